import { describe, expect, it } from 'vitest';
import { resolveDisclosures } from './disclosures.ts';
import { resolveMarks } from './marks.ts';
import { readBlocks } from './read-corpus.ts';

const text = 'It rained, Ann Lee said. She said it rained. “It [the rain] stopped,” he said.';

function wordsOf(words: string, occurrence?: number): Record<string, string[]> {
  const roles = resolveMarks(text, words, occurrence);
  const slice = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  return { mention: roles.mention.map(slice), cue: roles.cue.map(slice), content: roles.content.map(slice) };
}

describe('marked words', () => {
  it('become spans of the article', () => {
    expect(wordsOf('[It rained], <Ann Lee> {said}')).toEqual({
      mention: ['Ann Lee'],
      cue: ['said'],
      content: ['It rained'],
    });
  });

  it('keep a bracket of the article’s own that follows a backslash', () => {
    expect(wordsOf('[“It \\[the rain\\] stopped,”] <he> {said}').content).toEqual(['“It [the rain] stopped,”']);
  });

  it('are whole words: “he” is not found in “she”', () => {
    expect(resolveMarks(text, '<he> {said}').mention).toEqual([{ start: 70, end: 72 }]);
  });

  it.each([
    ['words that the article does not say', '[It snowed], <Ann Lee> {said}', 'does not say “It snowed, Ann Lee said”'],
    ['words that stand there three times', '{said}', '3 times'],
    ['a bracket that is never closed', '[It rained, <Ann Lee> {said}', 'A stray <'],
    ['a bracket that is closed twice', '[It rained]], <Ann Lee> {said}', 'A stray ]'],
    ['a bracket left open at the end', '[It rained', '[ is never closed'],
    ['brackets around nothing', '<>It rained', 'Nothing stands between < and >'],
  ])('are refused in a plain sentence: %s', (_, words, sentence) => {
    expect(() => resolveMarks(text, words)).toThrow(sentence);
  });

  it('are found at the occurrence that is asked for, or refused where there is none', () => {
    expect(resolveMarks(text, '{said}', 2).cue).toEqual([{ start: 29, end: 33 }]);
    expect(() => resolveMarks(text, '{said}', 4)).toThrow('only 3 times, not 4');
  });
});

describe('what is disclosed of a source', () => {
  const told =
    'Two aides to the mayor said it leaks. One of the aides, an engineer, asked not to be named. The mayor laughed.';
  const roles = resolveMarks(told, '<Two aides to the mayor> {said} [it leaks]');
  const disclosed = (marked: Record<string, string | string[]>): Record<string, string[]> =>
    Object.fromEntries(
      Object.entries(resolveDisclosures(told, roles, marked)).map(([field, spans]) => [
        field,
        spans.map(({ start, end }) => `${start} ${told.slice(start, end)}`),
      ]),
    );

  it('is found in the mention, then in the whole article, one quotation or several', () => {
    expect(disclosed({ count: 'Two', role: ['aides', 'engineer'], affiliation: 'mayor', why: 'asked not' })).toEqual({
      count: ['0 Two'],
      role: ['4 aides', '59 engineer'],
      affiliation: ['17 mayor'],
      knowledge: [],
      why: ['69 asked not'],
      corroborated: [],
    });
  });

  it('is found where brackets say which of the words are meant', () => {
    expect(disclosed({ role: 'One of the [aides]' }).role).toEqual(['49 aides']);
  });

  it.each([
    ['words that the article does not say', { role: 'nurse' }, 'The article does not say “nurse”.'],
    ['part of a word', { role: 'aide' }, 'The article does not say “aide”.'],
    ['words that stand twice', { role: 'the' }, '“the” stands'],
    ['brackets that say two things', { role: '[One] of the [aides]' }, 'One pair of square brackets, and no other'],
    ['brackets of another role', { role: 'One of the <aides>' }, 'One pair of square brackets, and no other'],
    ['a field that nobody knows', { age: 'Two' }, 'A source discloses no “age”, only count, role'],
  ])('is refused in a plain sentence: %s', (_, marked, sentence) => {
    expect(() => resolveDisclosures(told, resolveMarks(told, '{laughed}'), marked)).toThrow(sentence);
  });
});

describe('the plain text of a page', () => {
  it('is one line a block, with white space as a reader sees it', () => {
    const html = '<h1>A\n  <em>b</em></h1><nav><p>menu</p></nav><article><p>one &amp; two</p><p> three </p></article>';
    expect(readBlocks(html, 'h1, article > p')).toBe('A b\none & two\nthree');
  });

  it('is refused where the selector finds nothing', () => {
    expect(() => readBlocks('<p>one</p>', 'article')).toThrow('Nothing in the page is “article”.');
  });
});
