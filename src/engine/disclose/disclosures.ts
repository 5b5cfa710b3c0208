import type { Disclosed, Disclosures, Span } from '../attribution';

/** What is disclosed of a source of which nothing is. */
export const NOTHING_DISCLOSED: Disclosures = {
  count: [],
  role: [],
  affiliation: [],
  knowledge: [],
  why: [],
  corroborated: [],
};

/** Words that disclose something, with what it is. */
export interface Disclosure {
  readonly kind: Disclosed;
  readonly span: Span;
}

/** What is disclosed, by kind, each place once and in reading order. */
export function sortDisclosures(found: readonly Disclosure[]): Disclosures {
  const sorted: Record<Disclosed, Span[]> = {
    count: [],
    role: [],
    affiliation: [],
    knowledge: [],
    why: [],
    corroborated: [],
  };
  for (const { kind, span } of found.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    const last = sorted[kind].at(-1);
    if (last === undefined || span.start >= last.end) sorted[kind].push(span);
  }
  return sorted;
}
