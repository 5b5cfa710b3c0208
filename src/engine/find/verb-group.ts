import { type Reading, wordAt } from './reading';
import { verbFormOf } from './verb-forms';

const BE = new Set([
  'am',
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  "'re",
  "'m",
  "he's",
  "she's",
  "it's",
  "i'm",
  "they're",
  "we're",
  "you're",
]);
/** Verbs and adjectives that lend their subject to the verb after “to”: “went on to say”, “was quick to add”. */
const LENDS = new Set(['verb', 'gerund', 'infinitive', 'participle', 'auxiliary', 'noun', 'adverb']);

const LENDS_GERUND = new Set(['avoid', 'begin', 'continue', 'keep', 'recall', 'remember', 'resist', 'start', 'stop']);

/** How a verb stands in its sentence. */
export interface VerbGroup {
  /** The first token of the verb with its auxiliaries, its adverbs and the verbs that lend it their subject. */
  readonly start: number;
  readonly passive: boolean;
  /** Whether “to” stands before it and no verb that lends its subject. */
  readonly infinitive: boolean;
  readonly negated: boolean;
}

/** The words before a verb that belong to it: “has repeatedly” before “said”, “went on to” before “say”. */
export function verbGroup(reading: Reading, verb: number, start: number): VerbGroup {
  const { tags } = reading;
  let first = leftOfAuxiliaries(reading, verb, start);
  const passive = isPassive(reading, verb, first);
  if (reading.tags[verb] === 'gerund' && first === verb) first = leftOfLender(reading, verb, start);
  let infinitive = false;
  for (let links = 0; links < 3 && tags[first - 1] === 'to' && first - 2 >= start; links += 1) {
    const lender = first - 2;
    if (!lends(reading, lender)) return { start: first - 1, passive, infinitive: true, negated: false };
    infinitive = false;
    first = leftOfAuxiliaries(reading, lender, start);
    if (tags[lender] === 'adverb' || tags[lender] === 'preposition')
      first = leftOfAuxiliaries(reading, lender - 1, start);
  }
  if (tags[first - 1] === 'to') infinitive = true;
  return { start: first, passive, infinitive, negated: isNegated(reading, first, verb) };
}

/** “avoided saying”, “stopped short of calling”: from the verb that lends its subject to one in -ing. */
function leftOfLender(reading: Reading, gerund: number, start: number): number {
  const short = wordAt(reading, gerund - 1) === 'of' && wordAt(reading, gerund - 2) === 'short';
  const lender = short ? gerund - 3 : gerund - 1;
  const base = lender < start ? '' : (verbFormOf(wordAt(reading, lender))?.base ?? '');
  return LENDS_GERUND.has(base) && reading.tags[lender] === 'verb' ? leftOfAuxiliaries(reading, lender, start) : gerund;
}

function lends(reading: Reading, at: number): boolean {
  const tag = reading.tags[at] ?? 'mark';
  if (tag === 'preposition')
    return wordAt(reading, at) === 'on' && /^(?:go|goes|going|went|gone)$/u.test(wordAt(reading, at - 1));
  if (!LENDS.has(tag)) return false;
  if (tag === 'noun') return reading.tags[at - 1] === 'auxiliary' || reading.tags[at - 1] === 'adverb';
  return tag !== 'adverb' || reading.tags[at - 1] === 'verb';
}

function leftOfAuxiliaries(reading: Reading, verb: number, start: number): number {
  let first = verb;
  while (first > start) {
    const tag = reading.tags[first - 1];
    if (tag === 'auxiliary' || tag === 'adverb') first -= 1;
    else break;
  }
  while (first < verb && reading.tags[first] === 'adverb' && first === start) first += 1;
  return first;
}

function isPassive(reading: Reading, verb: number, first: number): boolean {
  if (wordAt(reading, verb).endsWith('ing')) return false;
  for (let at = verb - 1; at >= first - 1 && at >= 0; at -= 1) {
    const word = wordAt(reading, at);
    if (BE.has(word)) return true;
    if (reading.tags[at] !== 'adverb') return false;
  }
  return false;
}

function isNegated(reading: Reading, first: number, verb: number): boolean {
  for (let at = first; at < verb; at += 1) {
    if (/^(?:not|never|cannot)$|n't$/u.test(wordAt(reading, at))) return true;
  }
  return false;
}
