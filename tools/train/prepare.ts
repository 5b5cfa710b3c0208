import { createWriteStream, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareReading } from '../../src/engine/find/reading';
import { ruleRelations } from '../../src/engine/link/find-relations';
import { LONGEST } from '../../src/engine/model/bunches';
import { labelTokens } from '../../src/engine/model/label-tokens';
import { LABEL_COUNT } from '../../src/engine/model/labels';
import {
  FEATURE_COUNT,
  makeFeaturesOf,
  numberWords,
  type Vocabulary,
  wordOf,
} from '../../src/engine/model/token-features';
import { readArticle } from '../../src/engine/read/read-article';
import { resultOf } from '../../src/engine/steps';
import { type MarkedArticle, readArticles } from './corpus';
import { readMarked } from './read-marked';

/** How often each of our own articles is shown for each of the corpus: they are few, and of all genres. */
const OWN_WEIGHT = 2;
/** A rarer word tells too little of itself to be kept. */
const RAREST = 5;

/** What the trainer needs besides the data: the words in their order, and how many features and labels there are. */
export interface Prepared {
  readonly words: readonly string[];
  readonly articles: number;
}

/** Writes the features and labels of a corpus folder (train.jsonl, dev.jsonl) and of our own articles to `out`. */
export async function prepare(corpus: string, own: string, out: string): Promise<Prepared> {
  const train = readArticles(join(corpus, 'train.jsonl'));
  const dev = readArticles(join(corpus, 'dev.jsonl'));
  const files = readdirSync(own).filter((name) => name.endsWith('.txt'));
  const ours = files.sort().map((name) => readMarked(name, readFileSync(join(own, name), 'utf8')));
  const words = countWords(train, ours);
  const vocabulary = numberWords(words);
  mkdirSync(out, { recursive: true });
  await write(
    join(out, 'train.jsonl'),
    [...train, ...Array.from({ length: OWN_WEIGHT }, () => ours).flat()],
    vocabulary,
  );
  await write(join(out, 'dev.jsonl'), dev, vocabulary);
  const features = vocabulary.size + 2 + FEATURE_COUNT;
  writeFileSync(join(out, 'sizes.json'), JSON.stringify({ features, labels: LABEL_COUNT }));
  return { words, articles: train.length + ours.length };
}

function countWords(train: readonly MarkedArticle[], ours: readonly MarkedArticle[]): string[] {
  const counts = new Map<string, number>();
  for (const [articles, weight] of [
    [train, 1],
    [ours, 2],
  ] as const) {
    for (const token of articles.flatMap((article) => readArticle(article.text).tokens)) {
      const word = wordOf(token);
      counts.set(word, (counts.get(word) ?? 0) + weight);
    }
  }
  return [...counts].flatMap(([word, count]) => (count >= RAREST ? [word] : [])).sort();
}

/** One line a paragraph, or a piece of a long one: features, labels, and which tokens begin with a capital. */
async function write(file: string, articles: readonly MarkedArticle[], vocabulary: Vocabulary): Promise<void> {
  const lines = createWriteStream(file);
  for (const marked of articles) {
    const article = readArticle(marked.text);
    const reading = prepareReading(article);
    const featuresOf = makeFeaturesOf(reading, resultOf(ruleRelations(reading)), vocabulary);
    const labels = labelTokens(article, marked.attributions);
    for (const { sentences } of article.paragraphs) {
      const start = article.sentences[sentences.start]?.tokens.start ?? 0;
      const end = article.sentences[sentences.end - 1]?.tokens.end ?? start;
      for (let from = start; from < end; from += LONGEST) {
        const to = Math.min(end, from + LONGEST);
        const piece = [...labels.subarray(from, to)];
        const first = piece[0] ?? 0;
        if (first > 0 && first % 2 === 0) piece[0] = first - 1;
        const capital = article.tokens.slice(from, to).map(({ text }) => (/^\p{Lu}/u.test(text) ? 1 : 0));
        lines.write(
          `${JSON.stringify({ features: article.tokens.slice(from, to).map(featuresOf), labels: piece, capital })}\n`,
        );
      }
    }
  }
  await new Promise((resolve) => lines.end(resolve));
}
