import { type Direction, type Kernel, LANES, sigmoid, tanh } from './lanes';
import { floatsOf } from './weights';

/** Long short-term memory (Hochreiter and Schmidhuber 1997) in plain TypeScript: what the kernel is tested against. */
export function referenceKernel(layers: readonly (readonly [Direction, Direction])[]): Kernel {
  return {
    run(place, input, steps, lengths) {
      const directions = layers[place] ?? [];
      const width = directions.reduce((sum, { hidden }) => sum + hidden, 0);
      const output = new Float32Array(steps * width * LANES);
      let offset = 0;
      directions.forEach((direction, backwards) => {
        runDirection(direction, input, steps, lengths, backwards === 1, output, width, offset);
        offset += direction.hidden;
      });
      return output;
    },
  };
}

function runDirection(
  direction: Direction,
  input: Float32Array,
  steps: number,
  lengths: Int32Array,
  backwards: boolean,
  output: Float32Array,
  width: number,
  offset: number,
): void {
  const { inputs, hidden, bias } = direction;
  const fromInput = floatsOf(direction.fromInput);
  const fromHidden = floatsOf(direction.fromHidden);
  const state = new Float32Array(hidden * LANES);
  const cell = new Float32Array(hidden * LANES);
  const gates = new Float32Array(4 * hidden * LANES);
  for (let step = 0; step < steps; step += 1) {
    const at = backwards ? steps - 1 - step : step;
    for (let row = 0; row < 4 * hidden; row += 1) {
      for (let lane = 0; lane < LANES; lane += 1) {
        let sum = bias[row] ?? 0;
        for (let k = 0; k < inputs; k += 1) {
          sum += (fromInput[row * inputs + k] ?? 0) * (input[(at * inputs + k) * LANES + lane] ?? 0);
        }
        for (let k = 0; k < hidden; k += 1) sum += (fromHidden[row * hidden + k] ?? 0) * (state[k * LANES + lane] ?? 0);
        gates[row * LANES + lane] = sum;
      }
    }
    const gate = (place: number, unit: number) => gates[place * hidden * LANES + unit] ?? 0;
    for (let unit = 0; unit < hidden * LANES; unit += 1) {
      const inside = at < (lengths[unit % LANES] ?? 0);
      const kept = sigmoid(gate(1, unit)) * (cell[unit] ?? 0) + sigmoid(gate(0, unit)) * tanh(gate(2, unit));
      cell[unit] = inside ? kept : 0;
      state[unit] = inside ? sigmoid(gate(3, unit)) * tanh(kept) : 0;
      output[(at * width + offset) * LANES + unit] = state[unit] ?? 0;
    }
  }
}
