import type { Span } from '../attribution';
import { leadingAbbreviations } from '../lexicon/abbreviations';
import { sentenceOpeners } from '../lexicon/sentence-openers';
import type { Piece } from './split-tokens';

const LEADING = new Set(leadingAbbreviations.map((word) => `${word}.`));
const OPENERS = new Set(sentenceOpeners);
const ENDS = new Set(['.', '!', '?']);
const CLOSERS = new Set(['”', '’', '»', '›', '"', "'", "''", '’’', ')', ']', '.', '!', '?']);
const ALWAYS_CLOSE = new Set(['”', '»', ')', ']']);
const QUOTES = new Set(['“', '‘', '„', '«', '‹', '"', "'", '``', '‘‘', "''"]);
const STARTERS = new Set([...QUOTES, '(', '[', '—', '–', '-', '•', '…', '...']);
const CAPITAL = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}@#$€£]/u;

/** No sentence is longer, in tokens, so that what is done for each pair of its words stays linear in the text. */
const LONGEST = 600;

/**
 * Splits the tokens of one paragraph, `range.start` up to `range.end`, into sentences: ranges of tokens that leave
 * none out. A full stop, question or exclamation mark ends a sentence together with the marks that close after it.
 */
export function* splitSentences(tokens: readonly Piece[], range: Span): Generator<Span> {
  let start = range.start;
  let at = range.start;
  while (at < range.end) {
    const strength = strengthOf(tokens[at]);
    at += 1;
    if (at - start >= LONGEST) {
      yield { start, end: at };
      start = at;
    }
    if (strength === 'none' || at === start) continue;
    while (at < range.end && closesAfter(tokens, at)) at += 1;
    if (at < range.end && beginsSentence(tokens, at, range.end, strength)) {
      yield { start, end: at };
      start = at;
    }
  }
  if (start < range.end) yield { start, end: range.end };
}

type Strength = 'none' | 'weak' | 'full';

/** How surely a sentence ends at a token: weak after “U.S.” and dots, which may as well stand within one. */
function strengthOf(token: Piece | undefined): Strength {
  if (token === undefined) return 'none';
  if (ENDS.has(token.text)) return 'full';
  if (token.text === '…' || token.text.startsWith('..')) return 'weak';
  return token.kind === 'word' && token.text.endsWith('.') && !LEADING.has(token.lower) ? 'weak' : 'none';
}

function closesAfter(tokens: readonly Piece[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !CLOSERS.has(token.text)) return false;
  return ALWAYS_CLOSE.has(token.text) || token.start === tokens[at - 1]?.end;
}

function beginsSentence(tokens: readonly Piece[], at: number, end: number, strength: Strength): boolean {
  let first = at;
  let quoted = false;
  while (first < end && first < at + 3 && STARTERS.has(tokens[first]?.text ?? '')) {
    quoted ||= QUOTES.has(tokens[first]?.text ?? '');
    first += 1;
  }
  const word = tokens[first];
  if (word?.text.length === 1 && word.start === tokens[at - 1]?.end) return false;
  if (word === undefined || first >= end || !CAPITAL.test(word.text)) return false;
  return strength === 'full' || quoted || OPENERS.has(word.lower.replace(/\.$/u, ''));
}
