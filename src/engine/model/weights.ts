import type { Outcome } from '../attribution';

/** One matrix of the model, row by row: signed bytes, each row with a scale. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly bytes: Int8Array;
  readonly scales: Float32Array;
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
  /** A matrix, its bytes still those of the file; `values` makes floats of them, anew each time. Throws for no such name. */
  matrixOf(name: string): Matrix & { readonly values: Float32Array };
}

interface Entry {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** Where its scales (one float a row) and then its bytes begin, counted from the end of the header. */
  readonly offset: number;
}

/** Browsers and Node have it, the engine’s own types have not. */
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

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
  if (magic !== MAGIC || view.getUint32(4, true) !== checksumOf(file.subarray(8)))
    throw new Error('not a weights file');
  const body = 12 + view.getUint32(8, true);
  const header = JSON.parse(asciiOf(file.subarray(12, body))) as Header & { matrices: Entry[] };
  const entries = new Map(header.matrices.map((entry) => [entry.name, entry]));
  return {
    ...header,
    matrixOf(name) {
      const entry = entries.get(name);
      if (entry === undefined) throw new Error(`no matrix ${name}`);
      const { rows, columns } = entry;
      const scales = new Float32Array(rows);
      for (let row = 0; row < rows; row += 1) scales[row] = view.getFloat32(body + entry.offset + row * 4, true);
      const start = file.byteOffset + body + entry.offset + rows * 4;
      const bytes = new Int8Array(file.buffer, start, rows * columns);
      const valueAt = (byte: number, at: number) => byte * (scales[Math.floor(at / columns)] ?? 0);
      return {
        rows,
        columns,
        bytes,
        scales,
        get values() {
          return Float32Array.from(bytes, valueAt);
        },
      };
    },
  };
}

/** The FNV-1a hash of bytes, 32 bits. */
export function checksumOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < bytes.length; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash >>> 0;
}

function asciiOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
