/**
 * Days, as they stand without a preposition after a verb, in lower case: “said Monday”. Own list.
 */
export const weekdays: readonly string[] = `
friday monday saturday sunday thursday today tomorrow tonight tuesday wednesday yesterday
`
  .trim()
  .split(/\s+/);
