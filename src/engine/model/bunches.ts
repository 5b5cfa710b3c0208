import type { Span } from '../attribution';
import type { Article } from '../read/article';
import { LANES } from './lanes';

/** Longer stretches of one paragraph are read in pieces, so that time stays linear and memory small. */
export const LONGEST = 256;

/** A paragraph, or a piece of a long one, as a range of tokens. */
export interface Piece {
  readonly paragraph: number;
  readonly tokens: Span;
}

/**
 * Paragraphs, or pieces of long ones, four by four, those of like length together. Pieces of nothing but marks, which credit
 * nobody, are left out; no text gives no bunch.
 */
export function bunchesOf(article: Article): Piece[][] {
  const pieces: Piece[] = [];
  for (const { id, sentences } of article.paragraphs) {
    const start = article.sentences[sentences.start]?.tokens.start ?? 0;
    const end = article.sentences[sentences.end - 1]?.tokens.end ?? start;
    for (let from = start; from < end; ) {
      const to = end - from <= LONGEST ? end : cutBefore(article, from, sentences);
      if (holdsWords(article, from, to)) pieces.push({ paragraph: id, tokens: { start: from, end: to } });
      from = to;
    }
  }
  pieces.sort((a, b) => b.tokens.end - b.tokens.start - (a.tokens.end - a.tokens.start));
  return Array.from({ length: Math.ceil(pieces.length / LANES) }, (_, n) => pieces.slice(n * LANES, (n + 1) * LANES));
}

/** The end of the last sentence that still fits; in the middle of a sentence that is too long itself. */
function cutBefore(article: Article, from: number, sentences: Span): number {
  let cut = from;
  let id = article.tokens[from]?.sentence ?? sentences.start;
  for (; id < sentences.end; id += 1) {
    const end = article.sentences[id]?.tokens.end ?? cut;
    if (end - from > LONGEST) break;
    cut = end;
  }
  return cut > from ? cut : from + LONGEST;
}

function holdsWords({ tokens }: Article, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (tokens[at]?.kind !== 'mark') return true;
  return false;
}
