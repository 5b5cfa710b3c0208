import { describe, expect, it } from 'vitest';
import type { Disclosed } from '../../src/engine/attribution.ts';
import { type Figures, measure, measureDisclosures } from './measure.ts';
import { readArticles } from './read-corpus.ts';

/**
 * The least that is accepted, which is what the engine does today, rounded down: to be raised when it does better, never
 * lowered for a rule that helps elsewhere. All but `found` and `uncounted` are shares of what is found: a claim more that is
 * found without its source lowers them.
 */
const floors: Figures = {
  found: 0.94,
  right: 0.91,
  source: 0.92,
  kind: 0.93,
  speaker: 0.81,
  reason: 0.6,
  uncounted: 0.89,
};

/** The same for the spans of what is disclosed of unnamed sources. */
const disclosed: Record<Disclosed, number> = {
  count: 0.84,
  role: 0.81,
  affiliation: 0.7,
  knowledge: 0.77,
  why: 0.69,
  corroborated: 0.53,
};

describe('articles that no rule was written for', () => {
  const articles = readArticles('held-out');
  const figures = measure(articles);

  it.each(Object.entries(floors))('are read with “%s” at %s or better', (name, floor) => {
    expect(figures[name as keyof Figures]).toBeGreaterThanOrEqual(floor);
  });

  const told = measureDisclosures(articles);

  it.each(Object.entries(disclosed))('tell of “%s” as found at %s or better', (kind, floor) => {
    expect(told[kind as Disclosed]).toBeGreaterThanOrEqual(floor);
  });

  it('are of twenty kinds at least', () => {
    expect(articles.length).toBeGreaterThanOrEqual(20);
  });
});
