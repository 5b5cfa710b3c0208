import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { channelsOf, contrastOf, lightOf } from '../contrast';

const css = readFileSync(resolve(import.meta.dirname, '../../src/overlay/highlights.css'), 'utf8');
const [screen = ''] = css.split('@media screen and (forced-colors');

const grounds = { light: ['#ffffff', '#f4ecd8', '#dddddd'], dark: ['#1e1e1e', '#000000'] };
const marks = ['named', 'document', 'unnamed', 'none', 'uncounted'] as const;
const looks = ['', '-vivid', '-grey'].flatMap((palette) => [
  { palette, ground: 'light' as const, ending: palette },
  { palette, ground: 'dark' as const, ending: `${palette}-dark` },
]);

/** What is declared for the highlight of a name. */
function declared(name: string): string {
  const rules = [...screen.matchAll(/((?:\s*::highlight\([\w-]+\),?)+) \{([^}]*)\}/g)];
  return rules.find(([, selectors = '']) => selectors.includes(`::highlight(on-the-record-${name})`))?.[2] ?? '';
}

function lineOf(name: string): { style: string; color: string } {
  const [, style = '', color = ''] = /underline (\w+ \dpx) (#[0-9a-f]{6})/.exec(declared(`line-${name}`)) ?? [];
  return { style, color };
}

/** The colour of a ground with the tint of a highlight upon it. */
function tintedBy(name: string, ground: string): string {
  const [, ...given] = /rgb\((\d+) (\d+) (\d+) \/ ([\d.]+)\)/.exec(declared(name)) ?? [];
  const [red = NaN, green = NaN, blue = NaN, alpha = NaN] = given.map(Number);
  const mixed = channelsOf(ground).map((channel, at) => [red, green, blue][at]! * alpha + channel * (1 - alpha));
  return `#${mixed.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

/**
 * How eyes without one kind of cone see light: Machado, Oliveira and Fernandes, “A physiologically-based model for
 * simulation of color vision deficiency” (2009), at full severity.
 */
const eyes = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopic: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopic: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopic: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function times(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  return matrix.map((row) => row.reduce((sum, factor, at) => sum + factor * vector[at]!, 0));
}

/** A colour as these eyes see it, in Oklab, where distances are those that are seen: https://bottosson.github.io/posts/oklab/ */
function seen(color: string, matrix: readonly (readonly number[])[]): number[] {
  const light = times(matrix, lightOf(color)).map((channel) => Math.min(1, Math.max(0, channel)));
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    light,
  );
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones.map(Math.cbrt),
  );
}

function distance(one: string, other: string, matrix: readonly (readonly number[])[]): number {
  const [a, b] = [seen(one, matrix), seen(other, matrix)];
  return Math.hypot(...a.map((value, at) => value - b[at]!));
}

describe.each(looks)('the palette “$palette” on $ground ground', ({ palette, ground, ending }) => {
  it.each(marks)('has a line for %s that can be seen, also where the claim is lit', (mark) => {
    const { color } = lineOf(mark + ending);
    for (const each of grounds[ground]) {
      expect(contrastOf(color, each)).toBeGreaterThanOrEqual(3);
      expect(contrastOf(color, tintedBy(`lit-${mark}${ending}`, each))).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(marks)('has tints for %s that are seen, and that black or white text can be read through', (mark) => {
    const text = ground === 'light' ? '#000000' : '#ffffff';
    for (const each of grounds[ground]) {
      const plain = tintedBy(mark + ending, each);
      const lit = tintedBy(`lit-${mark}${ending}`, plain);
      expect(contrastOf(plain, each)).toBeGreaterThan(1.07);
      expect(contrastOf(lit, each)).toBeGreaterThan(contrastOf(plain, each));
      expect(contrastOf(text, lit)).toBeGreaterThan(6.5);
    }
  });

  it('draws each mark in its own pattern', () => {
    expect(marks.map((mark) => lineOf(mark + ending).style)).toEqual([
      'solid 2px',
      'double 1px',
      'dashed 2px',
      'dotted 3px',
      'solid 1px',
    ]);
  });

  const coloured = palette === '-grey' ? [] : Object.entries(eyes);

  it.each(coloured)('tells the standings apart to %s eyes', (_, matrix) => {
    const [named = '', unnamed = '', none = ''] = ['named', 'unnamed', 'none'].map(
      (mark) => lineOf(mark + ending).color,
    );
    for (const [one, other] of [
      [named, unnamed],
      [named, none],
      [unnamed, none],
    ] as const) {
      expect(distance(one, other, matrix)).toBeGreaterThan(0.1);
    }
  });
});

describe('the measure of what eyes tell apart', () => {
  it('finds red and green alike to eyes without green cones, and apart to others', () => {
    expect(distance('#b04a3a', '#7a7030', eyes.deuteranopic)).toBeLessThan(0.1);
    expect(distance('#b04a3a', '#7a7030', eyes.usual)).toBeGreaterThan(0.1);
  });
});
