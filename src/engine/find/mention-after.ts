import type { Span } from '../attribution';
import { mediums } from '../lexicon/mediums';
import { timeWords } from '../lexicon/time-words';
import { type Reading, wordAt } from './reading';
import type { Tag } from './tag-verb';
import { verbFormOf } from './verb-forms';

const MEDIUMS = new Set(mediums);
const TIMES = new Set(timeWords);
const STARTS = new Set<Tag>(['adverb', 'determiner', 'name', 'noun', 'number', 'pronoun']);
/** What an aside that belongs to a name begins with: “, 47”, “, a farmer”, “, who lives”, “, of Dayton”. */
const ASIDE_STARTS = new Set<Tag>(['determiner', 'name', 'noun', 'number', 'relative']);
const ASIDE_PREPOSITIONS = new Set(['of', 'from', 'with']);
const OCCASIONS = new Set(['during', 'after', 'before', 'via', 'amid', 'following']);

/**
 * The noun phrase that starts at a token, with the asides that describe it: “Ann Lee, 47, a farmer from Dayton”. It ends
 * before a time, an occasion (“in a statement”), a new clause or a quotation. Null where no noun phrase starts here.
 */
export function mentionAfter(reading: Reading, from: number, end: number): Span | null {
  const first = reading.tags[from];
  if (from >= end || first === undefined || !STARTS.has(first) || reading.quotationAt[from] !== -1) return null;
  if (first === 'pronoun' && !/^(?:one|some|many|others|both|those)$/u.test(wordAt(reading, from))) {
    return { start: from, end: from + 1 };
  }
  let at = segmentEnd(reading, from, end);
  if (at === from) return null;
  while (at < end && reading.tags[at] === 'comma' && belongs(reading, at + 1, end)) {
    const next = segmentEnd(reading, at + 1, end, reading.tags[at + 1] === 'relative' || takesUpAll(reading, at + 1));
    if (next <= at + 1) break;
    at = next;
  }
  return { start: from, end: at };
}

/** Whether an aside after a comma describes the phrase before it. */
function belongs(reading: Reading, at: number, end: number): boolean {
  const tag = reading.tags[at] ?? 'mark';
  if (at >= end || reading.quotationAt[at] !== -1) return false;
  if (takesUpAll(reading, at)) return true;
  if (tag === 'preposition') return ASIDE_PREPOSITIONS.has(wordAt(reading, at));
  if (!ASIDE_STARTS.has(tag) || TIMES.has(wordAt(reading, at))) return false;
  return tag === 'relative' || !isClause(reading, at, end);
}

/** “, all of whom requested anonymity”. */
function takesUpAll(reading: Reading, at: number): boolean {
  return wordAt(reading, at + 1) === 'of' && /^(?:whom|which)$/u.test(wordAt(reading, at + 2));
}

/**
 * Whether a segment up to the next comma has a finite verb of its own: “the bridge was safe”, “the bridge
 * ‘was safe’”, not “a man who lied”.
 */
function isClause(reading: Reading, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) {
    const tag = reading.tags[at];
    const quotation = reading.quotationAt[at] ?? -1;
    if (quotation !== -1) return reading.isSpeech[quotation] === true;
    if (tag === 'relative' || tag === 'comma' || tag === 'mark') return false;
    if (tag === 'verb' || tag === 'auxiliary') return true;
  }
  return false;
}

function segmentEnd(reading: Reading, from: number, end: number, clause = false): number {
  let at = from;
  while (at < end && !endsPhrase(reading, at, from, clause)) at += 1;
  return at;
}

function endsPhrase(reading: Reading, at: number, from: number, clause: boolean): boolean {
  const tag = reading.tags[at];
  const word = wordAt(reading, at);
  const quotation = reading.quotationAt[at] ?? -1;
  if (quotation !== -1) return reading.isSpeech[quotation] === true;
  if (tag === 'comma' || (tag === 'mark' && !/^[().&/]/u.test(word))) return true;
  if (clause) return tag === 'subordinator' && word !== 'as' && word !== 'than';
  if (tag === 'verb' && isDescribing(reading, at)) return false;
  if (tag === 'verb' || tag === 'auxiliary') return !inRelativeClause(reading, at, from);
  if (
    at > from &&
    (tag === 'subordinator' || (tag === 'pronoun' && reading.tags[at - 1] !== 'preposition') || tag === 'that')
  )
    return !inRelativeClause(reading, at, from) && word !== 'than';
  if (tag === 'gerund') return wordAt(reading, at - 1) === ',';
  if (tag === 'conjunction') return word === 'but';
  if (tag === 'adverb') return at > from && /^(?:then|later|again|afterward|afterwards|yesterday|today)$/u.test(word);
  if (tag === 'preposition') return startsOccasion(reading, at, from);
  return (
    TIMES.has(word) &&
    reading.tags[at - 1] !== 'preposition' &&
    /^\p{Lu}|^(?:yesterday|today|last|earlier|recently|tonight)/u.test(reading.article.tokens[at]?.text ?? '') &&
    word !== 'may' &&
    at > from
  );
}

/** “officials briefed on the talks”, “a report filed with the county”: a participle that describes the noun before it. */
function isDescribing(reading: Reading, at: number): boolean {
  const next = reading.tags[at + 1];
  const before = reading.tags[at - 1];
  if (verbFormOf(wordAt(reading, at))?.forms.has('participle') !== true) return false;
  return (before === 'noun' || before === 'name') && (next === 'preposition' || next === 'adverb' || next === 'to');
}

function inRelativeClause(reading: Reading, at: number, from: number): boolean {
  for (let place = at - 1; place > from && place > at - 12; place -= 1) {
    if (reading.tags[place] === 'relative') return true;
    if (reading.tags[place] === 'that' && place < at - 0) return true;
  }
  return false;
}

/** “in a statement”, “on Monday”, “at a news conference”, “to reporters”: not “of the city”, “at Yale”. */
function startsOccasion(reading: Reading, at: number, from: number): boolean {
  const word = wordAt(reading, at);
  if (at === from || OCCASIONS.has(word)) return true;
  if (!/^(?:in|on|at|to|by|over|from|about)$/u.test(word)) return false;
  if (inRelativeClause(reading, at, from)) return false;
  for (let place = at + 1; place < at + 5; place += 1) {
    const next = wordAt(reading, place);
    const tag = reading.tags[place];
    if (MEDIUMS.has(next) || TIMES.has(next) || next === 'reporters') return reading.tags[place + 1] !== 'name';
    if (tag === 'comma' || tag === 'mark' || tag === 'preposition' || tag === undefined) break;
  }
  return /^(?:1[89]|20)\d\d$/u.test(wordAt(reading, at + 1));
}
