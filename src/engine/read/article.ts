import type { Span } from '../attribution';

/** A word, a number or a mark. A possessive ’s is a token of its own; other contractions are one word. */
export interface Token extends Span {
  /** Its place in `Article.tokens`. */
  readonly id: number;
  /** The characters as they stand in the text. */
  readonly text: string;
  /** In lower case, with straight apostrophes. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** The place of its sentence in `Article.sentences`. */
  readonly sentence: number;
}

/** A sentence; `tokens` is the half-open range of its tokens. */
export interface Sentence extends Span {
  readonly id: number;
  readonly paragraph: number;
  readonly tokens: Span;
}

/** A line of the text that is not blank; `sentences` is the half-open range of its sentences. */
export interface Paragraph extends Span {
  readonly id: number;
  readonly sentences: Span;
  /** Whether it reads as a headline or subheading: short, without a full stop at its end. */
  readonly heading: boolean;
}

/** Words in quotation marks, the marks included; one piece for each paragraph that it runs over. */
export interface Quotation extends Span {
  readonly id: number;
  readonly paragraph: number;
  /** 0 for the outermost marks, 1 for a quotation within a quotation. */
  readonly depth: number;
  /** False where the paragraph ends before a closing mark. */
  readonly closed: boolean;
  /** The id of the piece in the paragraph before that this one continues, else null. */
  readonly continues: number | null;
}

/** An article's text, read once for all that follows. Everything is in reading order. */
export interface Article {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
}
