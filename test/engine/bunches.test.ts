import { describe, expect, it } from 'vitest';
import { bunchesOf } from '../../src/engine/model/bunches.ts';
import { readArticle } from '../../src/engine/read/read-article.ts';

describe('what the tagger reads side by side', () => {
  const wordsOf = (text: string) => {
    const article = readArticle(text);
    return bunchesOf(article).map((bunch) =>
      bunch.map(({ tokens: { start, end } }) =>
        article.tokens
          .slice(start, end)
          .map((token) => token.text)
          .join(' '),
      ),
    );
  };

  it('are paragraphs of like length', () => {
    expect(wordsOf('It fell.\nThe pier fell on Monday.\n42\nRain.\nIt rained .')).toEqual([
      ['The pier fell on Monday .', 'It fell .', 'It rained .', 'Rain .'],
      ['42'],
    ]);
  });

  it('are no paragraphs of nothing but marks', () => {
    expect(wordsOf('* * *\nIt fell.\n”')).toEqual([['It fell .']]);
    expect(wordsOf('"'.repeat(5000))).toEqual([]);
    expect(wordsOf(`${'"'.repeat(1000)} it fell`)).toHaveLength(1);
  });
});
