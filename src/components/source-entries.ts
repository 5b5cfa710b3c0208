import type { Attribution, Report } from '../engine/attribution';
import { listUncounted, listUncredited, wordsOf } from '../report';
import { amountOf, type CountingRule, listSources } from '../report/count';
import { textOf, textOfCount } from '../text';
import { unitTexts } from './claim-counts';
import { markOfKind } from './claim-mark';
import { kindTextOf } from './kind-text';
import type { LineMark } from './mark-line';

/** One line of the list of sources, and what it leads to in the article, one after the other. */
export interface SourceEntry {
  readonly key: string;
  readonly mark: LineMark;
  readonly name: string;
  /** Whether the name is in the article’s words and not in ours. */
  readonly isQuoted: boolean;
  readonly detail: string;
  readonly amount: string;
  readonly claims: readonly Attribution[];
}

/** The sources with their claims, then the claims without a source, then what is shown and not counted. */
export function listEntries(report: Report, rule: CountingRule): SourceEntry[] {
  return [...listSourceEntries(report, rule), ...listUncreditedEntry(report, rule), ...listUncountedEntry(report)];
}

/** How much an entry has of what is counted; of one source, its claims. */
export function sayAmount(report: Report, claims: readonly Attribution[], { countBy }: CountingRule): string {
  const unit = countBy === 'words' ? 'words' : 'claims';
  return textOfCount(unitTexts[unit], amountOf(report, claims, unit));
}

function listSourceEntries(report: Report, rule: CountingRule): SourceEntry[] {
  return listSources(report, rule).map(({ source, as, claims }) => ({
    key: `source-${source.id}`,
    mark: markOfKind(source.kind, as),
    name: source.name,
    isQuoted: true,
    detail: textOf(kindTextOf(source.kind, as)),
    amount: sayAmount(report, claims, rule),
    claims,
  }));
}

function listUncreditedEntry(report: Report, rule: CountingRule): SourceEntry[] {
  const claims = listUncredited(report);
  if (claims.length === 0) return [];
  const name = textOf('sourcesUncredited');
  const detail = textOf('sourcesUncreditedHint');
  const amount = sayAmount(report, claims, rule);
  return [{ key: 'uncredited', mark: 'none', name, isQuoted: false, detail, amount, claims }];
}

function listUncountedEntry(report: Report): SourceEntry[] {
  const claims = listUncounted(report);
  if (claims.length === 0) return [];
  const name = textOf('sourcesUncounted');
  const detail = textOf('sourcesUncountedHint');
  const amount = textOfCount('passages', claims.length);
  return [{ key: 'uncounted', mark: 'uncounted', name, isQuoted: false, detail, amount, claims }];
}

/** The words of a claim; those that report it where it claims none, as a refusal may. */
export function sayClaim(report: Report, { content, mention, cue }: Attribution): string {
  if (content.length > 0) return wordsOf(report, content);
  return wordsOf(
    report,
    [...mention, ...cue].sort((a, b) => a.start - b.start),
  );
}
