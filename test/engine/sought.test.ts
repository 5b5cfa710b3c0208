import { describe, expect, it } from 'vitest';
import { checkPatterns } from '../../src/engine/disclose/check-patterns.ts';
import { mustHold } from '../../src/engine/disclose/must-hold.ts';
import { makeSeek, matchesOf } from '../../src/engine/disclose/sought.ts';
import { whyCores } from '../../src/engine/disclose/why-patterns.ts';

describe('what a text has to hold for an expression to match', () => {
  it.each<[string, string[]]>([
    [String.raw`\banonymity\b`, ['anonymity']],
    [String.raw`\bon\s+(?:the\s+)?record\b`, ['record']],
    [String.raw`(?:refus|declin)\w+\s+to`, ['refus', 'declin']],
    [String.raw`names?\s`, ['name']],
    [String.raw`(?:named?|names)`, ['name']],
    [String.raw`(?<who>Chatham)\s+(?!House\s+of)`, ['chatham']],
    [String.raw`(?<=\bspoke\s)out`, ['spoke']],
    [String.raw`(?:anonymous)?\s(?:source){0,2}`, ['']],
    [String.raw`[\p{L}’'-]{3,9}\p{Lu}`, ['']],
    [String.raw`anonymous|\w+n['’]t`, ['n']],
    [String.raw`U\.S\.\s+\d`, ['u.s.']],
    ['', ['']],
  ])('reads %s', (expression, pieces) => {
    expect(mustHold(expression)).toEqual(pieces);
  });

  it('is some piece of a word for every reason and every check', () => {
    for (const expression of [...whyCores, ...checkPatterns])
      expect(Math.min(...mustHold(expression).map(({ length }) => length))).toBeGreaterThan(2);
  });
});

describe('the matches of several expressions', () => {
  const expressions = [String.raw`not\s+named`, String.raw`(?:not|never)\s+\w+`, String.raw`named\s+\w+`];
  const text = 'It was Not named here, never told and named there; not  named.';

  it('are those of one with all as alternatives', () => {
    const alternation = new RegExp(expressions.join('|'), 'giu');
    const matches = [...matchesOf(makeSeek(expressions, 'giu')(text), text)];
    expect(matches.map(({ 0: words, index }) => [words, index])).toEqual(
      [...text.matchAll(alternation)].map(({ 0: words, index }) => [words, index]),
    );
    expect(matches.map(([words]) => words)).toEqual(['Not named', 'never told', 'named there', 'not  named']);
  });

  it('are sought only by expressions that may have some', () => {
    expect(makeSeek(expressions, 'giu')('He was never told.').map(({ source }) => source)).toEqual([expressions[1]]);
    expect(makeSeek(expressions, 'giu')('It fell.')).toEqual([]);
  });
});
