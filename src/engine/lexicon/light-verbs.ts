/**
 * Verbs that only carry a noun that credits, in their base form: “issued a warning that”, “made the claim that”.
 * Own list, begun from the words before such nouns in PolNeAR's train (Newell, Margolin and Ruths, LREC 2018).
 */
export const lightVerbs: readonly string[] = `
advance air cite deliver echo email express file float give have issue make offer post publish put raise read
reiterate release renew repeat send share sound tweet voice write
`
  .trim()
  .split(/\s+/);
