import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeLabels, probabilitiesOf, ruleOut } from '../../src/engine/model/decode-labels';
import { labelTokens } from '../../src/engine/model/label-tokens';
import { LABEL_COUNT, ROLES, roleOf } from '../../src/engine/model/labels';
import { type Direction, LANES } from '../../src/engine/model/lanes';
import { referenceKernel } from '../../src/engine/model/reference-kernel';
import { makeTagger } from '../../src/engine/model/tagger';
import { wasmKernel } from '../../src/engine/model/wasm-kernel';
import type { Matrix } from '../../src/engine/model/weights';
import { readArticle } from '../../src/engine/read/read-article';
import { readMarked } from '../../tools/train/read-marked';

/** Values between −0.5 and 0.5 that are the same in every run. */
function values(count: number, seed: number): Float32Array {
  let state = seed;
  return Float32Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32 - 0.5;
  });
}

function matrix(rows: number, columns: number, seed: number): Matrix {
  const bytes = Int8Array.from(values(rows * columns, seed), (value) => Math.round(254 * value));
  return { rows, columns, values: bytes, scales: values(rows, seed + 9).map((scale) => (0.7 + scale) / 254) };
}

function direction(inputs: number, hidden: number, seed: number): Direction {
  return {
    inputs,
    hidden,
    fromInput: matrix(4 * hidden, inputs, seed),
    fromHidden: matrix(4 * hidden, hidden, seed + 1),
    bias: values(4 * hidden, seed + 2),
  };
}

const scoresFor = (...labels: number[]) =>
  Float32Array.from({ length: labels.length * LABEL_COUNT }, (_, at) =>
    labels[Math.floor(at / LABEL_COUNT)] === at % LABEL_COUNT ? 4 : 0,
  );
const even = ruleOut({ start: new Float32Array(LABEL_COUNT), after: new Float32Array(LABEL_COUNT * LABEL_COUNT) });

describe('the kernels', () => {
  it('give the same in WebAssembly as in TypeScript, also for lanes of unlike length', () => {
    const layers = [
      [direction(6, 8, 1), direction(6, 8, 2)],
      [direction(16, 8, 3), direction(16, 8, 4)],
    ] as const;
    const lengths = Int32Array.from([9, 5, 1, 0]);
    const input = values(9 * 6 * LANES, 5);
    const [reference, fast] = [referenceKernel(layers), wasmKernel(layers)].map((kernel) =>
      kernel.run(1, kernel.run(0, input, 9, lengths), 9, lengths),
    );
    expect(fast?.length).toBe(9 * 16 * LANES);
    reference?.forEach((value, at) => expect(fast?.[at]).toBeCloseTo(value, 4));
    expect(reference?.some((value) => Math.abs(value) > 0.05)).toBe(true);
  });
});

describe('decoding', () => {
  const cue = 1 + 2 * ROLES.indexOf('cue');
  const content = 1 + 2 * ROLES.indexOf('content-left');

  it('takes the labels that score best', () => {
    expect([...decodeLabels(scoresFor(0, cue, content, content + 1), even)]).toEqual([0, cue, content, content + 1]);
  });

  it('never lets an inside follow another role, however well it scores', () => {
    expect([...decodeLabels(scoresFor(cue, content + 1, content + 1), even)]).not.toContain(cue + 1);
    const labels = [...decodeLabels(scoresFor(content + 1, cue, content + 1), even)];
    const cutOff = labels.filter(
      (label, at) => label > 0 && label % 2 === 0 && roleOf(labels[at - 1] ?? 0) !== roleOf(label),
    );
    expect(cutOff).toEqual([]);
  });

  it('gives probabilities that sum to one and favour what was decoded', () => {
    const probabilities = probabilitiesOf(scoresFor(0, cue, content), even);
    for (let at = 0; at < 3; at += 1) {
      const row = probabilities.subarray(at * LABEL_COUNT, (at + 1) * LABEL_COUNT);
      expect(row.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 5);
    }
    expect(probabilities[LABEL_COUNT + cue]).toBeGreaterThan(0.5);
  });

  it('takes a text of nothing', () => {
    expect([...decodeLabels(new Float32Array(), even)]).toEqual([]);
  });
});

describe('marked articles', () => {
  const marked = readMarked(
    'x',
    'Flood\n{1c “It rained,”} {1q said} {1s Ann Lee}. {2s,3s She} {2q added} {2c that it stopped} and {3q left it} {3c there}.\n---\n@1 named-person | Ann Lee | -',
  );

  it('are read into text and spans', () => {
    expect(marked.text).toBe('Flood\n“It rained,” said Ann Lee. She added that it stopped and left it there.');
    const [first, second, third] = marked.attributions;
    const words = (spans: readonly (readonly [number, number])[] = []) =>
      spans.map(([a, b]) => marked.text.slice(a, b));
    expect(words(first?.content)).toEqual(['“It rained,”']);
    expect(words(first?.source)).toEqual(['Ann Lee']);
    expect(words(second?.source)).toEqual(['She']);
    expect(words(third?.source)).toEqual(['She']);
  });

  it('that the tagger is trained on are all whole', () => {
    const folder = new URL('../../tools/train/articles/', import.meta.url);
    const articles = readdirSync(folder).map((name) => readMarked(name, readFileSync(new URL(name, folder), 'utf8')));
    expect(articles.length).toBeGreaterThan(300);
    const empty = articles.flatMap(({ id, attributions }) =>
      attributions.some(({ content }) => content.length === 0) || attributions.length === 0 ? [id] : [],
    );
    expect(empty).toEqual([]);
  });

  it('say which mark does not fit', () => {
    expect(() => readMarked('x', '{1c It rained')).toThrow('x: a mark is not closed');
    expect(() => readMarked('x', 'It rained} here')).toThrow('closed that was not opened, after “It rained”');
  });

  it('tell each token its role and on which side its cue stands', () => {
    const article = readArticle(marked.text);
    const labels = labelTokens(article, marked.attributions);
    const roles = article.tokens.map(({ text, id }) => `${text}:${roleOf(labels[id] ?? 0) ?? '-'}`);
    expect(roles.slice(0, 10)).toEqual([
      'Flood:-',
      '“:content-right',
      'It:content-right',
      'rained:content-right',
      ',:content-right',
      '”:content-right',
      'said:cue',
      'Ann:source-left',
      'Lee:source-left',
      '.:-',
    ]);
  });
});

describe('a weights file', () => {
  it('is refused where it is none, or not whole', () => {
    expect(makeTagger(new Uint8Array(), wasmKernel)).toEqual({ ok: false, why: 'damaged' });
    expect(makeTagger(Uint8Array.from([79, 84, 82, 49, 0, 0, 0, 0, 9, 9, 9, 9, 1]), wasmKernel).ok).toBe(false);
  });
});
