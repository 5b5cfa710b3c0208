/** Adverbs that credit a clause to nobody, in lower case: “reportedly”. Own list. */
export const doubtfulAdverbs: readonly string[] = `
allegedly purportedly reportedly reputedly rumoredly supposedly
`
  .trim()
  .split(/\s+/);
