/**
 * Verbs in their base form, adjectives and nouns for what somebody thinks, feels, wants, perceives or does and is not
 * reported to have said: a cue of only these is no claim. Own list, begun from the cues of the train part of PolNeAR
 * (Newell, Margolin and Ruths, LREC 2018) that are no words of speech.
 */
export const unspokenWords: readonly string[] = `
abandon abhor abide accept acquire adhere admire adopt adore afford afraid agonize aim allow amazed ambition
ambivalent amused angry annoyed anticipate anxious appear appoint appreciate approve ashamed aspire assume attempt
attitude avoid aware back ban belief believe benefit block bothered bristle buy care cast certain cheer
choose come comfortable commit committed concern concerned confident confuse confused consider contemplate
content convinced count crave cringe curious dare deal decide decision decline dedicate dedicated deem delighted
depend deserve desire despair despise determination determined detest devote disagree disappointed
disgusted dislike dismayed distance distaste distrust divided doubt doubtful dread eager eagerness elect embarrassed
embrace employ enact encouraged endorse enjoy enraged enthusiasm enthusiastic envision envy examine
excited expect expectation fascinated favor favour favourite fear fearful feel feeling fight fine focus fond
foresee forget forgive form frustrated furious give glad grateful grieve happy hate hatred hesitant hesitate
hire honor honour hope hopeful horrified idea ignore imagine impose impressed incensed inclined include 
infuriated inspired intend intention interest interested invest investigate invite irritated jealous join judge keen
keep know lack lean learn learnt like listen long look love loyal mandate mean measure mind mindful misgiving
mistrust mull need negotiate nervous nominate notice obligate obsess oppose opposed opposition optimistic 
outrage outraged overlook own pass passion perceive permit perplexed pessimistic pick plan pleased plot ponder
prefer preference prepare prepared pretend prevent prioritize prompt proud punish pursue puzzled rattled
read-into ready realise realize recognise recognize refuse regard regret reject relieved relish reluctant
rely require resent resigned resist resolve respect restrict rethink review revile root sad
sadness sanction satisfied save scared scorn see seek seem select sense set settle shape shock shocked shrug
side sign skeptical smell sorry sound stand strike strive struggle stunned supply support supporter sure surprise
surprised suspect suspicious sympathize sympathy take target tempted tend think thought thrilled tire tolerate torn
touched treat trust try uncertain uncomfortable undecided understand unhappy unsure upset urgency use value vie view
vote wait want wary watch will willing willingness win wish work worried worry yearn
zeal
`
  .trim()
  .split(/\s+/);
