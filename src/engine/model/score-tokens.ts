import type { Article, Token } from '../read/article';
import type { Steps } from '../steps';
import type { Bunch, PlacedPiece } from './bunches';
import { LABEL_COUNT } from './labels';
import { type Direction, LANES, type MakeKernel, type Network, WIDEST } from './lanes';
import type { FeaturesOf } from './token-features';
import type { Matrix, Weights } from './weights';

/** Gives for each piece of a bunch the scores of its tokens for each label, token by token. */
export type ScoreTokens = (article: Article, bunch: Bunch, featuresOf: FeaturesOf) => Steps<Float32Array[]>;

/**
 * What scores tokens: the sum of the embeddings of a token’s features, through layers of long short-term memory in both
 * directions (Hochreiter and Schmidhuber 1997; Graves and Schmidhuber 2005), then one linear layer. Throws where the
 * weights lack a matrix or have one of a size that no kernel takes. Features that the weights do not know are passed over.
 */
export function makeScoreTokens(weights: Weights, makeKernel: MakeKernel): ScoreTokens {
  const network = readNetwork(weights);
  const known = network.embedding.rows;
  const rows = network.output.rows;
  const kernel = makeKernel(network);
  return function* (article, bunch, featuresOf) {
    yield;
    const { rows: flat, ends } = interleave(article, bunch, featuresOf, known);
    yield;
    const scores = kernel.score(flat, ends);
    yield;
    return bunch.pieces.map((piece) => ofPiece(scores, piece, rows));
  };
}

function readNetwork(weights: Weights): Network {
  const layers = Array.from({ length: weights.layers }, (_, layer): [Direction, Direction] => [
    readDirection(weights, `layer-${layer}-forwards`),
    readDirection(weights, `layer-${layer}-backwards`),
  ]);
  const output = checked(padded(weights.matrixOf('output')));
  const bias = new Float32Array(output.rows);
  bias.set(weights.matrixOf('output-bias').values);
  return { embedding: checked(weights.matrixOf('embedding')), layers, output, bias };
}

function readDirection(weights: Weights, name: string): Direction {
  return {
    fromInput: checked(weights.matrixOf(`${name}-input`)),
    fromHidden: checked(weights.matrixOf(`${name}-hidden`)),
    bias: weights.matrixOf(`${name}-bias`).values,
  };
}

function checked(matrix: Matrix): Matrix {
  if (matrix.columns % 4 > 0 || matrix.columns > WIDEST) throw new Error('a matrix of a size that no kernel takes');
  return matrix;
}

/** A matrix with rows of zeros added up to a multiple of four. */
function padded({ rows, columns, bytes, scales }: Matrix): Matrix {
  const count = Math.ceil(rows / 4) * 4;
  const more = { rows: count, columns, bytes: new Int8Array(count * columns), scales: new Float32Array(count) };
  more.bytes.set(bytes);
  more.scales.set(scales);
  return more;
}

/** The features below `known` of the pieces’ tokens, step by step and lane by lane, and where those of each token end. */
function interleave(
  { tokens }: Article,
  { steps, pieces }: Bunch,
  featuresOf: FeaturesOf,
  known: number,
): { rows: Int32Array; ends: Int32Array } {
  const read: (Token | undefined)[] = Array.from({ length: steps * LANES });
  for (const { lane, step, tokens: own } of pieces) {
    for (let at = own.start; at < own.end; at += 1) read[(step + at - own.start) * LANES + lane] = tokens[at];
  }
  const ends = new Int32Array(read.length);
  const rows: number[] = [];
  for (const [at, token] of read.entries()) {
    if (token !== undefined) for (const row of featuresOf(token)) if (row < known) rows.push(row);
    ends[at] = rows.length;
  }
  return { rows: new Int32Array(rows), ends };
}

/** The scores of one piece’s tokens, token by token, of a kernel’s of all lanes. */
function ofPiece(all: Float32Array, { lane, step, tokens }: PlacedPiece, rows: number): Float32Array {
  const length = tokens.end - tokens.start;
  const scores = new Float32Array(length * LABEL_COUNT);
  for (let at = 0; at < length; at += 1) {
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      scores[at * LABEL_COUNT + label] = all[((step + at) * rows + label) * LANES + lane] ?? 0;
    }
  }
  return scores;
}
