import type { Span } from '../attribution';
import { type Reading, wordAt } from './reading';
import type { Tag } from './tag-verb';

/** No noun phrase is followed further back than this, in tokens. */
const REACH = 60;

const STRIPPED = new Set<Tag>(['adverb', 'conjunction', 'mark', 'comma']);
/** These are prepositions where no clause follows them. */
const OCCASIONS = new Set(['after', 'before', 'since', 'until']);
const NUMBERS = new Set(['all', 'eight', 'five', 'four', 'half', 'nine', 'one', 'seven', 'six', 'ten', 'three', 'two']);
const SUBSTANCE = new Set<Tag>(['noun', 'name', 'pronoun', 'number', 'determiner', 'gerund', 'relative']);

/** The noun phrase that ends at a token, with what describes it; null where there is none. */
export function phraseBefore(reading: Reading, last: number, start: number): Span | null {
  const { tags } = reading;
  if (last < start || (tags[last] === 'object' && wordAt(reading, last - 1) !== 'of')) return null;
  if (tags[last] === 'pronoun' && !/^(?:one|some|many|others|all|most|both|those)$/u.test(wordAt(reading, last))) {
    return reading.quotationAt[last] === -1 ? { start: last, end: last + 1 } : null;
  }
  let first = last + 1;
  const stop = Math.max(start, last - REACH);
  while (first > stop) {
    const before = first - 1;
    const next = stepBack(reading, before, stop);
    if (next === null) break;
    first = next;
  }
  return trimPhrase(reading, { start: first, end: last + 1 });
}

/** The start of the piece of a noun phrase that ends at a token; null where the token is no part of one. */
function stepBack(reading: Reading, at: number, stop: number): number | null {
  const { tags } = reading;
  const quotation = reading.quotationAt[at] ?? -1;
  if (quotation !== -1) {
    const start = reading.quotationTokens[quotation]?.start ?? 0;
    return start >= stop && reading.isSpeech[quotation] !== true ? start : null;
  }
  const tag = tags[at];
  if (tag === 'mark') return wordAt(reading, at) === ')' ? openBracketBefore(reading, at, stop) : null;
  if (tag === 'verb' || tag === 'auxiliary') return relativeBefore(reading, at, stop);
  if (tag === 'conjunction') return joinsPhrases(reading, at, stop) ? at : null;
  if (tag === 'comma') return isListComma(reading, at) ? at : null;
  if (tag === 'subordinator') return wordAt(reading, at) === 'than' ? at : null;
  return tag === 'that' || tag === 'relative' || tag === 'quote' || tag === undefined ? null : at;
}

function openBracketBefore(reading: Reading, at: number, stop: number): number | null {
  for (let open = at - 1; open > Math.max(stop, at - 12); open -= 1) {
    if (wordAt(reading, open) === '(') return open;
  }
  return null;
}

/** From the verb of a relative clause back to what the clause describes: “the woman who filed the suit”. */
function relativeBefore(reading: Reading, verb: number, stop: number): number | null {
  const { tags } = reading;
  let at = verb;
  while (at > stop && (tags[at - 1] === 'adverb' || tags[at - 1] === 'auxiliary' || tags[at - 1] === 'verb')) at -= 1;
  const word = wordAt(reading, at - 1);
  const relative = word === 'who' || (word === 'that' && (tags[at - 2] === 'noun' || tags[at - 2] === 'name'));
  if (!relative || at - 2 < stop || tags[at - 2] === 'comma') return null;
  return at - 1;
}

/** Whether “and” joins noun phrases rather than clauses: no verb of its own before it. */
function joinsPhrases(reading: Reading, conjunction: number, stop: number): boolean {
  const { tags } = reading;
  if (wordAt(reading, conjunction) === 'but') return false;
  if (tags[conjunction - 1] === 'comma' && tags[conjunction - 3] !== 'comma') return false;
  for (let at = conjunction - 1; at >= stop; at -= 1) {
    const tag = tags[at];
    if (reading.quotationAt[at] !== -1) return false;
    if (tag === 'verb' || tag === 'auxiliary') return relativeBefore(reading, at, stop) !== null;
    if (tag === 'mark' || tag === 'subordinator' || tag === 'that' || tag === 'relative') return true;
    if (tag === 'comma' && !isListComma(reading, at)) return true;
  }
  return true;
}

/** A comma between names of a list: “Ann Lee, Bob Ray and Cy Day”. */
function isListComma(reading: Reading, comma: number): boolean {
  const { tags } = reading;
  if (tags[comma - 1] !== 'name' || tags[comma + 1] !== 'name') return false;
  for (let at = comma + 1; at < comma + 8; at += 1) {
    if (tags[at] === 'conjunction') return tags[at + 1] === 'name';
    if (tags[at] !== 'name' && tags[at] !== 'comma') return false;
  }
  return false;
}

/** Leaves out what only leads up to a phrase: “But”, “Meanwhile”, “On Tuesday”. Null where nothing is left. */
export function trimPhrase(reading: Reading, phrase: Span): Span | null {
  const { tags } = reading;
  let { start } = phrase;
  while (start < phrase.end && STRIPPED.has(tags[start] ?? 'mark') && !countsOut(reading, start)) start += 1;
  if (tags[start] === 'preposition' || tags[start] === 'subordinator') {
    const after = afterLeadIn(reading, start, phrase.end);
    if (after === null && (tags[start] === 'preposition' || OCCASIONS.has(wordAt(reading, start)))) return null;
    start = after ?? start + 1;
  }
  for (let at = start; at < phrase.end; at += 1) {
    if (SUBSTANCE.has(tags[at] ?? 'mark')) return { start, end: phrase.end };
  }
  return null;
}

/** “About four in 10”: an adverb that belongs to the number after it. */
function countsOut(reading: Reading, at: number): boolean {
  return reading.tags[at] === 'adverb' && (reading.tags[at + 1] === 'number' || NUMBERS.has(wordAt(reading, at + 1)));
}

/** Where the subject starts after “On Tuesday” or “In a statement”: at the next phrase that nothing joins to it. */
function afterLeadIn(reading: Reading, start: number, end: number): number | null {
  const { tags } = reading;
  for (let at = start + 2; at < end; at += 1) {
    const before = tags[at - 1];
    const begins = tags[at] === 'determiner' || tags[at] === 'pronoun' || (tags[at] === 'name' && before === 'noun');
    if (begins && before !== 'preposition' && before !== 'conjunction' && before !== 'possessive') return at;
  }
  return null;
}
