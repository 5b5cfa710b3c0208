import { readFileSync } from 'node:fs';
import { findCreditings } from '../../src/engine/find/find-creditings';
import { prepareReading } from '../../src/engine/find/reading';
import { linkRelations } from '../../src/engine/link/link-relations';
import { linkRuns } from '../../src/engine/link/link-runs';
import { makeTagger, type Run } from '../../src/engine/model/tagger';
import { wasmKernel } from '../../src/engine/model/wasm-kernel';
import { readArticle } from '../../src/engine/read/read-article';
import { type RelationScores, scoreRelations } from '../score/score-relations';
import type { Pair } from '../prediction';
import { readArticles } from './corpus';

/** How well the tagger, alone, finds the relations of marked articles. Throws where the weights are damaged. */
export function scoreTagger(weights: string, gold: string): RelationScores {
  const made = makeTagger(readFileSync(weights), wasmKernel);
  if (!made.ok) throw new Error(`The weights in ${weights} are damaged.`);
  const documents = readArticles(gold).map(({ text, attributions }) => {
    const article = readArticle(text);
    const reading = prepareReading(article);
    const ruled = linkRelations(reading, findCreditings(reading));
    const runs = new Map<number, Run[]>();
    for (const { paragraph, runs: found } of made.value.tag(reading, ruled, 'balanced')) {
      runs.set(
        paragraph,
        [...(runs.get(paragraph) ?? []), ...found].sort((a, b) => a.start - b.start),
      );
    }
    const pairs = (spans: readonly { start: number; end: number }[]) =>
      spans.map(({ start, end }): Pair => [article.tokens[start]?.start ?? 0, article.tokens[end - 1]?.end ?? 0]);
    const predicted = [...runs.values()]
      .flatMap((found) => linkRuns(article, found))
      .map(({ mention, cue, content }) => ({ source: pairs(mention), cue: pairs(cue), content: pairs(content) }));
    return { text, gold: attributions, predicted };
  });
  return scoreRelations(documents, false);
}
