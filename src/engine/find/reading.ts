import type { Span } from '../attribution';
import type { Article, Sentence } from '../read/article';
import { resultOf, type Steps } from '../steps';
import type { Tag } from './tag-verb';
import { tagWords } from './tag-words';

const SPEAKING = new Set(
  'added argued asked called claimed reported said says suggested tells told tweeted wrote'.split(' '),
);

/** So many tokens or quotations are looked at in one step. */
const STEP = 2000;

/** An article with what its words do in their sentences and which of them are quoted. Indexes are tokens. */
export interface Reading {
  readonly article: Article;
  readonly tags: readonly Tag[];
  /** For each token the id of the outermost quotation that holds it, marks included; -1 outside of all. */
  readonly quotationAt: readonly number[];
  /** For each quotation the tokens it holds. */
  readonly quotationTokens: readonly Span[];
  /** For each quotation whether it reads as speech: a full sentence, or ended by a comma or stop within its marks. */
  readonly isSpeech: readonly boolean[];
  /** Words in lower case that stand beside “said” and the like anywhere in the article. */
  readonly speakers: ReadonlySet<string>;
}

/** Tags an article's words and notes which are quoted. */
export function prepareReading(article: Article): Reading {
  return resultOf(prepareInSteps(article));
}

/** Tags and notes as `prepareReading` does, in steps. */
export function* prepareInSteps(article: Article): Steps<Reading> {
  const quotationAt = article.tokens.map(() => -1);
  const quotationTokens: Span[] = [];
  let first = 0;
  for (const quotation of article.quotations) {
    if (quotation.id % STEP === 0) yield;
    while ((article.tokens[first]?.start ?? Infinity) < quotation.start) first += 1;
    let last = first;
    while ((article.tokens[last]?.start ?? Infinity) < quotation.end) {
      if (quotation.depth === 0) quotationAt[last] = quotation.id;
      last += 1;
    }
    quotationTokens.push({ start: first, end: last });
  }
  const tags = yield* tagWords(article.tokens, article.sentences);
  const isSpeech: boolean[] = [];
  for (const [id, range] of quotationTokens.entries()) {
    if (id % STEP === 0) yield;
    isSpeech.push(readsAsSpeech(article, tags, range, article.quotations[id]?.closed));
  }
  const speakers = yield* collectSpeakers(article);
  return { article, tags, quotationAt, quotationTokens, isSpeech, speakers };
}

/** The word at a token, in lower case; empty past either end. */
export function wordAt(reading: Reading, at: number): string {
  return reading.article.tokens[at]?.lower ?? '';
}

/** Where the words of the sentence that holds a token end, its final stop left out. */
export function wordsEnd(reading: Reading, at: number): number {
  const sentence = sentenceAt(reading, at);
  let end = sentence?.tokens.end ?? at;
  while (end > at && reading.quotationAt[end - 1] === -1 && /^[.!?…]+$/u.test(wordAt(reading, end - 1))) end -= 1;
  return end;
}

/** The sentence that holds a token. */
export function sentenceAt(reading: Reading, at: number): Sentence | undefined {
  const token = reading.article.tokens[at];
  return token === undefined ? undefined : reading.article.sentences[token.sentence];
}

function* collectSpeakers({ tokens }: Article): Steps<Set<string>> {
  const speakers = new Set<string>();
  for (const [at, token] of tokens.entries()) {
    if (at % STEP === 0) yield;
    if (!SPEAKING.has(token.lower)) continue;
    speakers.add(tokens[at - 1]?.lower ?? '');
    speakers.add(tokens[at + 1]?.lower ?? '');
  }
  return speakers;
}

function readsAsSpeech(article: Article, tags: readonly Tag[], range: Span, closed = true): boolean {
  const inside = closed ? range.end - 1 : range.end;
  const words = inside - range.start - 1;
  const beforeMark = article.tokens[inside - 1]?.text ?? '';
  if (words > 1 && /^(?:[,.!?…]|[-—–]+$)/u.test(beforeMark)) return true;
  if (!closed) return words > 3;
  if (words < 4) return false;
  for (let at = range.start; at < range.end; at += 1) {
    if (tags[at] === 'verb' || tags[at] === 'auxiliary') return true;
  }
  return false;
}
