import type { Disclosed } from '../../src/engine/attribution';
import type { Pair } from '../prediction';
import { balance, type Figures } from './figures';

/** A marked or predicted attribution, as far as what it discloses of an unnamed source is scored. */
export interface DisclosureMarks {
  readonly discloses?: Readonly<Partial<Record<Disclosed, readonly Pair[]>>> | null;
}

/** Articles with marked and with predicted disclosures. */
export interface DisclosingDocument {
  readonly gold: readonly DisclosureMarks[];
  readonly predicted: readonly DisclosureMarks[];
}

/** How exactly the spans of each kind were found, and how many are marked. */
export type DisclosureScores = Record<Disclosed, Figures & { readonly marked: number }>;

const KINDS = ['count', 'role', 'affiliation', 'knowledge', 'why', 'corroborated'] as const satisfies Disclosed[];

/**
 * Scores what is disclosed of unnamed sources by exact spans, each of an article once for its kind, over the documents
 * that have any marked; null where none has.
 */
export function scoreDisclosures(documents: readonly DisclosingDocument[]): DisclosureScores | null {
  const marked = documents.filter(({ gold }) => KINDS.some((kind) => placesOf(gold, kind).size > 0));
  if (marked.length === 0) return null;
  const scores = KINDS.map((kind) => {
    const tally = { gold: 0, predicted: 0, right: 0 };
    for (const { gold, predicted } of marked) {
      const wanted = placesOf(gold, kind);
      const found = placesOf(predicted, kind);
      tally.gold += wanted.size;
      tally.predicted += found.size;
      tally.right += [...found].filter((place) => wanted.has(place)).length;
    }
    const figures = balance(tally.right, tally.predicted, tally.right, tally.gold);
    return [kind, { ...figures, marked: tally.gold }] as const;
  });
  return Object.fromEntries(scores) as DisclosureScores;
}

function placesOf(marks: readonly DisclosureMarks[], kind: Disclosed): Set<string> {
  return new Set(marks.flatMap(({ discloses }) => discloses?.[kind]?.map(([start, end]) => `${start} ${end}`) ?? []));
}
