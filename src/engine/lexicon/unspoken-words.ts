/**
 * Verbs in their base form, adjectives and nouns for what somebody thinks, feels, wants, perceives or does and is not
 * reported to have said: a cue of only these is no claim. Own list, begun from the cues of the train part of PolNeAR
 * (Newell, Margolin and Ruths, LREC 2018) that are no words of speech.
 */
export const unspokenWords: readonly string[] = `
abandon abhor abide accept acquire adhere admire adopt adore afford afraid agonize aim allow amazed ambition ambivalent
amused anger angered angry annoyed anticipate anxious appear appoint appreciate approve arrest ashamed aspire assume
astonished attempt attitude avoid aware back ban belief believe benefit bewildered block bothered boycott brace bristle
bristled buy care cast certain cheer choose come comfortable commit committed concern concerned confident confuse
confused consider contemplate content convinced court coy crave cringe curious dare deal decide decision decline
dedicate dedicated deem define defy delighted depend deserve desire despair despise detain determination determined
detest devote devoted disagree disappointed disbelief disgusted disillusioned dislike dismayed distance distaste
distrust divided doubt doubtful dread eager eagerness elect embarrassed embolden embrace employ enact encouraged
endorse enjoy enraged enthusiasm enthusiastic envision envy eschew examine excited expect expectation eye fascinated
favor favour favourite fear fearful feel feeling fight fine flout focus fond foresee forget forgive form frustrated
fume furious give glad grateful grieve happy hate hatred heed hesitant hesitate hire honor honour hope hopeful
horrified idea idolize ignore imagine impose impressed incensed inclined include infatuated infuriated inspired intend
intention interest interested invest investigate irritated jealous join judge keen keep know lack lean learn learnt
like listen long look love loyal mandate mean mind mindful misgiving miss mistrust mourn mull need negotiate nervous
nominate nominee notice obey obligate obsess oppose opposed opposition optimistic outrage outraged overlook own pass
passion perceive permit perplexed pessimistic pick plan pleased plot ponder prefer preference prepare prepared pretend
prevent prioritize prohibit prompt proud pumped punish pursue puzzled ratify rattled read-into ready realise realize
recognise recognize refuse regard regret reject relieved relish reluctant rely require rescind resent resigned resist
resolve respect restrict rethink revel revere review revile root sad sadness sanction sanguine satisfied save scared
sceptical scorn see seek seem seethe select sense set settle shape shock shocked shrug shun side sign skeptical smell
snub sorry sound spurn stand startled strike strive struggle stunned supply support supporter sure surprise surprised
suspect suspicious sympathetic sympathize sympathy take target tempted tend think thought thrilled tire tolerate torn
touched treat trust try unaware uncertain uncomfortable unconvinced undecided understand unfazed unhappy unify
unimpressed unite unmoved unnerved unsettled unsure untroubled upbeat upset urgency use value veto vie view vote wait
want wary watch will willing willingness win wince wish withdraw withhold witness wonder work worried worry yearn zeal
`
  .trim()
  .split(/\s+/);
