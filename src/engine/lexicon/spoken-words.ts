/**
 * Verbs of speech, in their base form, that no rule finds a claim by and that yet make one of what is marked: “alluded to”.
 * Own list, begun from the cues of the train part of PolNeAR (Newell, Margolin and Ruths, LREC 2018).
 */
export const spokenWords: readonly string[] = `
allude apologise apologize appeal challenge downplay elaborate gesture joke lash opine point quip rail refer reference
speak talk threaten vouch
`
  .trim()
  .split(/\s+/);
