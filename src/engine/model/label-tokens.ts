import type { Article, Token } from '../read/article';
import { resultOf, type Steps } from '../steps';
import { type Role, ROLES } from './labels';

/** The spans of one attribution, in UTF-16 units. */
export interface Marked {
  readonly source: readonly (readonly [start: number, end: number])[];
  readonly cue: readonly (readonly [start: number, end: number])[];
  readonly content: readonly (readonly [start: number, end: number])[];
}

/**
 * The label of each token of an article: which role it has, and on which side its cue stands in the same paragraph.
 * Cues outrank sources, sources outrank content; of attributions one within another only the outer one is labelled, as
 * PolNeAR marks none within.
 */
export function labelTokens(article: Article, marked: readonly Marked[]): Uint8Array {
  return resultOf(labelInSteps(article, marked));
}

/** Labels as `labelTokens` does, in steps. */
export function* labelInSteps(article: Article, marked: readonly Marked[]): Steps<Uint8Array> {
  const labels = new Uint8Array(article.tokens.length);
  const attributions = yield* outermost(marked);
  for (const key of ['content', 'source', 'cue'] as const) {
    for (const attribution of attributions) {
      yield;
      const cues = attribution.cue.map((span) => tokensIn(article.tokens, span));
      for (const span of attribution[key]) {
        for (const [first, last] of byParagraph(article, tokensIn(article.tokens, span))) {
          const cue = cues.find(([at]) => paragraphOf(article, at) === paragraphOf(article, first));
          const role = roleFor(key, first, cue?.[0]);
          if (role === null) continue;
          const begin = 1 + 2 * ROLES.indexOf(role);
          labels.fill(begin + 1, first, last + 1);
          labels[first] = begin;
        }
      }
    }
  }
  return labels.map((label, at) => mended(label, labels[at - 1] ?? 0));
}

function roleFor(key: keyof Marked, at: number, cue: number | undefined): Role | null {
  if (key === 'cue') return 'cue';
  if (cue !== undefined) return `${key}-${at > cue ? 'left' : 'right'}`;
  return key === 'content' ? 'content-alone' : null;
}

/** An inside that another role has cut off from its beginning begins anew. */
function mended(label: number, before: number): number {
  const cutOff = label > 0 && label % 2 === 0 && before !== label && before !== label - 1;
  return cutOff ? label - 1 : label;
}

/** Those with no cue within the content of another. */
function* outermost(marked: readonly Marked[]): Steps<Marked[]> {
  const contents = marked
    .flatMap((of) => of.content.map(([start, end]) => ({ start, end, of })))
    .sort((a, b) => a.start - b.start);
  yield;
  const cues = marked
    .flatMap((of) => of.cue.map(([start, end]) => ({ start, end, of })))
    .sort((a, b) => a.start - b.start);
  const nested = new Set<Marked>();
  let next = 0;
  let farthest = { end: -1, of: marked[0] };
  let second = farthest;
  for (const cue of cues) {
    yield;
    for (; (contents[next]?.start ?? Infinity) <= cue.start; next += 1) {
      const content = contents[next] ?? farthest;
      if (content.end > farthest.end) {
        if (content.of !== farthest.of) second = farthest;
        farthest = content;
      } else if (content.of !== farthest.of && content.end > second.end) second = content;
    }
    const other = farthest.of === cue.of ? second : farthest;
    if (other.end >= cue.end) nested.add(cue.of);
  }
  return marked.filter((attribution) => !nested.has(attribution));
}

/** The first and the last token that a span touches; the last before the first where it touches none. */
function tokensIn(tokens: readonly Token[], [start, end]: readonly [number, number]): [number, number] {
  const first = firstFrom(tokens, (token) => token.end > start);
  return [first, firstFrom(tokens, (token) => token.start >= end) - 1];
}

function firstFrom(tokens: readonly Token[], reached: (token: Token) => boolean): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const token = tokens[middle];
    if (token !== undefined && reached(token)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function paragraphOf(article: Article, token: number): number {
  return article.sentences[article.tokens[token]?.sentence ?? 0]?.paragraph ?? 0;
}

/** A range of tokens cut where paragraphs end. */
function byParagraph(article: Article, [first, last]: readonly [number, number]): [number, number][] {
  const ranges: [number, number][] = [];
  for (let from = first; from <= last; ) {
    const paragraph = article.paragraphs[paragraphOf(article, from)];
    const end = article.sentences[(paragraph?.sentences.end ?? 0) - 1]?.tokens.end ?? last + 1;
    ranges.push([from, Math.min(last, end - 1)]);
    from = Math.max(from + 1, end);
  }
  return ranges;
}
