import type { Pattern, Reason, Span } from '../attribution';

/** Spans that belong together: what is credited, the words that credit it, and the words for who is credited. */
export interface Relation {
  /** Empty where nobody is credited; a noun phrase and the “who” that stands for it are two spans: “Lee, who said”. */
  readonly mention: readonly Span[];
  /** Empty for a quotation without words that credit it. */
  readonly cue: readonly Span[];
  /** In pieces where a credit interrupts it, a paragraph ends, or a list has several items. */
  readonly content: readonly Span[];
  /** With the cue; for a quotation that continues, with the mention of the speaker it continues. */
  readonly pattern: Reason<Pattern>;
  /** How probable it is that a careful reader would mark it, from 0 to 1. */
  readonly confidence: number;
}
