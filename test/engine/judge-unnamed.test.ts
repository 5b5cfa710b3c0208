import { describe, expect, it } from 'vitest';
import { judgeMarked } from './judge-marked.ts';

describe('an unnamed source', () => {
  it.each([
    ['<A senior official> {said} [it rained].', 'unnamed-person'],
    ['<One voter> {said} [it rained].', 'unnamed-person'],
    ['<A spokesperson for the British Foreign Office> {said} [it rained].', 'unnamed-person'],
    ['<One of the paper’s reviewers> {said} [it rained].', 'unnamed-person'],
    ['<Officials> {said} [it rained].', 'unnamed-group'],
    ['<Four senior Israeli and American officials> {said} [it rained].', 'unnamed-group'],
    ['<Critics of the plan> {said} [it rained].', 'unnamed-group'],
    ['<People familiar with the matter> {said} [it rained].', 'unnamed-group'],
    ['<Many in the party> {said} [it rained].', 'unnamed-group'],
    ['<Members of Congress> {said} [it rained].', 'unnamed-group'],
    ['<42 percent of voters> {said} [it rained].', 'unnamed-group'],
  ])('%s: %s', (passage, kind) => {
    expect(judgeMarked(passage)).toMatchObject([{ kind }]);
  });

  it.each([
    ['<Another, wearing a red scarf>, {said} [it rained].', 'unnamed-person', 'Another'],
    ['<Another wearing a red scarf> {said} [it rained].', 'unnamed-person', 'Another wearing a red scarf'],
    ['<One, reading the paper>, {said} [it rained].', 'unnamed-person', 'One'],
    ['<One, from Halden Motors>, {said} [it rained].', 'unnamed-person', 'One'],
    ['<Two, in red scarves>, {said} [it rained].', 'unnamed-group', 'Two'],
    ['<One, Ann Lee>, {said} [it rained].', 'named-person', 'Ann Lee'],
    ['<Another report> {said} [it rained].', 'document', 'Another report'],
    ['<Another logbook, reading like a novel>, {said} [it rained].', 'document', 'Another logbook'],
  ])('may be “another” or “one”, which are no things: %s', (passage, kind, source) => {
    expect(judgeMarked('Halden Motors closed.', passage)).toMatchObject([{ kind, source }]);
  });

  it('is called by the words that first describe it, up to the first comma', () => {
    expect(judgeMarked('<An analyst at one of the lenders, who was in the room>, {said} [it rained].')).toMatchObject([
      {
        source: 'An analyst at one of the lenders',
        because: 'described',
        becauseOf: 'An analyst at one of the lenders',
      },
    ]);
    expect(judgeMarked('<A person who has read the draft> {said} [it rained].')).toMatchObject([
      { source: 'A person who has read the draft' },
    ]);
  });

  it('stays one source as “the people” and “they”', () => {
    const judged = judgeMarked(
      '<Two people familiar with the talks> {said} [it rained].',
      '<The people> {said} [it snowed].',
      '\n<They> {added} [that it hailed].',
    );
    expect(judged.map(({ id }) => id)).toEqual([0, 0, 0]);
    expect(judged[2]).toMatchObject({ source: 'Two people familiar with the talks' });
  });

  it('stays one source where the same words come again, with or without a number', () => {
    const judged = judgeMarked(
      '[It rained], {according to} <officials briefed on the talks>.',
      '\n[It snowed], <three officials briefed on the talks> {said}.',
    );
    expect(judged.map(({ id }) => id)).toEqual([0, 0]);
  });

  it('is another one with another description, “another” and “a second”', () => {
    const judged = judgeMarked(
      '<A senior official> {said} [it rained].',
      '<A diplomat> {said} [it snowed].',
      '<Another official> {said} [it hailed].',
      '<A second official> {said} [it thawed].',
    );
    expect(new Set(judged.map(({ id }) => id)).size).toBe(4);
  });

  it('“one of them” is one person of the group', () => {
    expect(
      judgeMarked('<Two people familiar with the talks> {said} [it rained].', '<One of them> {said} [it snowed].'),
    ).toMatchObject([
      { kind: 'unnamed-group' },
      { kind: 'unnamed-person', source: 'one of the people familiar with the talks' },
    ]);
  });

  it('“the official” is the official of the sentence before, and the senator who has a name is not', () => {
    expect(
      judgeMarked(
        '<A senior official in the ministry> {said} [it rained].',
        '<The official> {added} [that it snowed].',
      ).map(({ id }) => id),
    ).toEqual([0, 0]);
    expect(judgeMarked('Sen. Ann Wick came.', '<A senator> {said} [it rained].')).toMatchObject([
      { kind: 'unnamed-person' },
    ]);
  });
});

describe('nobody', () => {
  it('is the source where nobody is credited', () => {
    expect(judgeMarked('[The bill] {is believed to} [exceed two billion].')).toMatchObject([
      { source: null, kind: 'none', act: 'claim', because: 'impersonal' },
    ]);
    expect(judgeMarked('It rained.', '["A blank cheque."]')).toMatchObject([{ source: null, because: 'no-credit' }]);
  });

  it('is not the source of a quotation that goes on', () => {
    expect(judgeMarked('[“It rained,”] <Ann Roe> {said}.', '\n[“It snowed.”]')).toMatchObject([
      { source: 'Ann Roe' },
      { source: 'Ann Roe' },
    ]);
  });
});

describe('why a source is unnamed', () => {
  it.each([
    ['spoke on condition of anonymity because they were not authorised to discuss the repairs'],
    ['asked not to be identified because the talks are private'],
    ['requested anonymity to describe private meetings'],
    ['asked that her name be left out'],
    ['wished to stay unnamed'],
    ['spoke on background'],
    ['were not allowed to speak publicly'],
    ['declined to give their last names'],
    ['did not want to be named'],
  ])('“%s” is found in the sentence and in the next', (reason) => {
    expect(judgeMarked(`<Two officials, who ${reason}>, {said} [it rained].`)).toMatchObject([{ why: [reason] }]);
    expect(judgeMarked('<Two officials> {said} [it rained].', `They ${reason}.`)).toMatchObject([{ why: [reason] }]);
  });

  it('reaches the group that one of them belongs to', () => {
    const judged = judgeMarked(
      '<Two officials> {said} [it rained].',
      '\n<One of them> {said} [it snowed].',
      'They asked not to be named.',
    );
    expect(judged.map(({ why }) => why)).toEqual([['asked not to be named'], ['asked not to be named']]);
  });

  it('is not what a named source says, nor a permission that was given', () => {
    expect(judgeMarked('<Ann Roe> {said} [it rained].', 'She was authorised to speak for the ministry.')).toMatchObject(
      [{ why: [] }],
    );
    expect(judgeMarked('<An official> {said} [“they asked not to be named”].')).toMatchObject([{ why: [] }]);
  });

  it('is a group again by “two of the officials”', () => {
    const judged = judgeMarked(
      '<Three officials> {said} [it rained].',
      '<One of the officials> {said} [it snowed].',
      '<Two of the officials> {said} [it froze].',
    );
    expect(judged.map(({ kind }) => kind)).toEqual(['unnamed-group', 'unnamed-person', 'unnamed-group']);
  });
});
