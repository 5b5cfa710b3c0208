import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepReadingSites } from '../src/background/read-sites';
import { type FakePermissions, fakePermissions } from './fake-permissions';

const LISTED = 'https://*.harbourpost.example/*';
const ADDED = 'https://www.northbank.example/*';

interface Script {
  readonly id: string;
  readonly matches: string[];
}

let permissions: FakePermissions;
let registered: Script[];
let started: number[];
/** The patterns by which tabs were looked for, and the tabs that are then found. */
let sought: string[];
let tabs: { id?: number }[];

beforeEach(() => {
  fakeBrowser.reset();
  permissions = fakePermissions([LISTED]);
  registered = [];
  started = [];
  sought = [];
  tabs = [];
  Object.assign(fakeBrowser.tabs, {
    query: async ({ url }: { url: string[] }) => {
      sought.push(...url);
      return tabs;
    },
  });
  Object.assign(fakeBrowser, {
    scripting: {
      getRegisteredContentScripts: async () => registered,
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        registered = registered.filter(({ id }) => !ids.includes(id));
      },
      registerContentScripts: async (scripts: Script[]) => {
        if (registered.some(({ id }) => scripts.some((script) => script.id === id))) throw new Error('Duplicate ID');
        registered.push(...scripts);
      },
      insertCSS: async () => undefined,
      executeScript: async ({ target }: { target: { tabId: number } }) => {
        started.push(target.tabId);
        return [{ frameId: 0 }];
      },
    },
  });
  keepReadingSites();
});

async function install(): Promise<void> {
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
}

/** The patterns of pages that the script is registered for. */
function matches(): string[] {
  return registered.flatMap((script) => script.matches);
}

describe('a site that the reader lets us into', () => {
  it('is read by itself from then on, and its open tabs at once', async () => {
    tabs = [{ id: 3 }, {}, { id: 5 }];
    permissions.add(ADDED);
    await expect.poll(matches).toEqual([ADDED]);
    expect(registered).toEqual([
      {
        id: 'added-sites',
        js: ['/src/content.iife.js'],
        css: ['/src/overlay/highlights.css'],
        runAt: 'document_idle',
        matches: [ADDED],
        excludeMatches: [LISTED],
      },
    ]);
    await vi.waitFor(() => expect(started).toEqual([3, 5]));
    expect(sought).toEqual([ADDED]);
  });

  it('is read no more once it is taken back, and another still is', async () => {
    permissions.add(ADDED);
    permissions.add('https://a.example/*');
    await expect.poll(matches).toEqual([ADDED, 'https://a.example/*']);
    permissions.remove(ADDED);
    await expect.poll(matches).toEqual(['https://a.example/*']);
    permissions.remove('https://a.example/*');
    await expect.poll(matches).toEqual([]);
  });

  it('may be one of the listed ones, which the manifest sees to but for the open tabs', async () => {
    permissions.remove(LISTED);
    tabs = [{ id: 3 }];
    permissions.add(LISTED);
    await vi.waitFor(() => expect(started).toEqual([3]));
    expect(registered).toEqual([]);
  });

  it('is registered again after an update and a start of the browser, which forget', async () => {
    permissions.add(ADDED);
    await expect.poll(matches).toEqual([ADDED]);
    registered = [];
    await install();
    await expect.poll(matches).toEqual([ADDED]);
    registered = [];
    await fakeBrowser.runtime.onStartup.trigger();
    await expect.poll(matches).toEqual([ADDED]);
  });

  it('is registered though the one before could not be', async () => {
    const register = vi.spyOn(fakeBrowser.scripting, 'registerContentScripts').mockRejectedValueOnce(new Error('no'));
    permissions.add(ADDED);
    await vi.waitFor(() => expect(register).toHaveBeenCalled());
    permissions.add('https://a.example/*');
    await expect.poll(matches).toEqual([ADDED, 'https://a.example/*']);
  });
});

describe('an extension that is installed', () => {
  it('reads the tabs that are open on sites that it is let into', async () => {
    permissions.add(ADDED);
    sought.length = 0;
    tabs = [{ id: 3 }];
    started.length = 0;
    await install();
    await vi.waitFor(() => expect(started).toEqual([3]));
    expect(sought).toEqual([LISTED, ADDED]);
  });

  it('looks for no tabs where it is let in nowhere, as Firefox may have it', async () => {
    permissions.remove(LISTED);
    await install();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(sought).toEqual([]);
  });

  it('lives on where the browser will not say which tabs there are', async () => {
    Object.assign(fakeBrowser.tabs, { query: () => Promise.reject(new Error('gone')) });
    await install();
    permissions.add(ADDED);
    await expect.poll(matches).toEqual([ADDED]);
  });
});
