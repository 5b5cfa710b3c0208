import type { Span } from '../attribution';
import type { Crediting } from '../find/rule';

/** The tokens that spans cover, in their order. */
export function tokensOf(spans: readonly Span[]): number[] {
  return spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at));
}

/** The first token of a crediting; infinite where it has no span. */
export function firstOf({ mention, cue, content }: Crediting): number {
  return Math.min(...[...mention, ...cue, ...content].map(({ start }) => start));
}
