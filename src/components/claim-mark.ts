import type { Attribution, Kind, Report } from '../engine/attribution';
import { isCounted, kindOf, standingOf } from '../report';

/**
 * What marks a claim, in the page and on its card: a solid line for the named, a double one for documents and other
 * outlets, dashes for the unnamed, dots where nobody is credited, a thin line for what is shown and not counted.
 */
export type ClaimMark = 'named' | 'document' | 'unnamed' | 'none' | 'uncounted';

/** The mark of an attribution. A repeated claim is marked as what it repeats. */
export function markOf(report: Report, attribution: Attribution): ClaimMark {
  const standing = standingOf(report, attribution);
  if (standing === null || !(attribution.repeats !== null || isCounted(report, attribution))) return 'uncounted';
  return markOfKind(kindOf(report, attribution), standing);
}

/** The mark of a claim that is counted, by the kind of its source and what it is counted as. */
export function markOfKind<As extends string>(kind: Kind | 'none', as: As): As | 'document' {
  return kind === 'document' || kind === 'media' ? 'document' : as;
}
