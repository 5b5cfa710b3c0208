import { type Reading, wordAt } from './reading';
import { verbFormOf } from './verb-forms';
import { type VerbGroup, verbGroup } from './verb-group';

/** A verb with what stands around it in its group. */
export interface Occurrence {
  readonly base: string;
  readonly group: VerbGroup;
}

/** The verb at a token of a sentence that starts at `start`; null where the token is none. */
export function occurrenceAt(reading: Reading, at: number, start: number): Occurrence | null {
  const tag = reading.tags[at];
  if (tag !== 'verb' && tag !== 'gerund' && tag !== 'infinitive' && tag !== 'participle') return null;
  const base = verbFormOf(wordAt(reading, at))?.base;
  return base === undefined ? null : { base, group: verbGroup(reading, at, start) };
}

/** Whether a token range holds a finite verb. */
export function hasVerb(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (reading.tags[at] === 'verb' || reading.tags[at] === 'auxiliary') return true;
  }
  return false;
}

/** Whether nothing but “But”, “Still,” and marks stands between two tokens. */
export function isLeadIn(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (!/^(?:conjunction|adverb|mark|quote|comma)$/u.test(reading.tags[at] ?? '')) return false;
  }
  return true;
}

/** The quotation whose closing mark stands at a token and which reads as speech; undefined where there is none. */
export function speechEndingAt(reading: Reading, at: number): number | undefined {
  const quotation = reading.quotationAt[at] ?? -1;
  if (quotation === -1 || reading.isSpeech[quotation] !== true) return undefined;
  return reading.quotationTokens[quotation]?.end === at + 1 ? quotation : undefined;
}
