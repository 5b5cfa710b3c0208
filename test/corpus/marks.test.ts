import { describe, expect, it } from 'vitest';
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

describe('the plain text of a page', () => {
  it('is one line a block, with white space as a reader sees it', () => {
    const html = '<h1>A\n  <em>b</em></h1><nav><p>menu</p></nav><article><p>one &amp; two</p><p> three </p></article>';
    expect(readBlocks(html, 'h1, article > p')).toBe('A b\none & two\nthree');
  });

  it('is refused where the selector finds nothing', () => {
    expect(() => readBlocks('<p>one</p>', 'article')).toThrow('Nothing in the page is “article”.');
  });
});
