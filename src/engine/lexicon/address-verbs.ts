/**
 * Verbs that name whom the subject speaks to before they come to what is said, in their base form: “told reporters
 * that”. Own list.
 */
export const addressVerbs: readonly string[] = `
advise ask assure beg brief caution challenge convince e-mail email encourage exhort implore inform instruct invite
notify persuade plead press promise question reassure remind request show teach tell text urge warn
`
  .trim()
  .split(/\s+/);
