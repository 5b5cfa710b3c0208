import type { Pattern, Reason, Span } from '../attribution';

/** Spans that belong together: what is credited, the words that credit it, and the words for who is credited. */
export interface Relation {
  /** Empty where nobody is credited. */
  readonly mention: readonly Span[];
  /** Empty for a quotation without words that credit it. */
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly pattern: Reason<Pattern>;
}
