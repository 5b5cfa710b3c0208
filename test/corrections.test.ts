import { fakeBrowser } from '@webext-core/fake-browser';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  applyCorrections,
  correct,
  type Correction,
  forgetCorrections,
  keepCorrections,
  loadAllCorrections,
  loadCorrections,
  parseCorrections,
  watchCorrections,
} from '../src/corrections';
import { isShown, kindOf } from '../src/report';
import { BROAD_CLAIMS, countClaims, listSources } from '../src/report/count';
import { writeReport, writeSampleReport } from './write-report';

const sample = writeSampleReport();
const counts = (corrections: readonly Correction[]) => countClaims(applyCorrections(sample, corrections).report);

beforeEach(() => fakeBrowser.reset());
afterEach(() => void vi.restoreAllMocks());

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

describe('stored corrections', () => {
  const address = 'https://www.harbourpost.example/news/tunnel?from=mail#top';
  const corrections = correct(sample, [], 1, 'named-person');

  it('belong to the page without its query and fragment, whose address is not stored', async () => {
    await keepCorrections(address, corrections);
    expect(await loadCorrections('https://www.harbourpost.example/news/tunnel')).toEqual(corrections);
    expect(await loadCorrections('https://www.harbourpost.example/news')).toEqual([]);
    const stored = JSON.stringify(await fakeBrowser.storage.local.get());
    expect(stored).not.toMatch(/harbourpost|news|tunnel\?/);
    expect(stored).toMatch(/"[0-9a-f]{64}":/);
  });

  it('are all there for who exports them, and gone when they are forgotten or taken back', async () => {
    await keepCorrections(address, corrections);
    await keepCorrections('https://other.example/', correct(sample, [], 4, 'author'));
    expect(Object.values(await loadAllCorrections()).flat()).toHaveLength(2);
    await keepCorrections(address, []);
    expect(Object.values(await loadAllCorrections())).toHaveLength(1);
    expect(await forgetCorrections()).toBe(true);
    expect(await loadAllCorrections()).toEqual({});
  });

  it('are none from a private window', async () => {
    Object.assign(fakeBrowser, { extension: { inIncognitoContext: true } });
    await keepCorrections(address, corrections);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    Object.assign(fakeBrowser, { extension: { inIncognitoContext: false } });
  });

  it('are none where storage is damaged or out of reach', async () => {
    await fakeBrowser.storage.local.set({ corrections: 'x' });
    expect(await loadAllCorrections()).toEqual({});
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    vi.spyOn(fakeBrowser.storage.local, 'remove').mockRejectedValue(new Error('corrupt'));
    expect(await loadCorrections(address)).toEqual([]);
    await keepCorrections(address, corrections);
    expect(await forgetCorrections()).toBe(false);
  });

  it('are told of to all who watch until they stop watching', async () => {
    const control = new AbortController();
    let told = 0;
    watchCorrections(() => (told += 1), control.signal);
    await keepCorrections(address, corrections);
    await fakeBrowser.storage.local.set({ settings: {} });
    await forgetCorrections();
    control.abort();
    await keepCorrections(address, corrections);
    expect(told).toBe(2);
  });
});
