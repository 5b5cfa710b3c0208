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
    const asked: string[] = [];
    const of = remembering((word: string) => asked.push(word));
    for (let at = 0; at <= 10_000; at += 1) of(`w${at}`);
    for (const word of ['w0', 'transportation-led', 'transportation-led']) of(word);
    expect(asked.slice(10_001)).toEqual(['w0', 'transportation-led', 'transportation-led']);
  });
});
