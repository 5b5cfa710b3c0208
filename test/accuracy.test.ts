import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import english from '../public/_locales/en/messages.json' with { type: 'json' };

const model = readFileSync(resolve(import.meta.dirname, '../docs/MODEL.md'), 'utf8');

/** The two figures that a row of a table holds for genres, as parts of one. */
function measured(row: string): [number, number] {
  const cells =
    model
      .split('\n')
      .find((line) => line.startsWith(`| ${row}`))
      ?.split('|') ?? [];
  const figures = [...(cells[3] ?? '').matchAll(/[\d.]+/g)].map(([figure]) => Number(figure) / 100);
  if (figures.length !== 2) throw new Error(`docs/MODEL.md has no such row: ${row}`);
  return figures as [number, number];
}

/** “one in so many”, within a quarter of that. */
function oneIn(many: number): readonly [number, number] {
  return [1 / (many * 1.25), 1 / (many * 0.75)];
}

function expectWithin(share: number, [least, most]: readonly [number, number]): void {
  expect(share).toBeGreaterThan(least);
  expect(share).toBeLessThan(most);
}

it('tells the reader of no other accuracy than docs/MODEL.md has measured on other outlets', () => {
  const [found, right] = measured('claims found at precision');
  const [unnamedRight, unnamedFound] = measured('unnamed, precision / recall');
  expect(english.accuracyClaims.message).toMatch(
    /about nine in ten of .* are claims, and it misses about one in seven/,
  );
  expectWithin(right, [0.87, 0.95]);
  expectWithin(1 - found, oneIn(7));
  expect(english.accuracyUnnamed.message).toMatch(/^About one in eight .* is not, and it misses about one in four/);
  expectWithin(1 - unnamedRight, oneIn(8));
  expectWithin(1 - unnamedFound, oneIn(4));
});
