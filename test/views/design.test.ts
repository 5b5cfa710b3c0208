import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrastOf } from '../contrast';

const css = readFileSync(resolve(import.meta.dirname, '../../src/components/design.css'), 'utf8');

/** The two values of each colour of the design system: on light ground and on dark. */
const colors = colorsIn(css.split('[data-palette')[0] ?? '');

function colorsIn(rules: string): Map<string, { light: string; dark: string }> {
  const found = rules.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g);
  return new Map([...found].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]));
}

function contrastIn(theme: 'light' | 'dark', name: string, ground: string): number {
  return contrastOf(colors.get(name)?.[theme] ?? '', colors.get(ground)?.[theme] ?? '');
}

describe.each(['light', 'dark'] as const)('the colours on %s ground', (theme) => {
  it.each(['ink', 'ink-soft', 'named', 'unnamed', 'none', 'uncounted', 'accent'])('%s can be read', (name) => {
    for (const ground of ['paper', 'raised']) expect(contrastIn(theme, name, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('a button can be read', () => {
    expect(contrastIn(theme, 'on-accent', 'accent')).toBeGreaterThanOrEqual(4.5);
  });

  it('the edge of a switch can be seen', () => {
    expect(contrastIn(theme, 'edge', 'paper')).toBeGreaterThanOrEqual(3);
  });
});

describe.each(['vivid', 'grey'])('the palette “%s”', (palette) => {
  const own = colorsIn(css.split(`[data-palette='${palette}'] {`)[1]?.split('}')[0] ?? '');

  it('can be read on light ground and on dark', () => {
    expect(own.size).toBeGreaterThan(0);
    for (const theme of ['light', 'dark'] as const) {
      for (const color of own.values()) {
        for (const ground of ['paper', 'raised']) {
          expect(contrastOf(color[theme], colors.get(ground)?.[theme] ?? '')).toBeGreaterThanOrEqual(4.5);
        }
      }
    }
  });
});

describe('the measure', () => {
  it('finds black on white at 21 and a colour on itself at 1', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrastOf('#777777', '#777777')).toBe(1);
  });

  it('does not let mid grey on white pass', () => {
    expect(contrastOf('#777777', '#ffffff')).toBeLessThan(4.5);
  });
});
