import { occurrenceAt } from '../find/occurrence';
import { type Reading, sentenceAt, wordsEnd } from '../find/reading';
import type { Place } from '../find/rule';

/** A token in its sentence, as the rules look at it. */
export function placeAt(reading: Reading, at: number): Place {
  const start = sentenceAt(reading, at)?.tokens.start ?? at;
  return { reading, at, start, end: wordsEnd(reading, at), verb: occurrenceAt(reading, at, start) };
}
