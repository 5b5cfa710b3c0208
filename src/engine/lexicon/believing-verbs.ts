/**
 * Verbs whose passive gives a claim to nobody, in their base form: “is believed to”, “it was reported that”. Own list.
 */
export const believingVerbs: readonly string[] = `
allege anticipate assume believe claim consider deem estimate expect feel hope predict presume project report
reveal rumor rumour say see speculate suppose suspect tell think understand
`
  .trim()
  .split(/\s+/);
