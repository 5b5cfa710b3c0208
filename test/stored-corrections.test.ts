import { createHash } from 'node:crypto';
import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { correct, type Correction } from '../src/corrections';
import {
  addCorrections,
  forgetCorrections,
  keepCorrections,
  loadAllCorrections,
  loadCorrections,
  separateCorrections,
  watchCorrections,
} from '../src/corrections/stored';
import { writeSampleReport } from './write-report';

const sample = writeSampleReport();
const address = 'https://www.harbourpost.example/news/tunnel';
const elsewhere = 'http://other.example/';
const named = correct(sample, [], 1, 'named-person');
const noClaim = correct(sample, [], 4, 'author');

beforeEach(() => fakeBrowser.reset());
afterEach(() => void vi.restoreAllMocks());

function codeOf(page: string): string {
  return createHash('sha256').update(page).digest('hex');
}

/** What local storage holds. */
function stored(): Promise<Record<string, unknown>> {
  return fakeBrowser.storage.local.get();
}

function refuse(method: 'get' | 'set' | 'remove', why: string): void {
  vi.spyOn(fakeBrowser.storage.local, method).mockRejectedValue(new Error(why));
}

describe('stored corrections', () => {
  it('belong to the page without its query and fragment, under a key of its own that does not tell its address', async () => {
    expect(await keepCorrections(`${address}?from=mail#top`, named)).toBe(true);
    expect(await keepCorrections(elsewhere, noClaim)).toBe(true);
    expect(await loadCorrections(address)).toEqual(named);
    expect(await loadCorrections('https://www.harbourpost.example/news')).toEqual([]);
    expect(await stored()).toEqual({
      [`corrections:${codeOf(address)}`]: named,
      [`corrections:${codeOf(elsewhere)}`]: noClaim,
    });
  });

  it('of other pages are not read with those of one', async () => {
    await keepCorrections(elsewhere, noClaim);
    const get = vi.spyOn(fakeBrowser.storage.local, 'get');
    await loadCorrections(address);
    expect(get.mock.calls).toEqual([[[`corrections:${codeOf(address)}`, 'corrections']]]);
  });

  it('are all there for who counts and exports them, and gone when they are forgotten or taken back', async () => {
    await fakeBrowser.storage.local.set({ settings: { strip: true } });
    await keepCorrections(address, named);
    await keepCorrections(elsewhere, noClaim);
    expect(await loadAllCorrections()).toEqual({ [codeOf(address)]: named, [codeOf(elsewhere)]: noClaim });
    await keepCorrections(address, []);
    expect(Object.keys(await loadAllCorrections())).toEqual([codeOf(elsewhere)]);
    expect(await forgetCorrections()).toBe(true);
    expect(await stored()).toEqual({ settings: { strip: true } });
  });

  it('are joined by those of a file, and hold against them', async () => {
    await keepCorrections(address, named);
    const document = correct(sample, [], 1, 'document');
    expect(await addCorrections({ [codeOf(address)]: [...document, ...noClaim], [codeOf(elsewhere)]: noClaim })).toBe(
      true,
    );
    expect(await loadCorrections(address)).toEqual([...named, ...noClaim]);
    expect(await loadCorrections(elsewhere)).toEqual(noClaim);
    refuse('set', 'QUOTA_BYTES quota exceeded');
    expect(await addCorrections({ [codeOf(elsewhere)]: named })).toBe(false);
  });

  it('are kept in the order in which they were made', async () => {
    const kept = [named, noClaim, named, []].map((corrections) => keepCorrections(address, corrections));
    expect(await Promise.all(kept)).toEqual([true, true, true, true]);
    expect(await loadCorrections(address)).toEqual([]);
  });

  it('are none where storage is damaged', async () => {
    await fakeBrowser.storage.local.set({ corrections: 'x', [`corrections:${codeOf(address)}`]: { 0: named } });
    expect(await loadAllCorrections()).toEqual({});
    expect(await loadCorrections(address)).toEqual([]);
    expect(await keepCorrections(address, named)).toBe(true);
    expect(await loadCorrections(address)).toEqual(named);
  });

  it('are none where storage is out of reach, and who would keep or forget some is told', async () => {
    refuse('get', 'corrupt');
    refuse('set', 'QUOTA_BYTES quota exceeded');
    expect(await loadAllCorrections()).toEqual({});
    expect(await loadCorrections(address)).toEqual([]);
    expect(await keepCorrections(address, named)).toBe(false);
    expect(await forgetCorrections()).toBe(false);
  });

  it('are as they were where there is no room for more', async () => {
    await keepCorrections(address, named);
    refuse('set', 'QUOTA_BYTES quota exceeded');
    expect(await keepCorrections(address, noClaim)).toBe(false);
    vi.restoreAllMocks();
    expect(await loadCorrections(address)).toEqual(named);
    expect(await keepCorrections(address, noClaim)).toBe(true);
  });

  it('are told of to all who watch until they stop watching', async () => {
    const control = new AbortController();
    let told = 0;
    watchCorrections(() => (told += 1), control.signal);
    await keepCorrections(address, named);
    await fakeBrowser.storage.local.set({ settings: {} });
    await forgetCorrections();
    control.abort();
    await keepCorrections(address, named);
    expect(told).toBe(2);
  });
});

describe('corrections that an earlier version stored under one key', () => {
  const together = (pages: Record<string, unknown>) => fakeBrowser.storage.local.set({ corrections: pages });
  const mine: readonly Correction[] = [...named, ...noClaim];

  beforeEach(() => together({ [codeOf(address)]: named, [codeOf(elsewhere)]: noClaim, nonsense: 7 }));

  it('are read where they are, and forgotten there', async () => {
    expect(await loadCorrections(address)).toEqual(named);
    expect(Object.values(await loadAllCorrections())).toEqual([named, noClaim]);
    expect(await forgetCorrections()).toBe(true);
    expect(await stored()).toEqual({});
  });

  it('get a key for each page, and give way to what a page already has under its own', async () => {
    await keepCorrections(address, mine);
    expect(await loadCorrections(address)).toEqual(mine);
    expect(await separateCorrections()).toBe(true);
    expect(await stored()).toEqual({
      [`corrections:${codeOf(address)}`]: mine,
      [`corrections:${codeOf(elsewhere)}`]: noClaim,
    });
    expect(await separateCorrections()).toBe(true);
    expect(Object.values(await loadAllCorrections())).toEqual([mine, noClaim]);
  });

  it('do not come back once they are taken back', async () => {
    await keepCorrections(address, []);
    expect(await loadCorrections(address)).toEqual([]);
    expect(Object.keys(await loadAllCorrections())).toEqual([codeOf(elsewhere)]);
    await separateCorrections();
    expect(await loadCorrections(address)).toEqual([]);
  });

  it('stay where they are while there is no room to separate them', async () => {
    refuse('set', 'QUOTA_BYTES quota exceeded');
    expect(await separateCorrections()).toBe(false);
    vi.restoreAllMocks();
    expect(await loadCorrections(elsewhere)).toEqual(noClaim);
    expect(await separateCorrections()).toBe(true);
    expect(await loadCorrections(elsewhere)).toEqual(noClaim);
  });
});
