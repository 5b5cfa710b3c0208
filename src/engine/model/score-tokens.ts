import type { Piece } from './bunches';
import { LABEL_COUNT } from './labels';
import { type Direction, LANES, type MakeKernel } from './lanes';
import type { Matrix, Weights } from './weights';

/** Gives each token of up to four pieces a score for each label, token by token. */
export type ScoreTokens = (bunch: readonly Piece[], features: readonly (readonly number[])[]) => Float32Array[];

/**
 * What scores tokens: the sum of the embeddings of a token’s features, through layers of long short-term memory in both
 * directions (Hochreiter and Schmidhuber 1997; Graves and Schmidhuber 2005), then one linear layer. Throws where the
 * weights lack a matrix.
 */
export function makeScoreTokens(weights: Weights, makeKernel: MakeKernel): ScoreTokens {
  const embeddings = weights.matrixOf('embedding');
  const output = weights.matrixOf('output');
  const bias = weights.matrixOf('output-bias').values;
  const ways = ['forwards', 'backwards'] as const;
  const layers = Array.from({ length: weights.layers }, (_, layer) => {
    const [forwards, backwards] = ways.map((way) => readDirection(weights, `layer-${layer}-${way}`));
    return [forwards, backwards] as [Direction, Direction];
  });
  const kernel = makeKernel(layers);
  return (bunch, features) => {
    const lengths = lengthsOf(bunch);
    let values = embed(bunch, features, embeddings, Math.max(...lengths));
    for (const layer of layers.keys()) values = kernel.run(layer, values, Math.max(...lengths), lengths);
    return bunch.map((_, lane) => readOut(values, lane, lengths[lane] ?? 0, output, bias));
  };
}

function readDirection(weights: Weights, name: string): Direction {
  const fromInput = weights.matrixOf(`${name}-input`);
  const fromHidden = weights.matrixOf(`${name}-hidden`).values;
  const bias = weights.matrixOf(`${name}-bias`).values;
  return { inputs: fromInput.columns, hidden: fromInput.rows / 4, fromInput: fromInput.values, fromHidden, bias };
}

function lengthsOf(bunch: readonly Piece[]): Int32Array {
  return Int32Array.from({ length: LANES }, (_, lane) => {
    const tokens = bunch[lane]?.tokens;
    return tokens === undefined ? 0 : tokens.end - tokens.start;
  });
}

/** The sums of the embeddings of each token’s features, the lanes interleaved. */
function embed(
  bunch: readonly Piece[],
  features: readonly (readonly number[])[],
  { columns, values }: Matrix,
  steps: number,
): Float32Array {
  const sums = new Float32Array(steps * columns * LANES);
  bunch.forEach(({ tokens }, lane) => {
    for (let at = tokens.start; at < tokens.end; at += 1) {
      const to = (at - tokens.start) * columns * LANES + lane;
      for (const feature of features[at] ?? []) {
        for (let k = 0; k < columns; k += 1) {
          sums[to + k * LANES] = (sums[to + k * LANES] ?? 0) + (values[feature * columns + k] ?? 0);
        }
      }
    }
  });
  return sums;
}

/** The scores of one lane’s tokens. */
function readOut(
  values: Float32Array,
  lane: number,
  length: number,
  output: Matrix,
  bias: Float32Array,
): Float32Array {
  const scores = new Float32Array(length * LABEL_COUNT);
  for (let at = 0; at < length; at += 1) {
    const from = at * output.columns * LANES + lane;
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      const row = label * output.columns;
      let sum = bias[label] ?? 0;
      for (let k = 0; k < output.columns; k += 1) {
        sum += (output.values[row + k] ?? 0) * (values[from + k * LANES] ?? 0);
      }
      scores[at * LABEL_COUNT + label] = sum;
    }
  }
  return scores;
}
