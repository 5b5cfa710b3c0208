import { describe, expect, it } from 'vitest';
import { type Figures, measure } from './measure.ts';
import { readArticles } from './read-corpus.ts';

/**
 * The least that is accepted, which is what the engine does today, rounded down: to be raised when it does better, never
 * lowered for a rule that helps elsewhere.
 */
const floors: Figures = {
  found: 0.82,
  right: 0.88,
  source: 0.86,
  kind: 0.89,
  speaker: 0.73,
  reason: 0.32,
  uncounted: 0.84,
};

describe('articles that no rule was written for', () => {
  const articles = readArticles('held-out');
  const figures = measure(articles);

  it.each(Object.entries(floors))('are read with “%s” at %s or better', (name, floor) => {
    expect(figures[name as keyof Figures]).toBeGreaterThanOrEqual(floor);
  });

  it('are of twenty kinds at least', () => {
    expect(articles.length).toBeGreaterThanOrEqual(20);
  });
});
