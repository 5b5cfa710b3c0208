import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/engine/analyze.ts';
import { loadTagger } from '../../tools/load-tagger.ts';
import { objectTo } from './compare.ts';
import { readSamples } from './read-corpus.ts';

const tagger = loadTagger();

describe('the sample articles', () => {
  it.each(readSamples().map((article) => [article.name, article] as const))(
    '%s is read as a journalist reads it',
    (_, article) => {
      const outcome = analyze(tagger, article.text);
      if (!outcome.ok) throw new Error(`The engine refuses ${article.name}: ${outcome.why}.`);
      expect(objectTo(article, outcome.value)).toEqual([]);
    },
  );
});
