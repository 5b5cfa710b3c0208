import { describe, expect, it } from 'vitest';
import { readJson } from '../src/article/loose-json';
import { findMetadata } from '../src/article/metadata';
import { listThings } from '../src/article/things';

function find(things: unknown, named: Record<string, string[]> = {}) {
  const text = typeof things === 'string' ? things : JSON.stringify(things);
  return findMetadata(
    {
      things: listThings(readJson(text)),
      items: [],
      named: new Map(Object.entries(named)),
      loose: new Map(),
      places: [],
    },
    '',
  );
}

describe('broken JSON is read as far as it can be', () => {
  it.each([
    ['line breaks in strings', '{"headline": "Ferry\nlate", "a": 1}', { headline: 'Ferry\nlate' }],
    [
      'quotation marks in strings',
      '{"headline": "The "late" ferry", "b": true}',
      { headline: 'The "late" ferry', b: true },
    ],
    ['single quotation marks', `{"headline": 'Ferry late', }`, { headline: 'Ferry late' }],
    ['comments', '{"a": "x", // or "y"\n "b": ["https://tide.example/"]}', { a: 'x', b: ['https://tide.example/'] }],
    ['CDATA', '<![CDATA[ {"a": "x"} ]]>', { a: 'x' }],
    ['commas too many', '[{"a": "x",},]', [{ a: 'x' }]],
    ['an end cut off', '{"a": {"name": "Jo', { a: { name: 'Jo' } }],
    ['a value left out', '{"a": , "b": "x"}', { b: 'x' }],
  ])('with %s', (_, text, value) => {
    expect(readJson(text)).toMatchObject(value);
  });

  it('and ends on any text', () => {
    for (const text of [
      '',
      '{',
      '[',
      ']',
      '{]',
      '"',
      '{"',
      '{"a"',
      '{:',
      '\\',
      '{"\\u',
      '['.repeat(50_000),
      '{"a":'.repeat(50_000),
    ]) {
      expect(() => readJson(text)).not.toThrow();
    }
  });
});

describe('what a page says of its article', () => {
  it('is read from a graph with arrays and a nested publisher', () => {
    const found = find({
      '@graph': [
        { '@type': 'WebSite', name: 'Elsewhere' },
        {
          '@type': ['NewsArticle'],
          headline: 'Ferry &amp; bridge',
          author: [{ name: 'Jo Marsh' }, { name: 'Ann Lee' }, 'Jo Marsh'],
          publisher: {
            name: 'The Tide',
            ethicsPolicy: 'https://tide.example/ethics',
            unnamedSourcesPolicy: 'javascript:alert(1)',
          },
          datePublished: '2026-05-14',
          articleSection: ['Harbour'],
        },
      ],
    });
    expect(found).toMatchObject({
      title: 'Ferry & bridge',
      authors: ['Jo Marsh', 'Ann Lee'],
      outlet: 'The Tide',
      published: '2026-05-14',
      section: 'Harbour',
      ethicsPolicy: 'https://tide.example/ethics',
      unnamedSourcesPolicy: null,
    });
  });

  it('is read from meta tags where there is no JSON', () => {
    const found = find('', { 'og:title': ['Ferry late'], 'og:site_name': ['The Tide'], author: ['By Jo Marsh'] });
    expect(found).toMatchObject({ title: 'Ferry late', outlet: 'The Tide', authors: ['Jo Marsh'], paywalled: false });
  });

  it.each([
    ['opinion by its type', { '@type': 'OpinionNewsArticle' }, {}, { opinion: true, sponsored: false }],
    ['opinion by its section', { '@type': 'NewsArticle', articleSection: 'Opinion' }, {}, { opinion: true }],
    [
      'no opinion by “Public opinion research”',
      { '@type': 'NewsArticle', articleSection: 'Public opinion research' },
      {},
      { opinion: false },
    ],
    ['sponsored by its type', { '@type': 'AdvertiserContentArticle' }, {}, { sponsored: true }],
    ['sponsored by its section', {}, { 'article:section': ['Paid Post'] }, { sponsored: true }],
    ['not sponsored by “Sponsored athletes”', {}, { 'article:section': ['Sponsored athletes'] }, { sponsored: false }],
    ['not free', { '@type': 'NewsArticle', isAccessibleForFree: 'False' }, {}, { paywalled: true }],
    [
      'not free in a part',
      { '@type': 'NewsArticle', hasPart: [{ isAccessibleForFree: false }] },
      {},
      { paywalled: true },
    ],
    ['free', { '@type': 'NewsArticle', isAccessibleForFree: true }, {}, { paywalled: false }],
  ])('says that it is %s', (_, thing, named, expected) => {
    expect(find(thing, named)).toMatchObject(expected);
  });

  it('is kept short and without markup', () => {
    const found = find({
      '@type': 'Article',
      headline: `<img src=x onerror=alert(1)>Ferry\u202e   ${'late '.repeat(200)}`,
      author: Array.from({ length: 50 }, (_, n) => `Writer ${n}`),
    });
    expect(found.title).toMatch(/^Ferry late/);
    expect(found.title?.length).toBeLessThanOrEqual(300);
    expect(found.authors).toHaveLength(12);
  });
});
