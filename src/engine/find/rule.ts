import type { Pattern, Span } from '../attribution';
import type { Occurrence } from './occurrence';
import type { Reading } from './reading';

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
  /** How probable it is that an article's reader would mark it, from 0 to 1, where a model says so. */
  readonly probability?: number;
}

/** A token that may be the head of a credit, in its sentence. Indexes are tokens. */
export interface Place {
  readonly reading: Reading;
  readonly at: number;
  /** The first token of the sentence. */
  readonly start: number;
  /** The end of the sentence’s words, its final stop left out. */
  readonly end: number;
  /** What the token is as a verb; null where it is none. */
  readonly verb: Occurrence | null;
}

/** A way in which news credits what it tells. */
export interface Rule {
  readonly name: string;
  /** Sentences the rule is there for, marked {source} <cue> [content]; each must make it fire on just these words. */
  readonly examples: readonly string[];
  /** What the rule finds at a place; null where it does not apply. */
  readonly read: (place: Place) => Crediting | null;
}
