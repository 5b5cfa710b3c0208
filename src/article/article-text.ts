import type { Span } from '../engine/attribution';
import type { Block } from './page-walk';
import type { Piece } from './plain-text';

/** An article’s text, one paragraph a line, and the way back to the page. */
export interface ArticleText {
  readonly text: string;
  /**
   * The page’s ranges for a span of the text, one for each line and each stretch without foreign words in between, in
   * reading order. None at all where a node no longer holds the words that were read from it.
   */
  rangesOf(span: Span): Range[];
}

interface Line {
  readonly start: number;
  readonly pieces: readonly Piece[];
}

/** Joins blocks to the text of an article. */
export function joinBlocks(blocks: readonly Block[]): ArticleText {
  const lines: Line[] = [];
  const texts: string[] = [];
  let start = 0;
  for (const { text, pieces } of blocks) {
    lines.push({ start, pieces });
    texts.push(text);
    start += text.length + 1;
  }
  const text = texts.join('\n');
  return { text, rangesOf: (span) => findRanges(lines, text, span) };
}

function findRanges(lines: readonly Line[], text: string, { start, end }: Span): Range[] {
  const ranges: Range[] = [];
  const first = lines.findLastIndex((line) => line.start <= start);
  for (const line of lines.slice(Math.max(first, 0))) {
    if (line.start >= end) break;
    let range: Range | null = null;
    for (const piece of line.pieces) {
      const from = Math.max(start - line.start - piece.start, 0);
      const to = Math.min(end - line.start - piece.start, piece.length);
      if (from >= to) continue;
      if (!stillReads(piece, text, line.start + piece.start)) return [];
      if (range === null || piece.afterGap) {
        range = piece.node.ownerDocument.createRange();
        range.setStart(piece.node, piece.offset + from);
        ranges.push(range);
      }
      range.setEnd(piece.node, piece.offset + to);
    }
  }
  return ranges;
}

function stillReads({ node, offset, length }: Piece, text: string, start: number): boolean {
  const words = node.data.slice(offset, offset + length);
  return node.isConnected && (words === text.slice(start, start + length) || (length === 1 && words.trim() === ''));
}
