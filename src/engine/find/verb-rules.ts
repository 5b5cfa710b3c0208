import { quotationVerbs } from '../lexicon/quotation-verbs';
import type { Crediting } from './crediting';
import { contentBefore, contentFrom, contentStart, phraseEnd, wordsEnd } from './find-content';
import { type Mention, subjectBefore } from './find-source';
import { sourceAfter } from './find-source-after';
import { complementAfter } from './frames';
import { type Reading, wordAt } from './reading';
import { sharedSubject } from './shared-subject';
import { verbFormOf } from './verb-forms';
import { type VerbGroup, verbGroup } from './verb-group';

const QUOTATION = new Set(quotationVerbs);

/** A verb in its sentence, as the rules see it. */
export interface Occurrence {
  readonly reading: Reading;
  readonly verb: number;
  readonly base: string;
  readonly group: VerbGroup;
  readonly start: number;
  readonly end: number;
}

/** A verb at a token, or null where the token is none or is quoted. */
export function occurrenceAt(reading: Reading, verb: number, start: number): Occurrence | null {
  const tag = reading.tags[verb];
  if (tag !== 'verb' && tag !== 'gerund' && tag !== 'infinitive' && tag !== 'participle') return null;
  const base = verbFormOf(wordAt(reading, verb))?.base;
  if (base === undefined) return null;
  return { reading, verb, base, group: verbGroup(reading, verb, start), start, end: wordsEnd(reading, verb) };
}

/** “It will rain,” said Ann Lee, a farmer from Dayton. */
export function readInverted({ reading, verb, base, group, end }: Occurrence): Crediting | null {
  if (!QUOTATION.has(base) || group.passive || reading.tags[verb] !== 'verb' || group.start < verb - 1) return null;
  const previous = group.start - 1;
  const quoted = reading.quotationAt[previous] !== -1 && reading.quotationAt[previous] !== undefined;
  if (!quoted && reading.tags[previous] !== 'comma') return null;
  const source = sourceAfter(reading, verb + 1, end);
  if (source === null) return null;
  if (!quoted && !closesAfter(reading, source.end, end)) return null;
  const content = contentBefore(reading, group.start);
  if (content === null) return null;
  const more = quotedAfter(reading, source.end, end);
  return {
    rule: 'inverted',
    pattern: 'content-cue-source',
    mention: [source],
    cue: [{ start: group.start, end: verb + 1 }],
    content: [...content, ...more],
  };
}

/** “It will rain,” Ann Lee told reporters. It will rain, Ann Lee said. The rain, Ann Lee said, will last. */
export function readTrailing({ reading, verb, base, group, start, end }: Occurrence): Crediting | null {
  if (!QUOTATION.has(base) || group.passive || reading.tags[verb] !== 'verb') return null;
  const mention = subjectBefore(reading, group.start, start);
  const credit = mention?.[0]?.start;
  if (mention === null || credit === undefined) return null;
  const before = credit - 1;
  const quoted =
    (reading.quotationAt[before] ?? -1) !== -1 && reading.isSpeech[reading.quotationAt[before] ?? -1] === true;
  if (!quoted && (reading.tags[before] !== 'comma' || before < start)) return null;
  const closing = closing_(reading, verb, end, quoted);
  if (closing === null) return null;
  const content = contentBefore(reading, credit);
  if (content === null) return null;
  if (!quoted && !hasVerb(reading, content[0]?.start ?? credit, credit) && closing.rest.length === 0) return null;
  return {
    rule: 'trailing',
    pattern: 'content-source-cue',
    mention,
    cue: [{ start: group.start, end: verb + 1 }],
    content: [...content, ...closing.rest],
  };
}

/** What follows a credit that comes after its content: nothing of it, or the rest of an interrupted sentence. Null where content starts afresh. */
function closing_(reading: Reading, verb: number, end: number, quoted: boolean): { rest: Crediting['content'] } | null {
  const base = verbFormOf(wordAt(reading, verb))?.base ?? '';
  let after = verb + 1;
  if (base === 'tell' || base === 'ask' || base === 'remind') after = phraseEnd(reading, after, end);
  if (after >= end) return { rest: [] };
  const tag = reading.tags[after];
  if (reading.quotationAt[after] !== -1) return quoted ? { rest: [] } : null;
  if (tag === 'comma') {
    const next = after + 1;
    if (reading.quotationAt[next] !== -1) return { rest: contentFrom(reading, next, end) };
    const nextTag = reading.tags[next];
    const goesOn =
      !quoted &&
      nextTag !== 'gerund' &&
      nextTag !== 'relative' &&
      nextTag !== 'preposition' &&
      nextTag !== 'conjunction' &&
      nextTag !== 'subordinator' &&
      nextTag !== 'participle' &&
      nextTag !== 'number';
    return { rest: goesOn && next < end ? [{ start: next, end }] : [] };
  }
  const content = contentStart(reading, after, end);
  if (quoted) {
    const fresh = content !== null && reading.tags[content] === 'that' && content === after;
    return fresh
      ? null
      : { rest: content !== null && reading.quotationAt[content] !== -1 ? contentFrom(reading, content, end) : [] };
  }
  return content === null ? { rest: [] } : null;
}

/** A quotation that goes on after a credit in the same sentence: “…,” said Lee, “…”. */
function quotedAfter(reading: Reading, from: number, end: number): Crediting['content'] {
  if (from >= end) return [];
  const next = reading.tags[from] === 'comma' || /^[:;—–-]/u.test(wordAt(reading, from)) ? from + 1 : from;
  const quotation = reading.quotationAt[next] ?? -1;
  return next < end && quotation !== -1 ? contentFrom(reading, next, end) : [];
}

function closesAfter(reading: Reading, at: number, end: number): boolean {
  return (
    at >= end ||
    reading.tags[at] === 'comma' ||
    reading.tags[at] === 'preposition' ||
    reading.tags[at] === 'mark' ||
    reading.tags[at] === 'noun' ||
    reading.tags[at] === 'name' ||
    reading.tags[at] === 'adverb' ||
    reading.tags[at] === 'subordinator'
  );
}

function hasVerb(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (reading.tags[at] === 'verb' || reading.tags[at] === 'auxiliary') return true;
  return false;
}

/** Ann Lee said that it would rain. Officials, who said … . He left, saying that … . */
export function readLeading(occurrence: Occurrence): Crediting | null {
  const { reading, verb, base, group, start, end } = occurrence;
  if (group.passive) return null;
  const complement = complementAfter(reading, base, verb + 1, end);
  if (complement === null) return null;
  const mention = mentionOf(occurrence);
  if (mention === null) return null;
  const content = contentFrom(reading, complement.content, end);
  if (content.length === 0) return null;
  return {
    rule: complement.frame,
    pattern: 'source-cue-content',
    mention,
    cue: [{ start: group.start, end: complement.cueEnd }],
    content,
  };
}

function mentionOf({ reading, verb, group, start, end }: Occurrence): Mention | null {
  const own = reading.tags[verb] === 'gerund' || group.infinitive ? null : subjectBefore(reading, group.start, start);
  return own ?? sharedSubject(reading, group.start, start, end);
}
