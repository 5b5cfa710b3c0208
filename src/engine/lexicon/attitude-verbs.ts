/**
 * Verbs for what somebody thinks, feels, wants or does rather than says, in their base form. From counts over
 * PolNeAR's train (Newell, Margolin and Ruths, LREC 2018).
 */
export const attitudeVerbs: readonly string[] = `
admire agree aim anticipate appreciate assume back believe consider contemplate decide deem disagree dislike
doubt embrace endorse enjoy envision expect favor favour fear feel foresee hate hesitate hope imagine intend know
like look love mean mull need oppose plan ponder prefer realize recognize regret remember resent see seek sound
struggle support suspect think trust try understand view vote want wish wonder worry
`
  .trim()
  .split(/\s+/);
