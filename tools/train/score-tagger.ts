import { prepareReading } from '../../src/engine/find/reading';
import { ruleRelations } from '../../src/engine/link/find-relations';
import { linkRuns } from '../../src/engine/link/link-runs';
import type { Run } from '../../src/engine/model/tagger';
import { readArticle } from '../../src/engine/read/read-article';
import { resultOf } from '../../src/engine/steps';
import { loadTagger } from '../load-tagger';
import { type RelationScores, scoreRelations } from '../score/score-relations';
import type { Pair } from '../prediction';
import { readArticles } from './corpus';

/** How well the tagger, alone, finds the relations of marked articles. Throws where the weights are damaged. */
export function scoreTagger(weights: string, gold: string): RelationScores {
  const tagger = loadTagger(weights);
  const documents = readArticles(gold).map(({ text, attributions }) => {
    const article = readArticle(text);
    const reading = prepareReading(article);
    const ruled = resultOf(ruleRelations(reading));
    const runs = new Map<number, Run[]>();
    for (const { paragraph, runs: found } of tagger.tag(reading, ruled, 'balanced')) {
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
