import { describe, expect, it } from 'vitest';
import type { Report } from '../src/engine/attribution';
import { NOTHING_DISCLOSED } from '../src/engine/disclose/disclosures';
import { type CountBy, countKinds, countReport, listSources, sumOf, type UnnamedRule } from '../src/report/count';
import { writeReport, writeSampleReport } from './write-report';

const units: readonly CountBy[] = ['claims', 'sources', 'words'];
const rules: readonly UnnamedRule[] = ['broad', 'strict'];
const sample = explain(writeSampleReport(), 'two people familiar with the matter');

/** The same report, where the article says why one of its sources goes without a name. */
function explain(report: Report, name: string): Report {
  const disclosures = { ...NOTHING_DISCLOSED, why: [{ start: 0, end: 3 }] };
  return {
    ...report,
    sources: report.sources.map((source) => (source.name === name ? { ...source, disclosures } : source)),
  };
}

describe('counting', () => {
  it.each<[CountBy, object]>([
    ['claims', { named: 8, unnamed: 4, described: 0, none: 2 }],
    ['sources', { named: 4, unnamed: 2, described: 0, none: 0 }],
    ['words', { named: 35, unnamed: 17, described: 0, none: 5 }],
  ])('%s gives numbers of those', (countBy, numbers) => {
    expect(countReport(sample, { countBy, unnamedRule: 'broad' })).toEqual(numbers);
  });

  it('by the strict rule calls unnamed only those whose anonymity the article mentions, and the others described', () => {
    expect(countReport(sample, { countBy: 'claims', unnamedRule: 'strict' })).toEqual({
      named: 8,
      unnamed: 3,
      described: 1,
      none: 2,
    });
    expect(countReport(sample, { countBy: 'sources', unnamedRule: 'strict' })).toMatchObject({
      unnamed: 1,
      described: 1,
    });
  });

  it('calls nobody described who has a name, whatever is said of them', () => {
    const report = writeReport({ Lee: 'named-person' }, [{ source: 'Lee', content: 'It rained.' }]);
    expect(countReport(report, { countBy: 'claims', unnamedRule: 'strict' })).toMatchObject({ named: 1, described: 0 });
  });

  it('words takes what has a letter or a number for a word, and leaves out repetitions and refusals', () => {
    const report = writeReport({ Lee: 'named-person' }, [
      { source: 'Lee', content: 'It cost $40 — or 50 % more, didn’t it?' },
      { source: 'Lee', content: 'It cost', repeats: 0 },
      { source: 'Lee', content: 'no comment', act: 'refusal' },
    ]);
    expect(countReport(report, { countBy: 'words', unnamedRule: 'broad' }).named).toBe(8);
  });

  it('adds up by kind to the same numbers, whatever is counted by whichever rule', () => {
    for (const countBy of units) {
      for (const unnamedRule of rules) {
        const rule = { countBy, unnamedRule };
        const counts = countReport(sample, rule);
        const kinds = countKinds(sample, rule);
        const sum = (as: string) => kinds.filter((kind) => kind.as === as).reduce((all, { amount }) => all + amount, 0);
        expect({
          named: sum('named'),
          unnamed: sum('unnamed'),
          described: sum('described'),
          none: sum('none'),
        }).toEqual(counts);
        expect(sumOf(counts)).toBeGreaterThan(0);
      }
    }
  });
});

describe('countKinds', () => {
  it('lists the described behind the unnamed, and nobody only where nobody can be counted', () => {
    const kindsIn = (countBy: CountBy) =>
      countKinds(sample, { countBy, unnamedRule: 'strict' })
        .slice(4)
        .map(({ kind, as }) => [kind, as]);
    expect(kindsIn('claims')).toEqual([
      ['unnamed-group', 'unnamed'],
      ['unnamed-person', 'described'],
      ['none', 'none'],
    ]);
    expect(kindsIn('sources')).toHaveLength(2);
  });
});

describe('listSources', () => {
  it('puts those first who are credited with the most words where words are counted', () => {
    const report = writeReport({ Lee: 'named-person', Kim: 'named-person' }, [
      { source: 'Lee', content: 'It rained.' },
      { source: 'Kim', content: 'It rained all night long and all of the day.' },
      { source: 'Lee', content: 'It poured.' },
    ]);
    const names = (countBy: CountBy) =>
      listSources(report, { countBy, unnamedRule: 'broad' }).map(({ source }) => source.name);
    expect([names('claims'), names('sources'), names('words')]).toEqual([
      ['Lee', 'Kim'],
      ['Lee', 'Kim'],
      ['Kim', 'Lee'],
    ]);
  });
});
