import type { Span } from '../attribution';
import { type Reading, sentenceAt, wordAt } from './reading';

/** Content that ends before a credit: “…,” said Ann Lee; It rained, Ann Lee said. Null where there is none. */
export function contentBefore(reading: Reading, credit: number): Span[] | null {
  const sentence = sentenceAt(reading, credit);
  if (sentence === undefined) return null;
  let last = credit - 1;
  if (reading.tags[last] === 'comma' && reading.quotationAt[last] === -1) last -= 1;
  if (last < 0) return null;
  const quotation = reading.quotationAt[last] ?? -1;
  const range = reading.quotationTokens[quotation];
  if (quotation !== -1 && range !== undefined && range.end - 1 === last) return quotedBefore(reading, quotation, range);
  if (last < sentence.tokens.start || last === credit - 1) return null;
  const start = clauseBegin(reading, sentence.tokens.start, last + 1);
  return last + 1 - start > 1 ? [{ start, end: last + 1 }] : null;
}

function quotedBefore(reading: Reading, quotation: number, range: Span): Span[] {
  const sentence = sentenceAt(reading, range.start);
  const start = sentence?.tokens.start ?? range.start;
  const lower = /^\p{Ll}/u.test(reading.article.tokens[range.start + 1]?.text ?? '');
  const before = reading.tags[range.start - 1];
  const setOff = before === 'comma' || before === 'mark';
  const joined = range.start > start && (lower || !setOff || reading.isSpeech[quotation] !== true);
  const first = joined ? clauseBegin(reading, start, range.start) : range.start;
  return [...earlierPieces(reading, quotation), { start: first, end: range.end }];
}

/** The pieces of a quotation in the paragraphs before the one where it ends. */
function earlierPieces(reading: Reading, quotation: number): Span[] {
  const pieces: Span[] = [];
  let before = reading.article.quotations[quotation]?.continues ?? null;
  while (before !== null) {
    const range = reading.quotationTokens[before];
    if (range !== undefined) pieces.unshift({ start: range.start, end: range.end });
    before = reading.article.quotations[before]?.continues ?? null;
  }
  return pieces;
}

/** The first word of a clause after “But”, “And” and the like. */
function clauseBegin(reading: Reading, start: number, end: number): number {
  let first = start;
  for (let at = start; at < end; at += 1) {
    if (/^[;:]$/u.test(wordAt(reading, at)) && reading.quotationAt[at] === -1) first = at + 1;
  }
  while (first < end && (reading.tags[first] === 'conjunction' || reading.tags[first] === 'mark')) first += 1;
  return first;
}
