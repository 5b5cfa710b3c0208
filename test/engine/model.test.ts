import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeLabels, probabilitiesOf, ruleOut } from '../../src/engine/model/decode-labels';
import { labelTokens } from '../../src/engine/model/label-tokens';
import { LABEL_COUNT, ROLES, roleOf } from '../../src/engine/model/labels';
import { type Direction, LANES, type MakeKernel, type Network } from '../../src/engine/model/lanes';
import { referenceKernel } from '../../src/engine/model/reference-kernel';
import { makeTagger } from '../../src/engine/model/tagger';
import { wasmKernel } from '../../src/engine/model/wasm-kernel';
import { checksumOf, type Matrix } from '../../src/engine/model/weights';
import { readArticle } from '../../src/engine/read/read-article';
import { WEIGHTS } from '../../tools/load-tagger';
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
  return {
    rows,
    columns,
    bytes: Int8Array.from(values(rows * columns, seed), (value) => Math.round(value * 254)),
    scales: values(rows, seed + 1).map((value) => (1.5 + value) / 127),
  };
}

function direction(inputs: number, hidden: number, seed: number): Direction {
  return {
    fromInput: matrix(4 * hidden, inputs, seed),
    fromHidden: matrix(4 * hidden, hidden, seed + 2),
    bias: values(4 * hidden, seed + 4),
  };
}

const network: Network = {
  embedding: matrix(30, 12, 1),
  layers: [
    [direction(12, 20, 10), direction(12, 20, 20)],
    [direction(40, 20, 30), direction(40, 20, 40)],
  ],
  output: matrix(8, 40, 50),
  bias: values(8, 52),
};

/** Where texts stand: nine tokens in the first lane, two texts of fewer in the second, one token in the third, none in the last. */
const pieces = [
  { lane: 0, step: 0, length: 9 },
  { lane: 1, step: 0, length: 4 },
  { lane: 1, step: 5, length: 3 },
  { lane: 2, step: 0, length: 1 },
] as const;
type Placed = (typeof pieces)[number];

/** Up to six features for each token. */
const counts = Int32Array.from({ length: 9 * LANES }, (_, at) => {
  const step = Math.floor(at / LANES);
  const holds = (piece: Placed) => piece.lane === at % LANES && step >= piece.step && step < piece.step + piece.length;
  return pieces.some(holds) ? 1 + ((at * 5) % 6) : 0;
});
const ends = counts.map((_, at) => counts.subarray(0, at + 1).reduce((sum, count) => sum + count, 0));
const features = Int32Array.from(values(ends.at(-1) ?? 0, 60), (value) => Math.floor((value + 0.5) * 30));

/** The scores of a text’s tokens by the textbook, in floats of 64 bits. */
function exactScores({ embedding, layers, output, bias }: Network, { lane, step, length }: Placed): number[][] {
  const dot = ({ columns, bytes, scales }: Matrix, row: number, by: readonly number[]) =>
    by.reduce((sum, value, k) => sum + value * (bytes[row * columns + k] ?? 0), 0) * (scales[row] ?? 0);
  const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
  const runLayer = (way: Direction, inputs: readonly number[][]) => {
    const hidden = way.fromHidden.columns;
    let states = Array.from({ length: hidden }, () => 0);
    let cells = states;
    return inputs.map((input) => {
      const gates = Array.from(
        way.bias,
        (start, row) => start + dot(way.fromInput, row, input) + dot(way.fromHidden, row, states),
      );
      const gate = (place: number, unit: number) => gates[place * hidden + unit] ?? 0;
      cells = cells.map(
        (cell, unit) => sigmoid(gate(1, unit)) * cell + sigmoid(gate(0, unit)) * Math.tanh(gate(2, unit)),
      );
      states = cells.map((cell, unit) => sigmoid(gate(3, unit)) * Math.tanh(cell));
      return states;
    });
  };
  let inputs = Array.from({ length }, (_, own) => {
    const at = (step + own) * LANES + lane;
    const rows = features.subarray(ends[at - 1] ?? 0, ends[at]);
    const weight = (row: number, k: number) =>
      (embedding.bytes[row * embedding.columns + k] ?? 0) * (embedding.scales[row] ?? 0);
    return Array.from({ length: embedding.columns }, (_, k) => rows.reduce((sum, row) => sum + weight(row, k), 0));
  });
  for (const [forwards, backwards] of layers) {
    const back = runLayer(backwards, inputs.toReversed()).toReversed();
    inputs = runLayer(forwards, inputs).map((states, at) => [...states, ...(back[at] ?? [])]);
  }
  return inputs.map((states) => Array.from(bias, (start, row) => start + dot(output, row, states)));
}

/** The scores of a text’s tokens by a kernel. */
function scoresBy(makeKernel: MakeKernel, { lane, step, length }: Placed): number[][] {
  const scores = makeKernel(network).score(features, ends);
  return Array.from({ length }, (_, at) =>
    Array.from(network.bias, (_, row) => scores[((step + at) * network.output.rows + row) * LANES + lane] ?? 0),
  );
}

const scoresFor = (...labels: number[]) =>
  Float32Array.from({ length: labels.length * LABEL_COUNT }, (_, at) =>
    labels[Math.floor(at / LABEL_COUNT)] === at % LABEL_COUNT ? 4 : 0,
  );
const even = ruleOut({ start: new Float32Array(LABEL_COUNT), after: new Float32Array(LABEL_COUNT * LABEL_COUNT) });

describe('the kernels', () => {
  it('give the same in WebAssembly as in TypeScript, to the bit, also for texts of unlike length, and one behind another', () => {
    for (const piece of pieces) expect(scoresBy(wasmKernel, piece)).toEqual(scoresBy(referenceKernel, piece));
  });

  it('stay near what exact arithmetic gives, though they reckon in integers', () => {
    for (const piece of pieces) {
      const scores = scoresBy(wasmKernel, piece).flat();
      const exact = exactScores(network, piece).flat();
      expect(scores).toHaveLength(exact.length);
      const apart = exact.map((score, at) => Math.abs(score - (scores[at] ?? 9)));
      expect(Math.max(0, ...apart)).toBeLessThan(3e-3);
    }
    expect(Math.max(...exactScores(network, pieces[0]).flat())).toBeGreaterThan(0.5);
  });

  it('give the same again after they have read something else', () => {
    const kernel = wasmKernel(network);
    const first = kernel.score(features, ends);
    kernel.score(features.toReversed(), ends);
    expect(kernel.score(features, ends)).toEqual(first);
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
  const whole = readFileSync(WEIGHTS);
  const flippedAt = (at: number) => whole.map((byte, place) => (place === at ? byte ^ 1 : byte));

  it('makes a tagger where it is whole', () => {
    expect(makeTagger(whole, wasmKernel).ok).toBe(true);
  });

  it.each([
    ['empty', new Uint8Array()],
    ['something else', new TextEncoder().encode('<!doctype html><title>404</title>')],
    ['a header and no more', Uint8Array.from([79, 84, 82, 49, 0, 0, 0, 0, 9, 9, 9, 9, 1])],
    ['cut off', whole.subarray(0, whole.length - 1)],
    ['cut off early', whole.subarray(0, 11)],
    ['too long', Uint8Array.from([...whole, 0])],
    ['another kind of file in its first byte', flippedAt(0)],
    ['changed in its checksum', flippedAt(5)],
    ['changed in its header', flippedAt(100)],
    ['changed in its last weight', flippedAt(whole.length - 1)],
  ])('is damaged where it is %s', (_, file) => {
    expect(makeTagger(file, wasmKernel)).toEqual({ ok: false, why: 'damaged' });
  });

  it('is damaged where its checksum is right and a matrix is missing', () => {
    const file = Buffer.from(whole.toString('latin1').replace('"output-bias"', '"output-bits"'), 'latin1');
    file.writeUInt32LE(checksumOf(file.subarray(8)), 4);
    expect(makeTagger(file, wasmKernel)).toEqual({ ok: false, why: 'damaged' });
  });
});
