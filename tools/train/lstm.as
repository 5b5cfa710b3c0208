// AssemblyScript: one direction of an LSTM layer over four lanes, the inner loop of src/engine/model. It is compiled by
// tools/compile-kernel.ts and tested against src/engine/model/reference-kernel.ts. All addresses are in bytes. Weights
// stand in groups of four rows, two columns at a time, as 16-bit integers with one scale a row; what they are multiplied
// with is rounded to 16 bits, with one scale a token for the input and one for all of the state, so that one instruction
// does eight products and four sums.

const STATE_ONE: f32 = 32767.0;

export function run(
  fromInput: usize,
  inputScales: usize,
  fromHidden: usize,
  hiddenScales: usize,
  bias: usize,
  inputs: i32,
  hidden: i32,
  input: usize,
  steps: i32,
  backwards: i32,
  output: usize,
  width: i32,
  offset: i32,
  lengths: usize,
  rounded: usize,
  state: usize,
  cell: usize,
  gates: usize,
): void {
  memory.fill(state, 0, (<usize>hidden) << 3);
  memory.fill(cell, 0, (<usize>hidden) << 4);
  const rows = hidden << 2;
  const block = (<usize>hidden) << 4;
  const ends = v128.load(lengths);
  const stateScale = f32x4.splat(1.0 / STATE_ONE);
  for (let step = 0; step < steps; step++) {
    const at = backwards ? steps - 1 - step : step;
    const inputScale = round(input + ((<usize>(at * inputs)) << 4), inputs, rounded);
    for (let row = 0; row < rows; row += 4) {
      let sum0 = i32x4.splat(0);
      let sum1 = i32x4.splat(0);
      let sum2 = i32x4.splat(0);
      let sum3 = i32x4.splat(0);
      let weight = fromInput + ((<usize>(row * inputs)) << 1);
      let value = rounded;
      for (let k = 0; k < inputs; k += 2) {
        const pairs = v128.load(value);
        sum0 = i32x4.add(sum0, i32x4.dot_i16x8_s(pairs, v128.load32_splat(weight)));
        sum1 = i32x4.add(sum1, i32x4.dot_i16x8_s(pairs, v128.load32_splat(weight, 4)));
        sum2 = i32x4.add(sum2, i32x4.dot_i16x8_s(pairs, v128.load32_splat(weight, 8)));
        sum3 = i32x4.add(sum3, i32x4.dot_i16x8_s(pairs, v128.load32_splat(weight, 12)));
        weight += 16;
        value += 16;
      }
      const places = (<usize>row) << 2;
      let gate0 = scaled(sum0, inputScales + places, inputScale, v128.load32_splat(bias + places));
      let gate1 = scaled(sum1, inputScales + places + 4, inputScale, v128.load32_splat(bias + places, 4));
      let gate2 = scaled(sum2, inputScales + places + 8, inputScale, v128.load32_splat(bias + places, 8));
      let gate3 = scaled(sum3, inputScales + places + 12, inputScale, v128.load32_splat(bias + places, 12));
      sum0 = i32x4.splat(0);
      sum1 = i32x4.splat(0);
      sum2 = i32x4.splat(0);
      sum3 = i32x4.splat(0);
      weight = fromHidden + ((<usize>(row * hidden)) << 1);
      value = state;
      for (let k = 0; k < hidden; k += 2) {
        const pairs = v128.load(value);
        sum0 = i32x4.add(sum0, i32x4.dot_i16x8_s(pairs, v128.load32_splat(weight)));
        sum1 = i32x4.add(sum1, i32x4.dot_i16x8_s(pairs, v128.load32_splat(weight, 4)));
        sum2 = i32x4.add(sum2, i32x4.dot_i16x8_s(pairs, v128.load32_splat(weight, 8)));
        sum3 = i32x4.add(sum3, i32x4.dot_i16x8_s(pairs, v128.load32_splat(weight, 12)));
        weight += 16;
        value += 16;
      }
      gate0 = scaled(sum0, hiddenScales + places, stateScale, gate0);
      gate1 = scaled(sum1, hiddenScales + places + 4, stateScale, gate1);
      gate2 = scaled(sum2, hiddenScales + places + 8, stateScale, gate2);
      gate3 = scaled(sum3, hiddenScales + places + 12, stateScale, gate3);
      const sums = gates + ((<usize>row) << 4);
      v128.store(sums, gate0);
      v128.store(sums, gate1, 16);
      v128.store(sums, gate2, 32);
      v128.store(sums, gate3, 48);
    }
    const written = output + ((<usize>(at * width + offset)) << 4);
    const inside = i32x4.gt_s(ends, i32x4.splat(at));
    for (let unit = 0; unit < hidden; unit += 2) {
      const place = (<usize>unit) << 4;
      const first = show(gates + place, block, cell + place, inside);
      const second = show(gates + place + 16, block, cell + place + 16, inside);
      v128.store(written + place, first);
      v128.store(written + place + 16, second);
      const one = f32x4.splat(STATE_ONE);
      v128.store(state + (place >> 1), inPairs(f32x4.mul(first, one), f32x4.mul(second, one)));
    }
  }
}

/** Rounds the values of one token to 16 bits, two by two for each lane; gives what one step is worth in each lane. */
function round(values: usize, count: i32, to: usize): v128 {
  let largest = f32x4.splat(1e-9);
  for (let k = 0; k < count; k++) largest = f32x4.max(largest, f32x4.abs(v128.load(values + ((<usize>k) << 4))));
  const steps = f32x4.div(f32x4.splat(STATE_ONE), largest);
  for (let k = 0; k < count; k += 2) {
    const pair = values + ((<usize>k) << 4);
    v128.store(to + ((<usize>k) << 3), inPairs(f32x4.mul(v128.load(pair), steps), f32x4.mul(v128.load(pair, 16), steps)));
  }
  return f32x4.div(largest, f32x4.splat(STATE_ONE));
}

function inPairs(first: v128, second: v128): v128 {
  const low = v128.and(i32x4.trunc_sat_f32x4_s(f32x4.nearest(first)), i32x4.splat(0xffff));
  return v128.or(low, i32x4.shl(i32x4.trunc_sat_f32x4_s(f32x4.nearest(second)), 16));
}

function scaled(sum: v128, scale: usize, steps: v128, more: v128): v128 {
  return f32x4.add(more, f32x4.mul(f32x4.convert_i32x4_s(sum), f32x4.mul(steps, v128.load32_splat(scale))));
}

/** What one unit shows after this token, and in `cell` what it keeps; nothing where a lane has ended. */
function show(gates: usize, block: usize, cell: usize, inside: v128): v128 {
  const letIn = sigmoid(v128.load(gates));
  const keep = sigmoid(v128.load(gates + block));
  const offered = tanh(v128.load(gates + 2 * block));
  const open = sigmoid(v128.load(gates + 3 * block));
  const kept = v128.and(inside, f32x4.add(f32x4.mul(keep, v128.load(cell)), f32x4.mul(letIn, offered)));
  v128.store(cell, kept);
  return v128.and(inside, f32x4.mul(open, tanh(kept)));
}

function tanh(x: v128): v128 {
  const y = f32x4.max(f32x4.splat(-4.97), f32x4.min(f32x4.splat(4.97), x));
  const s = f32x4.mul(y, y);
  const above = f32x4.add(f32x4.splat(135135.0), f32x4.mul(s, f32x4.add(f32x4.splat(17325.0), f32x4.mul(s, f32x4.add(f32x4.splat(378.0), s)))));
  const below = f32x4.add(f32x4.splat(135135.0), f32x4.mul(s, f32x4.add(f32x4.splat(62370.0), f32x4.mul(s, f32x4.add(f32x4.splat(3150.0), f32x4.mul(s, f32x4.splat(28.0)))))));
  return f32x4.div(f32x4.mul(y, above), below);
}

function sigmoid(x: v128): v128 {
  const half = f32x4.splat(0.5);
  return f32x4.add(half, f32x4.mul(half, tanh(f32x4.mul(half, x))));
}
