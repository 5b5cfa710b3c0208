import type { Span } from '../attribution';
import { quotationVerbs } from '../lexicon/quotation-verbs';
import { timeWords } from '../lexicon/time-words';
import type { Crediting } from './crediting';
import { contentBefore, contentFrom, contentStart, phraseEnd } from './find-content';
import { subjectBefore } from './find-source';
import { sourceAfter } from './find-source-after';
import { type Occurrence, hasVerb, speechEndingAt } from './occurrence';
import { type Reading, wordAt } from './reading';
import type { Tag } from './tag-verb';

const TIMES = new Set(timeWords);
const LEADS = new Set(['after', 'although', 'as', 'because', 'before', 'if', 'since', 'until', 'when', 'while']);
const QUOTATION = new Set(quotationVerbs);
/** Verbs whose addressee stands between them and the end of the credit: “…,” she told reporters. */
const ADDRESSING = new Set(['tell', 'ask', 'remind', 'assure', 'warn']);
/** After a comma these begin something else than the rest of an interrupted sentence. */
const STARTS_ANEW = new Set<Tag>([
  'gerund',
  'relative',
  'preposition',
  'conjunction',
  'subordinator',
  'participle',
  'number',
]);

/** “It will rain,” said Ann Lee, a farmer from Dayton. It will rain, said Ann Lee. */
export function readInverted({ reading, verb, base, group, end }: Occurrence): Crediting | null {
  if (!QUOTATION.has(base) || base === 'tell' || group.passive || group.start < verb - 1) return null;
  if (reading.tags[verb] !== 'verb') return null;
  const previous = group.start - 1;
  const quoted = (reading.quotationAt[previous] ?? -1) !== -1;
  if (!quoted && reading.tags[previous] !== 'comma') return null;
  const source = sourceAfter(reading, verb + 1, end);
  const content = contentBefore(reading, group.start);
  if (source === null || content === null) return null;
  if (!quoted && (startsContent(reading, source.end, end) || !hasVerb(reading, content[0]?.start ?? 0, previous)))
    return null;
  return {
    rule: 'inverted',
    pattern: 'content-cue-source',
    mention: [source],
    cue: [{ start: group.start, end: verb + 1 }],
    content: [...content, ...quotedAfter(reading, source.end, end)],
    head: verb,
  };
}

/** Whether content starts after what looked like a source: “Lee, a farmer, told Ray that”. */
function startsContent(reading: Reading, at: number, end: number): boolean {
  const tag = reading.tags[at];
  const closes =
    tag === 'comma' || tag === 'mark' || tag === 'preposition' || tag === 'subordinator' || tag === 'conjunction';
  return at < end && !closes && !TIMES.has(wordAt(reading, at));
}

/** “It will rain,” Ann Lee told reporters. It will rain, Ann Lee said. The rain, Ann Lee said, will last. */
export function readTrailing(occurrence: Occurrence): Crediting | null {
  const { reading, verb, base, group, start } = occurrence;
  if (!QUOTATION.has(base) || group.passive || group.negated || reading.tags[verb] !== 'verb') return null;
  const mention = subjectBefore(reading, group.start, start);
  const credit = mention?.[0]?.start;
  if (mention === null || credit === undefined) return null;
  const quotation = speechEndingAt(reading, credit - 1);
  if (quotation === undefined && (reading.tags[credit - 1] !== 'comma' || credit - 1 < start)) return null;
  const rest = quotation === undefined ? restOfClause(occurrence) : restOfQuotation(occurrence, credit > start);
  if (rest === null) return null;
  const content = contentBefore(reading, credit) ?? (rest.length > 0 ? [] : null);
  if (content === null || (quotation === undefined && isAdjunct(reading, content[0], rest))) return null;
  const clausal = quotation !== undefined || rest.length > 0 || hasVerb(reading, content[0]?.start ?? credit, credit);
  if (!clausal) return null;
  return {
    rule: 'trailing',
    pattern: 'content-source-cue',
    mention,
    cue: [{ start: group.start, end: verb + 1 }],
    content: [...content, ...rest],
    head: verb,
  };
}

/** “Asked about the cost, Lee said, ‘…’”: what stands before the credit only leads up to it. */
function isAdjunct(reading: Reading, content: Span | undefined, rest: readonly Span[]): boolean {
  if (content === undefined) return false;
  const first = reading.tags[content.start];
  const leads = first === 'subordinator' && LEADS.has(wordAt(reading, content.start));
  if (!leads && first !== 'participle' && first !== 'gerund' && first !== 'preposition') return false;
  if (first === 'gerund' && hasVerb(reading, content.start + 1, content.start + 3)) return false;
  if (rest.length > 0) return rest.some(({ start }) => reading.quotationAt[start] !== -1);
  for (let at = content.start; at < content.end; at += 1) if (reading.tags[at] === 'comma') return false;
  return first !== 'preposition' || !hasVerb(reading, content.start, content.end);
}

function afterVerb({ reading, verb, base, end }: Occurrence): number {
  return ADDRESSING.has(base) ? phraseEnd(reading, verb + 1, end) : verb + 1;
}

/** What goes on of a quotation after a credit that follows it; null where the verb starts content of its own. */
function restOfQuotation(occurrence: Occurrence, sameSentence: boolean): readonly Span[] | null {
  const { reading, end } = occurrence;
  const after = afterVerb(occurrence);
  if (after >= end) return [];
  if (reading.tags[after] === 'comma') return quotedAfter(reading, after, end);
  const content = contentStart(reading, after, end);
  if (content === null) return [];
  if (reading.quotationAt[content] !== -1) return sameSentence ? contentFrom(reading, content, end) : null;
  return sameSentence && reading.tags[after] !== 'that' ? [] : null;
}

/** What goes on of a clause that a credit interrupts or follows; null where the verb starts content of its own. */
function restOfClause(occurrence: Occurrence): readonly Span[] | null {
  const { reading, end } = occurrence;
  const after = afterVerb(occurrence);
  if (after >= end) return [];
  if (reading.quotationAt[after] !== -1) return null;
  if (reading.tags[after] !== 'comma') return contentStart(reading, after, end) === null ? [] : null;
  const next = after + 1;
  if ((reading.quotationAt[next] ?? -1) !== -1) return contentFrom(reading, next, end);
  return next < end && !STARTS_ANEW.has(reading.tags[next] ?? 'mark') ? [{ start: next, end }] : [];
}

/** A quotation that goes on after a credit in the same sentence: “…,” said Lee, “…”. */
function quotedAfter(reading: Reading, from: number, end: number): readonly Span[] {
  if (from >= end) return [];
  const next = reading.tags[from] === 'comma' || /^[:;—–-]/u.test(wordAt(reading, from)) ? from + 1 : from;
  return next < end && (reading.quotationAt[next] ?? -1) !== -1 ? contentFrom(reading, next, end) : [];
}
