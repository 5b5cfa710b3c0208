import type { Outcome } from '../attribution';

/** One matrix of the model, row by row. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
}

/** What the weights file says of itself. */
export interface Header {
  readonly words: readonly string[];
  readonly labels: number;
  readonly embedding: number;
  readonly hidden: number;
  readonly layers: number;
}

/** The trained model, read. */
export interface Weights extends Header {
  matrixOf(name: string): Matrix;
}

interface Entry {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** Where its scales (one float a row) and then its bytes begin, counted from the end of the header. */
  readonly offset: number;
}

const MAGIC = 'OTR1';

/**
 * Reads a weights file: four letters, a checksum (FNV-1a of all that follows), the header’s length, the header as
 * JSON in ASCII, then for each matrix one float scale a row and one signed byte a weight. `damaged` for anything else.
 */
export function readWeights(file: Uint8Array): Outcome<Weights, 'damaged'> {
  try {
    return { ok: true, value: parse(file) };
  } catch {
    return { ok: false, why: 'damaged' };
  }
}

function parse(file: Uint8Array): Weights {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const magic = asciiOf(file.subarray(0, 4));
  if (magic !== MAGIC || view.getUint32(4, true) !== checksumOf(file.subarray(8))) throw new Error('not a weights file');
  const body = 12 + view.getUint32(8, true);
  const header = JSON.parse(asciiOf(file.subarray(12, body))) as Header & { matrices: Entry[] };
  const entries = new Map(header.matrices.map((entry) => [entry.name, entry]));
  return {
    ...header,
    matrixOf(name) {
      const entry = entries.get(name);
      if (entry === undefined) throw new Error(`no matrix ${name}`);
      const { rows, columns } = entry;
      const bytes = body + entry.offset + rows * 4;
      const values = new Float32Array(rows * columns);
      for (let row = 0; row < rows; row += 1) {
        const scale = view.getFloat32(body + entry.offset + row * 4, true);
        for (let at = row * columns; at < (row + 1) * columns; at += 1) values[at] = view.getInt8(bytes + at) * scale;
      }
      return { rows, columns, values };
    },
  };
}

/** The FNV-1a hash of bytes, 32 bits. */
export function checksumOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

function asciiOf(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4096) text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return text;
}
