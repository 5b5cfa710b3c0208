import { describe, expect, it } from 'vitest';
import { cutRuns, listParagraphs, type Underlined } from '../../src/views/print/cut-runs';

const text = 'The mayor said the bridge was “safe enough” on Monday, and left.\n\nNobody asked.';
const [first = { start: 0, end: 0 }, second = { start: 0, end: 0 }] = listParagraphs(text);

/** A claim on these words of the text. */
function on(id: number, ...words: string[]): Underlined {
  return { id, spans: words.map((each) => ({ start: text.indexOf(each), end: text.indexOf(each) + each.length })) };
}

/** Each run as its words, the claims that it is underlined for with their levels, and those that end with it. */
function runsOf(...claims: Underlined[]): string[] {
  return cutRuns(first, claims).map(({ start, end, lines, ends }) => {
    const drawn = lines.map(({ id, level }) => `${id}@${level}`).join(' ');
    return [text.slice(start, end), drawn, ...(ends.length > 0 ? [`ends ${ends.join(' ')}`] : [])].join('|');
  });
}

describe('the paragraphs of a text', () => {
  it('are its lines, the empty ones left out', () => {
    expect([first, second].map(({ start, end }) => text.slice(start, end))).toEqual(text.split('\n\n'));
    expect(listParagraphs(text)).toHaveLength(2);
    expect(listParagraphs('')).toEqual([]);
  });
});

describe('a paragraph', () => {
  it('without claims is one run, and an empty one none', () => {
    expect(runsOf()).toEqual([`${text.split('\n')[0]}|`]);
    expect(cutRuns({ start: 3, end: 3 }, [])).toEqual([]);
  });

  it('is cut around a claim, which ends with its last words', () => {
    expect(runsOf(on(0, 'the bridge was “safe enough”'))).toEqual([
      'The mayor said |',
      'the bridge was “safe enough”|0@0|ends 0',
      ' on Monday, and left.|',
    ]);
  });

  it('holds the line of a quotation below that of the paraphrase around it', () => {
    const runs = ['The mayor said |', 'the bridge was |0@0', '“safe enough”|0@0 1@1|ends 1', ' on Monday|0@0|ends 0'];
    expect(runsOf(on(0, 'the bridge was “safe enough” on Monday'), on(1, '“safe enough”'))).toEqual([
      ...runs,
      ', and left.|',
    ]);
  });

  it('keeps the level of a line where claims overlap and neither holds the other', () => {
    expect(runsOf(on(0, 'said the bridge was “safe'), on(1, '“safe enough” on'))).toEqual([
      'The mayor |',
      'said the bridge was |0@0',
      '“safe|0@0 1@1|ends 0',
      ' enough” on|1@1|ends 1',
      ' Monday, and left.|',
    ]);
  });

  it('ends two claims on the same words with both, and one in pieces with its last', () => {
    expect(runsOf(on(0, 'and left'), on(1, 'and left'), on(2, 'the bridge', 'on Monday'))).toEqual([
      'The mayor said |',
      'the bridge|2@0',
      ' was “safe enough” |',
      'on Monday|2@0|ends 2',
      ', |',
      'and left|0@0 1@1|ends 0 1',
      '.|',
    ]);
  });

  it('has its own part of a claim that goes on in the next', () => {
    const claim = { id: 0, spans: [{ start: text.indexOf('and left'), end: text.indexOf(' asked') }] };
    expect(runsOf(claim).at(-1)).toBe('and left.|0@0|ends 0');
    expect(cutRuns(second, [claim]).map(({ start, end }) => text.slice(start, end))).toEqual(['Nobody', ' asked.']);
  });

  it('is put together again by its runs', () => {
    const claims = [on(0, 'mayor said the', 'was'), on(1, 'said the bridge'), on(2, 'bridge was “safe'), on(3, 'the')];
    const runs = cutRuns(first, claims);
    expect(runs.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.split('\n')[0]);
  });
});
