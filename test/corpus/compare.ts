import type { Attribution, Report, Source, Span } from '../../src/engine/attribution.ts';
import { countClaims } from '../../src/report/count.ts';
import { isShown, kindOf, sourceOf } from '../../src/report.ts';
import type { ExpectedAttribution, MarkedArticle } from './read-corpus.ts';

/** How much of the words two contents must share (Dice), at least. */
const SAME_CONTENT = 0.9;
/** From here on, two contents are the same claim with other bounds. */
const SAME_CLAIM = 0.5;

/** Where the words that spans cover start. */
function wordStarts(text: string, spans: readonly Span[]): Set<number> {
  const starts = new Set<number>();
  for (const { start, end } of spans) {
    for (const { index } of text.slice(start, end).matchAll(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu)) {
      starts.add(start + index);
    }
  }
  return starts;
}

/** The words that two groups of spans share, by the Dice coefficient: 1 for the same, also for none and none. */
export function shareWords(text: string, some: readonly Span[], others: readonly Span[]): number {
  const a = wordStarts(text, some);
  const b = wordStarts(text, others);
  if (a.size + b.size === 0) return 1;
  return (2 * [...a].filter((start) => b.has(start)).length) / (a.size + b.size);
}

function quote(text: string, spans: readonly Span[], none = 'nothing'): string {
  return spans.length === 0 ? none : `“${spans.map(({ start, end }) => text.slice(start, end)).join(' … ')}”`;
}

/** The words of a mention; whether a possessive “’s” belongs to it is left open. */
function quoteMention(text: string, mention: readonly Span[]): string {
  return quote(text, mention, 'nobody').replace(/[’']s”$/u, '”');
}

/** A name as it is compared: without case, articles, number words and the kind of its apostrophes. */
export function plainName(name: string | null): string {
  const dropped = /\b(?:the|an?|some|several|many|two|three|four|five|six|seven|eight|nine|ten)\s+/gu;
  return (name ?? 'nobody').toLowerCase().replaceAll('’', "'").replaceAll(dropped, '').trim();
}

/** A refusal is the same wherever its cue is taken to end: “declined” to comment, “declined to comment”. */
function likeness(text: string, expected: ExpectedAttribution, found: Attribution): number {
  if (expected.act === 'claim' && expected.content.length > 0) return shareWords(text, expected.content, found.content);
  return shareWords(text, [...expected.cue, ...expected.content], [...found.cue, ...found.content]);
}

interface Pair {
  readonly expected: ExpectedAttribution;
  readonly found: Attribution;
  readonly likeness: number;
}

/** Pairs what is expected with what was found, the likest first, each at most once. */
export function pairAttributions(article: MarkedArticle, report: Report): Pair[] {
  const pairs = article.attributions.flatMap((expected) =>
    report.attributions.map((found) => ({ expected, found, likeness: likeness(article.text, expected, found) })),
  );
  const taken = new Set<ExpectedAttribution | Attribution>();
  return pairs
    .filter((pair) => pair.likeness >= SAME_CLAIM)
    .sort(
      (a, b) =>
        b.likeness - a.likeness || Number(b.found.act === b.expected.act) - Number(a.found.act === a.expected.act),
    )
    .filter(({ expected, found }) => {
      if (taken.has(expected) || taken.has(found)) return false;
      taken.add(expected).add(found);
      return true;
    });
}

/** Whether a source is said to be unnamed for the reason that is expected, by half of the words; for none where none is. */
export function reasonShared(text: string, reason: readonly Span[], source: Source | null): boolean {
  return shareWords(text, reason, source?.disclosures?.why ?? []) >= SAME_CLAIM;
}

function judgePair(
  article: MarkedArticle,
  report: Report,
  { expected, found, likeness: like }: Pair,
  pairs: readonly Pair[],
): string[] {
  const { text } = article;
  const source = sourceOf(report, found);
  const wrong: string[] = [];
  const check = (what: string, is: string | null, should: string | null): void => {
    if (is !== should) wrong.push(`${what} is ${is ?? 'none'} and should be ${should ?? 'none'}`);
  };
  check('source', quoteMention(text, found.mention), quoteMention(text, expected.mention));
  check('kind', kindOf(report, found), expected.kind);
  if (plainName(source?.name ?? null) !== plainName(expected.speaker)) {
    check('speaker', source?.name ?? null, expected.speaker);
  }
  if (plainName(found.via?.name ?? null) !== plainName(expected.via))
    check('via', found.via?.name ?? null, expected.via);
  check('act', found.act, expected.act);
  if (expected.act === 'claim') check('form', found.form, expected.form);
  if (expected.cue.length === 0 || shareWords(text, expected.cue, found.cue) === 0) {
    check('cue', quote(text, found.cue), quote(text, expected.cue));
  }
  if (expected.act === 'claim' && like < SAME_CONTENT) {
    check('content', quote(text, found.content), quote(text, expected.content));
  }
  if (!reasonShared(text, expected.reason, source)) {
    check('reason', quote(text, source?.disclosures?.why ?? []), quote(text, expected.reason));
  }
  const repeated = expected.repeats === null ? null : article.attributions[expected.repeats];
  const repeatedId = pairs.find((pair) => pair.expected === repeated)?.found.id ?? null;
  check('repeats', found.repeats?.toString() ?? null, repeatedId?.toString() ?? null);
  return wrong.map(
    (complaint) => `${quote(text, expected.content.length > 0 ? expected.content : expected.cue)}: ${complaint}`,
  );
}

/** Whether a claim lies in words that must not be one: most of its content, or its cue. */
function standsIn(text: string, never: Span, { cue, content }: Attribution): boolean {
  const inside = (span: Span): boolean => span.start >= never.start && span.end <= never.end;
  const words = wordStarts(text, content);
  const within = [...words].filter((start) => start >= never.start && start < never.end).length;
  return cue.some(inside) || (words.size > 0 && within >= words.size / 2);
}

/**
 * What a journalist would object to in a report of a marked article, a sentence each; empty where all is right.
 * Attitudes that nobody marked are not objected to, since they are never counted.
 */
export function objectTo(article: MarkedArticle, report: Report): string[] {
  const { text } = article;
  const pairs = pairAttributions(article, report);
  const missing = article.attributions
    .filter((expected) => !pairs.some((pair) => pair.expected === expected))
    .map(
      (it) =>
        `missing ${it.act}: ${quote(text, it.content)}, ${quote(text, it.cue)} by ${quote(text, it.mention, 'nobody')}`,
    );
  const extra = report.attributions
    .filter(
      (found) => found.act !== 'attitude' && isShown(report, found) && !pairs.some((pair) => pair.found === found),
    )
    .map(
      (it) =>
        `nobody expects this ${it.act}: ${quote(text, it.content)}, ${quote(text, it.cue)} by ${quote(text, it.mention, 'nobody')}`,
    );
  const forbidden = article.never.flatMap((never) =>
    report.attributions
      .filter((found) => found.act === 'claim' && isShown(report, found) && standsIn(text, never, found))
      .map((found) => `“${text.slice(never.start, never.end)}” must not be a claim: ${quote(text, found.content)}`),
  );
  const counts = countClaims(report);
  const counting = (['named', 'unnamed', 'none'] as const)
    .filter((standing) => counts[standing] !== article.summary[standing])
    .map((standing) => `counts ${counts[standing]} ${standing} and should count ${article.summary[standing]}`);
  return [
    ...missing,
    ...extra,
    ...pairs.flatMap((pair) => judgePair(article, report, pair, pairs)),
    ...forbidden,
    ...counting,
  ];
}
