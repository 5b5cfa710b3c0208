/**
 * Verbs that credit their subject with what they say of their object, in their base form: “denounced the plan”,
 * “called it ‘…’”. From counts over PolNeAR's train (Newell, Margolin and Ruths, LREC 2018), with own additions from
 * other news.
 */
export const objectVerbs: readonly string[] = `
accuse acknowledge admit allege announce applaud argue articulate assail assert attack attribute bash bemoan berate
blame blast brand call castigate chant characterise characterize chastise chide cite commend compare complain
concede condemn confirm congratulate contend contradict credit criticise criticize debunk declare decree decry
defend demand denounce deny depict deride describe detail disavow disclose discuss dismiss dispute dub echo
emphasize estimate excoriate explain express extol find flag forecast hail highlight identify indicate insist insult
issue knock label lambast lambaste lament laud liken list mention mock note outline pan peg pledge portray post
praise predict promise propose question quote reaffirm rebuff rebuke rebut recall recite recommend recount refute
reiterate reject remember repeat report repudiate retweet reveal ridicule rubbish salute savage say scold shout show
signal slam specify state stress suggest taunt tease thank tout trash trumpet tweet underscore urge utter vilify
voice vow warn welcome
`
  .trim()
  .split(/\s+/);
