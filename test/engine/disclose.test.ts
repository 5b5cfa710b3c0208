import { describe, expect, it } from 'vitest';
import type { Disclosed } from '../../src/engine/attribution.ts';
import { judgeMarked } from './judge-marked.ts';

type Told = Partial<Record<Disclosed, readonly string[]>>;

/** What is told of the source of the first passage, in words. */
function told(...passages: readonly string[]): Told {
  return judgeMarked(...passages)[0]?.told ?? {};
}

describe('the words that describe an unnamed source tell', () => {
  it.each([
    ['<Two engineers> {said} [it rained].', ['Two']],
    ['<At least six witnesses> {said} [it rained].', ['At least six']],
    ['<More than 20 store clerks> {said} [it rained].', ['More than 20']],
    ['<Half a dozen aides> {said} [it rained].', ['Half a dozen']],
    ['<A handful of survivors> {said} [it rained].', ['handful']],
    ['<Several mayors> {said} [it rained].', ['Several']],
    ['<Some mayors> {said} [it rained].', undefined],
    ['<Teachers at three schools> {said} [it rained].', undefined],
    ['<One of the three mayors> {said} [it rained].', undefined],
    ['<A 41-year-old baker> {said} [it rained].', undefined],
  ])('how many they are: %s', (passage, count) => {
    expect(told(passage).count).toEqual(count);
  });

  it.each([
    ['<A former pilot> {said} [it rained].', ['former pilot'], undefined],
    ['<A senior Norwegian official> {said} [it rained].', ['official'], ['Norwegian']],
    ['<A former finance ministry adviser> {said} [it rained].', ['adviser'], ['finance ministry']],
    ['<A spokesman for the harbour board> {said} [it rained].', ['spokesman'], ['harbour board']],
    ['<The mayor’s driver> {said} [it rained].', ['driver'], ['mayor']],
    ['<Current and former members of her crew> {said} [it rained].', ['Current and former members'], ['crew']],
    ['<A head of department> {said} [it rained].', ['head of department'], undefined],
    ['<Emergency officials> {said} [it rained].', ['Emergency officials'], undefined],
    ['<A nurse at a clinic in Harlow> {said} [it rained].', ['nurse'], ['clinic in Harlow']],
    ['<A person close to the board> {said} [it rained].', undefined, undefined],
    ['<A press operator of 22 years> {said} [it rained].', ['press operator'], undefined],
    ['<A critic of the plan> {said} [it rained].', ['critic'], undefined],
  ])('what they are and whose: %s', (passage, role, affiliation) => {
    const { role: found, affiliation: whose } = told(passage);
    expect([found, whose]).toEqual([role, affiliation]);
  });

  it.each([
    ['<Two people with direct knowledge of the plans> {said} [it rained].', 'with direct knowledge of the plans'],
    ['<An aide familiar with her thinking> {said} [it rained].', 'familiar with her thinking'],
    ['<A banker who advised on the bid> {said} [it rained].', 'who advised on the bid'],
    ['<A guard involved in the search> {said} [it rained].', 'involved in the search'],
    ['<A clerk, who was in the room>, {said} [it rained].', 'who was in the room'],
    ['<A cook who saw the list and asked not to be named> {said} [it rained].', 'who saw the list'],
  ])('how they know: %s', (passage, knowledge) => {
    expect(told(passage).knowledge).toEqual([knowledge]);
  });

  it('nothing where a person of an unlisted trade may not, wants to or is something', () => {
    expect(told('<A dog walker not paid for it> {said} [it rained].').knowledge).toBeUndefined();
    expect(told('<A stagehand, who hopes for work>, {said} [it rained].')).toEqual({ role: ['stagehand'] });
    expect(told('<A baker, who is himself a voter>, {said} [it rained].').knowledge).toBeUndefined();
  });

  it('nothing more where “who” only says how the article came to the words', () => {
    expect(told('<A clerk who spoke to this newspaper> {said} [it rained].').knowledge).toBeUndefined();
    expect(told('[Doubts] {were raised by} <a clerk, who pointed out that> it rained.').knowledge).toBeUndefined();
  });
});

describe('why a source is unnamed', () => {
  it.each([
    ['He gave his name only as Ivo.', 'gave his name only as Ivo'],
    ['The Tide is not naming him because he is a minor.', 'is not naming him because he is a minor'],
    ['He cannot be identified under court rules.', 'cannot be identified under court rules'],
    ['He asked us to keep his name to ourselves.', 'asked us to keep his name to ourselves'],
    ['He is barred from speaking to reporters.', 'is barred from speaking to reporters'],
    ['He requested anonymity, citing his contract.', 'requested anonymity, citing his contract'],
    ['He asked not to be named and left.', 'asked not to be named'],
    ['His name has been changed.', 'His name has been changed'],
    ['He would speak only if he was not named.', 'would speak only if he was not named'],
    [
      'He gave only his first name, Ivo, because guards were jailed.',
      'gave only his first name, Ivo, because guards were jailed',
    ],
    [
      'Like others interviewed for this story, he asked for anonymity for fear of dismissal.',
      'asked for anonymity for fear of dismissal',
    ],
    ['He was identified only as No. 9.', 'was identified only as No. 9'],
    ['He asked to be called Tom.', 'asked to be called Tom'],
    ['He asked that his rank not be given.', 'asked that his rank not be given'],
    ['He was promised that nothing here would name him.', 'was promised that nothing here would name him'],
    [
      'He spoke on the promise that his post would not come up.',
      'spoke on the promise that his post would not come up',
    ],
    [
      'He asked not to be named, saying he feared for his job, and left.',
      'asked not to be named, saying he feared for his job',
    ],
    ['The guard who answered the door refused to give his name.', 'refused to give his name'],
    ['He asked that his words be printed but not his name.', 'asked that his words be printed but not his name'],
    [
      'He hoped for work and so preferred to be kept out of this article.',
      'hoped for work and so preferred to be kept out of this article',
    ],
    [
      'He had been told that anyone who spoke to reporters would be fired.',
      'had been told that anyone who spoke to reporters would be fired',
    ],
    ['He will be called Ivo here.', 'will be called Ivo here'],
    ['He may not comment on open cases.', 'may not comment on open cases'],
    ['He refused to say what he was called.', 'refused to say what he was called'],
    [
      'He asked not to be named as he had not told his wife but waved.',
      'asked not to be named as he had not told his wife',
    ],
  ])('is told from the verb on, to the end of the reason: %s', (sentence, why) => {
    expect(told('<A guard> {said} [it rained].', sentence).why).toEqual([why]);
  });

  it.each([
    'The fear of a flood was real.',
    'He never mentioned the mayor by name.',
    'The crew entered the yard without permission.',
    'When asked to leave, he sat down.',
    'No name change was planned.',
    'He asked to be called back.',
    'He was called Ivo there.',
    'He asked that the bridge not be built.',
  ])('is not told by words about other things: %s', (sentence) => {
    expect(told('<A guard> {said} [it rained].', sentence).why).toBeUndefined();
  });

  it.each([
    ['<A guard, wary of his boss>, {said} [it rained].', 'wary of his boss'],
    [
      '<A guard>, whose name we leave out since he has a brother there, {said} [it rained].',
      'whose name we leave out since he has a brother there',
    ],
    ['<A guard>, speaking under the rules of the hall, {said} [it rained].', 'speaking under the rules of the hall'],
    [
      '<A guard> whose name the Tide knows but has agreed not to publish {said} [it rained].',
      'whose name the Tide knows but has agreed not to publish',
    ],
    ['<A guard> told the Post on condition he was not identified [it rained].', 'on condition he was not identified'],
  ])('stands beside the mention: %s', (passage, why) => {
    expect(told(passage).why).toEqual([why]);
  });

  it('covers each of several sources where the sentence speaks of both', () => {
    const judged = judgeMarked(
      '<A guard> {said} [it rained].',
      '<A cook> {said} [it snowed].',
      'Neither would be quoted by name.',
    );
    expect(judged.map(({ why }) => why)).toEqual([
      ['Neither would be quoted by name'],
      ['Neither would be quoted by name'],
    ]);
  });

  it('is the group’s where “none” or “most” opens the sentence, though it is taken for a source', () => {
    const [group] = judgeMarked('<Six guards> {said} [it rained].', '<None> {wished} [to be named].');
    expect(group?.why).toEqual(['None wished to be named']);
  });

  it('is the one’s whose noun the sentence takes up, and of no named source', () => {
    const judged = judgeMarked(
      '<A guard> {said} [it rained].',
      '<A cook> {said} [it snowed].',
      'The guard asked not to be named.',
      '\n<Ann Roe> {said} [it hailed] and did not want her brother to be named.',
    );
    expect(judged.map(({ why }) => why)).toEqual([['asked not to be named'], [], []]);
  });
});

describe('whether a claim was checked', () => {
  it.each([
    ['The Tide could not independently verify the claim.', 'could not independently verify the claim'],
    ['The account was confirmed by a second guard.', 'was confirmed by a second guard'],
    ['A copy reviewed by The Tide is dated May 3.', 'copy reviewed by The Tide'],
    ['Pay slips seen by The Tide support his account.', 'Pay slips seen by The Tide support his account'],
    ['The Tide has seen the letter.', 'has seen the letter'],
    ['A cook, who was also there, confirmed the account.', 'cook, who was also there, confirmed the account'],
    ['No record of such a sale could be found.', 'No record of such a sale could be found'],
    ['The claim has not been verified by reporters.', 'has not been verified by reporters'],
    ['The Tide could not stand the story up.', 'could not stand the story up'],
    ['His story remains impossible to check.', 'remains impossible to check'],
    ['Independent confirmation was not available.', 'Independent confirmation was not available'],
    ['Efforts to verify this were not successful.', 'Efforts to verify this were not successful'],
    [
      'Two of his neighbours, asked separately, tell the same story.',
      'Two of his neighbours, asked separately, tell the same story',
    ],
    ['The crew later found the same.', 'crew later found the same'],
    ['The gate log makes no mention of it.', 'gate log makes no mention of it'],
    ['Two cooks remember the night differently.', 'Two cooks remember the night differently'],
    ['There is only his word for it.', 'is only his word for it'],
    ['The club has produced no receipt.', 'has produced no receipt'],
    ['Nobody at the club would confirm this.', 'Nobody at the club would confirm this'],
    ['The Tide was unable to trace the driver.', 'was unable to trace the driver'],
    ['Slips that he passed on to us are dated May.', 'Slips that he passed on to us'],
    ['The sale is noted in the minutes.', 'is noted in the minutes'],
    ['The guard played the recording to our reporter.', 'played the recording to our reporter'],
  ])('is told from the verb or the evidence on: %s', (sentence, corroborated) => {
    expect(told('<A guard> {said} [it rained].', sentence).corroborated).toEqual([corroborated]);
  });

  it.each([
    'The Tide saw a chance to grow.',
    'The mayor would not confirm it.',
    'The clerk has another story to write.',
    'The Tide could not find the harbour.',
    'I checked the date again.',
    'Two ships were logged in the Gulf.',
  ])('is not told by what is no evidence: %s', (sentence) => {
    expect(told('<A guard> {said} [it rained].', sentence).corroborated).toBeUndefined();
  });

  it('is not asked of a source that has a name', () => {
    expect(judgeMarked('<Ann Roe> {said} [it rained].', 'The Tide could not verify the claim.')[0]?.told).toBeNull();
  });
});

describe('one of a group', () => {
  it('discloses what the group does, save its count', () => {
    const [group, one] = judgeMarked(
      '<Two engineers who worked on the dam> {said} [it leaks].',
      '<One of them> {said} [it always had].',
      'Both asked not to be named.',
    );
    expect(group?.told).toMatchObject({ count: ['Two'], role: ['engineers'], why: ['asked not to be named'] });
    expect(one?.told).toEqual({
      role: ['engineers'],
      knowledge: ['who worked on the dam'],
      why: ['asked not to be named'],
    });
  });
});

describe('a source that was introduced before it speaks', () => {
  it('is described by the words that introduced it', () => {
    const [first] = judgeMarked('A volunteer firefighter climbed down.', '<The firefighter> {said} [it was over].');
    expect(first?.told?.role).toEqual(['volunteer firefighter']);
  });
});
