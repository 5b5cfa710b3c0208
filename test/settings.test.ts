import { fakeBrowser } from '@webext-core/fake-browser';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  changeSettings,
  choices,
  defaultSettings,
  isOff,
  loadSettings,
  parseSettings,
  type Settings,
  siteOf,
  switchSite,
  watchSettings,
} from '../src/settings';

beforeEach(() => fakeBrowser.reset());
afterEach(() => void vi.restoreAllMocks());

describe('the defaults', () => {
  it('show all there is, count claims, call every source without a name unnamed and are off nowhere', () => {
    expect(defaultSettings).toEqual({
      announcements: true,
      badge: true,
      countBy: 'claims',
      hiddenForms: [],
      hiddenKinds: [],
      highlights: true,
      offSites: [],
      palette: 'standard',
      strictness: 'balanced',
      strip: false,
      unnamedRule: 'broad',
    });
  });
});

describe('parseSettings', () => {
  it('takes the defaults for anything that is not settings', () => {
    for (const nonsense of [
      undefined,
      null,
      7,
      'settings',
      [],
      () => 1,
      { highlights: 'yes', offSites: 'x.example' },
    ]) {
      expect(parseSettings(nonsense)).toEqual(defaultSettings);
    }
  });

  it('keeps what is right beside what is wrong', () => {
    expect(parseSettings({ highlights: false, offSites: 3, strictness: 'generous', badge: 0, colour: 'red' })).toEqual({
      ...defaultSettings,
      highlights: false,
      strictness: 'generous',
    });
  });

  it('keeps a choice only where it is among those there are', () => {
    for (const nonsense of ['strictest', 'constructor', 1, ['cautious'], null]) {
      expect(parseSettings({ strictness: nonsense }).strictness).toBe('balanced');
      expect(parseSettings({ countBy: nonsense, unnamedRule: nonsense })).toEqual(defaultSettings);
    }
    expect(parseSettings({ countBy: 'words', unnamedRule: 'strict' })).toMatchObject({
      countBy: 'words',
      unnamedRule: 'strict',
    });
  });

  it('keeps the palettes, kinds and forms that there are, in the order in which they are listed', () => {
    for (const palette of ['standard', 'vivid', 'grey'] as const)
      expect(parseSettings({ palette }).palette).toBe(palette);
    expect(parseSettings({ palette: 'pink' }).palette).toBe('standard');
    const hiddenKinds = ['none', 'author', 'media', 7, 'named-person', 'media', ['document']];
    expect(parseSettings({ hiddenKinds }).hiddenKinds).toEqual(['named-person', 'media', 'none']);
    expect(parseSettings({ hiddenForms: ['indirect', 'direct', 'spoken'] }).hiddenForms).toEqual([
      'direct',
      'indirect',
    ]);
    expect(parseSettings({ hiddenForms: 'direct', hiddenKinds: { length: 1, 0: 'none' } })).toEqual(defaultSettings);
  });

  it('keeps sites alone, sorted and once each', () => {
    const offSites = ['b.example', 'a.example', 'b.example', 7, null, '', 'a/b', 'www.c.example', 'D.example', 'x y'];
    expect(parseSettings({ offSites }).offSites).toEqual(['a.example', 'b.example']);
  });

  it('gives settings that it would give again, whatever it is given', () => {
    const nonsense = fc.oneof(
      fc.anything(),
      fc.record({ highlights: fc.anything(), offSites: fc.oneof(fc.anything(), fc.array(fc.anything())) }),
      fc.record({
        palette: fc.anything(),
        strip: fc.anything(),
        hiddenKinds: fc.array(fc.constantFrom('none', 'x', 1)),
      }),
      fc.record({ countBy: fc.constantFrom('words', 'sources', 'nothing'), unnamedRule: fc.anything() }),
      fc.record({ strictness: fc.anything(), badge: fc.anything(), announcements: fc.anything() }),
      fc.record({ offSites: fc.array(fc.oneof(fc.domain(), fc.string(), fc.webUrl())) }),
    );
    fc.assert(
      fc.property(nonsense, (stored) => {
        const settings = parseSettings(stored);
        expect(Object.keys(settings)).toEqual(Object.keys(defaultSettings));
        for (const name of ['highlights', 'badge', 'announcements'] as const)
          expect(typeof settings[name]).toBe('boolean');
        expect(choices.strictness).toContain(settings.strictness);
        expect(settings.offSites.every((site) => siteOf(`https://${site}/`) === site)).toBe(true);
        expect(parseSettings(structuredClone(settings))).toEqual(settings);
      }),
    );
  });
});

describe('sites', () => {
  it('are named by their host, without a leading www', () => {
    expect(siteOf('https://www.harbourpost.example/news/tunnel?page=2')).toBe('harbourpost.example');
    expect(siteOf('http://localhost:8080/article.html')).toBe('localhost');
    expect(siteOf('https://wwwhat.example/')).toBe('wwwhat.example');
  });

  it('are none for what is no web address', () => {
    for (const address of ['', 'about:blank', 'chrome://extensions', 'file:///tmp/a.html', 'harbourpost.example']) {
      expect(siteOf(address)).toBeNull();
    }
  });

  it('are off with and without www, and with all that is below them', () => {
    const settings: Settings = { ...defaultSettings, offSites: ['harbourpost.example'] };
    expect(isOff(settings, 'https://www.harbourpost.example/a')).toBe(true);
    expect(isOff(settings, 'http://harbourpost.example/')).toBe(true);
    expect(isOff(settings, 'https://live.harbourpost.example/')).toBe(true);
    expect(isOff(settings, 'https://notharbourpost.example/')).toBe(false);
    expect(isOff({ ...settings, offSites: ['live.harbourpost.example'] }, 'https://harbourpost.example/')).toBe(false);
    expect(isOff(settings, 'https://other.example/harbourpost.example')).toBe(false);
    expect(isOff(settings, 'about:blank')).toBe(false);
  });

  it('are switched one at a time', () => {
    const off = { ...defaultSettings, ...switchSite(defaultSettings, 'a.example', false) };
    const both = { ...off, ...switchSite(off, 'b.example', false) };
    expect(both.offSites).toEqual(['a.example', 'b.example']);
    expect(switchSite(both, 'a.example', true).offSites).toEqual(['b.example']);
    expect(switchSite(off, 'a.example', false).offSites).toEqual(['a.example']);
    expect(switchSite(both, 'live.a.example', true).offSites).toEqual(['b.example']);
    expect(switchSite(both, 'example', true).offSites).toEqual(['a.example', 'b.example']);
  });
});

describe('stored settings', () => {
  it('are the defaults before anything is stored, and where storage is out of reach', async () => {
    expect(await loadSettings()).toEqual(defaultSettings);
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
    expect(await loadSettings()).toEqual(defaultSettings);
  });

  it('are the defaults where storage holds nonsense', async () => {
    await fakeBrowser.storage.local.set({ settings: { highlights: 0, offSites: { length: 9 } } });
    expect(await loadSettings()).toEqual(defaultSettings);
  });

  it('change in the part that is changed', async () => {
    await changeSettings({ offSites: ['a.example'] });
    const { settings, stored } = await changeSettings({ highlights: false });
    expect(settings).toEqual({ ...defaultSettings, highlights: false, offSites: ['a.example'] });
    expect(stored).toBe(true);
    expect(await loadSettings()).toEqual(settings);
  });

  it('keep each of several changes that are made at once', async () => {
    await Promise.all([
      changeSettings({ strip: true }),
      changeSettings({ palette: 'grey' }),
      changeSettings({ badge: false }),
    ]);
    expect(await loadSettings()).toMatchObject({ strip: true, palette: 'grey', badge: false });
  });

  it('stay as they were where the browser will not store them', async () => {
    await changeSettings({ highlights: false });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    const { settings, stored } = await changeSettings({ highlights: true });
    expect([settings.highlights, stored]).toEqual([false, false]);
  });

  it('are told to all who watch until they stop watching', async () => {
    const control = new AbortController();
    const told: Settings[] = [];
    watchSettings((settings) => told.push(settings), control.signal);
    await changeSettings({ highlights: false });
    await fakeBrowser.storage.local.set({ another: 1 });
    control.abort();
    await changeSettings({ highlights: true });
    expect(told).toEqual([{ ...defaultSettings, highlights: false }]);
  });

  it('are told as the defaults when storage is emptied', async () => {
    await changeSettings({ highlights: false });
    const told: Settings[] = [];
    watchSettings((settings) => told.push(settings), new AbortController().signal);
    await fakeBrowser.storage.local.remove('settings');
    expect(told).toEqual([defaultSettings]);
  });
});
