import type { Span } from '../attribution';
import { isDecoy } from '../find/decoys';
import { subjectBefore } from '../find/mention-before';
import { trimPhrase } from '../find/phrase-before';
import { type Reading, sentenceAt, wordAt } from '../find/reading';
import type { Crediting } from '../find/rule';
import { sharedMention } from '../find/shared-mention';
import { verbFormOf } from '../find/verb-forms';
import { placeAt } from './place-at';
import { tokensOf } from './token-spans';

/** Marks that separate a span from what stands beside it and are no part of it. */
const SEPARATOR = /^[,;:]$/u;
const SENTENCE_END = /^[.,;:]$/u;
const MIGHT = /^(?:can|could|may|might)$/u;
const NAMING = new Set(['call', 'dub', 'name', 'nickname']);

/**
 * Whether the cue is a verb that credits nothing where it stands: “asked not to be named”, “what the moss can say”, “is
 * called a drumlin” where nobody is named who calls it so.
 */
export function creditsNothing(reading: Reading, { mention, cue }: Crediting): boolean {
  if (mention.length === 0 && isImperative(reading, cue[0]?.start ?? -1)) return true;
  const isWhat = mention.some(({ start }) => wordAt(reading, start - 1) === 'what');
  if (isWhat && tokensOf(cue).some((at) => MIGHT.test(wordAt(reading, at)))) return true;
  const isBy = mention.some(({ start }) => wordAt(reading, start - 1) === 'by');
  return tokensOf(cue).some((at) => {
    const place = placeAt(reading, at);
    if (place.verb === null) return false;
    return isDecoy(place) || (!isBy && place.verb.group.passive && NAMING.has(place.verb.base));
  });
}

/** “Expect the council to wait”: what the reader is told to do. */
function isImperative(reading: Reading, verb: number): boolean {
  const forms = verbFormOf(wordAt(reading, verb))?.forms;
  return sentenceAt(reading, verb)?.tokens.start === verb && forms?.has('base') === true && !forms.has('past');
}

/** A crediting without a source by a verb in the active voice, with the subject of that verb where one is found. */
export function withSubject(reading: Reading, found: Crediting): Crediting {
  if (found.mention.length > 0) return found;
  for (const at of tokensOf(found.cue).reverse()) {
    const { verb, start, end } = placeAt(reading, at);
    if (verb === null) continue;
    const { group } = verb;
    if (group.passive) return found;
    const own = group.infinitive || reading.tags[at] === 'gerund' ? null : subjectBefore(reading, group.start, start);
    return { ...found, mention: own ?? sharedMention(reading, group.start, start, end) ?? [] };
  }
  return found;
}

/** A crediting whose spans begin and end with words, and whose content holds nothing of its source. */
export function tidied(reading: Reading, crediting: Crediting): Crediting {
  const mention = crediting.mention.flatMap((span) => trimmed(reading, withoutLeadIn(reading, span), SEPARATOR));
  const content = crediting.content
    .flatMap((span) => without(span, mention))
    .flatMap((span) => trimmed(reading, span, SENTENCE_END));
  return { ...crediting, mention, content };
}

/** A mention without “Outside the court” and “But” before it. */
function withoutLeadIn(reading: Reading, mention: Span): Span {
  const leadsIn = /^(?:conjunction|preposition|adverb)$/u.test(reading.tags[mention.start] ?? '');
  return (leadsIn ? trimPhrase(reading, mention) : null) ?? mention;
}

/** A span without the marks at its ends; nothing where it is all marks. */
function trimmed(reading: Reading, { start, end }: Span, last: RegExp): Span[] {
  let from = start;
  let to = end;
  while (from < to && SEPARATOR.test(wordAt(reading, from))) from += 1;
  while (to > from && reading.quotationAt[to - 1] === -1 && last.test(wordAt(reading, to - 1))) to -= 1;
  return to > from ? [{ start: from, end: to }] : [];
}

/** What is left of a span once others are taken from its ends. */
function without(span: Span, others: readonly Span[]): Span[] {
  let { start, end } = span;
  for (const other of others) {
    if (other.start <= start && other.end > start) start = other.end;
    if (other.end >= end && other.start < end) end = other.start;
  }
  return end > start ? [{ start, end }] : [];
}
