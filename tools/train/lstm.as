// AssemblyScript: the inner loops of src/engine/model over four lanes. It is compiled by tools/compile-kernel.ts and
// tested against src/engine/model/reference-kernel.ts, bit by bit. All addresses are in bytes. Values that matrices are
// multiplied with are signed 16-bit integers that stand step by step, then pair by pair, then lane by lane, so that one
// instruction multiplies and adds a pair in each lane with a pair of weights.

// Lays out rows of signed bytes as 16-bit integers, in an order and in groups: each group pair by pair of columns, each
// pair row by row.
export function arrange(matrix: usize, columns: i32, order: usize, rows: i32, group: i32, output: usize): void {
  for (let first = 0; first < rows; first += group) {
    for (let k = 0; k < columns; k += 2) {
      for (let row = first; row < first + group; row++) {
        const place = matrix + <usize>(load<i32>(order + ((<usize>row) << 2)) * columns + k);
        store<i16>(output, load<i8>(place));
        store<i16>(output, load<i8>(place, 1), 2);
        output += 4;
      }
    }
  }
}

// Sums the embeddings of each token’s features; `ends` tells step by step and lane by lane where its features end, and
// `inside` is told whether there are any: all bits or none.
export function embed(
  embedding: usize,
  scales: usize,
  columns: i32,
  features: usize,
  ends: usize,
  steps: i32,
  one: f32,
  output: usize,
  inside: usize,
): void {
  const stride = (<usize>columns) << 3;
  let first = features;
  for (let step = 0; step < steps; step++) {
    for (let lane = 0; lane < 4; lane++) {
      const end = features + ((<usize>load<i32>(ends)) << 2);
      let written = output + ((<usize>lane) << 2);
      for (let k = 0; k < columns; k += 4) {
        let sum = f32x4.splat(0);
        for (let at = first; at < end; at += 4) {
          const row = load<i32>(at);
          const bytes = v128.load32_zero(embedding + <usize>(row * columns + k));
          const weights = f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(i16x8.extend_low_i8x16_s(bytes)));
          sum = f32x4.add(sum, f32x4.mul(weights, v128.load32_splat(scales + ((<usize>row) << 2))));
        }
        const whole = rounded(sum, one);
        const pairs = i16x8.narrow_i32x4_s(whole, whole);
        v128.store32_lane(written, pairs, 0);
        v128.store32_lane(written, pairs, 1, 16);
        written += 32;
      }
      store<i32>(inside, first < end ? -1 : 0);
      first = end;
      ends += 4;
      inside += 4;
    }
    output += stride;
  }
}

// One direction of an LSTM layer. `fromInput` is as `multiply` takes it, its rows unit by unit, the four gates of each
// together; `fromHidden` too, but in groups of eight rows. `output` has a row of zeros before its first and after its
// last step: a step reads its state where the one before has written it.
export function run(
  fromInput: usize,
  inputScales: usize,
  bias: usize,
  inputs: i32,
  input: usize,
  fromHidden: usize,
  hiddenScales: usize,
  hidden: i32,
  steps: i32,
  backwards: i32,
  output: usize,
  stride: i32,
  inside: usize,
  cell: usize,
  gates: usize,
  one: f32,
): void {
  memory.fill(cell, 0, (<usize>hidden) << 4);
  const block = (<usize>hidden) << 6;
  const blocks = (steps + 1) >> 1;
  for (let n = 0; n < blocks; n++) {
    const first = (backwards ? blocks - 1 - n : n) << 1;
    multiply(fromInput, inputScales, bias, hidden << 2, inputs, input + (<usize>(first * inputs) << 3), gates);
    for (let m = 0; m < 2; m++) {
      const second = backwards ? 1 - m : m;
      const at = first + second;
      if (at >= steps) continue;
      const written = output + <usize>(at * stride);
      const state = backwards ? written + <usize>stride : written - <usize>stride;
      const here = v128.load(inside + ((<usize>at) << 4));
      advance(fromHidden, hiddenScales, hidden, state, gates + (second ? block : 0), cell, here, one, written);
    }
  }
}

// Two steps’ products with a matrix, whose rows stand in groups of four, pair by pair, as floats: bias + scale × sum.
export function multiply(
  matrix: usize,
  scales: usize,
  bias: usize,
  rows: i32,
  inputs: i32,
  input: usize,
  output: usize,
): void {
  const stride = (<usize>inputs) << 3;
  const next = input + stride;
  const block = (<usize>rows) << 4;
  for (const end = output + block; output < end; output += 64) {
    let a0 = i32x4.splat(0);
    let a1 = i32x4.splat(0);
    let a2 = i32x4.splat(0);
    let a3 = i32x4.splat(0);
    let b0 = i32x4.splat(0);
    let b1 = i32x4.splat(0);
    let b2 = i32x4.splat(0);
    let b3 = i32x4.splat(0);
    for (let value = input; value < next; value += 16) {
      const a = v128.load(value);
      const b = v128.load(value + stride);
      let weights = v128.load32_splat(matrix);
      a0 = i32x4.add(a0, i32x4.dot_i16x8_s(a, weights));
      b0 = i32x4.add(b0, i32x4.dot_i16x8_s(b, weights));
      weights = v128.load32_splat(matrix, 4);
      a1 = i32x4.add(a1, i32x4.dot_i16x8_s(a, weights));
      b1 = i32x4.add(b1, i32x4.dot_i16x8_s(b, weights));
      weights = v128.load32_splat(matrix, 8);
      a2 = i32x4.add(a2, i32x4.dot_i16x8_s(a, weights));
      b2 = i32x4.add(b2, i32x4.dot_i16x8_s(b, weights));
      weights = v128.load32_splat(matrix, 12);
      a3 = i32x4.add(a3, i32x4.dot_i16x8_s(a, weights));
      b3 = i32x4.add(b3, i32x4.dot_i16x8_s(b, weights));
      matrix += 16;
    }
    v128.store(output, scaled(v128.load32_splat(bias), a0, scales));
    v128.store(output, scaled(v128.load32_splat(bias, 4), a1, scales + 4), 16);
    v128.store(output, scaled(v128.load32_splat(bias, 8), a2, scales + 8), 32);
    v128.store(output, scaled(v128.load32_splat(bias, 12), a3, scales + 12), 48);
    v128.store(output + block, scaled(v128.load32_splat(bias), b0, scales));
    v128.store(output + block, scaled(v128.load32_splat(bias, 4), b1, scales + 4), 16);
    v128.store(output + block, scaled(v128.load32_splat(bias, 8), b2, scales + 8), 32);
    v128.store(output + block, scaled(v128.load32_splat(bias, 12), b3, scales + 12), 48);
    bias += 16;
    scales += 16;
  }
}

// One step: the states and cells of all units, two by two. A sum holds the four gates of a unit in one lane, so that
// weights are loaded four at a time.
function advance(
  matrix: usize,
  scales: usize,
  hidden: i32,
  state: usize,
  gates: usize,
  cell: usize,
  inside: v128,
  one: f32,
  output: usize,
): void {
  const stateEnd = state + ((<usize>hidden) << 3);
  for (const end = cell + ((<usize>hidden) << 4); cell < end; cell += 32) {
    let a0 = i32x4.splat(0);
    let a1 = i32x4.splat(0);
    let a2 = i32x4.splat(0);
    let a3 = i32x4.splat(0);
    let b0 = i32x4.splat(0);
    let b1 = i32x4.splat(0);
    let b2 = i32x4.splat(0);
    let b3 = i32x4.splat(0);
    for (let value = state; value < stateEnd; value += 16) {
      const a = v128.load(matrix);
      const b = v128.load(matrix, 16);
      let pair = v128.load32_splat(value);
      a0 = i32x4.add(a0, i32x4.dot_i16x8_s(a, pair));
      b0 = i32x4.add(b0, i32x4.dot_i16x8_s(b, pair));
      pair = v128.load32_splat(value, 4);
      a1 = i32x4.add(a1, i32x4.dot_i16x8_s(a, pair));
      b1 = i32x4.add(b1, i32x4.dot_i16x8_s(b, pair));
      pair = v128.load32_splat(value, 8);
      a2 = i32x4.add(a2, i32x4.dot_i16x8_s(a, pair));
      b2 = i32x4.add(b2, i32x4.dot_i16x8_s(b, pair));
      pair = v128.load32_splat(value, 12);
      a3 = i32x4.add(a3, i32x4.dot_i16x8_s(a, pair));
      b3 = i32x4.add(b3, i32x4.dot_i16x8_s(b, pair));
      matrix += 32;
    }
    const a = rounded(shown(gates, scales, a0, a1, a2, a3, cell, inside), one);
    const b = rounded(shown(gates + 64, scales + 16, b0, b1, b2, b3, cell + 16, inside), one);
    const both = i16x8.narrow_i32x4_s(a, b);
    v128.store(output, v128.shuffle<i16>(both, both, 0, 4, 1, 5, 2, 6, 3, 7));
    gates += 128;
    scales += 32;
    output += 16;
  }
}

// The state of one unit in all lanes, from the sums of its four gates in each lane; its cell is renewed. Zeros in lanes
// that are empty there.
function shown(
  gates: usize,
  scales: usize,
  lane0: v128,
  lane1: v128,
  lane2: v128,
  lane3: v128,
  cell: usize,
  inside: v128,
): v128 {
  // From gates lane by lane to lanes gate by gate.
  const low01 = v128.shuffle<i32>(lane0, lane1, 0, 4, 1, 5);
  const low23 = v128.shuffle<i32>(lane2, lane3, 0, 4, 1, 5);
  const high01 = v128.shuffle<i32>(lane0, lane1, 2, 6, 3, 7);
  const high23 = v128.shuffle<i32>(lane2, lane3, 2, 6, 3, 7);
  const letIn = v128.shuffle<i64>(low01, low23, 0, 2);
  const keep = v128.shuffle<i64>(low01, low23, 1, 3);
  const offered = v128.shuffle<i64>(high01, high23, 0, 2);
  const show = v128.shuffle<i64>(high01, high23, 1, 3);
  const entering = f32x4.mul(
    sigmoid(scaled(v128.load(gates), letIn, scales)),
    tanh(scaled(v128.load(gates, 32), offered, scales + 8)),
  );
  const staying = f32x4.mul(sigmoid(scaled(v128.load(gates, 16), keep, scales + 4)), v128.load(cell));
  const kept = v128.and(f32x4.add(staying, entering), inside);
  v128.store(cell, kept);
  return f32x4.mul(sigmoid(scaled(v128.load(gates, 48), show, scales + 12)), tanh(kept));
}

@inline
function scaled(bias: v128, sum: v128, scale: usize): v128 {
  return f32x4.add(bias, f32x4.mul(f32x4.convert_i32x4_s(sum), v128.load32_splat(scale)));
}

@inline
function rounded(values: v128, one: f32): v128 {
  return i32x4.trunc_sat_f32x4_s(f32x4.floor(f32x4.add(f32x4.mul(values, f32x4.splat(one)), f32x4.splat(0.5))));
}

@inline
function tanh(x: v128): v128 {
  const y = f32x4.pmax(f32x4.splat(-4.97), f32x4.pmin(f32x4.splat(4.97), x));
  const s = f32x4.mul(y, y);
  const above = plus(135135, f32x4.mul(s, plus(17325, f32x4.mul(s, plus(378, s)))));
  const below = plus(135135, f32x4.mul(s, plus(62370, f32x4.mul(s, plus(3150, f32x4.mul(s, f32x4.splat(28)))))));
  return f32x4.div(f32x4.mul(y, above), below);
}

@inline
function plus(constant: f32, values: v128): v128 {
  return f32x4.add(f32x4.splat(constant), values);
}

@inline
function sigmoid(x: v128): v128 {
  const half = f32x4.splat(0.5);
  return f32x4.add(half, f32x4.mul(half, tanh(f32x4.mul(half, x))));
}
