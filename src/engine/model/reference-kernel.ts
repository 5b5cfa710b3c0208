import { type Direction, INPUT_ONE, type Kernel, LANES, type Network, STATE_ONE } from './lanes';
import type { Matrix } from './weights';

/** The values of one token in one lane, as integers; null where the lane is empty. */
type Values = readonly number[] | null;

const round = Math.fround;

/**
 * Long short-term memory (Hochreiter and Schmidhuber 1997) in plain TypeScript, with the kernel’s integers and, at each
 * step, its rounding to 32-bit floats: what the kernel is tested against.
 */
export function referenceKernel({ embedding, layers, output, bias }: Network): Kernel {
  return {
    score(features, ends) {
      const steps = ends.length / LANES;
      const scores = new Float32Array(steps * output.rows * LANES);
      for (let lane = 0; lane < LANES; lane += 1) {
        let values: Values[] = Array.from({ length: steps }, (_, at) => {
          const place = at * LANES + lane;
          return embed(embedding, features.subarray(ends[place - 1] ?? 0, ends[place]));
        });
        layers.forEach((directions, layer) => {
          const one = layer === 0 ? INPUT_ONE : STATE_ONE;
          const [forwards, backwards] = directions;
          const there = runDirection(forwards, values, one);
          const back = runDirection(backwards, values.toReversed(), one).toReversed();
          values = there.map((states, at) => states && [...states, ...(back[at] ?? [])]);
        });
        values.forEach((states, at) => {
          if (states === null) return;
          for (let row = 0; row < output.rows; row += 1) {
            scores[(at * output.rows + row) * LANES + lane] = plusProduct(
              bias[row] ?? 0,
              output,
              row,
              states,
              STATE_ONE,
            );
          }
        });
      }
      return scores;
    },
  };
}

/** The sums of the rows of an embedding; null for no rows. */
function embed({ columns, bytes, scales }: Matrix, rows: Int32Array): Values {
  if (rows.length === 0) return null;
  return Array.from({ length: columns }, (_, column) => {
    let sum = 0;
    for (const row of rows) sum = round(sum + round((bytes[row * columns + column] ?? 0) * (scales[row] ?? 0)));
    return toInteger(sum, INPUT_ONE);
  });
}

/** The states of one direction of a layer over values, in their order; it begins anew where the lane is empty. */
function runDirection({ fromInput, fromHidden, bias }: Direction, values: readonly Values[], one: number): Values[] {
  const hidden = fromHidden.columns;
  const zeros = Array.from({ length: hidden }, () => 0);
  let states = zeros;
  let cells = zeros;
  return values.map((input) => {
    if (input === null) {
      states = zeros;
      cells = zeros;
      return null;
    }
    const before = states;
    const gate = (place: number, unit: number): number => {
      const row = place * hidden + unit;
      return plusProduct(plusProduct(bias[row] ?? 0, fromInput, row, input, one), fromHidden, row, before, STATE_ONE);
    };
    cells = cells.map((cell, unit) => {
      const staying = round(sigmoid(gate(1, unit)) * cell);
      return round(staying + round(sigmoid(gate(0, unit)) * tanh(gate(2, unit))));
    });
    states = cells.map((cell, unit) => toInteger(round(sigmoid(gate(3, unit)) * tanh(cell)), STATE_ONE));
    return states;
  });
}

/** A value to which the product of a matrix’s row and of integers is added, `one` of which stands for 1. */
function plusProduct(
  value: number,
  { columns, bytes, scales }: Matrix,
  row: number,
  integers: readonly number[],
  one: number,
): number {
  let sum = 0;
  for (let k = 0; k < columns; k += 1) sum += (bytes[row * columns + k] ?? 0) * (integers[k] ?? 0);
  return round(value + round(round(sum) * round((scales[row] ?? 0) / one)));
}

function toInteger(value: number, one: number): number {
  return Math.max(-32768, Math.min(32767, Math.floor(round(round(value * one) + 0.5))));
}

/** The hyperbolic tangent by a rational approximation; off by less than 1e-4. */
function tanh(x: number): number {
  const y = Math.max(round(-4.97), Math.min(round(4.97), x));
  const s = round(y * y);
  const above = round(135135 + round(s * round(17325 + round(s * round(378 + s)))));
  const below = round(135135 + round(s * round(62370 + round(s * round(3150 + round(s * 28))))));
  return round(round(y * above) / below);
}

/** The logistic function by the same approximation. */
function sigmoid(x: number): number {
  return round(0.5 + round(0.5 * tanh(round(0.5 * x))));
}
