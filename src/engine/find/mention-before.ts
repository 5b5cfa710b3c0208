import type { Span } from '../attribution';
import { phraseBefore, trimPhrase } from './phrase-before';
import { hasVerb } from './occurrence';
import { type Reading, wordAt } from './reading';
import { verbFormOf } from './verb-forms';

/** No subject is sought further back than this, in tokens. */
const REACH = 60;

/** The words for who is credited: one phrase, or a phrase and the “who” that stands for it. */
export type Mention = readonly Span[];

/**
 * The subject that stands before a verb group that starts at `group`: “Ann Lee”, “Ann Lee, the mayor,”, “the mayor,
 * who”. Null where the verb shares the subject of an earlier one or has none.
 */
export function subjectBefore(reading: Reading, group: number, start: number): Mention | null {
  const { tags } = reading;
  const last = group - 1;
  if (last < start) return null;
  if (tags[last] === 'relative' || tags[last] === 'that') return antecedentBefore(reading, last, start);
  if (tags[last] === 'comma') return subjectWithAside(reading, last, start);
  if (/^[—–-]/u.test(wordAt(reading, last))) return subjectBeforeDash(reading, last, start);
  const phrase = phraseBefore(reading, last, start);
  if (phrase !== null) return [phrase];
  const relative = relativeBeforeAdjunct(reading, last, start);
  if (relative !== null) return antecedentBefore(reading, relative, start);
  const comma = commaBeforeAdjunct(reading, last, start);
  return comma === null ? null : subjectWithAside(reading, comma, start);
}

/** “Ann Lee, the mayor, on Friday said”: the comma before “on Friday”. */
function commaBeforeAdjunct(reading: Reading, last: number, start: number): number | null {
  for (let at = last; at > Math.max(start, last - 8); at -= 1) {
    if (reading.tags[at] === 'comma') return reading.tags[at + 1] === 'preposition' ? at : null;
    if (reading.quotationAt[at] !== -1) return null;
  }
  return null;
}

/** “Ann Lee, who in the past has said”: the “who” before “in the past”. */
function relativeBeforeAdjunct(reading: Reading, last: number, start: number): number | null {
  for (let at = last; at > Math.max(start, last - 8); at -= 1) {
    if (wordAt(reading, at) === 'who') return reading.tags[at + 1] === 'preposition' ? at : null;
    if (reading.quotationAt[at] !== -1 || reading.tags[at] === 'comma') return null;
  }
  return null;
}

/** “Ann Lee, who said”: the phrase before “who” and “who” itself. */
function antecedentBefore(reading: Reading, relative: number, start: number): Mention | null {
  const word = wordAt(reading, relative);
  if (word === 'what' || word === 'whose' || word === 'whom') return null;
  const comma = reading.tags[relative - 1] === 'comma' || /^[—–-]/u.test(wordAt(reading, relative - 1));
  const phrase = phraseBefore(reading, comma ? relative - 2 : relative - 1, start);
  if (phrase === null || (word === 'that' && comma)) return null;
  return word === 'who' ? [phrase, { start: relative, end: relative + 1 }] : [phrase];
}

/** “The plan — a bold one — said”: what stands before the first dash. */
function subjectBeforeDash(reading: Reading, dash: number, start: number): Mention | null {
  for (let at = dash - 2; at > Math.max(start, dash - REACH); at -= 1) {
    if (wordAt(reading, at) !== wordAt(reading, dash)) continue;
    const phrase = phraseBefore(reading, at - 1, start);
    return phrase === null ? null : [{ start: phrase.start, end: dash }];
  }
  return null;
}

/** “Ann Lee, 47, a farmer from Dayton, said”: from the name up to the comma before the verb. */
function subjectWithAside(reading: Reading, comma: number, start: number): Mention | null {
  const from = clauseStart(reading, comma, start);
  let candidate: Span | null = null;
  let segment = from;
  for (let at = from; at <= comma; at += 1) {
    if (at < comma && !(reading.tags[at] === 'comma' && reading.quotationAt[at] === -1)) continue;
    candidate = judgeSegment(reading, { start: segment, end: at }, candidate);
    segment = at + 1;
  }
  return candidate === null ? null : [{ start: candidate.start, end: comma }];
}

/** Where the words before an aside may begin: after the last strong mark or quotation that is speech. */
function clauseStart(reading: Reading, end: number, start: number): number {
  for (let at = end - 1; at >= Math.max(start, end - REACH); at -= 1) {
    const quotation = reading.quotationAt[at] ?? -1;
    if (quotation !== -1 && reading.isSpeech[quotation] === true) return at + 1;
    if (/^[;:—–]/u.test(wordAt(reading, at))) return at + 1;
  }
  return Math.max(start, end - REACH);
}

/** What is known of the subject once a segment between commas is read. */
function judgeSegment(reading: Reading, segment: Span, candidate: Span | null): Span | null {
  const { tags } = reading;
  if (segment.end <= segment.start) return candidate;
  const first = tags[segment.start];
  if (first === 'relative') return candidate;
  if (candidate !== null && isDescription(reading, segment)) return candidate;
  let isRelative = false;
  for (let at = segment.start; at < segment.end; at += 1) {
    isRelative ||= tags[at] === 'relative' || (tags[at] === 'that' && at > segment.start);
    if ((tags[at] === 'verb' || tags[at] === 'auxiliary') && !isRelative) return null;
  }
  if (candidate !== null) return candidate;
  if (first === 'gerund' || first === 'participle' || first === 'to') return null;
  return trimPhrase(reading, segment);
}

/** “, published on Wednesday,”, “, founded in 1999,”: a participle with no other verb after it. */
function isDescription(reading: Reading, { start, end }: Span): boolean {
  const forms = verbFormOf(wordAt(reading, start))?.forms;
  return forms?.has('participle') === true && !hasVerb(reading, start + 1, end);
}
