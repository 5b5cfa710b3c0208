import type { Span } from '../attribution';
import { resultOf, type Steps } from '../steps';
import type { Article, Paragraph, Sentence, Token } from './article';
import { findQuotations } from './find-quotations';
import { splitSentences } from './split-sentences';
import { type Piece, splitTokens } from './split-tokens';

const LONGEST_HEADING = 20;
const LINE_BREAK = /[\n\r\u2028\u2029]/u;
/** So many tokens are looked at in one step. */
const STEP = 5000;

/**
 * Reads a text once: its tokens, sentences, paragraphs (lines that are not blank) and quotations. Takes any string;
 * an empty one gives an article of nothing. Linear in time and space.
 */
export function readArticle(text: string): Article {
  return resultOf(readInSteps(text));
}

/** Reads a text as `readArticle` does, in steps. */
export function* readInSteps(text: string): Steps<Article> {
  const pieces = yield* splitTokens(text);
  const ranges = yield* splitParagraphs(text, pieces);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = [];
  for (const range of ranges) {
    const paragraph = paragraphs.length;
    const firstSentence = sentences.length;
    for (const part of splitSentences(pieces, range)) {
      yield;
      const sentence = sentences.length;
      for (let id = part.start; id < part.end; id += 1) {
        const piece = pieces[id];
        if (piece === undefined) continue;
        const { start, end, text: own, lower, kind } = piece;
        tokens.push({ id, start, end, text: own, lower, kind, sentence });
      }
      sentences.push({ id: sentence, paragraph, ...charactersOf(pieces, part), tokens: part });
    }
    paragraphs.push({
      id: paragraph,
      ...charactersOf(pieces, range),
      sentences: { start: firstSentence, end: sentences.length },
      heading: range.end - range.start <= LONGEST_HEADING && !endsSentence(pieces, range),
    });
  }
  return { text, paragraphs, sentences, tokens, quotations: yield* findQuotations(text, pieces, ranges) };
}

/** The ranges of tokens between line breaks; lines without a token are left out. */
function* splitParagraphs(text: string, pieces: readonly Piece[]): Steps<Span[]> {
  const ranges: Span[] = [];
  let start = 0;
  for (const [at, piece] of pieces.entries()) {
    if (at % STEP === 0) yield;
    const next = pieces[at + 1];
    if (next !== undefined && (next.start === piece.end || !LINE_BREAK.test(text.slice(piece.end, next.start))))
      continue;
    ranges.push({ start, end: at + 1 });
    start = at + 1;
  }
  return ranges;
}

function charactersOf(pieces: readonly Piece[], range: Span): Span {
  return { start: pieces[range.start]?.start ?? 0, end: pieces[range.end - 1]?.end ?? 0 };
}

/** Whether a full stop, question or exclamation mark ends the range, with or without a quotation mark after it. */
function endsSentence(pieces: readonly Piece[], range: Span): boolean {
  const last = pieces[range.end - 1];
  const beforeLast = pieces[range.end - 2];
  return isStop(last) || (isStop(beforeLast) && last?.kind === 'mark');
}

function isStop(piece: Piece | undefined): boolean {
  return piece !== undefined && /^[.!?…]+$/u.test(piece.text);
}
