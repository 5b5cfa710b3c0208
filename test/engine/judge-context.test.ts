import { describe, expect, it } from 'vitest';
import { judgeMarked } from './judge-marked.ts';

const names = (...passages: string[]): (string | null)[] => judgeMarked(...passages).map(({ source }) => source);
const kinds = (...passages: string[]): string[] => judgeMarked(...passages).map(({ kind }) => kind);

describe('whom others speak of', () => {
  it('is not who speaks', () => {
    expect(kinds('<Ann Lee> {came under withering criticism for} [her silence].')).toEqual(['none']);
    expect(kinds('<Ann Lee> {has faced sharp criticism for} [failing to act].')).toEqual(['none']);
    expect(kinds('<The board> {has been dogged by charges} [that it hid the report].')).toEqual(['none']);
    expect(kinds('{Praise of} <Ann Lee> [for keeping calm].')).toEqual(['none']);
  });

  it('speaks where the criticism is their own', () => {
    expect(kinds('<Ann Lee> {voiced criticism of} [the silence].')).toEqual(['named-person']);
    expect(kinds('<Her> {criticism of} [the silence] was loud, Ann Lee knew.')).not.toEqual(['none']);
  });
});

describe('what is generally held', () => {
  it('is nobody’s, by an “it” that stands for nothing, and an outlet’s where that understands it', () => {
    expect(judgeMarked('The Treasury met.', '<It> {is understood} [that rates will rise].')).toMatchObject([
      { kind: 'none', act: 'claim' },
    ]);
    expect(judgeMarked('The Treasury met.', '<It> {is also understood} [that rates will rise].')).toMatchObject([
      { kind: 'none' },
    ]);
    expect(judgeMarked('<The BBC> {understands} [that a vote was delayed].')).toMatchObject([
      { kind: 'media', act: 'claim' },
    ]);
    expect(judgeMarked('<Ann Lee> {understands} [that a vote was delayed].')).toMatchObject([{ act: 'attitude' }]);
  });
});

describe('a sentence without a subject', () => {
  it('is said by the person of the item before, else by whoever is named most', () => {
    expect(names('Could Mark Dell be mayor?', 'Dell is a baker.', '\n{Keeps saying} [he opposed the bridge].')).toEqual(
      ['Mark Dell'],
    );
    expect(names('Mark Dell ran.', '<Ann Lee> {said} [it rained].', '\n{Calls men} [fools].')).toEqual([
      'Ann Lee',
      'Ann Lee',
    ]);
  });

  it('is nobody’s where the word is a noun', () => {
    expect(kinds('Mark Dell ran.', '\n{Claims} [that he lied] were few.')).toEqual(['none']);
  });
});

describe('an interview', () => {
  const asked = [
    'Dr. Grace Maro, 64, ran three clinics. Grace Maro spoke to Tim Osei.',
    '\nWhat did you learn first?',
    '\nThat nobody listens to a list.',
    '\n<You> {have said} [that nurses know best]. Do they?',
    '\n[They do. <My mother> was one.]',
    '\nAnd what comes next?',
    '\n[I am going to learn to swim.]',
  ];

  it('is asked of and answered by whoever is named before the first question', () => {
    const judged = judgeMarked(...asked.map((passage) => passage.replace('<My mother>', 'My mother')));
    expect(judged.map(({ source }) => source)).toEqual(['Grace Maro', 'Grace Maro', 'Grace Maro']);
  });

  it('is none with fewer questions', () => {
    expect(kinds('Grace Maro ran three clinics.', '\nWhy?', '\n[Nobody listens to a list.]')).toEqual(['none']);
  });
});

describe('a name given behind a description', () => {
  it('names the body', () => {
    expect(names('<A parents’ group, Quiet Not Loud>, {said} [it rained].')).toEqual(['Quiet Not Loud']);
    expect(kinds('<Its maker, Navet-Rho,> {said} [it rained].')).toEqual(['named-organization']);
  });

  it('names the document', () => {
    const [judged] = judgeMarked('<Their paper, “The Last Ferry”,> {says} [it rained].');
    expect(judged).toMatchObject({ source: 'The Last Ferry', kind: 'document' });
  });

  it('ends a post of several words', () => {
    expect(names('<Minister for the Marine Sorcha Devlin> {said} [it rained].')).toEqual(['Sorcha Devlin']);
  });

  it('has its trade before it, which is no part of it', () => {
    expect(names('<Retailer Halden & Roe> {said} [it rained].')).toEqual(['Halden & Roe']);
  });
});

describe('a document', () => {
  it('is called as the article introduced it', () => {
    expect(
      names('Nobody had seen a survey by the Tarn Institute before.', '\n<The survey> {says} [it rained].'),
    ).toEqual(['a survey by the Tarn Institute']);
    expect(names('Nobody had read it.', '\n<The survey> {says} [it rained].')).toEqual(['The survey']);
  });

  it('keeps its number', () => {
    expect(names('<Article 7> {says} [that it rained].')).toEqual(['Article 7']);
  });
});

describe('a body without its name', () => {
  it('is no town in which something happened', () => {
    expect(names('Halden Steel closed a mill in Welbeck.', '\n<The company> {said} [it rained].')).toEqual([
      'Halden Steel',
    ]);
  });

  it('is one of its own where it is called the central one or somebody’s', () => {
    expect(names('Halden Securities sold bonds.', '\n<The central bank> {said} [it rained].')).toEqual([
      'The central bank',
    ]);
    expect(names('Halden Steel closed a mill.', '\n<The riders’ union> {said} [it rained].')).toEqual([
      'The riders’ union',
    ]);
  });

  it('is the maker named before by its trade', () => {
    expect(names('Trident Rail gained 5 percent.', '\n<The freight carrier> {said} [it rained].')).toEqual([
      'Trident Rail',
    ]);
  });
});

describe('several and their pronouns', () => {
  it('takes “they” for those led by somebody in the sentence before', () => {
    expect(
      names('<Opponents> {said} [no].', '\nSix states led by Ohio are suing.', '\n<They> {argue} [that it rained].'),
    ).toEqual(['Opponents', 'Ohio']);
  });

  it('drops the adverb behind a relative word', () => {
    expect(
      names('It came from Norway and Iceland, <the two smallest, which together> {vowed} [to stop the rain].'),
    ).toEqual(['Norway and Iceland']);
  });
});

describe('she', () => {
  it('is not the reporter, where the story is another’s', () => {
    expect(
      names(
        'The Tarn Gazette sent reporter Stella Moss to Harlow.',
        'Mira Dunn lives there.',
        '\n[It rained], <she> {said}.',
      ),
    ).toEqual(['Mira Dunn']);
  });

  it('is the mother who begins the sentence', () => {
    expect(
      names(
        'My parents, Jim and Olive Reed, left.',
        'Someone had to.',
        '\nMy mother is old, but <she> {says} [it rains].',
      ),
    ).toEqual(['Olive Reed']);
  });
});
