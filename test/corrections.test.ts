import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCorrections, correct, type Correction, parseCorrections } from '../src/corrections';
import { isShown, kindOf } from '../src/report';
import { BROAD_CLAIMS, countClaims, listSources } from '../src/report/count';
import { writeReport, writeSampleReport } from './write-report';

const sample = writeSampleReport();
const counts = (corrections: readonly Correction[]) => countClaims(applyCorrections(sample, corrections).report);

describe('a correction of who is credited', () => {
  it('goes for all claims of the source, and for no others', () => {
    const corrections = correct(sample, [], 1, 'named-person');
    expect(corrections).toEqual([
      {
        content: 'It is over budget.',
        mention: 'two people familiar with the matter',
        was: 'unnamed-group',
        is: 'named-person',
      },
    ]);
    expect(counts(corrections)).toEqual({ named: 11, unnamed: 1, described: 0, none: 2 });
    const { report, by } = applyCorrections(sample, corrections);
    expect([...by.keys()]).toEqual([1, 6, 10]);
    expect(listSources(report, BROAD_CLAIMS).find(({ source }) => source.name.startsWith('two'))?.claims).toHaveLength(
      3,
    );
  });

  it('gives a claim that nobody was credited with a source of its own, and leaves the others alone', () => {
    expect(counts(correct(sample, [], 4, 'document'))).toEqual({ named: 9, unnamed: 4, described: 0, none: 1 });
  });

  it('may be that nobody is credited', () => {
    expect(counts(correct(sample, [], 9, 'none'))).toEqual({ named: 8, unnamed: 3, described: 0, none: 3 });
  });

  it('finds its claim again by its words, wherever these stand now', () => {
    const corrections = correct(sample, [], 9, 'named-person');
    const later = writeReport({ 'a city official': 'unnamed-person', Lee: 'named-person' }, [
      { source: 'Lee', content: 'Good.' },
      { source: 'a city official', content: 'The contract was signed in haste.' },
    ]);
    expect(countClaims(applyCorrections(later, corrections).report)).toEqual({
      named: 2,
      unnamed: 0,
      described: 0,
      none: 0,
    });
    const elsewhere = writeReport({ 'a city official': 'unnamed-person' }, [
      { source: 'a city official', content: 'The contract was not signed.' },
    ]);
    expect(applyCorrections(elsewhere, corrections).report).toBe(elsewhere);
  });

  it('changes nothing in the report that it is applied to', () => {
    const before = structuredClone(sample);
    applyCorrections(sample, correct(sample, correct(sample, [], 1, 'media'), 4, 'author'));
    expect(sample).toEqual(before);
  });
});

describe('a correction that something is no claim', () => {
  it('takes it and its repetitions out of what is counted and shown, and leaves the source its other claims', () => {
    const corrections = correct(sample, [], 13, 'author');
    const { report } = applyCorrections(sample, corrections);
    expect(countClaims(report)).toEqual({ named: 7, unnamed: 4, described: 0, none: 2 });
    expect(report.attributions.filter((each) => !isShown(report, each)).map(({ id }) => id)).toEqual([13, 15, 16]);
    expect(report.attributions.map(({ id }) => id)).toEqual(sample.attributions.map(({ id }) => id));
  });
});

describe('corrections', () => {
  it('are taken back by null, and by what the engine had said, from any claim that they concern', () => {
    const corrections = correct(sample, [], 1, 'named-person');
    expect(correct(sample, corrections, 6, null)).toEqual([]);
    expect(correct(sample, corrections, 10, 'unnamed-group')).toEqual([]);
    expect(counts(correct(sample, corrections, 10, null))).toEqual(countClaims(sample));
  });

  it('take each other’s place where they concern the same claim', () => {
    const corrections = correct(sample, correct(sample, [], 1, 'named-person'), 6, 'document');
    expect(corrections).toHaveLength(1);
    const { report } = applyCorrections(sample, corrections);
    expect(kindOf(report, report.attributions[1]!)).toBe('document');
  });

  it('stand side by side where they concern different claims', () => {
    const corrections = correct(sample, correct(sample, [], 9, 'named-person'), 12, 'author');
    expect(counts(corrections)).toEqual({ named: 9, unnamed: 3, described: 0, none: 1 });
    expect(counts(correct(sample, corrections, 9, null))).toEqual({ named: 8, unnamed: 4, described: 0, none: 1 });
  });

  it('of a claim that the report does not have are none', () => {
    expect(correct(sample, [], 99, 'media')).toEqual([]);
  });

  it('are parsed from anything at all', () => {
    const right = { content: 'a', mention: 'b', was: 'none', is: 'author' };
    expect(
      parseCorrections([right, null, 7, {}, { ...right, is: 'toString' }, { ...right, content: 1 }, [right]]),
    ).toEqual([right]);
    for (const nonsense of [undefined, null, 'x', { 0: right, length: 1 }])
      expect(parseCorrections(nonsense)).toEqual([]);
    fc.assert(fc.property(fc.anything(), (stored) => void parseCorrections([stored])));
  });
});
