/**
 * Verbs that credit a clause or a quotation to their subject, in their base form: “said that”, “said he”, “said, ‘…’”.
 * From counts over PolNeAR's train (Newell, Margolin and Ruths, LREC 2018), with own additions from other news.
 */
export const clauseVerbs: readonly string[] = `
acknowledge add admit affirm agree allege announce argue ask assert attest blog boast brag calculate caution
certify chant charge chime claim clarify comment complain concede conclude confess confide confirm contend continue
counter crow cry declare demand demonstrate deny describe detail determine disclose discover dispute e-mail echo
email emphasise emphasize enthuse estimate exclaim explain find forecast gripe grumble guess gush highlight hint
hypothesize imply indicate insinuate insist interject intimate joke lament learn maintain mention moan muse mutter
note object observe opine outline plead pledge post predict proclaim profess project promise pronounce propose
protest question quip rant read reaffirm recall reckon recommend recount reiterate relate remark remind repeat reply
report respond retort retweet reveal roar rule say scoff scream shout show sigh signal snap sneer specify speculate
state stress suggest swear testify text theorise theorize tweet underscore venture volunteer vow warn whisper wonder
write yell
`
  .trim()
  .split(/\s+/);
