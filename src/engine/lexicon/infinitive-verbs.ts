/**
 * Verbs that credit their subject with what it says it will or will not do, in their base form: “promised to resign”,
 * “declined to comment”. From counts over PolNeAR's train (Newell, Margolin and Ruths, LREC 2018).
 */
export const infinitiveVerbs: readonly string[] = `
agree ask beg claim decline demand offer plead pledge promise propose refuse request swear threaten urge volunteer
vow
`
  .trim()
  .split(/\s+/);
