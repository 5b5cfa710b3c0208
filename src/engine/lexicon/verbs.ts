/**
 * Verbs in their base form, in lower case, to tell a clause from a noun phrase. From counts over PolNeAR's train
 * (Newell, Margolin and Ruths, LREC 2018): words that follow “to”, a modal or “not” at least three times; own
 * additions for news of accidents, business and sport.
 */
export const verbs: readonly string[] = `
abandon abolish accelerate accept accommodate accomplish accuse achieve acknowledge acquire acquit act adapt add
address adhere adjust admire admit adopt advance advertise advise advocate affect affirm afford agree aid aim air
alienate align allege allow alter amplify announce answer anticipate apologize appeal appear applaud apply appoint
appreciate approve argue arrest arrive articulate ask assail assert assess assist assuage assume assure attack
attend attest attract attribute aver avoid award back backfire balance ban bang bar bark base bash be bear beat
become beg begin behave believe bemoan benefit berate bet bind bite blame blast bleed block blog blow blunt boast
bolster bomb boost borrow bow boycott brace brag brand break brief bring broaden broker buck build burn buy
calculate call calm cancel capitalize caption capture care carry carve cast castigate catch cater cause caution
celebrate cement certify chair challenge champion change chant characterise characterize charge chastise check cheer
chide chime chirp choose christen circulate cite claim clarify clean climb clinch close co-found coach coalesce
collapse collect combat come command commend comment commit communicate compare compete complain complement complete
compliment compromise concede conclude concur condemn condone conduct confer confess confide confirm confront
congratulate connect consider consolidate contain contemplate contend contest continue contradict contribute control
convert convey convict convince coo cook cooperate coordinate correct cost count counter cover crack crash crawl
create credit criticise criticize cross crow cry curb cure cut damage dance date deadpan deal debunk debut decide
declare decline decree decry deem defeat defend defer define deflect defund delay deliver demand demonstrate denote
denounce deny depend depict deplore deport depose deprive deride describe destroy detail detect deter determine
develop diagnose dial dictate die dig dip disagree disavow disclose discourage discover discredit discuss dislike
dislodge dismantle dismiss dispel dispute disqualify disrupt distance distinguish distract dive divide divorce do
document dominate donate doubt draft drag draw dream drink drive drop drown drum dub e-mail earn ease eat echo edge
elaborate elect elevate eliminate email embarrass embrace emerge emphasise emphasize employ empower enable encourage
end endorse energize enforce engage enjoy enlist ensure enter enthuse envisage envision equate eradicate escape
establish estimate evacuate evade evince examine exceed exclaim excoriate execute exhort exist exit expand expect
explain exploit expose express extend extol face facilitate fade fail fall fare fault favor favour fear feature feed
feel fend fight figure file fill film finance find fine finish fire fit fix flag flee flip float flood fly focus
follow fool force forecast foresee forge forget forgive form foster frame freeze fret fuel fulfill fund gain
galvanize garner gather generate get give glance go govern grab graduate grant greet grin gripe groan grow grumble
guarantee guess guide gush hack hail halt hammer handle hang happen hate have head heal hear heed help hesitate hide
highlight hint hire hit hold honor hope hospitalize host house hurt hypothesize identify ignore illustrate imagine
implement implore imply impose improve include increase indicate indict influence inform inject injure insinuate
insist inspect inspire instruct insult integrate intend interject intervene intimate intone introduce invest
investigate invite invoke involve isolate issue jab jail join joke judge jump justify keep kick kill kneel knock
know label lambast lambaste lament land laud laugh launch lay lead lean leap learn leave lecture legalize lend let
leverage lie lift like liken limit line link list listen live lobby locate lock look loom lose love lower lure
maintain make manage manufacture march mark marry marvel match matter me mean measure meet melt mention merge
minimize miss mitigate moan mobilize mock moderate monitor mount move mull murder murmur muse mutter name narrate
narrow near need negotiate nod nominate note notify obey object oblige observe obtain occupy occur offend offer
offset open operate opine oppose opt order organize oust outline overcome overlook overrule oversee overtake
overthrow overturn owe own paint pan park participate pass pause pay peg pen perform persuade pick picture pin pitch
pivot plan plant play plead please pledge plunge point ponder portray pose post postpone praise pray preach predict
preface prefer prepare present preserve press pressure presume pretend prevail prevent print prioritize proceed
proclaim produce profess prohibit project prolong promise promote prompt pronounce propel propose prosecute protect
protest prove provide provoke publish pull punch punish purchase pursue push put qualify quash quell question
quibble quip quit quote race rail rain raise rally ramble range rank rant rate rave reach react read reaffirm
realize reap reason reassure rebound rebuff rebuild rebuke rebut recall receive recite reckon reclaim recognize
recollect recommend reconsider record recount recover recruit reduce refer reflect refrain refuse refute regain
register regret regulate reiterate reject relate relay release relocate rely remain remark remember remind remove
render renew renounce rent reopen repair repay repeal repeat replace replicate reply report represent reproach
republish repudiate request require rescue resemble resent resettle reshape resign resist resolve resonate respect
respond restore restrict retain rethink retire retort return retweet reveal reverse review revisit revive reward
ride ridicule ring rip rise roar rock roll round row rue rule run sacrifice sail salute satisfy savage save say
scale scare scoff scold score scorn scramble scream screw scuttle seal search seat secure see seed seek seem seize
select sell send sense sentence separate serve set settle sew shake shape share shield shift shine shoot shout show
showcase shrink shrug shut sigh sign signal sing single sink sit skate sketch skewer skip slam slap slash sleep
slide slip slow slump smell smile smoke snap sneer soar sob soften solicit solve sound spark speak specify speculate
spell spend spill spin split sponsor spot spray spread spur stab stage stand star start state station stay steal
steer stem step stick stipulate stop store strengthen stress stretch strike struggle study stumble submit succeed
sue suffer suggest sum summarize summon support surface surge surmise surround survive suspect suspend sustain sway
swear sweep swim swing swipe switch tackle tag take talk tap target tarnish taste taunt teach tear tease tell tend
term test testify text thank theorise theorize think thread threaten thrive throw thunder thwart tie tighten tip
toast total tour tout trade trail train transfer transform translate transport trap trash travel treat trigger
trumpet trust try tumble turn tweet type uncover undercut underestimate undergo underline undermine underscore
understand unfold unify unite unveil upend uphold urge use utter validate value vent venture view vilify violate
visit voice volunteer vote vow wait wake walk wander want warm warn warrant wash watch wave weaken wear wed weep
weigh welcome whisper win wipe wish withdraw witness wonder work worry worship wound wrap wreck write yawn yell
yield
`
  .trim()
  .split(/\s+/);
