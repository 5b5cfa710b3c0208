import type { Attribution, Kind, Report } from '../engine/attribution';
import { isShown, kindOf } from '../report';
import { type CountedAs, countedAs, type CountingRule } from '../report/count';
import { type LineMark } from './mark-line';
import { markOf, markOfKind } from './claim-mark';

/** One attribution as a list in reading order shows it. */
export interface ClaimEntry {
  readonly attribution: Attribution;
  readonly mark: LineMark;
  readonly kind: Kind | 'none';
  /** As what it is counted; null for what is shown and not counted. */
  readonly as: CountedAs | null;
  /** Whether it is the first of its source. */
  readonly isFirst: boolean;
}

/** What a list is narrowed to; null where it is not. */
export interface ClaimFilter {
  readonly as: CountedAs | 'uncounted' | null;
  readonly kind: Kind | 'none' | null;
  readonly source: number | null;
}

/** A filter that lets everything through. */
export const EVERYTHING: ClaimFilter = { as: null, kind: null, source: null };

/** All that is shown of an article, in reading order: its claims, and what is not counted. */
export function listClaims(report: Report, { unnamedRule }: CountingRule): ClaimEntry[] {
  const heard = new Set<number | null>();
  return report.attributions
    .filter((attribution) => isShown(report, attribution))
    .map((attribution) => {
      const kind = kindOf(report, attribution);
      const as = countedAs(report, attribution, unnamedRule);
      const mark = as === null ? markOf(report, attribution) : markOfKind(kind, as);
      const isFirst = !heard.has(attribution.source);
      heard.add(attribution.source);
      return { attribution, kind, as, mark, isFirst };
    });
}

/** The entries that a filter lets through, in the same order. */
export function filterClaims(entries: readonly ClaimEntry[], { as, kind, source }: ClaimFilter): ClaimEntry[] {
  return entries.filter(
    (entry) =>
      (as === null || (entry.as ?? 'uncounted') === as) &&
      (kind === null || (entry.kind === kind && entry.as !== null)) &&
      (source === null || entry.attribution.source === source),
  );
}
