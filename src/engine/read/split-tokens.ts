import type { Span } from '../attribution';
import { closingAbbreviations, leadingAbbreviations } from '../lexicon/abbreviations';
import { remembering } from '../remembering';
import type { Steps } from '../steps';

/** A piece of text between blanks: see `Token`, which adds its place. */
export interface Piece extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
}

const WORD = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*`;

const PIECE = new RegExp(
  [
    String.raw`\s+`,
    String.raw`https?:\/\/[^\s"“”<>]+`,
    String.raw`[@#][\p{L}\p{N}_]+`, // @harbour_watch, #tunnel
    String.raw`(?:\p{Lu}-)?(?:\p{L}\.){2,}(?:-${WORD})*|Ph\.D\.`, // U.S., J.K., a.m., U.S.-led, D-N.J.
    String.raw`${WORD}(?:(?:[-‐‑'’&_]|\.(?=[\p{Ll}\p{N}])|(?<=\p{N})[,:](?=\p{N}))${WORD})*`, // 47-year-old, 3.5
    String.raw`-{2,}|\.{2,}|\x60\x60|'(?=''(?!'))|''|’’|‘‘`,
  ].join('|'),
  'uy',
);

const BLANK = /^[\s\p{Cf}]/u;
const POSSESSIVE = /['’][sS]$/u;
/** So many tokens are read in one step. */
const STEP = 500;
const INITIAL = /^[A-HJ-Z]$/u;
const SHORT_FOR_IS = new Set(
  "he's here's how's it's let's she's that's there's what's when's where's who's why's".split(' '),
);
const ABBREVIATIONS = new Set([...leadingAbbreviations, ...closingAbbreviations]);
const LOWER_CASE_ABBREVIATIONS = new Set(['a.m', 'e.g', 'est', 'etc', 'i.e', 'p.m', 'vs']);

/** Splits text into words, numbers and marks, in order; blanks and what is invisible belong to none. Linear in time. */
export function* splitTokens(text: string): Steps<Piece[]> {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    if (pieces.length % STEP === 0) yield;
    PIECE.lastIndex = at;
    let end = PIECE.test(text) ? PIECE.lastIndex : at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
    const match = text.slice(at, end);
    if (!BLANK.test(match)) {
      if (isAbbreviation(text, at, end)) end += 1;
      const cut = at + possessiveStart(match);
      if (cut > at && cut < end) {
        pieces.push(pieceOf(text, at, cut), pieceOf(text, cut, end));
      } else {
        pieces.push(pieceOf(text, at, end));
      }
    }
    at = end;
  }
  return pieces;
}

function pieceOf(text: string, start: number, end: number): Piece {
  const { text: own, lower, kind } = readWord(text.slice(start, end));
  return { start, end, text: own, lower, kind };
}

const readWord = remembering((text: string): Omit<Piece, keyof Span> => {
  const lower = text.toLowerCase().replaceAll('’', "'");
  const kind = /[\p{L}_]/u.test(text) ? 'word' : /\p{N}/u.test(text) ? 'number' : 'mark';
  return { text, lower, kind };
});

/** Where the possessive ’s of a word starts; 0 where it has none. */
function possessiveStart(word: string): number {
  if (!POSSESSIVE.test(word)) return 0;
  return SHORT_FOR_IS.has(word.toLowerCase().replaceAll('’', "'")) ? 0 : word.length - 2;
}

/** Whether the full stop after a word belongs to it: “Mr.”, “John Q. Public”, “No. 5”. */
function isAbbreviation(text: string, start: number, end: number): boolean {
  if (text[end] !== '.' || end - start > 8) return false;
  const word = text.slice(start, end).replace(/^.*-/u, '');
  if (INITIAL.test(word)) return /^\.[\s,]/u.test(text.slice(end, end + 2));
  const lower = word.toLowerCase();
  if (!ABBREVIATIONS.has(lower)) return false;
  if (lower === 'no' || lower === 'nos') return /^\.\s?\p{N}/u.test(text.slice(end, end + 3));
  return word !== lower || LOWER_CASE_ABBREVIATIONS.has(lower);
}
