import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exchangeSettings, keepSettingsSynced } from '../src/background/sync-settings';
import { changeSettings, defaultSettings, loadSettings } from '../src/settings';

beforeEach(() => {
  fakeBrowser.reset();
  keepSettingsSynced();
});

afterEach(() => void vi.restoreAllMocks());

function there(): Promise<Record<string, unknown>> {
  return fakeBrowser.storage.sync.get();
}

/** Lets all exchanges that were begun come to their end. */
async function settle(): Promise<void> {
  for (let turns = 0; turns < 20; turns += 1) await new Promise((resolve) => setTimeout(resolve));
}

async function start(): Promise<void> {
  await fakeBrowser.runtime.onStartup.trigger();
  await settle();
}

describe('what the reader chooses', () => {
  it('is sent to the other devices, and nothing else is', async () => {
    await changeSettings({ palette: 'vivid', offSites: ['a.example'] });
    await expect.poll(there).toEqual({ palette: 'vivid', offSites: ['a.example'] });
  });

  it('is sent when it goes back to what is usual', async () => {
    await changeSettings({ palette: 'vivid' });
    await settle();
    await changeSettings({ palette: 'standard' });
    await expect.poll(there).toEqual({ palette: 'standard' });
  });

  it('is kept here where there is no room for it, though the rest is sent, and is sent once there is', async () => {
    const set = fakeBrowser.storage.sync.set;
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockImplementation((items) =>
      'offSites' in items ? Promise.reject(new Error('QUOTA_BYTES_PER_ITEM quota exceeded')) : set(items),
    );
    await changeSettings({ offSites: ['a.example'], strip: true });
    await expect.poll(there).toEqual({ strip: true });
    await start();
    expect((await loadSettings()).offSites).toEqual(['a.example']);
    vi.restoreAllMocks();
    await start();
    expect(await there()).toEqual({ strip: true, offSites: ['a.example'] });
  });

  it('is kept here where the browser syncs nothing', async () => {
    vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValue(new Error('disabled'));
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('disabled'));
    await changeSettings({ strip: true });
    await start();
    expect((await loadSettings()).strip).toBe(true);
  });

  it('is sent anew where the other side has forgotten it', async () => {
    await changeSettings({ strip: true });
    await settle();
    await fakeBrowser.storage.sync.clear();
    await start();
    expect(await there()).toEqual({ strip: true });
  });
});

describe('a browser that takes not all that the reader chose', () => {
  const refusing = (method: 'get' | 'set') =>
    vi.spyOn(fakeBrowser.storage.sync, method).mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));

  it.each(['get', 'set'] as const)('is known by what “%s” comes to, until it takes it', async (method) => {
    expect(await exchangeSettings()).toBe(true);
    refusing(method);
    await changeSettings({ strip: true });
    expect(await exchangeSettings()).toBe(false);
    expect((await loadSettings()).strip).toBe(true);
    vi.restoreAllMocks();
    expect(await exchangeSettings()).toBe(true);
    expect(await there()).toEqual({ strip: true });
  });

  it('takes all again once that is taken back for which there was no room', async () => {
    refusing('set');
    await changeSettings({ offSites: ['a.example'] });
    expect(await exchangeSettings()).toBe(false);
    await changeSettings({ offSites: [] });
    expect(await exchangeSettings()).toBe(true);
  });
});

describe('what the reader chose on another device', () => {
  it('is taken when it comes, and leaves the rest as it was', async () => {
    await changeSettings({ strip: true });
    await settle();
    await fakeBrowser.storage.sync.set({ palette: 'grey' });
    await expect.poll(loadSettings).toEqual({ ...defaultSettings, strip: true, palette: 'grey' });
  });

  it('is taken when the extension is installed or the browser starts', async () => {
    await fakeBrowser.storage.sync.set({ palette: 'grey' });
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
    await expect.poll(async () => (await loadSettings()).palette).toBe('grey');
  });

  it('does not undo what was chosen here and could not be sent', async () => {
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('quota'));
    await changeSettings({ palette: 'vivid' });
    await settle();
    vi.restoreAllMocks();
    await fakeBrowser.storage.sync.set({ palette: 'grey' });
    await settle();
    expect((await loadSettings()).palette).toBe('vivid');
    expect(await there()).toEqual({ palette: 'vivid' });
  });

  it('is taken again after it was changed there a second time', async () => {
    for (const palette of ['grey', 'vivid', 'standard'] as const) {
      await fakeBrowser.storage.sync.set({ palette });
      await expect.poll(async () => (await loadSettings()).palette).toBe(palette);
    }
  });

  it('changes nothing where it is nonsense', async () => {
    await changeSettings({ palette: 'vivid', offSites: ['a.example'] });
    await settle();
    await fakeBrowser.storage.sync.set({ palette: 'pink', offSites: 7, strip: 'yes', colour: 'red' });
    await settle();
    expect(await loadSettings()).toEqual({ ...defaultSettings, palette: 'vivid', offSites: ['a.example'] });
  });

  it('is taken at the next start where it could not be stored', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    await fakeBrowser.storage.sync.set({ palette: 'grey' });
    await settle();
    vi.restoreAllMocks();
    await start();
    expect((await loadSettings()).palette).toBe('grey');
  });
});
