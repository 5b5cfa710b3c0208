/**
 * Words that join a clause to another, in lower case. Own list.
 */
export const subordinators: readonly string[] = `
after although as because before how if lest once since so than that though till unless until when whenever
where whereas wherever whether while why
`
  .trim()
  .split(/\s+/);
