/**
 * Verbs whose passive tells what is said of somebody, in their base form: “was accused of fraud”. From counts over
 * PolNeAR's train (Newell, Margolin and Ruths, LREC 2018), with own additions from other news.
 */
export const accusingVerbs: readonly string[] = `
accuse applaud assail attack blame blast charge chide condemn credit criticise criticize decry denounce describe
dismiss dub fault hail label laud mock portray praise rebuke reprimand ridicule slam suspect
`
  .trim()
  .split(/\s+/);
