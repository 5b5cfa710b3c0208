import type { Standing } from '../engine/attribution';

/** What a line stands for: a standing, or something shown and not counted. */
export type Mark = Standing | 'uncounted';

/** The pattern of each mark: solid, dashed, dotted, thin. `every` is the length of one piece in widths of the line. */
const patterns = {
  named: { every: null, thickness: 1 },
  unnamed: { every: 3, thickness: 1 },
  none: { every: 1.75, thickness: 1 },
  uncounted: { every: null, thickness: 0.4 },
} as const satisfies Record<Mark, { every: number | null; thickness: number }>;

/** How much of a dash’s length is the gap behind it. */
const GAP = 0.3;

interface MarkLineProps {
  readonly mark: Mark;
  /** How wide the line is, in pixels. */
  readonly width: number;
  /** About how long it will be, in pixels: it fills its box, with as many whole dashes or dots as fit this length. */
  readonly length: number;
}

/** A piece of the line that marks a standing in the article. It says nothing to a screen reader: words beside it do. */
export function MarkLine({ mark, width, length }: MarkLineProps) {
  const { every, thickness } = patterns[mark];
  const dotted = mark === 'none';
  const pieces = every === null ? null : Math.max(2, Math.round(length / (every * width)));
  return (
    <svg class={`mark mark-${mark}`} height={width} aria-hidden="true" style={dotted ? insetBy(width / 2) : ''}>
      <line
        x2="100%"
        y1={width / 2}
        y2={width / 2}
        stroke="currentColor"
        stroke-width={width * thickness}
        {...(pieces !== null && dashesOf(pieces, dotted))}
      />
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
