import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeSources } from '../../src/engine/judge/judge-sources.ts';
import type { Relation } from '../../src/engine/link/relation.ts';
import { readArticle } from '../../src/engine/read/read-article.ts';

const PIECES = [
  'Ann Lee',
  'Mr. Lee',
  'Mrs. Roe,',
  'the mayor',
  'a senior official',
  'he',
  'they',
  'who',
  'one of them',
  'said',
  'told The Ledger',
  'according to',
  '“',
  '”',
  '"',
  "'s",
  ',',
  '.',
  '\n',
  '(',
  '—',
  'of',
  'and',
  'the',
  '42',
  'spoke on condition of anonymity',
  '@lee',
  'U.S.',
  '\ud800',
  '\u0000',
  'שלום',
  '😀',
  'Harbor Authority',
  'ÉCOLE',
  'The',
  'Jr.',
  'two',
  '-',
  '%',
  'not',
  'if',
];

const articles = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' '));
const offsets = fc.array(fc.nat(400), { minLength: 6, maxLength: 24 });

function relationsOf(text: string, numbers: readonly number[]): Relation[] {
  const spanAt = (at: number) => {
    const start = (numbers[at] ?? 0) % (text.length + 1);
    return { start, end: Math.min(text.length, start + ((numbers[at + 1] ?? 0) % 40)) };
  };
  const keys = ['source-cue-content', 'continued', 'uncredited', 'passive'] as const;
  return numbers.flatMap((number, at) =>
    at % 6 > 0
      ? []
      : [
          {
            mention: number % 3 === 0 ? [] : [spanAt(at)],
            cue: number % 5 === 0 ? [] : [spanAt(at + 2)],
            content: [spanAt(at + 4)],
            pattern: { key: keys[number % keys.length] ?? 'passive', span: null },
            confidence: 1,
          },
        ],
  );
}

describe('any text with any relations', () => {
  it('is judged without a throw, the same twice, with every span within the text', () => {
    fc.assert(
      fc.property(articles, offsets, (text, numbers) => {
        const article = readArticle(text);
        const relations = relationsOf(text, numbers);
        const judgement = judgeSources(article, relations);
        expect(judgement.verdicts).toHaveLength(relations.length);
        const unknown = judgement.verdicts.filter(
          ({ source }) => source !== null && judgement.sources[source]?.id !== source,
        );
        expect(unknown).toEqual([]);
        const spans = [
          ...judgement.verdicts.flatMap(({ because, via }) => [because.span, via?.span ?? null]),
          ...judgement.sources.flatMap(({ disclosures }) => Object.values(disclosures ?? {}).flat()),
        ];
        const outside = spans.filter(
          (span) => span !== null && (span.start < 0 || span.start > span.end || span.end > text.length),
        );
        expect(outside).toEqual([]);
        expect(judgeSources(readArticle(text), relations)).toEqual(judgement);
      }),
      { numRuns: 400 },
    );
  }, 60_000);

  it('of a hundred thousand words is judged in time that grows with them', () => {
    const passage =
      'Ann Lee of the Harbor Authority met a senior official. “It rained,” Lee said. He told The Ledger that it had snowed. ';
    const time = (times: number): number => {
      const article = readArticle(passage.repeat(times));
      const relations = article.tokens
        .filter(({ lower }) => lower === 'said' || lower === 'told')
        .map(({ start, end, id }): Relation => {
          const before = article.tokens[id - 1] ?? { start, end };
          return {
            mention: [before],
            cue: [{ start, end }],
            content: [],
            pattern: { key: 'content-source-cue', span: null },
            confidence: 1,
          };
        });
      const begun = performance.now();
      judgeSources(article, relations);
      return performance.now() - begun;
    };
    time(50);
    const small = Math.min(time(500), time(500));
    expect(time(4000)).toBeLessThan(Math.max(small * 8 * 4, 400));
  }, 60_000);
});
