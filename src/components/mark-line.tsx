import type { ClaimMark } from './claim-mark';

/** What a line stands for: a mark in the article, or claims that the strict rule only calls described. */
export type LineMark = ClaimMark | 'described';

/** How each mark is drawn: as how many lines of what share of the width, and in pieces of how many widths. */
const patterns = {
  named: { lines: 1, share: 1, every: null },
  document: { lines: 2, share: 0.35, every: null },
  unnamed: { lines: 1, share: 1, every: 3 },
  described: { lines: 1, share: 0.4, every: 3 },
  none: { lines: 1, share: 1, every: 1.75 },
  uncounted: { lines: 1, share: 0.4, every: null },
} as const satisfies Record<LineMark, { lines: 1 | 2; share: number; every: number | null }>;

/** How much of a dash’s length is the gap behind it. */
const GAP = 0.3;

interface MarkLineProps {
  readonly mark: LineMark;
  /** How wide the line is, in pixels; as in a list where it is left out. */
  readonly width?: number;
  /** About how long it will be, in pixels: it fills its box, with as many whole dashes or dots as fit this length. */
  readonly length?: number;
}

/** A piece of the line that marks a claim in the article. It says nothing to a screen reader: words beside it do. */
export function MarkLine({ mark, width = 4, length = 28 }: MarkLineProps) {
  const { lines, share, every } = patterns[mark];
  const dotted = mark === 'none';
  const pieces = every === null ? null : Math.max(2, Math.round(length / (every * width)));
  const thickness = width * share;
  const heights = lines === 1 ? [width / 2] : [thickness / 2, width - thickness / 2];
  return (
    <svg class={`mark mark-${mark}`} height={width} aria-hidden="true" style={dotted ? insetBy(width / 2) : ''}>
      {heights.map((y) => (
        <line
          key={y}
          x2="100%"
          y1={y}
          y2={y}
          stroke="currentColor"
          stroke-width={thickness}
          {...(pieces !== null && dashesOf(pieces, dotted))}
        />
      ))}
    </svg>
  );
}

/**
 * A line whose length counts as so many pieces, so that it begins and ends with a whole one. It is a little longer than
 * its dots need, or rounding would lose the last.
 */
function dashesOf(pieces: number, dotted: boolean) {
  return dotted
    ? { pathLength: pieces - 0.99, 'stroke-dasharray': '0 1', 'stroke-linecap': 'round' as const }
    : { pathLength: pieces - GAP, 'stroke-dasharray': `${1 - GAP} ${GAP}` };
}

/** Room for half a dot at each end. */
function insetBy(pixels: number) {
  return { inlineSize: `calc(100% - ${2 * pixels}px)`, marginInline: `${pixels}px` };
}
