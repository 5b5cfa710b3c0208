/**
 * Verbs for what somebody wants or means to do, in their base form: “wants to resign”. From counts over PolNeAR's train
 * (Newell, Margolin and Ruths, LREC 2018).
 */
export const wishingVerbs: readonly string[] = `
decide expect hope intend like plan prefer seek want wish
`
  .trim()
  .split(/\s+/);
