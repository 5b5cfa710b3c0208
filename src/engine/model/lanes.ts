import type { Matrix } from './weights';

/** How many paragraphs are read side by side; their values stand interleaved, so that each weight is loaded once. */
export const LANES = 4;

/** One direction of a recurrent layer of even sizes; gates stand in the order input, forget, cell, output. */
export interface Direction {
  readonly inputs: number;
  readonly hidden: number;
  readonly fromInput: Matrix;
  readonly fromHidden: Matrix;
  readonly bias: Float32Array;
}

/** What runs recurrent layers: the WebAssembly kernel, or the reference that it is tested against. */
export interface Kernel {
  /**
   * Runs a layer in both directions over `steps` tokens of four lanes: `input` holds `steps × inputs × LANES` values,
   * the result `steps × 2·hidden × LANES`. Beyond its length a lane reads and gives zeros.
   */
  run(layer: number, input: Float32Array, steps: number, lengths: Int32Array): Float32Array;
}

/** Makes a kernel for layers, each with its direction forwards and its direction backwards. */
export type MakeKernel = (layers: readonly (readonly [Direction, Direction])[]) => Kernel;

/** The hyperbolic tangent by a rational approximation, the same in the kernel; off by less than 1e-4. */
export function tanh(x: number): number {
  const y = Math.max(-4.97, Math.min(4.97, x));
  const s = y * y;
  return (y * (135135 + s * (17325 + s * (378 + s)))) / (135135 + s * (62370 + s * (3150 + s * 28)));
}

/** The logistic function by the same approximation. */
export function sigmoid(x: number): number {
  return 0.5 + 0.5 * tanh(0.5 * x);
}
