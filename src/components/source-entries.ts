import type { Attribution, Report } from '../engine/attribution';
import { listSources, listUncounted, listUncredited, wordsOf } from '../report';
import { textOf, textOfCount } from '../text';
import { type ClaimMark, markOfKind } from './claim-mark';
import { kindTexts } from './kind-text';

/** One line of the list of sources, and what it leads to in the article, one after the other. */
export interface SourceEntry {
  readonly key: string;
  readonly mark: ClaimMark;
  readonly name: string;
  readonly detail: string;
  readonly amount: string;
  readonly claims: readonly Attribution[];
}

/** The sources with their claims, then the claims without a source, then what is shown and not counted. */
export function listEntries(report: Report): SourceEntry[] {
  return [...listSourceEntries(report), ...listUncreditedEntry(report), ...listUncountedEntry(report)];
}

function listSourceEntries(report: Report): SourceEntry[] {
  return listSources(report).map(({ source, standing, claims }) => ({
    key: `source-${source.id}`,
    mark: markOfKind(source.kind, standing),
    name: source.name,
    detail: textOf(kindTexts[source.kind]),
    amount: textOfCount('claims', claims.length),
    claims,
  }));
}

function listUncreditedEntry(report: Report): SourceEntry[] {
  const claims = listUncredited(report);
  if (claims.length === 0) return [];
  const name = textOf('sourcesUncredited');
  const detail = textOf('sourcesUncreditedHint');
  return [{ key: 'uncredited', mark: 'none', name, detail, amount: textOfCount('claims', claims.length), claims }];
}

function listUncountedEntry(report: Report): SourceEntry[] {
  const claims = listUncounted(report);
  if (claims.length === 0) return [];
  const name = textOf('sourcesUncounted');
  const detail = textOf('sourcesUncountedHint');
  return [
    { key: 'uncounted', mark: 'uncounted', name, detail, amount: textOfCount('passages', claims.length), claims },
  ];
}

/** The words of a claim; those that report it where it claims none, as a refusal may. */
export function sayClaim(report: Report, { content, mention, cue }: Attribution): string {
  if (content.length > 0) return wordsOf(report, content);
  return wordsOf(
    report,
    [...mention, ...cue].sort((a, b) => a.start - b.start),
  );
}
