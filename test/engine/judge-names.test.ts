import { describe, expect, it } from 'vitest';
import { judgeMarked } from './judge-marked.ts';

const names = (...passages: string[]): (string | null)[] => judgeMarked(...passages).map(({ source }) => source);

describe('a person’s name', () => {
  it('is found behind a description and a title', () => {
    expect(names('<The minister, Thandeka Mofokeng>, {said} [it rained].')).toEqual(['Thandeka Mofokeng']);
    expect(names('<The cabinet member for parks, Cllr Imran Sadiq>, {said} [it rained].')).toEqual(['Imran Sadiq']);
    expect(names('<The state’s counsel, Adv. Rina Toub>, {said} [it rained].')).toEqual(['Rina Toub']);
    expect(names('<Commissioner of Police Hauwa Danladi> {said} [it rained].')).toEqual(['Hauwa Danladi']);
    expect(names('<An aide to Prime Minister Gerrit Solvang> {said} [it rained].')).toEqual([
      'An aide to Prime Minister Gerrit Solvang',
    ]);
    expect(names('<The head warden of forests Mandar Gokhale> {said} [it rained].')).toEqual(['Mandar Gokhale']);
  });

  it('is not the office that somebody holds', () => {
    expect(judgeMarked('<The Environment Secretary> {said} [it rained].')).toMatchObject([
      { kind: 'unnamed-person', source: 'The Environment Secretary' },
    ]);
  });

  it('is told from a firm’s by the noun before it', () => {
    expect(judgeMarked('[It rained], {said} <the developer, Corvane Living>.')).toMatchObject([
      { kind: 'named-organization' },
    ]);
    expect(judgeMarked('[It rained], {said} <the minister, Corvane Lind>.')).toMatchObject([{ kind: 'named-person' }]);
  });

  it('is the one that somebody gives', () => {
    expect(names('<A young man called Isingoma> {said} [it rained].', '<He> {said} [it snowed].')).toEqual([
      'Isingoma',
      'Isingoma',
    ]);
    expect(names('<One pupil, who gave her name only as Freya>, {said} [it rained].')).toEqual(['Freya']);
    expect(names('<A pupil, who gave no name>, {praised} [the novel called Freya].')).toEqual(['A pupil']);
  });

  it('is told from people by a verb in the singular', () => {
    expect(judgeMarked('<Corvins> {expects} [it to rain].')).toMatchObject([{ kind: 'named-person' }]);
    expect(judgeMarked('<Corvins> {expect} [it to rain].')).toMatchObject([{ kind: 'unnamed-group' }]);
  });

  it('is a site’s where it ends as addresses do, and with it what is left without that end', () => {
    const site = { kind: 'named-organization', source: 'Corvane.com' };
    expect(judgeMarked('[It rained], according {to} <Corvane.com>.', '<Corvane> {said} [it snowed].')).toMatchObject([
      site,
      site,
    ]);
  });

  it('may be a word for a trade', () => {
    expect(
      names(
        'The firm’s chief Tim Cook spoke to reporters on Monday.',
        '<Cook> {said} [it rained].',
        '<The cook> {said} [it snowed].',
      ),
    ).toEqual(['Tim Cook', 'The cook']);
  });

  it('is known by any part that is used alone', () => {
    expect(names('Kim Jong-un left the hall.', '<Kim> {said} [it rained].')).toEqual(['Kim Jong-un']);
    expect(names('Cyril Tsang Wai-hung, a designer, came.', '<Tsang> {said} [it rained].')).toEqual([
      'Cyril Tsang Wai-hung',
    ]);
    expect(names('Abdel Fattah el-Sisi left the hall.', '<Mr. Sisi> {said} [it rained].')).toEqual([
      'Abdel Fattah el-Sisi',
    ]);
    expect(names('Hugh Tarpey SC, who defends him, came.', '<Tarpey> {said} [it rained].')).toEqual(['Hugh Tarpey']);
  });

  it('is shared by kin that are called by their first names', () => {
    expect(names('Martin Costello was at work.', '<His son Enda> {said} [it rained].')).toEqual(['Enda Costello']);
    expect(names('Martin Costello was at work.', '<His friend Enda> {said} [it rained].')).toEqual(['Enda']);
    expect(names('My parents, Jim and Olive Roe, came.', '<My mother> {said} [it rained].')).toEqual(['Olive Roe']);
  });

  it('stands for two where they speak together', () => {
    expect(names('Paul Dray met Ann Roe.', '\n<The two leaders> {said} [it rained].')).toEqual([
      'Paul Dray and Ann Roe',
    ]);
    expect(names('Paul Dray and Ann Roe met.', '<They> {said} [it rained].')).toEqual(['Paul Dray and Ann Roe']);
    expect(names('Paul Dray and Ann Roe vied, <each> {saying} [it rained].')).toEqual(['Paul Dray and Ann Roe']);
    expect(names('Paul Dray met Ann Roe.', '<Two aides> {said} [it rained].', '<They> {said} [it snowed].')).toEqual([
      'Two aides',
      'Two aides',
    ]);
    expect(names('<Devon and Cornwall’s fire chief, Neil Passmore>, {said} [it rained].')).toEqual(['Neil Passmore']);
  });
});

describe('people without names', () => {
  it('are taken up by “one” and “both”', () => {
    expect(
      names('<Two officials> {said} [it rained].', '<One> {said} [it snowed].', '<Both> {said} [it froze].'),
    ).toEqual(['Two officials', 'one of the officials', 'Two officials']);
    expect(names('<Ann Roe> {said} [it rained].', '<One> {said} [it snowed].')).toEqual(['Ann Roe', 'One']);
  });
});

describe('a pronoun', () => {
  it('within a quotation is not its speaker, but “I” is', () => {
    expect(names('Ann Roe met Una Lind.', '\n“[<She> {told} me it rained],”', 'Roe said.').slice(0, 1)).toHaveLength(1);
    expect(names('[“<My mother> {said} no,”]', '<Paul Dray> {said} [it rained].')).toHaveLength(2);
  });

  it('follows the pronoun before it past whoever is only mentioned', () => {
    expect(
      names(
        'Bernadette Kehoe taught law.',
        'She wrote a book that the minister Una Daly disliked.',
        'She had little time for honours.',
        '<She> {said} [it rained].',
      ),
    ).toEqual(['Bernadette Kehoe']);
  });

  it('“they” within a quotation is people unnamed', () => {
    expect(
      judgeMarked('<The council> {said} [it rained].', '“<They> {told} us [it snowed],” Ann Roe said.'),
    ).toMatchObject([{ kind: 'named-organization' }, { kind: 'unnamed-group' }]);
  });

  it('“she” is a spokeswoman', () => {
    expect(
      names('Paul Dray’s spokeswoman came.', '<A spokeswoman> {said} [it rained].', '<She> {said} [it snowed].'),
    ).toEqual(['A spokeswoman', 'A spokeswoman']);
  });
});

describe('an interview', () => {
  it('is answered by whoever is named most, or has the initials', () => {
    expect(
      names(
        'Ingrid Lund talks to us.\n',
        '\n<A>{:} [It rained.]',
        '\n<IL>{:} [It snowed.]',
        '\n<Q>{:} [Did it?]',
      ).slice(0, 2),
    ).toEqual(['Ingrid Lund', 'Ingrid Lund']);
  });
});
