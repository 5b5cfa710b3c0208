import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const docs = new URL('../../docs/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, docs));

const MOST_BYTES = { picture: 300_000, demo: 2_500_000 };

describe('the pictures of the stores', () => {
  const names = readdirSync(new URL('store/', docs)).toSorted();

  it('are five, in the order that they are shown in', () => {
    expect(names).toEqual(['1-card.png', '2-popup.png', '3-panel.png', '4-dark.png', '5-welcome.png']);
  });

  it.each(names)('have the size that stores ask for: %s', (name) => {
    const png = read(`store/${name}`);
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1280, 800]);
    expect(png.length).toBeLessThan(MOST_BYTES.picture);
  });
});

describe('the demo', () => {
  const webp = read('demo.webp');

  it('lasts about twenty seconds, and loads soon', () => {
    let milliseconds = 0;
    const pictures = new Set<string>();
    for (let at = 12; at < webp.length;) {
      const length = webp.readUInt32LE(at + 4);
      if (webp.toString('latin1', at, at + 4) === 'ANMF') {
        milliseconds += webp.readUIntLE(at + 20, 3);
        pictures.add(webp.toString('latin1', at + 24, at + 28));
      }
      at += 8 + length + (length % 2);
    }
    expect([...pictures]).toEqual(['VP8L']);
    expect(milliseconds).toBeGreaterThan(17_000);
    expect(milliseconds).toBeLessThan(25_000);
    expect(webp.length).toBeLessThan(MOST_BYTES.demo);
  });
});
