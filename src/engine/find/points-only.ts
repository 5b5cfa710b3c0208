import { quotationVerbs } from '../lexicon/quotation-verbs';
import { hasVerb } from './occurrence';
import { type Reading, sentenceAt, wordAt } from './reading';
import { verbFormOf } from './verb-forms';

const QUOTATION = new Set(quotationVerbs);

/**
 * Whether a verb only tells what somebody’s words are about: “…,” she said, pointing to the defendant; he added,
 * referring to the crew. It does not where a quotation or a clause follows: “referring to it as ‘a joke’”.
 */
export function pointsOnly(reading: Reading, base: string, verb: number, from: number, end: number): boolean {
  if ((base !== 'point' && base !== 'refer') || wordAt(reading, from - 1) !== 'to') return false;
  if (reading.tags[verb] !== 'gerund' || reading.tags[verb - 1] !== 'comma') return false;
  if (!followsCue(reading, verb - 1) || hasVerb(reading, from, end)) return false;
  for (let at = from; at < end; at += 1) {
    if (reading.quotationAt[at] !== -1 || wordAt(reading, at) === 'as') return false;
  }
  return true;
}

/** Whether the last verb before a comma is that of a credit: “she said”, “said Ann Lee”. */
function followsCue(reading: Reading, comma: number): boolean {
  const start = sentenceAt(reading, comma)?.tokens.start ?? comma;
  for (let at = comma - 1; at >= start && reading.quotationAt[at] === -1; at -= 1) {
    if (reading.tags[at] === 'verb') return QUOTATION.has(verbFormOf(wordAt(reading, at))?.base ?? '');
  }
  return false;
}
