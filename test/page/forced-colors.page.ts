import '../../src/overlay/highlights.css';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emulate, lookAt, show } from './reader.ts';

const marks = ['named', 'document', 'unnamed', 'none', 'uncounted'] as const;

/** How many rows of pixels below the words are looked at, which stand on the bare page. */
const BELOW = 8;

beforeEach(() => {
  const rows = marks.map((mark) => `<p id="${mark}"><span>a common name that can be seen in it</span></p>`);
  show(`<style>body { font: 18px/1.8 serif; margin: 20px }</style>${rows.join('')}`);
  for (const mark of marks) {
    const range = new Range();
    range.selectNodeContents(document.querySelector(`#${mark} span`)!);
    CSS.highlights.set(`on-the-record-line-${mark}`, new Highlight(range));
  }
});

afterEach(async () => {
  CSS.highlights.clear();
  await emulate({});
});

/**
 * The line under words as it is seen against what the words stand on, a sign for each row of pixels: “=” for one that is
 * drawn all along, “-” for dashes, “.” for dots.
 */
async function seeLine(mark: string): Promise<string> {
  const { left, top, width, height } = document.querySelector(`#${mark} span`)!.getBoundingClientRect();
  const columns = Math.floor(width) - 2;
  const rows = Math.floor(height) + BELOW;
  const pixels = await lookAt(left + 1, top + 1, columns, rows);
  const colorAt = (row: number, column: number) => pixels.subarray(4 * (row * columns + column)).subarray(0, 3);
  const ground = colorAt(0, 0);
  const isDrawn = (row: number, column: number) =>
    colorAt(row, column).reduce((sum, channel, at) => sum + Math.abs(channel - ground[at]!), 0) > 150;
  let seen = '';
  for (let row = Math.floor(0.78 * height); row < rows; row += 1) {
    const drawn = Array.from({ length: columns }, (_, column) => isDrawn(row, column));
    const pixelsDrawn = drawn.filter(Boolean).length;
    const strokes = drawn.filter((is, column) => is && drawn[column - 1] !== true).length;
    if (pixelsDrawn < columns / 4) seen += ' ';
    else if (pixelsDrawn > 0.95 * columns) seen += '=';
    else seen += pixelsDrawn / strokes > 5 ? '-' : '.';
  }
  const page = new RegExp(`={${BELOW},}$`);
  return seen.replace(page, '').trim();
}

describe('in forced colours', () => {
  it.each([{ dark: false }, { dark: true }])('each mark is seen in its own pattern: %o', async (media) => {
    await emulate({ forcedColors: true, ...media });
    const seen: Record<string, string> = {};
    for (const mark of marks) seen[mark] = await seeLine(mark);
    expect(seen).toEqual({
      named: '==',
      document: '= =',
      unnamed: '--',
      none: expect.stringMatching(/^\.{2,3}$/),
      uncounted: '=',
    });
  });
});
