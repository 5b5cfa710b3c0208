import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LABEL_COUNT } from '../../src/engine/model/labels';
import { checksumOf } from '../../src/engine/model/weights';

interface Trained {
  readonly embedding: number;
  readonly hidden: number;
  readonly layers: number;
  readonly matrices: readonly { name: string; rows: number; columns: number }[];
}

/**
 * No finer steps than these are kept, by the beginning of a matrix's name: coarser weights make a file that compresses to
 * two thirds, and cost nothing on dev.
 */
const STEPS: readonly (readonly [name: string, step: number])[] = [
  ['embedding', 0.05],
  ['layer', 0.04],
];

/** Rounds the trained matrices to one signed byte a weight with one scale a row, and writes the weights file. */
export function pack(trained: string, words: readonly string[], file: string): number {
  const { matrices, ...sizes } = JSON.parse(readFileSync(join(trained, 'matrices.json'), 'utf8')) as Trained;
  const parts: Buffer[] = [];
  let offset = 0;
  const entries = matrices.map(({ name, rows, columns }) => {
    const packed = packMatrix(readFileSync(join(trained, `${name}.f32`)), rows, columns, stepOf(name));
    parts.push(packed);
    offset += packed.length;
    return { name, rows, columns, offset: offset - packed.length };
  });
  const json = JSON.stringify({ ...sizes, labels: LABEL_COUNT, words, matrices: entries });
  const header = Buffer.from(json.replace(/[^ -~]/g, escapeUnit), 'latin1');
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  const rest = Buffer.concat([length, header, ...parts]);
  const head = Buffer.alloc(8);
  head.write('OTR1', 'latin1');
  head.writeUInt32LE(checksumOf(rest), 4);
  writeFileSync(file, Buffer.concat([head, rest]));
  return head.length + rest.length;
}

/** Biases, which stand in one row, are kept as fine as a byte can. */
function stepOf(name: string): number {
  return name.endsWith('bias') ? 0 : (STEPS.find(([beginning]) => name.startsWith(beginning))?.[1] ?? 0);
}

function packMatrix(floats: Buffer, rows: number, columns: number, step: number): Buffer {
  const packed = Buffer.alloc(rows * 4 + rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const at = (column: number) => floats.readFloatLE((row * columns + column) * 4);
    let largest = 0;
    for (let column = 0; column < columns; column += 1) largest = Math.max(largest, Math.abs(at(column)));
    const scale = Math.fround(Math.max(step, largest / 127));
    packed.writeFloatLE(scale, row * 4);
    for (let column = 0; column < columns; column += 1) {
      packed.writeInt8(scale === 0 ? 0 : Math.round(at(column) / scale), rows * 4 + row * columns + column);
    }
  }
  return packed;
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
