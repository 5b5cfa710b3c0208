import type { Attribution, Disclosed, Kind, Report, Source, Span, Standing } from './engine/attribution';

/** How each kind stands to the reader, in the order in which kinds are listed. */
export const STANDINGS: Record<Kind | 'none', Standing | null> = {
  'named-person': 'named',
  'named-organization': 'named',
  document: 'named',
  media: 'named',
  'unnamed-person': 'unnamed',
  'unnamed-group': 'unnamed',
  none: 'none',
  author: null,
};

/** The source of an attribution, or null where nobody is credited. */
export function sourceOf(report: Report, attribution: Attribution): Source | null {
  return attribution.source === null ? null : (report.sources[attribution.source] ?? null);
}

/** The kind of an attribution's source; `none` where nobody is credited. */
export function kindOf(report: Report, attribution: Attribution): Kind | 'none' {
  return sourceOf(report, attribution)?.kind ?? 'none';
}

/** How an attribution stands to the reader; null for the article's own voice, which is not a source. */
export function standingOf(report: Report, attribution: Attribution): Standing | null {
  return STANDINGS[kindOf(report, attribution)];
}

/** Whether an attribution is shown at all: everything but the article's own voice. */
export function isShown(report: Report, attribution: Attribution): boolean {
  return standingOf(report, attribution) !== null;
}

/** The counting rule: a claim, not in the article's own voice, and not the word-for-word repetition of another. */
export function isCounted(report: Report, attribution: Attribution): boolean {
  return attribution.act === 'claim' && attribution.repeats === null && isShown(report, attribution);
}

/** The counted claims that nobody is credited with, in reading order. */
export function listUncredited(report: Report): Attribution[] {
  return report.attributions.filter((a) => standingOf(report, a) === 'none' && isCounted(report, a));
}

/** What is shown and not counted, in reading order: refusals, silences, attitudes, hypotheticals and repetitions. */
export function listUncounted(report: Report): Attribution[] {
  return report.attributions.filter((a) => isShown(report, a) && !isCounted(report, a));
}

/** What is asked of an unnamed source: who, which is role and affiliation, and the other things an article may disclose. */
export type DisclosedRow = 'who' | Exclude<Disclosed, 'role' | 'affiliation'>;

/** What the article discloses of an unnamed source, in the order in which it is shown; one person is not asked how many. */
export function listDisclosures({ kind, disclosures }: Source): { key: DisclosedRow; spans: readonly Span[] }[] {
  if (disclosures === null) return [];
  const { count, role, affiliation, knowledge, why, corroborated } = disclosures;
  return [
    { key: 'who', spans: [...role, ...affiliation].sort((a, b) => a.start - b.start) },
    ...(kind === 'unnamed-person' ? [] : [{ key: 'count' as const, spans: count }]),
    { key: 'knowledge', spans: knowledge },
    { key: 'why', spans: why },
    { key: 'corroborated', spans: corroborated },
  ];
}

/**
 * A report without the vias that are the outlet whose article it is: “told The Ledger” in The Ledger. The outlet is as its
 * page names it; an article may call it by some words of that: “the Times”.
 */
export function withoutOwnVias(report: Report, outlet: string | null): Report {
  const attributions = report.attributions.map((each) =>
    each.via && outlet !== null && isShortFor(each.via.name, outlet) ? { ...each, via: null } : each,
  );
  return { ...report, attributions };
}

function isShortFor(short: string, name: string): boolean {
  const spelt = (words: string) => ` ${words.toLowerCase()} `.replace(' the ', ' ');
  return spelt(name).includes(spelt(short));
}

/** Where an attribution stands among the shown ones of its source, “2 of 5”, and how many of these are counted. Nobody’s stand alone. */
export function placeAmongClaims(
  report: Report,
  attribution: Attribution,
): { place: number; of: number; counted: number } {
  const { id, source } = attribution;
  const same = report.attributions.filter((a) =>
    source === null ? a.id === id : a.source === source && isShown(report, a),
  );
  const counted = same.filter((a) => isCounted(report, a)).length;
  return { place: same.findIndex((a) => a.id === id) + 1, of: same.length, counted };
}

/** The words of spans as `wordsOf` gives them, those that the article says more than once only once. */
export function distinctWordsOf(report: Report, spans: readonly { start: number; end: number }[]): string {
  const said = (span: { start: number; end: number }) => wordsOf(report, [span]).toLowerCase();
  return wordsOf(
    report,
    spans.filter((span, at) => spans.findIndex((other) => said(other) === said(span)) === at),
  );
}

/** The words of spans, joined by “ … ” where they stand apart; empty for no spans. */
export function wordsOf(report: Report, spans: readonly { start: number; end: number }[]): string {
  return spans.map(({ start, end }) => report.text.slice(start, end).trim()).join(' … ');
}
