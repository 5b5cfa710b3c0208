import { describe, expect, it } from 'vitest';
import type { Act } from '../src/engine/attribution';
import {
  isCounted,
  isShown,
  kindOf,
  distinctWordsOf,
  listDisclosures,
  listUncounted,
  listUncredited,
  placeAmongClaims,
  sourceOf,
  standingOf,
  withoutOwnVias,
  wordsOf,
} from '../src/report';
import { BROAD_CLAIMS, countClaims, countKinds, listSources } from '../src/report/count';
import { NOTHING_DISCLOSED } from '../src/engine/disclose/disclosures';
import { writeReport, writeSampleReport } from './write-report';

const empty = writeReport({}, []);
const sample = writeSampleReport();

function contentsOf(claims: readonly { readonly content: readonly { start: number; end: number }[] }[]): string[] {
  return claims.map(({ content }) => wordsOf(sample, content));
}

describe('the counting rule', () => {
  it('counts named, unnamed and uncredited claims apart', () => {
    expect(countClaims(sample)).toEqual({ named: 8, unnamed: 4, described: 0, none: 2 });
  });

  it('counts nothing in an article without attributions', () => {
    expect(countClaims(empty)).toEqual({ named: 0, unnamed: 0, described: 0, none: 0 });
    expect([
      countKinds(empty, BROAD_CLAIMS),
      listSources(empty, BROAD_CLAIMS),
      listUncredited(empty),
      listUncounted(empty),
    ]).toEqual([[], [], [], []]);
  });

  it('counts a document and another outlet as named, and a group as unnamed', () => {
    const kinds = { 'a poll': 'document', 'The Courier': 'media', critics: 'unnamed-group' } as const;
    const report = writeReport(
      kinds,
      Object.keys(kinds).map((source) => ({ source, content: 'So it is.' })),
    );
    expect(report.attributions.map((claim) => standingOf(report, claim))).toEqual(['named', 'named', 'unnamed']);
  });

  it('never adds nobody to the unnamed', () => {
    const report = writeReport({}, [{ source: null, content: 'It leaks.' }]);
    expect(countClaims(report)).toEqual({ named: 0, unnamed: 0, described: 0, none: 1 });
  });

  it('counts a claim once however often the article repeats it word for word', () => {
    const report = writeReport({ Lee: 'named-person' }, [
      { source: 'Lee', content: 'It rained.' },
      { source: 'Lee', content: 'It rained.', repeats: 0 },
      { source: 'Lee', content: 'It poured.' },
    ]);
    expect(countClaims(report).named).toBe(2);
  });

  it.each<[Act, number]>([
    ['claim', 1],
    ['refusal', 0],
    ['silence', 0],
    ['attitude', 0],
    ['hypothetical', 0],
  ])('shows a %s and counts it %i times', (act, times) => {
    const report = writeReport({ Lee: 'named-person' }, [{ source: 'Lee', content: 'It rained.', act }]);
    expect(countClaims(report).named).toBe(times);
    expect(report.attributions.every((claim) => isShown(report, claim))).toBe(true);
  });

  it('neither counts nor shows what the article says in its own voice', () => {
    const report = writeReport({ we: 'author' }, [{ source: 'we', content: 'It rained.' }]);
    const own = report.attributions.map((claim) => [isShown(report, claim), isCounted(report, claim)]);
    expect(own).toEqual([[false, false]]);
    expect(listSources(report, BROAD_CLAIMS)).toEqual([]);
  });
});

describe('countKinds', () => {
  it('names the named kinds first, then the unnamed, then nobody', () => {
    expect(countKinds(sample, BROAD_CLAIMS)).toEqual([
      { kind: 'named-person', as: 'named', amount: 4 },
      { kind: 'named-organization', as: 'named', amount: 2 },
      { kind: 'document', as: 'named', amount: 1 },
      { kind: 'media', as: 'named', amount: 1 },
      { kind: 'unnamed-person', as: 'unnamed', amount: 1 },
      { kind: 'unnamed-group', as: 'unnamed', amount: 3 },
      { kind: 'none', as: 'none', amount: 2 },
    ]);
  });

  it('adds up to what countClaims counts', () => {
    const claims = countKinds(sample, BROAD_CLAIMS).reduce((sum, { amount }) => sum + amount, 0);
    const { named, unnamed, none } = countClaims(sample);
    expect(claims).toBe(named + unnamed + none);
  });
});

describe('the outlet that a claim came through', () => {
  const viasOf = (name: string, outlet: string | null) => {
    const attributions = sample.attributions.map((each) => ({ ...each, via: { name, span: { start: 0, end: 1 } } }));
    return new Set(withoutOwnVias({ ...sample, attributions }, outlet).attributions.map(({ via }) => via?.name));
  };

  it.each([
    ['The Ledger', 'The Ledger'],
    ['the Ledger', 'The Harbour Ledger'],
    ['the Estuary', 'Estuary News'],
    ['the Mariner’s Post', 'Mariner’s Post'],
  ])('is none where %j is what it is read in, %j', (name, outlet) => {
    expect(viasOf(name, outlet)).toEqual(new Set([undefined]));
  });

  it.each([
    ['the Ledger', 'The Harbour Gazette'],
    ['the Led', 'The Harbour Ledger'],
    ['the Harbour Post', 'The Harbour Ledger'],
    ['the Ledger', ''],
    ['the Ledger', null],
    ['!', 'The Harbour Ledger'],
  ])('stays where it is %j and %j is read', (name, outlet) => {
    expect(viasOf(name, outlet)).toEqual(new Set([name]));
  });
});

describe('the lists of claims', () => {
  it('puts the source with the most claims first, and of two alike the one that speaks first', () => {
    expect(listSources(sample, BROAD_CLAIMS).map(({ source, claims }) => [source.name, claims.length])).toEqual([
      ['Ines Calloway', 4],
      ['two people familiar with the matter', 3],
      ['the Harbour Authority', 2],
      ['an audit', 1],
      ['The Northbank Courier', 1],
      ['a city official', 1],
    ]);
  });

  it('gives a source its counted claims in reading order', () => {
    const [first] = listSources(sample, BROAD_CLAIMS);
    expect(contentsOf(first?.claims ?? [])).toEqual([
      'The tunnel opens in May.',
      'We are proud of it.',
      'I learned of it in June.',
      'It will not flood.',
    ]);
  });

  it('leaves out a source that only refused to comment', () => {
    const report = writeReport({ Lee: 'named-person' }, [{ source: 'Lee', content: '', act: 'refusal' }]);
    expect(listSources(report, BROAD_CLAIMS)).toEqual([]);
    expect(listUncounted(report)).toHaveLength(1);
  });

  it('lists the claims that nobody is credited with', () => {
    expect(contentsOf(listUncredited(sample))).toEqual(['It leaks.', 'It will flood.']);
  });

  it('lists what is shown and not counted, without the article’s own words', () => {
    expect(listUncounted(sample).map(({ act, repeats }) => [act, repeats])).toEqual([
      ['refusal', null],
      ['claim', 13],
    ]);
  });
});

describe('what is said of one attribution', () => {
  it('names its source and kind, and nobody where nobody is credited', () => {
    const said = sample.attributions.slice(3, 5).map((claim) => [sourceOf(sample, claim)?.name, kindOf(sample, claim)]);
    expect(said).toEqual([
      ['the Harbour Authority', 'named-organization'],
      [undefined, 'none'],
    ]);
  });

  it('knows its place among all that its source is shown with, and how many of these are counted', () => {
    const places = [0, 2, 8, 13, 15].map((id) => {
      const claim = sample.attributions[id];
      return claim && placeAmongClaims(sample, claim);
    });
    expect(places).toEqual([1, 2, 3, 4, 5].map((place) => ({ place, of: 5, counted: 4 })));
  });

  it('is the first of one where nobody is credited', () => {
    const [uncredited] = listUncredited(sample);
    expect(uncredited && placeAmongClaims(sample, uncredited)).toEqual({ place: 1, of: 1, counted: 1 });
  });

  it('joins words that stand apart, and has none for no spans', () => {
    const report = { ...empty, text: 'It rained, she said, and poured.' };
    const apart = [
      { start: 0, end: 9 },
      { start: 21, end: 31 },
    ];
    expect(wordsOf(report, apart)).toBe('It rained … and poured');
    expect(wordsOf(report, [])).toBe('');
  });
});

describe('what is disclosed of a source', () => {
  const disclosures = {
    ...NOTHING_DISCLOSED,
    role: [{ start: 20, end: 28 }],
    affiliation: [{ start: 6, end: 15 }],
  };
  const source = { id: 0, kind: 'unnamed-group', name: 'Two harbour officials', disclosures } as const;

  it('is listed in one order, role and affiliation together as who it is, what is not found included', () => {
    expect(listDisclosures(source).map(({ key, spans }) => [key, spans.map(({ start }) => start)])).toEqual([
      ['who', [6, 20]],
      ['count', []],
      ['knowledge', []],
      ['why', []],
      ['corroborated', []],
    ]);
  });

  it('is said once where the article says it twice', () => {
    const report = writeReport({}, [{ source: null, content: 'Two of them, two of theirs, two' }]);
    const spans = ['Two', 'two of', 'two'].map((words, at) => {
      const start = at === 2 ? report.text.lastIndexOf('two') : report.text.indexOf(words);
      return { start, end: start + words.length };
    });
    expect(distinctWordsOf(report, spans)).toBe('Two … two of');
  });

  it('is no number for one person, and nothing for a named source', () => {
    expect(listDisclosures({ ...source, kind: 'unnamed-person' }).map(({ key }) => key)).not.toContain('count');
    expect(listDisclosures({ ...source, kind: 'named-person', disclosures: null })).toEqual([]);
  });
});
