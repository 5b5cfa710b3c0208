import type { Pattern, Span } from '../attribution';

/** What one rule found in one sentence. Spans are ranges of tokens, in order. */
export interface Crediting {
  /** The name of the rule. */
  readonly rule: string;
  readonly pattern: Pattern;
  /** Empty where nobody is credited. */
  readonly mention: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** The token that the rule starts from: the verb, the noun, the mark. */
  readonly head: number;
  /** Whether the mention belongs to another verb of the sentence, whose subject this one shares. */
  readonly shared?: boolean;
  /** The words that the pattern rests on, where they are not the cue. */
  readonly rests?: readonly Span[];
}
