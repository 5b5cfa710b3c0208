import type { Span } from '../attribution';
import type { Steps } from '../steps';
import type { Quotation } from './article';
import { type Family, type QuoteMark, readQuoteMarks } from './quote-marks';
import type { Piece } from './split-tokens';

/** Marks nested deeper than this are ignored: nobody reads them, and all later work stays linear. */
const DEEPEST = 3;
/** So many marks or quotations are looked at in one step. */
const STEP = 2000;

interface Open {
  start: number;
  end: number;
  paragraph: number;
  depth: number;
  closed: boolean;
  continues: Open | null;
  family: Family;
  /** Whether a pair of marks was found to be none: apostrophes. */
  dropped: boolean;
}

/**
 * Finds what stands in quotation marks: curly, straight, low, guillemets and single marks told from apostrophes,
 * nested, mixed, left open at the end of a paragraph and taken up again at the start of the next. `paragraphs` are
 * ranges of tokens. Linear in the number of tokens.
 */
export function* findQuotations(
  text: string,
  tokens: readonly Piece[],
  paragraphs: readonly Span[],
): Steps<Quotation[]> {
  const all: Open[] = [];
  let before: Open | null = null;
  for (const [paragraph, range] of paragraphs.entries()) {
    const next = tokens[range.end];
    const marks = yield* readQuoteMarks(text, tokens, range);
    const open: Open[] = yield* pairMarks(marks, paragraph, all, before);
    const end = tokens[range.end - 1]?.end ?? 0;
    before = null;
    for (const quotation of open) {
      quotation.end = end;
      const goesOn = quotation.depth === 0 && next !== undefined && /^["“«„]|^‘/u.test(next.text);
      if (quotation.family === 'single' && !goesOn) quotation.dropped = true;
      else if (goesOn) before = quotation;
    }
  }
  return yield* numberQuotations(all);
}

/** Pairs the marks of a paragraph, adds what they enclose to `all`, and returns what is still open at its end. */
function* pairMarks(marks: readonly QuoteMark[], paragraph: number, all: Open[], before: Open | null): Steps<Open[]> {
  const stack: Open[] = [];
  let closersAhead = marks.filter((mark) => mark.family === 'double' && mark.role === 'close').length;
  for (const [place, mark] of marks.entries()) {
    if (place % STEP === 0) yield;
    const { family } = mark;
    if (family === 'double' && mark.role === 'close') closersAhead -= 1;
    const innermost = stack.findLastIndex((open) => open.family === family);
    const continues = place === 0 && mark.first ? before : null;
    if (innermost >= 0 && continues === null && closes(mark)) {
      if (family === 'single' && stack.at(-1)?.family === 'double') continue;
      closeAt(stack, innermost, mark.end);
    } else if (opens(mark, innermost >= 0) || continues !== null) {
      const nests = family === 'single' || closersAhead > stack.length || innermost < 0;
      if (!nests) leaveOpen(stack, innermost, mark.previousEnd);
      if (stack.length >= DEEPEST) continue;
      const depth = stack.length;
      const { start, end } = mark;
      const opened = { start, end, paragraph, depth, closed: false, continues, family, dropped: false };
      stack.push(opened);
      all.push(opened);
    }
  }
  return stack;
}

/** Whether a mark that follows an open one of its family closes it; otherwise it opens another. */
function closes(mark: QuoteMark): boolean {
  if (mark.role === 'close') return true;
  if (mark.role === 'open') return mark.looksClosing && !mark.looksOpening;
  return !mark.looksOpening || mark.looksClosing;
}

function opens(mark: QuoteMark, within: boolean): boolean {
  if (mark.role === 'open') return true;
  if (mark.role === 'close') return !within && mark.looksOpening;
  return within ? mark.looksOpening : mark.looksOpening || !mark.looksClosing;
}

function closeAt(stack: Open[], place: number, end: number): void {
  for (const inner of stack.splice(place + 1)) {
    inner.dropped = inner.family === 'single';
    inner.end = end;
  }
  const closing = stack.pop();
  if (closing !== undefined) {
    closing.end = end;
    closing.closed = true;
  }
}

/** Ends a quotation whose closing mark was forgotten where the next one opens. */
function leaveOpen(stack: Open[], place: number, end: number): void {
  for (const left of stack.splice(place)) {
    left.dropped = left.family === 'single' || end <= left.start;
    left.end = end;
  }
}

function* numberQuotations(all: readonly Open[]): Steps<Quotation[]> {
  const ids = new Map<Open, number>();
  const kept: Quotation[] = [];
  for (const [place, quotation] of all.entries()) {
    if (place % STEP === 0) yield;
    if (quotation.dropped) continue;
    const id = kept.length;
    const { start, end, paragraph, depth, closed } = quotation;
    const continues = quotation.continues === null ? null : (ids.get(quotation.continues) ?? null);
    // Only what is left open is taken up again.
    if (!closed) ids.set(quotation, id);
    kept.push({ id, start, end, paragraph, depth, closed, continues });
  }
  return kept;
}
