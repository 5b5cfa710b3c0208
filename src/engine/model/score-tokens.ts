import type { Article } from '../read/article';
import type { Piece } from './bunches';
import { LABEL_COUNT } from './labels';
import { type Direction, LANES, type MakeKernel } from './lanes';
import type { FeaturesOf } from './token-features';
import { floatsOf, type Matrix, type Weights } from './weights';

/** Gives each token of up to four pieces a score for each label, token by token. */
export type ScoreTokens = (article: Article, bunch: readonly Piece[], featuresOf: FeaturesOf) => Float32Array[];

/**
 * What scores tokens: the sum of the embeddings of a token’s features, through layers of long short-term memory in both
 * directions (Hochreiter and Schmidhuber 1997; Graves and Schmidhuber 2005), then one linear layer. Throws where the
 * weights lack a matrix.
 */
export function makeScoreTokens(weights: Weights, makeKernel: MakeKernel): ScoreTokens {
  const embeddings = weights.matrixOf('embedding');
  const output = floatsOf(weights.matrixOf('output'));
  const bias = floatsOf(weights.matrixOf('output-bias'));
  const ways = ['forwards', 'backwards'] as const;
  const layers = Array.from({ length: weights.layers }, (_, layer) => {
    const [forwards, backwards] = ways.map((way) => readDirection(weights, `layer-${layer}-${way}`));
    return [forwards, backwards] as [Direction, Direction];
  });
  const kernel = makeKernel(layers);
  return (article, bunch, featuresOf) => {
    const lengths = lengthsOf(bunch);
    const steps = Math.max(...lengths);
    let values = embed(article, bunch, featuresOf, embeddings, steps);
    for (const layer of layers.keys()) values = kernel.run(layer, values, steps, lengths);
    const scores = readOut(values, steps, output, bias);
    return bunch.map((_, lane) => scores[lane]?.subarray(0, (lengths[lane] ?? 0) * LABEL_COUNT) ?? new Float32Array());
  };
}

function readDirection(weights: Weights, name: string): Direction {
  const fromInput = weights.matrixOf(`${name}-input`);
  const fromHidden = weights.matrixOf(`${name}-hidden`);
  const bias = floatsOf(weights.matrixOf(`${name}-bias`));
  return { inputs: fromInput.columns, hidden: fromHidden.columns, fromInput, fromHidden, bias };
}

function lengthsOf(bunch: readonly Piece[]): Int32Array {
  return Int32Array.from({ length: LANES }, (_, lane) => {
    const tokens = bunch[lane]?.tokens;
    return tokens === undefined ? 0 : tokens.end - tokens.start;
  });
}

/** The sums of the embeddings of each token’s features, the lanes interleaved. */
function embed(
  { tokens: all }: Article,
  bunch: readonly Piece[],
  featuresOf: FeaturesOf,
  { columns, values, scales }: Matrix,
  steps: number,
): Float32Array {
  const sums = new Float32Array(steps * columns * LANES);
  const sum = new Float32Array(columns);
  bunch.forEach(({ tokens }, lane) => {
    for (const [at, token] of all.slice(tokens.start, tokens.end).entries()) {
      sum.fill(0);
      for (const feature of featuresOf(token)) {
        const scale = scales[feature] ?? 0;
        const from = feature * columns;
        for (let k = 0; k < columns; k += 1) sum[k] = (sum[k] ?? 0) + scale * (values[from + k] ?? 0);
      }
      const to = at * columns * LANES + lane;
      for (let k = 0; k < columns; k += 1) sums[to + k * LANES] = sum[k] ?? 0;
    }
  });
  return sums;
}

/** The scores of all tokens, lane by lane. */
function readOut(values: Float32Array, steps: number, output: Float32Array, bias: Float32Array): Float32Array[] {
  const width = output.length / LABEL_COUNT;
  const lanes = Array.from({ length: LANES }, () => new Float32Array(steps * LABEL_COUNT));
  const [first, second, third, fourth] = lanes as [Float32Array, Float32Array, Float32Array, Float32Array];
  for (let step = 0; step < steps; step += 1) {
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      let one = bias[label] ?? 0;
      let two = one;
      let three = one;
      let four = one;
      let at = step * width * LANES;
      for (let k = label * width; k < (label + 1) * width; k += 1) {
        const weight = output[k] ?? 0;
        one += weight * (values[at] ?? 0);
        two += weight * (values[at + 1] ?? 0);
        three += weight * (values[at + 2] ?? 0);
        four += weight * (values[at + 3] ?? 0);
        at += LANES;
      }
      const to = step * LABEL_COUNT + label;
      first[to] = one;
      second[to] = two;
      third[to] = three;
      fourth[to] = four;
    }
  }
  return lanes;
}
