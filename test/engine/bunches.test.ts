import { describe, expect, it } from 'vitest';
import { bunchesOf as bunchesInSteps } from '../../src/engine/model/bunches.ts';
import { LANES } from '../../src/engine/model/lanes.ts';
import type { Article } from '../../src/engine/read/article.ts';
import { readArticle } from '../../src/engine/read/read-article.ts';
import { resultOf } from '../../src/engine/steps.ts';

describe('what the tagger reads side by side', () => {
  const bunchesOf = (article: Article) => resultOf(bunchesInSteps(article));
  /** For each bunch its lanes, each with the words that stand in it. */
  const wordsOf = (text: string) => {
    const article = readArticle(text);
    return bunchesOf(article).map(({ steps, pieces }) => {
      const lanes = Array.from({ length: LANES }, () => Array.from({ length: steps }, () => ''));
      for (const { lane, step, tokens } of pieces) {
        const words = article.tokens.slice(tokens.start, tokens.end).map((token) => token.text);
        lanes[lane]?.splice(step, words.length, ...words);
      }
      return lanes.map((lane) => lane.join(' ').trimEnd());
    });
  };

  it('are paragraphs, the longest first, each in the lane that is shortest, after an empty step', () => {
    expect(wordsOf('It fell.\nThe pier fell on Monday.\n42\nRain.\nIt rained all day.')).toEqual([
      ['The pier fell on Monday .', 'It rained all day .', 'It fell .', 'Rain .  42'],
    ]);
  });

  it('are bunches of like length where a text is long', () => {
    const bunches = bunchesOf(readArticle('The pier fell on Monday.\n'.repeat(1000)));
    const steps = bunches.map((bunch) => bunch.steps);
    expect(bunches.length).toBeGreaterThan(5);
    expect(Math.max(...steps)).toBeLessThan(150);
    expect(Math.min(...steps)).toBeGreaterThan(100);
  });

  it('are no paragraphs of nothing but marks', () => {
    expect(wordsOf('* * *\nIt fell.\n”')).toEqual([['It fell .', '', '', '']]);
    expect(wordsOf('"'.repeat(5000))).toEqual([]);
    expect(wordsOf(`${'"'.repeat(1000)} it fell`)).toHaveLength(1);
  });
});
