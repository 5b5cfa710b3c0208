/**
 * Verbs that credit what stands before or after them in quotation marks, or before them with a comma, in their base
 * form: “…,” added Lee. From counts over PolNeAR's train (Newell, Margolin and Ruths, LREC 2018), with own additions
 * from other news.
 */
export const quotationVerbs: readonly string[] = `
acknowledge add admit advise affirm agree allege announce answer argue ask assert bark believe boast brag caution
chant chime claim clarify comment complain concede conclude confess confide confirm contend continue counter crow
cry deadpan declare e-mail email emphasise emphasize enthuse estimate exclaim explain figure go grin gripe grumble
gush indicate insist interject joke lament laugh maintain marvel moan muse mutter note object observe opine plead
pledge post predict proclaim promise protest quip read recall reckon recount reiterate remark remember repeat reply
report respond retort reveal roar say scoff scream shout show sigh sing smile snap sneer state stress suggest sum
tell testify text theorize think tweet urge venture volunteer vow warn whisper wonder write yell
`
  .trim()
  .split(/\s+/);
