import type { Span } from '../attribution';
import { clauseVerbs } from '../lexicon/clause-verbs';
import { quotationVerbs } from '../lexicon/quotation-verbs';
import { timeWords } from '../lexicon/time-words';
import { adjunctsEnd, contentFrom, contentStart, phraseEnd } from './content-after';
import { contentBefore } from './content-before';
import { mentionAfter } from './mention-after';
import { subjectBefore } from './mention-before';
import { hasVerb, speechEndingAt } from './occurrence';
import { type Reading, wordAt } from './reading';
import type { Place, Rule } from './rule';
import type { Tag } from './tag-verb';

const QUOTATION = new Set(quotationVerbs);
const CLAUSE = new Set(clauseVerbs);
const TIMES = new Set(timeWords);
/** Verbs whose addressee stands between them and the end of the credit: “…,” she told reporters. */
const ADDRESSING = new Set(['tell', 'ask', 'remind', 'assure', 'warn']);
/** What a clause begins with that only leads up to the credit after it. */
const LEADS = new Set(['after', 'although', 'as', 'because', 'before', 'if', 'since', 'until', 'when', 'while']);
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
/** Of those, these go on with what was said: “…, he said, because …”. */
const GOES_ON = new Set(['although', 'because', 'if', 'since', 'though', 'unless']);
/** So many words before a comma and “he said” are a sentence, whether or not its verb is known. */
const LONG = 4;
const CLOSES = new Set<Tag>(['comma', 'mark', 'preposition', 'subordinator', 'conjunction']);

/** “…,” said Ann Lee. */
export const inverted: Rule = {
  name: 'inverted',
  examples: [
    '[“It will flood again,”] <said> {Ann Lee, 47, a farmer from Dayton}.',
    '[“It will flood,”] <added> {the mayor}, [“and we will not be ready.”]',
    '[The pier was inspected in March], <said> {Ann Lee, who runs the harbor}.',
    '[The pier], <says> {Ann Lee}, [was never inspected].',
  ],
  read({ reading, at, start, end, verb }) {
    if (verb === null || reading.tags[at] !== 'verb' || verb.group.passive || verb.group.start < at) return null;
    if (!QUOTATION.has(verb.base) || verb.base === 'tell') return null;
    const previous = verb.group.start - 1;
    const quoted = (reading.quotationAt[previous] ?? -1) !== -1;
    if (!quoted && reading.tags[previous] !== 'comma') return null;
    const source = mentionAfter(reading, at + 1, end);
    const content = contentBefore(reading, verb.group.start);
    if (source === null || content === null) return null;
    const interrupted = quoted ? null : predicateAfter(reading, source.end, end);
    const left = content[0]?.start ?? previous;
    const noSubject = verb.base === 'say' && subjectBefore(reading, verb.group.start, start) === null;
    const clausal = noSubject || interrupted !== null || hasVerb(reading, left, previous);
    if (!quoted && (!clausal || startsContent(reading, source.end, end))) return null;
    const rest = interrupted === null ? quotedAfter(reading, source.end, end) : [interrupted];
    const cue = [{ start: verb.group.start, end: at + 1 }];
    const found = { mention: [source], cue, content: [...content, ...rest], head: at };
    return { rule: 'inverted', pattern: 'content-cue-source', ...found };
  },
};

/** “…,” Ann Lee said; …, Ann Lee said; …, Ann Lee said, … . */
export const trailing: Rule = {
  name: 'trailing',
  examples: [
    '[“It will flood again,”] {Ann Lee} <told> reporters on Monday.',
    '[The pier was inspected in March], {a harbor official} <said>.',
    '[The pier], {Ann Lee} <said>, [was never inspected].',
    '[“Was it safe?”] {Ann Lee} <asked>.',
  ],
  read(place) {
    const { reading, at, start, verb } = place;
    if (verb === null || reading.tags[at] !== 'verb' || verb.group.passive || verb.group.negated) return null;
    const credits = QUOTATION.has(verb.base) || CLAUSE.has(verb.base);
    const mention = credits ? subjectBefore(reading, verb.group.start, start) : null;
    const credit = mention?.[0]?.start;
    if (mention === null || credit === undefined) return null;
    const quotation = speechEndingAt(reading, credit - 1);
    if (quotation === undefined && (reading.tags[credit - 1] !== 'comma' || credit - 1 < start)) return null;
    const rest = quotation === undefined ? restOfClause(place) : restOfQuotation(place, quotation, credit > start);
    if (rest === null) return null;
    const content = contentBefore(reading, credit) ?? (rest.length > 0 ? [] : null);
    if (content === null) return null;
    if (quotation !== undefined && isLedUpTo(reading, content[0], quotation)) return null;
    if (quotation === undefined && !CLAUSE.has(verb.base) && !ADDRESSING.has(verb.base)) return null;
    if (quotation === undefined && !standsAlone(place, content[0], rest, credit)) return null;
    const cue = [{ start: verb.group.start, end: at + 1 }];
    return { rule: 'trailing', pattern: 'content-source-cue', mention, cue, content: [...content, ...rest], head: at };
  },
};

/** The rest of a sentence that a credit interrupts before its verb: “The pier, says Ann Lee, was …”. */
function predicateAfter(reading: Reading, comma: number, end: number): Span | null {
  const next = reading.tags[comma + 1];
  const goesOn = reading.tags[comma] === 'comma' && (next === 'verb' || next === 'auxiliary');
  return goesOn && comma + 1 < end ? { start: comma + 1, end } : null;
}

/** Whether content starts after what looked like a source: “Lee, a farmer, told Ray that”. */
function startsContent(reading: Reading, at: number, end: number): boolean {
  return at < end && !CLOSES.has(reading.tags[at] ?? 'comma') && !TIMES.has(wordAt(reading, at));
}

/** “Asked whether she is ‘honest enough,’ most said no”: the quotation belongs to what leads up to the credit. */
function isLedUpTo(reading: Reading, content: Span | undefined, quotation: number): boolean {
  const range = reading.quotationTokens[quotation];
  if (content === undefined || range === undefined || content.start >= range.start) return false;
  const first = reading.tags[content.start];
  return first === 'participle' || (first === 'subordinator' && LEADS.has(wordAt(reading, content.start)));
}

/** Whether words before a credit say something themselves, and do not only lead up to it: “Asked about the cost, Lee said, ‘…’”. */
function standsAlone(
  { reading, verb }: Place,
  content: Span | undefined,
  rest: readonly Span[],
  credit: number,
): boolean {
  if (content === undefined) return true;
  const first = reading.tags[content.start];
  const surely = verb?.base === 'say' && content.end - content.start >= LONG && first !== 'preposition';
  if (rest.length === 0 && !surely && !hasVerb(reading, content.start, credit)) return false;
  const leads = first === 'subordinator' && LEADS.has(wordAt(reading, content.start));
  if (!leads && first !== 'participle' && first !== 'gerund' && first !== 'preposition') return true;
  if (first === 'gerund' && hasVerb(reading, content.start + 1, content.start + 3)) return true;
  if (rest.length > 0) return !rest.some(({ start }) => reading.quotationAt[start] !== -1);
  for (let at = content.start; at < content.end; at += 1) if (reading.tags[at] === 'comma') return true;
  return first === 'preposition';
}

function afterVerb({ reading, at, end, verb }: Place): number {
  return ADDRESSING.has(verb?.base ?? '') ? phraseEnd(reading, at + 1, end) : at + 1;
}

/** What goes on of a quotation after a credit that follows it; null where the verb starts content of its own. */
function restOfQuotation(place: Place, quotation: number, sameSentence: boolean): readonly Span[] | null {
  const { reading, end } = place;
  const after = afterVerb(place);
  if (after >= end) return [];
  const stopped = wordAt(reading, (reading.quotationTokens[quotation]?.end ?? 0) - 2) === '.';
  if (!sameSentence && stopped && contentStart(reading, after, end) !== null) return null;
  if (reading.tags[after] === 'comma') return quotedAfter(reading, after, end);
  const content = contentStart(reading, after, end);
  if (content === null) return [];
  if (reading.quotationAt[content] !== -1) return sameSentence ? contentFrom(reading, content, end) : null;
  return sameSentence && reading.tags[after] !== 'that' ? [] : null;
}

/** What goes on of a clause that a credit interrupts or follows; null where the verb starts content of its own. */
function restOfClause(place: Place): readonly Span[] | null {
  const { reading, end } = place;
  const verbEnd = afterVerb(place);
  if (verbEnd >= end) return [];
  const adjuncts = adjunctsEnd(reading, verbEnd, end);
  const after = reading.tags[adjuncts] === 'comma' ? adjuncts : verbEnd;
  if (reading.quotationAt[after] !== -1) return null;
  if (reading.tags[after] !== 'comma') {
    const content = contentStart(reading, after, end);
    // “ruled on Friday in a case that …”: “that” takes up a noun there.
    return content === null || (reading.tags[content] === 'that' && content > after) ? [] : null;
  }
  const next = after + 1;
  if ((reading.quotationAt[next] ?? -1) !== -1) return contentFrom(reading, next, end);
  const goesOn = !STARTS_ANEW.has(reading.tags[next] ?? 'mark') || GOES_ON.has(wordAt(reading, next));
  return next < end && goesOn ? [{ start: next, end }] : [];
}

/** A quotation that goes on after a credit in the same sentence: “…,” said Lee, “…”. */
function quotedAfter(reading: Reading, from: number, end: number): readonly Span[] {
  if (from >= end) return [];
  const next = reading.tags[from] === 'comma' || /^[:;—–-]/u.test(wordAt(reading, from)) ? from + 1 : from;
  return next < end && (reading.quotationAt[next] ?? -1) !== -1 ? contentFrom(reading, next, end) : [];
}
