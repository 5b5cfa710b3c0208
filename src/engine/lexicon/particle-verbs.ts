/**
 * Verbs that credit with a word that belongs to them, in their base form: “pointed out that”, “called for a vote”.
 * From counts over PolNeAR's train (Newell, Margolin and Ruths, LREC 2018), with own additions from other news.
 */
export const particleVerbs: readonly string[] = `
admit to, advise against, advocate for, allude to, apologise for, apologize for, appeal for, appeal to,
argue against, argue for, ask about, attest to, beg for, boast about, boast of, brag about, call for, call on,
call out, caution against, chime in, comment on, complain about, complain of, concur with, confess to,
disagree with, dwell on, elaborate on, fire back, go after, hint at, hit back, hit out, inquire about, joke about,
lash out, lay out, lie about, make clear, make it clear, marvel at, muse about, object to, play down, play up,
plead for, point out, point to, preach about, push back, push for, question whether, rail against, refer to,
reflect on, report on, respond to, set out, shoot back, shrug off, single out, sound off, speak about,
speak of, speak out, speculate about, spell out, take issue with, talk about, tell of, testify about, touch on,
vent about, warn about, warn against, warn of, weigh in, write about, write of
`
  .trim()
  .split(/,\s+/);
