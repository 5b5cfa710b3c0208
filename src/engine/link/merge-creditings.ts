import type { Span } from '../attribution';
import type { Crediting } from '../find/rule';
import { isDecoy } from '../find/decoys';
import { subjectBefore } from '../find/mention-before';
import { occurrenceAt } from '../find/occurrence';
import { type Reading, wordAt, wordsEnd } from '../find/reading';
import { sharedMention } from '../find/shared-mention';

/** A crediting that only the tagger finds has to be at least so probable. */
const LEAST_PROBABLE = 0.3;
/** Marks that separate a span from what stands beside it and are no part of it. */
const SEPARATOR = /^[,;:]$/u;
const SENTENCE_END = /^[.,;:]$/u;

/**
 * What the tagger finds, made one with what the rules find: where both credit by the same words, the rule tells the
 * pattern, and the source where the tagger sees none; what only the tagger finds has to be probable; of what only the
 * rules find, doubt (“reportedly”) is added. Both in reading order; spans lose the commas and stops at their ends.
 */
export function mergeCreditings(
  reading: Reading,
  tagged: readonly Crediting[],
  ruled: readonly Crediting[],
): Crediting[] {
  const byToken = new Map<number, Crediting>();
  for (const rule of ruled) for (const at of tokensOf(rule.cue)) byToken.set(at, rule);
  const merged = tagged.flatMap((found) => {
    const same = tokensOf(found.cue)
      .map((at) => byToken.get(at))
      .find((rule) => rule !== undefined);
    if (same === undefined && ((found.probability ?? 0) < LEAST_PROBABLE || creditsNothing(reading, found))) return [];
    return [tidied(reading, same === undefined ? withSubject(reading, found) : together(found, same))];
  });
  const taken = new Set(merged.flatMap(({ cue, content }) => tokensOf([...cue, ...content])));
  const doubts = ruled.filter(
    ({ rule, cue, content }) => rule === 'doubt' && !tokensOf([...cue, ...content]).some((at) => taken.has(at)),
  );
  return [...merged, ...doubts].sort((a, b) => firstOf(a) - firstOf(b));
}

/** A crediting without a source by a verb in the active voice, with the subject of that verb where one is found. */
function withSubject(reading: Reading, found: Crediting): Crediting {
  if (found.mention.length > 0) return found;
  for (const at of tokensOf(found.cue).reverse()) {
    const start = sentenceStart(reading, at);
    const verb = occurrenceAt(reading, at, start);
    if (verb === null) continue;
    const { group } = verb;
    if (group.passive) return found;
    const own = group.infinitive || reading.tags[at] === 'gerund' ? null : subjectBefore(reading, group.start, start);
    return { ...found, mention: own ?? sharedMention(reading, group.start, start, wordsEnd(reading, at)) ?? [] };
  }
  return found;
}

function sentenceStart(reading: Reading, at: number): number {
  return reading.article.sentences[reading.article.tokens[at]?.sentence ?? 0]?.tokens.start ?? at;
}

/** Whether the cue is a verb that credits nothing where it stands: “asked not to be named”. */
function creditsNothing(reading: Reading, { cue }: Crediting): boolean {
  return tokensOf(cue).some((at) => {
    const start = sentenceStart(reading, at);
    const verb = occurrenceAt(reading, at, start);
    return verb !== null && isDecoy({ reading, at, start, end: wordsEnd(reading, at), verb });
  });
}

function together(found: Crediting, rule: Crediting): Crediting {
  const { pattern, rule: name, head } = rule;
  const [mention] = found.mention;
  const [ruled] = rule.mention;
  const isLonger = mention !== undefined && ruled?.start === mention.start && ruled.end > mention.end;
  return {
    ...found,
    rule: name,
    pattern,
    head,
    mention: mention === undefined || isLonger ? rule.mention : found.mention,
  };
}

function tidied(reading: Reading, crediting: Crediting): Crediting {
  const mention = crediting.mention.flatMap((span) => trimmed(reading, span, SEPARATOR));
  const content = crediting.content.flatMap((span) => trimmed(reading, span, SENTENCE_END));
  return { ...crediting, mention, content };
}

/** A span without the marks at its ends; nothing where it is all marks. */
function trimmed(reading: Reading, { start, end }: Span, last: RegExp): Span[] {
  let from = start;
  let to = end;
  while (from < to && SEPARATOR.test(wordAt(reading, from))) from += 1;
  while (to > from && reading.quotationAt[to - 1] === -1 && last.test(wordAt(reading, to - 1))) to -= 1;
  return to > from ? [{ start: from, end: to }] : [];
}

function tokensOf(spans: readonly Span[]): number[] {
  return spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at));
}

function firstOf({ mention, cue, content }: Crediting): number {
  return Math.min(...[...mention, ...cue, ...content].map(({ start }) => start));
}
