import type { Span } from '../../engine/attribution';

/** What is to be underlined together: the spans of one claim. */
export interface Underlined {
  readonly id: number;
  readonly spans: readonly Span[];
}

/** A line under a run of text. Level 0 is nearest to the text; the lines of claims that share words differ in level. */
export interface RunLine {
  readonly id: number;
  readonly level: number;
}

/** A piece of a paragraph under which the same lines run, the outermost claim’s first. */
export interface Run extends Span {
  readonly lines: readonly RunLine[];
  /** The claims whose last words in this paragraph these are, in the order given. */
  readonly ends: readonly number[];
}

/**
 * Cuts a paragraph where lines begin and end. The runs follow one another and hold all of it; a claim that lies within
 * another has its line below the other’s, and keeps its level throughout. An empty paragraph has no runs.
 */
export function cutRuns(paragraph: Span, claims: readonly Underlined[]): Run[] {
  const pieces = claims
    .map(({ id, spans }) => ({ id, spans: spans.flatMap((span) => clip(span, paragraph)) }))
    .filter(({ spans }) => spans.length > 0);
  const levels = findLevels(pieces);
  const cuts = new Set([paragraph.start, paragraph.end]);
  for (const { start, end } of pieces.flatMap(({ spans }) => spans)) cuts.add(start).add(end);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(1).map((end, n) => {
    const start = places[n] ?? end;
    const here = pieces.filter(({ spans }) => spans.some((span) => span.start <= start && span.end >= end));
    const lines = here.map(({ id }) => ({ id, level: levels.get(id) ?? 0 })).sort((a, b) => a.level - b.level);
    return { start, end, lines, ends: here.filter(({ spans }) => endOf(spans) === end).map(({ id }) => id) };
  });
}

/** The paragraphs of a text, which newlines separate, in order; empty ones are left out. */
export function listParagraphs(text: string): Span[] {
  let start = 0;
  return text.split('\n').flatMap((words) => {
    const span = { start, end: start + words.length };
    start = span.end + 1;
    return words.trim() === '' ? [] : [span];
  });
}

/** The lowest level for each that no other has with which it shares words; the longest choose first. */
function findLevels(pieces: readonly Underlined[]): Map<number, number> {
  const levels = new Map<number, number>();
  const chosen: Underlined[] = [];
  for (const piece of [...pieces].sort((a, b) => extentOf(b.spans) - extentOf(a.spans))) {
    const taken = chosen.filter((other) => shareWords(piece.spans, other.spans)).map(({ id }) => levels.get(id));
    let level = 0;
    while (taken.includes(level)) level += 1;
    levels.set(piece.id, level);
    chosen.push(piece);
  }
  return levels;
}

function clip({ start, end }: Span, within: Span): Span[] {
  const clipped = { start: Math.max(start, within.start), end: Math.min(end, within.end) };
  return clipped.start < clipped.end ? [clipped] : [];
}

function endOf(spans: readonly Span[]): number {
  return Math.max(...spans.map(({ end }) => end));
}

function extentOf(spans: readonly Span[]): number {
  return endOf(spans) - Math.min(...spans.map(({ start }) => start));
}

function shareWords(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some((a) => others.some((b) => a.start < b.end && b.start < a.end));
}
