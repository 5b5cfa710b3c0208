import { type ClaimEntry, listClaims } from '../../components/claim-entries';
import type { LineMark } from '../../components/mark-line';
import type { Attribution, Report, Source } from '../../engine/attribution';
import { sourceOf } from '../../report';
import type { CountedAs, CountingRule } from '../../report/count';
import { markOfKind } from '../../components/claim-mark';

/** A source as the numbered list has it. */
export interface Note {
  readonly number: number;
  readonly source: Source;
  readonly mark: LineMark;
  /** As what it is counted; null for one with nothing that is. */
  readonly as: CountedAs | null;
  /** Its first passage, for the reason that it stands as it does. */
  readonly first: Attribution;
  /** Its counted claims, in reading order. */
  readonly claims: readonly Attribution[];
  /** The outlets through which its claims reached the article, each once. */
  readonly via: readonly string[];
}

/** The sources of all that is shown of an article, numbered in the order in which they first speak. */
export function listNotes(report: Report, rule: CountingRule): Note[] {
  const bySource = new Map<Source, ClaimEntry[]>();
  for (const entry of listClaims(report, rule)) {
    const source = sourceOf(report, entry.attribution);
    if (source) bySource.set(source, [...(bySource.get(source) ?? []), entry]);
  }
  return [...bySource].map(([source, entries], place) => noteOf(source, entries, place + 1));
}

function noteOf(source: Source, entries: readonly ClaimEntry[], number: number): Note {
  const counted = entries.filter(({ as }) => as !== null);
  const as = counted[0]?.as ?? null;
  const outlets = entries.flatMap(({ attribution: { via } }) => (via ? [via.name] : []));
  return {
    number,
    source,
    as,
    mark: as === null ? 'uncounted' : markOfKind(source.kind, as),
    first: (entries[0] as ClaimEntry).attribution,
    claims: counted.map(({ attribution }) => attribution),
    via: [...new Set(outlets)],
  };
}
