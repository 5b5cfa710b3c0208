import { describe, expect, it } from 'vitest';
import { remembering } from '../../src/engine/remembering.ts';

describe('what is remembered of words', () => {
  it('is reckoned once for a word, also where it is nothing', () => {
    const asked: string[] = [];
    const of = remembering((word: string) => {
      asked.push(word);
      return word === 'pier' ? word.length : undefined;
    });
    expect(['pier', 'rain', 'pier', 'rain'].map(of)).toEqual([4, undefined, 4, undefined]);
    expect(asked).toEqual(['pier', 'rain']);
  });

  it('goes by the words of a token', () => {
    const of = remembering(({ text }: { text: string }) => ({ text }));
    expect(of({ text: 'pier' })).toBe(of({ text: 'pier' }));
  });

  it('is not more than a few thousand words, and no long ones', () => {
    let asked = 0;
    const of = remembering((word: string) => (asked += word.length));
    for (let round = 0; round < 2; round += 1) for (let at = 0; at < 10_000; at += 1) of(`w${at}`);
    of('transportation-led');
    const before = asked;
    of('transportation-led');
    expect(asked - before).toBe(18);
    const again = asked;
    of('w0');
    expect(asked).toBeGreaterThan(again);
  });
});
