/**
 * Verbs that name whom the subject speaks to before they come to what is said, in their base form: “told reporters
 * that”. Own list.
 */
export const addressVerbs: readonly string[] = `
advise ask assure beg brief caution convince e-mail encourage exhort implore inform instruct invite notify persuade
plead promise reassure remind request tell urge warn
`
  .trim()
  .split(/\s+/);
