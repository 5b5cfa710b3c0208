// AssemblyScript: one direction of an LSTM layer over four lanes, the inner loop of src/engine/model. It is compiled by
// tools/compile-kernel.ts and tested against src/engine/model/reference-kernel.ts. All addresses are in bytes; weights
// stand in groups of four rows, column by column, so that each value that is read serves four sums.

export function run(
  fromInput: usize,
  fromHidden: usize,
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
  state: usize,
  cell: usize,
  gates: usize,
): void {
  memory.fill(state, 0, (<usize>hidden) << 4);
  memory.fill(cell, 0, (<usize>hidden) << 4);
  const rows = hidden << 2;
  const count = hidden << 2;
  for (let step = 0; step < steps; step++) {
    const at = backwards ? steps - 1 - step : step;
    const values = input + ((<usize>(at * inputs)) << 4);
    for (let row = 0; row < rows; row += 4) {
      const biases = bias + ((<usize>row) << 2);
      let sum0 = v128.load32_splat(biases);
      let sum1 = v128.load32_splat(biases, 4);
      let sum2 = v128.load32_splat(biases, 8);
      let sum3 = v128.load32_splat(biases, 12);
      let weight = fromInput + ((<usize>(row * inputs)) << 2);
      let value = values;
      for (let k = 0; k < inputs; k++) {
        const four = v128.load(value);
        sum0 = f32x4.add(sum0, f32x4.mul(four, v128.load32_splat(weight)));
        sum1 = f32x4.add(sum1, f32x4.mul(four, v128.load32_splat(weight, 4)));
        sum2 = f32x4.add(sum2, f32x4.mul(four, v128.load32_splat(weight, 8)));
        sum3 = f32x4.add(sum3, f32x4.mul(four, v128.load32_splat(weight, 12)));
        weight += 16;
        value += 16;
      }
      weight = fromHidden + ((<usize>(row * hidden)) << 2);
      value = state;
      for (let k = 0; k < hidden; k++) {
        const four = v128.load(value);
        sum0 = f32x4.add(sum0, f32x4.mul(four, v128.load32_splat(weight)));
        sum1 = f32x4.add(sum1, f32x4.mul(four, v128.load32_splat(weight, 4)));
        sum2 = f32x4.add(sum2, f32x4.mul(four, v128.load32_splat(weight, 8)));
        sum3 = f32x4.add(sum3, f32x4.mul(four, v128.load32_splat(weight, 12)));
        weight += 16;
        value += 16;
      }
      const sums = gates + ((<usize>row) << 4);
      v128.store(sums, sum0);
      v128.store(sums, sum1, 16);
      v128.store(sums, sum2, 32);
      v128.store(sums, sum3, 48);
    }
    const written = output + ((<usize>(at * width + offset)) << 4);
    for (let unit = 0; unit < count; unit++) {
      const place = (<usize>unit) << 2;
      if (at >= load<i32>(lengths + ((unit & 3) << 2))) {
        store<f32>(state + place, 0);
        store<f32>(cell + place, 0);
        store<f32>(written + place, 0);
        continue;
      }
      const block = (<usize>count) << 2;
      const letIn = sigmoid(load<f32>(gates + place));
      const keep = sigmoid(load<f32>(gates + place + block));
      const offered = tanh(load<f32>(gates + place + 2 * block));
      const show = sigmoid(load<f32>(gates + place + 3 * block));
      const kept = keep * load<f32>(cell + place) + letIn * offered;
      const shown = show * tanh(kept);
      store<f32>(cell + place, kept);
      store<f32>(state + place, shown);
      store<f32>(written + place, shown);
    }
  }
}

function tanh(x: f32): f32 {
  const y = max<f32>(-4.97, min<f32>(4.97, x));
  const s = y * y;
  return (y * (135135.0 + s * (17325.0 + s * (378.0 + s)))) / (135135.0 + s * (62370.0 + s * (3150.0 + s * 28.0)));
}

function sigmoid(x: f32): f32 {
  return 0.5 + 0.5 * tanh(0.5 * x);
}
