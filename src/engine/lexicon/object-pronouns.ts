/**
 * Pronouns that cannot be a subject, in lower case. Own list.
 */
export const objectPronouns: readonly string[] = `
each-other herself him himself itself me myself ourselves them themselves us whom yourself
`
  .trim()
  .split(/\s+/);
