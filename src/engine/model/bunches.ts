import type { Span } from '../attribution';
import type { Article } from '../read/article';
import type { Steps } from '../steps';
import { LANES } from './lanes';

/** Longer stretches of one paragraph are read in pieces, so that time stays linear and memory small. */
export const LONGEST = 256;

/** A bunch has about so many steps: enough to fill its lanes evenly, and few enough to be read in one go. */
const STEPS = 128;

/** A paragraph, or a piece of a long one, as a range of tokens. */
export interface Piece {
  readonly paragraph: number;
  readonly tokens: Span;
}

/** A piece in its lane, from a step on. */
export interface PlacedPiece extends Piece {
  readonly lane: number;
  readonly step: number;
}

/** What is read in one go: pieces side by side and, in each lane, one after another with an empty step between. */
export interface Bunch {
  readonly steps: number;
  readonly pieces: readonly PlacedPiece[];
}

/**
 * Paragraphs, or pieces of long ones, in bunches that are like each other, with lanes of like length. Pieces of nothing but
 * marks, which credit nobody, are left out; no text gives no bunch.
 */
export function* bunchesOf(article: Article): Steps<Bunch[]> {
  const pieces = (yield* piecesOf(article)).sort((a, b) => lengthOf(b) - lengthOf(a));
  const steps = pieces.reduce((sum, piece) => sum + lengthOf(piece) + 1, 0) / LANES;
  const dealt = Array.from({ length: Math.ceil(steps / STEPS) }, (): Piece[] => []);
  for (const [at, piece] of pieces.entries()) dealt[at % dealt.length]?.push(piece);
  const bunches: Bunch[] = [];
  for (const own of dealt) {
    yield;
    bunches.push(laidOut(own));
  }
  return bunches;
}

/** Puts each piece, the longest first, into the lane that is shortest so far. */
function laidOut(pieces: readonly Piece[]): Bunch {
  const next = Array.from({ length: LANES }, () => 0);
  const placed = pieces.map((piece) => {
    const step = Math.min(...next);
    const lane = next.indexOf(step);
    next[lane] = step + lengthOf(piece) + 1;
    return { ...piece, lane, step };
  });
  return { steps: Math.max(...next) - 1, pieces: placed };
}

function lengthOf({ tokens }: Piece): number {
  return tokens.end - tokens.start;
}

function* piecesOf(article: Article): Steps<Piece[]> {
  const pieces: Piece[] = [];
  for (const { id, sentences } of article.paragraphs) {
    yield;
    const start = article.sentences[sentences.start]?.tokens.start ?? 0;
    const end = article.sentences[sentences.end - 1]?.tokens.end ?? start;
    for (let from = start; from < end; ) {
      const to = end - from <= LONGEST ? end : cutBefore(article, from, sentences);
      if (holdsWords(article, from, to)) pieces.push({ paragraph: id, tokens: { start: from, end: to } });
      from = to;
    }
  }
  return pieces;
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
