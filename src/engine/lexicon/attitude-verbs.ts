/**
 * Verbs for what somebody thinks, feels, wants or does rather than says, in their base form. From counts over
 * PolNeAR's train (Newell, Margolin and Ruths, LREC 2018).
 */
export const attitudeVerbs: readonly string[] = `
agree anticipate assume believe disagree doubt envision expect fear feel foresee hope imagine know realize recognize
regret remember suspect think understand wish wonder worry
`
  .trim()
  .split(/\s+/);
