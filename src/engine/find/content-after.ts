import type { Span } from '../attribution';
import { mediums } from '../lexicon/mediums';
import { timeWords } from '../lexicon/time-words';
import { type Reading, wordAt } from './reading';
import type { Tag } from './tag-verb';

const MEDIUMS = new Set(mediums);
const TIMES = new Set(timeWords);
const OCCASIONS = new Set(['after', 'before', 'since', 'as']);
/** Quoted words that are no more, with their marks, are part of a clause rather than one of their own. */
const SHORT = 5;
const STARTS_CLAUSE = new Set(['whether', 'if', 'how', 'why', 'what', 'where', 'who', 'which', 'when']);
const PHRASE = new Set<Tag>(['determiner', 'noun', 'name', 'number', 'possessive', 'participle', 'object', 'pronoun']);

/**
 * Where what a verb credits begins, after times, places and occasions: “said Monday in a statement that”. Null where
 * nothing follows that could be credited.
 */
export function contentStart(reading: Reading, from: number, end: number): number | null {
  let at = from;
  while (at < end) {
    const tag = reading.tags[at];
    const word = wordAt(reading, at);
    if (reading.quotationAt[at] !== -1 || tag === 'that') return at;
    if (word === ':') return at + 1 < end ? at + 1 : quotationAt(reading, at + 1);
    if (tag === 'comma') return afterComma(reading, at, end);
    if (tag === 'mark') return /^[—–-]/u.test(word) && reading.quotationAt[at + 1] !== -1 ? at + 1 : null;
    if (STARTS_CLAUSE.has(word)) return at;
    if (tag === 'conjunction' || tag === 'to') return null;
    if (tag === 'subordinator') {
      const after = OCCASIONS.has(word) ? adjunctsEnd(reading, phraseEnd(reading, at + 1, end), end) : end;
      return after < end && (reading.tags[after] === 'that' || reading.quotationAt[after] !== -1) ? after : null;
    }
    if (tag === 'adverb' || isTime(reading, at)) at += 1;
    else if (tag === 'preposition') at = phraseEnd(reading, at + 1, end);
    else return at;
  }
  return null;
}

/** The first token after times, places and occasions: past “on Monday in a statement”. */
export function adjunctsEnd(reading: Reading, from: number, end: number): number {
  let at = from;
  while (at < end && reading.quotationAt[at] === -1) {
    if (reading.tags[at] === 'preposition') at = phraseEnd(reading, at + 1, end);
    else if (reading.tags[at] === 'adverb' || isTime(reading, at)) at += 1;
    else break;
  }
  return Math.min(at, end);
}

/** A quotation that starts at a token past the end of the sentence: after “Lee added:” at the end of a paragraph. */
function quotationAt(reading: Reading, at: number): number | null {
  const range = reading.quotationTokens[reading.quotationAt[at] ?? -1];
  return range?.start === at ? at : null;
}

/** After “said,”: a quotation, or “that” once an aside is over; null where the sentence only takes its content up again. */
function afterComma(reading: Reading, comma: number, end: number): number | null {
  const next = comma + 1;
  if (reading.quotationAt[next] !== -1 && reading.quotationAt[next] !== undefined) return next < end ? next : null;
  if (reading.tags[next] === 'that') return next;
  for (let at = next; at < Math.min(end, comma + 14); at += 1) {
    if (reading.tags[at] === 'that' && reading.tags[at - 1] === 'comma') return at;
    const quotation = reading.quotationAt[at] ?? -1;
    if (quotation !== -1) return reading.tags[at - 1] === 'comma' || wordAt(reading, at - 1) === ':' ? at : null;
    if (at > next && reading.tags[at - 1] === 'comma' && beginsClause(reading, at, end)) return at;
  }
  return null;
}

/** A subject with its verb right after: “he is”, “the plan would”, “Ann Lee had”. */
function beginsClause(reading: Reading, at: number, end: number): boolean {
  if (reading.tags[at] === 'pronoun') return true;
  if (reading.tags[at] !== 'determiner' && reading.tags[at] !== 'name' && reading.tags[at] !== 'noun') return false;
  for (let place = at + 1; place < Math.min(end, at + 6); place += 1) {
    if (reading.tags[place] === 'verb' || reading.tags[place] === 'auxiliary') return true;
    if (!PHRASE.has(reading.tags[place] ?? 'mark')) return false;
  }
  return false;
}

function isTime(reading: Reading, at: number): boolean {
  if (reading.tags[at + 1] === 'possessive') return false;
  const word = wordAt(reading, at);
  if (TIMES.has(word) || wordAt(reading, at + 1) === 'times' || word === 'times') return true;
  return /^(?:last|this|late|early|next|earlier|one|two|three)$/u.test(word) && TIMES.has(wordAt(reading, at + 1));
}

/**
 * The end of a plain noun phrase and of what “of” and the like hang on to it. A name after “statement” starts another
 * phrase (“in a statement Lee said”), but not in an addressee (“told the podcast Cold Facts”).
 */
export function phraseEnd(reading: Reading, from: number, end: number, addressee = false): number {
  let at = from;
  while (at < end && reading.quotationAt[at] === -1) {
    const tag = reading.tags[at] ?? 'mark';
    const word = wordAt(reading, at);
    if (tag === 'preposition' && at > from && (word === 'of' || word === 'with' || word === 'for')) at += 1;
    else if (tag === 'gerund' && at === from) at += 1;
    else if (!PHRASE.has(tag)) break;
    else if (
      at > from &&
      (tag === 'determiner' || tag === 'pronoun' || tag === 'object') &&
      reading.tags[at - 1] !== 'preposition'
    )
      break;
    else if (
      !addressee &&
      tag === 'name' &&
      at > from &&
      MEDIUMS.has(wordAt(reading, at - 1)) &&
      reading.tags[at - 1] === 'noun'
    )
      break;
    else at += 1;
  }
  return Math.max(at, from);
}

/** Content from a token to the end of its sentence; a quotation that reads as speech ends it, unless words join on. */
export function contentFrom(reading: Reading, from: number, end: number): Span[] {
  const quotation = reading.quotationAt[from] ?? -1;
  const range = reading.quotationTokens[quotation];
  if (quotation !== -1 && range !== undefined) {
    if (range.end >= end) return [{ start: from, end: range.end }];
    if (
      (reading.isSpeech[quotation] === true || range.end - range.start > SHORT) &&
      leavesQuotation(reading, range, end)
    )
      return [{ start: from, end: range.end }];
  }
  return contentToEnd(reading, from, end);
}

/** Content from a token to the end of its sentence, and of a quotation that runs over it. */
export function contentToEnd(reading: Reading, from: number, end: number): Span[] {
  const last = reading.quotationAt[end - 1] ?? -1;
  const lastEnd = last === -1 ? end : Math.max(end, reading.quotationTokens[last]?.end ?? end);
  return lastEnd > from ? [{ start: from, end: lastEnd }] : [];
}

/** Whether what follows a quotation is about its being said: “…,” in an interview; “…” and left. */
function leavesQuotation(reading: Reading, range: Span, end: number): boolean {
  const next = reading.tags[range.end];
  if (next === 'subordinator' && wordAt(reading, range.end) !== 'than') return true;
  if (reading.quotationAt[range.end + 1] !== -1 && range.end + 1 < end) return false;
  const beforeMark = wordAt(reading, range.end - 2);
  return /^[.!?]/u.test(beforeMark) || (next !== 'noun' && next !== 'verb' && next !== 'to' && next !== 'auxiliary');
}
