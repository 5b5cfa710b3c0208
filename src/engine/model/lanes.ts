import type { Matrix } from './weights';

/** How many rows of paragraphs are read side by side; their values stand interleaved, so that each weight is loaded once. */
export const LANES = 4;

/** The integer that stands for 1 in the sums of embeddings. They are clamped at ±8; those of news stay within ±3. */
export const INPUT_ONE = 4096;

/** The integer that stands for 1 in the states of a recurrent layer, which stay within ±1. */
export const STATE_ONE = 32767;

/** The widest matrix whose products with 16-bit integers sum to less than 2³¹: 511 × 2⁷ × 2¹⁵, in multiples of four. */
export const WIDEST = 508;

/** One direction of a recurrent layer; the matrices have the gates’ rows in the order input, forget, cell, output. */
export interface Direction {
  readonly fromInput: Matrix;
  readonly fromHidden: Matrix;
  readonly bias: Float32Array;
}

/** What scores tokens; all matrices have rows and columns in multiples of four, `WIDEST` columns at most. */
export interface Network {
  readonly embedding: Matrix;
  /** Each with its direction forwards and its direction backwards. */
  readonly layers: readonly (readonly [Direction, Direction])[];
  readonly output: Matrix;
  readonly bias: Float32Array;
}

/** What runs a network: the WebAssembly kernel, or the reference that it is tested against. */
export interface Kernel {
  /**
   * Scores the tokens of four lanes, as `steps × output.rows × LANES` values. `features` holds rows of the embedding:
   * those of the first tokens lane by lane, then of the second; `ends` tells for each step and lane where they end.
   * A lane is empty where it has no features: its scores mean nothing there, and what stands before and behind is read
   * apart.
   */
  score(features: Int32Array, ends: Int32Array): Float32Array;
}

/** Makes a kernel for a network. */
export type MakeKernel = (network: Network) => Kernel;
