import type { Span } from '../attribution';
import type { Steps } from '../steps';
import type { Piece } from './split-tokens';

/** Double marks and guillemets, or single ones. */
export type Family = 'double' | 'single';

/** A quotation mark of a paragraph, with what its shape and its neighbours say of it. */
export interface QuoteMark extends Span {
  readonly family: Family;
  /** What its shape says; `either` for straight marks. */
  readonly role: 'open' | 'close' | 'either';
  /** Whether it stands before a word and after a blank or another mark that opens. */
  readonly looksOpening: boolean;
  /** Whether it stands after a word or a full stop and before a blank, a mark or the end. */
  readonly looksClosing: boolean;
  /** Whether it is the first token of its paragraph. */
  readonly first: boolean;
  /** Where the token before it ends, or its own start where there is none. */
  readonly previousEnd: number;
}

const DOUBLE: Record<string, QuoteMark['role']> = {
  '“': 'open',
  '„': 'open',
  '«': 'open',
  '``': 'open',
  '‘‘': 'open',
  '‟': 'open',
  '”': 'close',
  '»': 'close',
  "''": 'close',
  '’’': 'close',
  '"': 'either',
  '＂': 'either',
};
const SINGLE: Record<string, QuoteMark['role']> = {
  '‘': 'open',
  '‚': 'open',
  '‹': 'open',
  '’': 'close',
  '›': 'close',
  "'": 'either',
};

/** Words that begin with an apostrophe: ’em, ’til, ’90s. */
const ELIDED = /^(?:bout|cause|em|n|round|til|tis|twas|tween|\d\ds?)$/u;
const BEFORE_OPENING = /^[\s([{—–\-/"“‘'«„:]?$/u;
/** So many tokens are looked at in one step. */
const STEP = 5000;

const AFTER_CLOSING = /^[\s)\]}.,;:!?—–\-/"”’'»…]?$/u;

/** The quotation marks among the tokens of a paragraph, in order; apostrophes and inch marks are left out. */
export function* readQuoteMarks(text: string, tokens: readonly Piece[], range: Span): Steps<QuoteMark[]> {
  const marks: QuoteMark[] = [];
  let singleClosers = 0;
  for (let at = range.start; at < range.end; at += 1) {
    if (at % STEP === 0) yield;
    const token = tokens[at];
    if (token === undefined || token.kind !== 'mark') continue;
    const family = token.text in DOUBLE ? 'double' : token.text in SINGLE ? 'single' : null;
    if (family === null) continue;
    const first = at === range.start;
    const before = first ? '' : (text[token.start - 1] ?? '');
    const after = at === range.end - 1 ? '' : (text[token.end] ?? '');
    const mark: QuoteMark = {
      start: token.start,
      end: token.end,
      family,
      role: (family === 'double' ? DOUBLE[token.text] : SINGLE[token.text]) ?? 'either',
      looksOpening: BEFORE_OPENING.test(before) && !/^[\s.,;:!?)]?$/u.test(after),
      looksClosing: !/^[\s([—]?$/u.test(before) && AFTER_CLOSING.test(after),
      first,
      previousEnd: first ? token.start : (tokens[at - 1]?.end ?? token.start),
    };
    if (family === 'double') marks.push(mark);
    if (family === 'single' && !(mark.looksOpening && ELIDED.test(tokens[at + 1]?.lower ?? ''))) {
      marks.push(mark);
      if (mark.role !== 'open' && mark.looksClosing) singleClosers += 1;
    }
  }
  const isSingle = marks.some((mark) => mark.family === 'single');
  return isSingle ? yield* withoutApostrophes(marks, text, singleClosers) : marks;
}

/** Leaves out single marks that open without a mark to close them, and those that end a plural: the officials’ plan. */
function* withoutApostrophes(marks: readonly QuoteMark[], text: string, closers: number): Steps<QuoteMark[]> {
  let ahead = closers;
  let open = false;
  const stays = (mark: QuoteMark): boolean => {
    if (mark.family === 'double') return true;
    const closing = mark.role !== 'open' && mark.looksClosing;
    if (closing) ahead -= 1;
    if (!open) {
      open = mark.role !== 'close' && mark.looksOpening && (ahead > 0 || mark.first);
      return open;
    }
    if (!closing) return mark.role !== 'close' && mark.looksOpening && ahead > 1;
    const plural =
      /s$/iu.test(text.slice(mark.start - 1, mark.start)) && /^\s\p{Ll}/u.test(text.slice(mark.end, mark.end + 2));
    if (plural && ahead > 0) return false;
    open = false;
    return true;
  };
  const kept: QuoteMark[] = [];
  for (const [place, mark] of marks.entries()) {
    if (place % STEP === 0) yield;
    if (stays(mark)) kept.push(mark);
  }
  return kept;
}
