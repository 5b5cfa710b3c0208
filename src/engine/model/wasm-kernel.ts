import { type Direction, INPUT_ONE, type Kernel, LANES, type Network, STATE_ONE } from './lanes';
import { lstmWasm } from './lstm-wasm';
import type { Matrix } from './weights';

interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

/** What lstm.as exports; all but sizes are addresses. */
interface Exports {
  arrange(...given: [matrix: number, columns: number, order: number, rows: number, group: number, output: number]): void;
  embed(
    ...given: [
      embedding: number,
      scales: number,
      columns: number,
      features: number,
      ends: number,
      steps: number,
      one: number,
      output: number,
      inside: number,
    ]
  ): void;
  run(
    ...given: [
      fromInput: number,
      inputScales: number,
      bias: number,
      inputs: number,
      input: number,
      fromHidden: number,
      hiddenScales: number,
      hidden: number,
      steps: number,
      backwards: number,
      output: number,
      stride: number,
      inside: number,
      cell: number,
      gates: number,
      one: number,
    ]
  ): void;
  multiply(
    ...given: [
      matrix: number,
      scales: number,
      bias: number,
      rows: number,
      inputs: number,
      input: number,
      output: number,
    ]
  ): void;
}

/** The part of WebAssembly that this file uses; browsers and Node have it, the engine’s own types have not. */
declare const WebAssembly: {
  Memory: new (sizes: { initial: number }) => Memory;
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { readonly exports: unknown };
};

declare function atob(base64: string): string;

type Values = Int8Array | Int16Array | Int32Array | Float32Array;

/** Where a matrix stands in memory, and its scales. */
interface Placed {
  readonly at: number;
  readonly scalesAt: number;
}

const PAGE = 65_536;
const INTEGER = 2;
const FLOAT = 4;

/** Runs a network in WebAssembly, four lanes at once: the same results as the reference, to the bit. */
export function wasmKernel(network: Network): Kernel {
  const memory = new WebAssembly.Memory({ initial: 1 });
  const code = Uint8Array.from(atob(lstmWasm), (unit) => unit.charCodeAt(0));
  const instance = new WebAssembly.Instance(new WebAssembly.Module(code), { env: { memory } });
  const { arrange, embed, run, multiply } = instance.exports as Exports;
  let used = 1024;

  /** The address of so many bytes; they may hold anything. */
  function reserve(bytes: number): number {
    const address = used;
    used = (used + bytes + 15) & ~15;
    const missing = Math.ceil((used - memory.buffer.byteLength) / PAGE);
    if (missing > 0) memory.grow(missing);
    return address;
  }

  function place(values: Values): number {
    const address = reserve(values.byteLength);
    const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    new Uint8Array(memory.buffer, address, values.byteLength).set(bytes);
    return address;
  }

  /** The address of the first of so many steps’ integers, between two steps of zeros. */
  function reserveSteps(steps: number, width: number): number {
    const stride = width * LANES * INTEGER;
    const address = reserve((steps + 2) * stride);
    new Uint8Array(memory.buffer, address, stride).fill(0);
    new Uint8Array(memory.buffer, address + (steps + 1) * stride, stride).fill(0);
    return address + stride;
  }

  function placeMatrix(matrix: Matrix, order: readonly number[], group: number, one: number): Placed {
    const scalesAt = place(Float32Array.from(order, (row) => (matrix.scales[row] ?? 0) / one));
    const at = reserve(matrix.bytes.length * INTEGER);
    const arranged = used;
    arrange(place(matrix.bytes), matrix.columns, place(Int32Array.from(order)), order.length, group, at);
    used = arranged;
    return { at, scalesAt };
  }

  function placeDirection({ fromInput, fromHidden, bias }: Direction, one: number) {
    const hidden = fromHidden.columns;
    const order = Array.from(bias, (_, at) => (at % 4) * hidden + (at >> 2));
    return {
      input: placeMatrix(fromInput, order, 4, one),
      state: placeMatrix(fromHidden, order, 8, STATE_ONE),
      biasAt: place(Float32Array.from(order, (row) => bias[row] ?? 0)),
      inputs: fromInput.columns,
      hidden,
    };
  }

  const { columns } = network.embedding;
  const embedding: Placed = { at: place(network.embedding.bytes), scalesAt: place(network.embedding.scales) };
  const layers = network.layers.map((directions, layer) =>
    directions.map((direction) => placeDirection(direction, layer === 0 ? INPUT_ONE : STATE_ONE)),
  );
  const { rows } = network.output;
  const output = placeMatrix(network.output, [...network.bias.keys()], 4, STATE_ONE);
  const biasAt = place(network.bias);
  const kept = used;

  return {
    score(features, ends) {
      used = kept;
      const steps = ends.length / LANES;
      const featuresAt = place(features);
      const endsAt = place(ends);
      const inside = reserve(ends.byteLength);
      let width = columns;
      let values = reserveSteps(steps, width);
      embed(embedding.at, embedding.scalesAt, columns, featuresAt, endsAt, steps, INPUT_ONE, values, inside);
      for (const directions of layers) {
        const input = values;
        width = directions.reduce((sum, { hidden }) => sum + hidden, 0);
        values = reserveSteps(steps, width);
        let written = values;
        directions.forEach(({ input: fromInput, state, biasAt, inputs, hidden }, backwards) => {
          const stride = width * LANES * INTEGER;
          const cell = reserve(hidden * LANES * FLOAT);
          const gates = reserve(2 * 4 * hidden * LANES * FLOAT);
          run(fromInput.at, fromInput.scalesAt, biasAt, inputs, input, state.at, state.scalesAt, hidden, steps, backwards, written, stride, inside, cell, gates, STATE_ONE);
          written += hidden * LANES * INTEGER;
        });
      }
      const size = rows * LANES * FLOAT;
      const scores = reserve((steps + 1) * size);
      for (let at = 0; at < steps; at += 2) {
        multiply(output.at, output.scalesAt, biasAt, rows, width, values + at * width * LANES * INTEGER, scores + at * size);
      }
      return new Float32Array(memory.buffer, scores, steps * rows * LANES).slice();
    },
  };
}
