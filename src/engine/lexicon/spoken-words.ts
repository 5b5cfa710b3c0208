/**
 * Verbs of speech, in their base form, that no rule finds a claim by and that yet make one of what is marked: “alluded to”.
 * Own list, begun from the cues of the train part of PolNeAR (Newell, Margolin and Ruths, LREC 2018).
 */
export const spokenWords: readonly string[] = `
allude apologise apologize appeal ascribe aver bill caption chalk challenge convey correct corroborate count disown
document downplay elaborate flay gesture headline hear hold joke lash lobby mock murmur narrate opine petition point
pound put query quip rail raise rate record refer reference repost rip rue rumor rumour single snarl speak submit talk
term threaten trim vouch
`
  .trim()
  .split(/\s+/);
