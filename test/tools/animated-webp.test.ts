import { describe, expect, it } from 'vitest';
import { type Frame, joinFrames } from '../../tools/pictures/animated-webp.ts';

const number = (value: number) => Buffer.from([value, 0, 0, 0]);
const chunk = (name: string, ...bytes: number[]) =>
  Buffer.concat([Buffer.from(name), number(bytes.length), Buffer.from(bytes)]);
const webp = (...chunks: Buffer[]) => {
  const content = Buffer.concat([Buffer.from('WEBP'), ...chunks]);
  return Buffer.concat([Buffer.from('RIFF'), number(content.length), content]);
};

const picture = chunk('VP8L', 1, 2, 3, 4);
const frame: Frame = { x: 4, y: 6, width: 8, height: 9, milliseconds: 300, webp: webp(picture) };

/** The chunks of a file, each with its name and its content. */
function chunksOf(file: Buffer): [string, number[]][] {
  const found: [string, number[]][] = [];
  for (let at = 12; at < file.length;) {
    const length = file.readUInt32LE(at + 4);
    found.push([file.toString('latin1', at, at + 4), [...file.subarray(at + 8, at + 8 + length)]]);
    at += 8 + length + (length % 2);
  }
  return found;
}

describe('an animated WebP', () => {
  it('says how large it is, that it moves, and that it runs for ever', () => {
    const file = joinFrames(960, 640, [frame]);
    expect(file.toString('latin1', 0, 4)).toBe('RIFF');
    expect(file.readUInt32LE(4)).toBe(file.length - 8);
    expect(chunksOf(file).slice(0, 2)).toEqual([
      ['VP8X', [2, 0, 0, 0, 0xbf, 3, 0, 0x7f, 2, 0]],
      ['ANIM', [255, 255, 255, 255, 0, 0]],
    ]);
  });

  it('has a frame for each picture, with its place, its size, its time, and its picture as it was', () => {
    const [, , ...frames] = chunksOf(joinFrames(960, 640, [frame, { ...frame, x: 0 }]));
    expect(frames[0]).toEqual(['ANMF', [2, 0, 0, 3, 0, 0, 7, 0, 0, 8, 0, 0, 0x2c, 1, 0, 2, ...picture]]);
    expect(frames[1]).toEqual(['ANMF', [0, 0, 0, 3, 0, 0, 7, 0, 0, 8, 0, 0, 0x2c, 1, 0, 2, ...picture]]);
  });

  it('leaves out what a picture’s file says of itself', () => {
    const extended = webp(chunk('VP8X', 32, 0, 0, 0, 7, 0, 0, 8, 0, 0), chunk('ICCP', 5, 6), picture);
    expect(joinFrames(960, 640, [{ ...frame, webp: extended }])).toEqual(joinFrames(960, 640, [frame]));
  });

  it('takes no picture that is none, and none at an odd place', () => {
    expect(() => joinFrames(960, 640, [{ ...frame, webp: picture }])).toThrow('no WebP file');
    expect(() => joinFrames(960, 640, [{ ...frame, x: 3 }])).toThrow('both have to be even');
  });
});
