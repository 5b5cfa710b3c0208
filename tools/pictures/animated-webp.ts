/** One picture of an animation: what it changes of the one before, and for how long it stands. */
export interface Frame {
  /** Where the changed part stands, in pixels; both even. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly milliseconds: number;
  /** The changed part as a WebP file of its own. */
  readonly webp: Buffer;
}

const RIFF_HEADER = 12;
const CHUNK_HEADER = 8;
const PICTURE = ['ALPH', 'VP8 ', 'VP8L'];
const ANIMATED = 0b10;
const FOREVER = 0;
const OVERWRITE = 0b10;

/**
 * Joins pictures to one animated WebP that runs for ever. Pictures are taken over as they are: this is the container of
 * https://developers.google.com/speed/webp/docs/riff_container alone.
 */
export function joinFrames(width: number, height: number, frames: readonly Frame[]): Buffer {
  const chunks = Buffer.concat([
    chunk('VP8X', number(ANIMATED, 4), number(width - 1, 3), number(height - 1, 3)),
    chunk('ANIM', number(0xffffffff, 4), number(FOREVER, 2)),
    ...frames.map(frameChunk),
  ]);
  return chunk('RIFF', Buffer.from('WEBP'), chunks);
}

function frameChunk({ x, y, width, height, milliseconds, webp }: Frame): Buffer {
  if (x % 2 !== 0 || y % 2 !== 0) throw new Error(`A frame cannot stand at ${x}, ${y}: both have to be even.`);
  const place = [x / 2, y / 2, width - 1, height - 1, milliseconds].map((value) => number(value, 3));
  return chunk('ANMF', ...place, number(OVERWRITE, 1), pictureOf(webp));
}

/** The chunks of a WebP file that hold the picture itself; a frame may have no others. */
function pictureOf(webp: Buffer): Buffer {
  const isFile = webp.toString('latin1', 0, 4) === 'RIFF' && webp.toString('latin1', 8, RIFF_HEADER) === 'WEBP';
  if (!isFile) throw new Error('A frame is no WebP file.');
  const pieces: Buffer[] = [];
  for (let start = RIFF_HEADER; start < webp.length;) {
    const length = webp.readUInt32LE(start + 4);
    const end = start + CHUNK_HEADER + length + (length % 2);
    if (PICTURE.includes(webp.toString('latin1', start, start + 4))) pieces.push(webp.subarray(start, end));
    start = end;
  }
  return Buffer.concat(pieces);
}

function chunk(name: string, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const padding = Buffer.alloc(content.length % 2);
  return Buffer.concat([Buffer.from(name), number(content.length, 4), content, padding]);
}

function number(value: number, bytes: 1 | 2 | 3 | 4): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntLE(value, 0, bytes);
  return buffer;
}
