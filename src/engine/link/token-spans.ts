import type { Span } from '../attribution';
import type { Crediting } from '../find/rule';

/** The tokens that spans cover, in their order. */
export function tokensOf(spans: readonly Span[]): number[] {
  return spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at));
}

/** Creditings or attributions in the order in which their first spans begin. */
export function inOrder<One extends Parameters<typeof firstOf>[0]>(all: readonly One[]): One[] {
  const placed = all.map((one) => ({ one, place: firstOf(one) }));
  return placed.sort((a, b) => a.place - b.place).map(({ one }) => one);
}

/** Where the first span of a crediting or an attribution begins; infinite where it has none. */
export function firstOf({ mention, cue, content }: Pick<Crediting, 'mention' | 'cue' | 'content'>): number {
  return Math.min(...[...mention, ...cue, ...content].map(({ start }) => start));
}

/** What of the spans lies within a range; spans that do not reach into it are left out. */
export function clippedTo(spans: readonly Span[], range: Span): Span[] {
  return spans.flatMap((span) => {
    const clipped = { start: Math.max(span.start, range.start), end: Math.min(span.end, range.end) };
    return clipped.end > clipped.start ? [clipped] : [];
  });
}
