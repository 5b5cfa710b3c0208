import { readFileSync } from 'node:fs';
import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Correction } from '../src/corrections';
import type { Report } from '../src/engine/attribution';
import { type Answers, answerAsPage, askBackground, type PageCalls, type PageState, tell } from '../src/messages';
import { type CountBy, countClaims, type UnnamedRule } from '../src/report/count';
import { changeSettings, choices, loadSettings } from '../src/settings';
import { connectContexts, PAGE_TAB } from './connect-contexts';
import { fakePermissions } from './fake-permissions';
import { idlePage } from './idle-page';
import { speakEnglish } from './speak-english';
import { writeReport, writeSampleReport } from './write-report';
import { writeAbout } from './write-about';

const report = writeSampleReport();

type OnCommand = (command: string, tab?: { id?: number; windowId?: number }) => void;
type OnClicked = (info: { menuItemId: string }, tab?: { id?: number }) => void;
type Inject = (injection: { target: { tabId: number }; files: string[]; origin?: string }) => Promise<unknown[]>;

/** The tagger’s weights, as the address of a file that holds them. */
const WEIGHTS = addressOf(readFileSync('src/engine/model/weights.bin'));

let weights: string;
let press: OnCommand;
let clickMenu: OnClicked;
let menu: object[];
let injected: string[];
let scripts: object[];
let inject: Inject;
let control: AbortController;
let asked: string[];
let state: PageState;

const page: Answers<PageCalls> = {
  ...idlePage,
  read: () => state,
  readAnyway: () => state,
  reveal: () => ({ ok: false, why: 'gone' }),
  step: (direction) => {
    asked.push(direction);
    return { ok: true, value: null };
  },
  openCard: () => {
    asked.push('openCard');
    return { ok: true, value: null };
  },
  revealSelected: (otherwise) => {
    asked.push(otherwise);
    return { ok: false, why: 'gone' };
  },
};

function addressOf(file: Uint8Array): string {
  return `data:application/octet-stream;base64,${Buffer.from(file).toString('base64')}`;
}

/** Starts the background as the browser does: by running its file anew. */
async function startBackground(): Promise<void> {
  vi.resetModules();
  await import('../src/background');
}

/** The badge of the page’s tab and the tooltip of the button. */
async function showing(): Promise<string[]> {
  return [
    await fakeBrowser.action.getBadgeText({ tabId: PAGE_TAB }),
    await fakeBrowser.action.getTitle({ tabId: PAGE_TAB }),
  ];
}

beforeEach(async () => {
  fakeBrowser.reset();
  connectContexts();
  speakEnglish();
  control = new AbortController();
  asked = [];
  menu = [];
  injected = [];
  scripts = [{ js: ['content.js'] }];
  weights = WEIGHTS;
  state = { state: 'read', report, about: writeAbout(), restless: false };
  fakePermissions();
  Object.assign(fakeBrowser.runtime, { getURL: () => weights, getManifest: () => ({ content_scripts: scripts }) });
  inject = async ({ target, files, origin = '' }) => {
    injected.push(`${target.tabId} ${files.join()} ${origin}`.trim());
    return [{ frameId: 0 }];
  };
  Object.assign(fakeBrowser, {
    commands: { onCommand: { addListener: (listener: OnCommand) => (press = listener) } },
    contextMenus: {
      onClicked: { addListener: (listener: OnClicked) => (clickMenu = listener) },
      removeAll: async () => void (menu = []),
      create: (item: object) => menu.push(item),
    },
    scripting: {
      insertCSS: (injection: Parameters<Inject>[0]) => inject(injection),
      executeScript: (injection: Parameters<Inject>[0]) => inject(injection),
    },
  });
  await startBackground();
});

afterEach(() => {
  control.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('analyzing', () => {
  it('answers with the report of a text', async () => {
    const text = 'The dam is safe, said Mara Quill, an engineer.\n“It will hold,” Quill said on Friday.\n';
    const analyzed = await askBackground('analyze', text, 'balanced');
    const found = analyzed.ok && analyzed.value.ok ? analyzed.value.value : null;
    expect(found?.text).toBe(text);
    expect(found && countClaims(found).named).toBe(2);
  });

  it('finds no fewer claims the more generous it is asked to be', async () => {
    const text = readFileSync('public/samples/harbour-tunnel.html', 'utf8').replaceAll(/<[^>]+>/g, '');
    const found: number[] = [];
    for (const strictness of choices.strictness) {
      const analyzed = await askBackground('analyze', text, strictness);
      if (analyzed.ok && analyzed.value.ok) found.push(analyzed.value.value.attributions.length);
    }
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(new Set(found).size).toBeGreaterThan(1);
  });

  it('says so of a German text', async () => {
    const text =
      'Der Damm hält, sagte die Ingenieurin am Freitag in der Stadt. Niemand müsse sich Sorgen machen. '.repeat(5);
    expect(await askBackground('analyze', text, 'balanced')).toEqual({
      ok: true,
      value: { ok: false, why: 'not-english' },
    });
  });

  it('says that it failed, and stays alive, when it is given no text at all', async () => {
    const nonsense: unknown = await fakeBrowser.runtime.sendMessage({
      to: 'background',
      name: 'analyze',
      args: [null, 'balanced'],
    });
    expect(nonsense).toEqual({ ok: true, value: { ok: false, why: 'failed' } });
    expect((await askBackground('analyze', 'It rained.', 'balanced')).ok).toBe(true);
  });
});

describe('an analysis that nobody waits for', () => {
  const long = `${'The dam is safe, said Mara Quill, an engineer.'.repeat(40)}\n`.repeat(50);
  const failed = { ok: true, value: { ok: false, why: 'failed' } };

  it('is dropped where the tab asks for another', async () => {
    const first = askBackground('analyze', long, 'balanced');
    const second = askBackground('analyze', 'It rained, said Mara Quill.', 'balanced');
    expect(await second).toMatchObject({ ok: true, value: { ok: true } });
    expect(await first).toEqual(failed);
  });

  it('is dropped where the page gave up', async () => {
    const analyzed = askBackground('analyze', long, 'balanced');
    tell('gaveUp');
    expect(await analyzed).toEqual(failed);
  });

  it('is dropped where the tab was closed', async () => {
    const analyzed = askBackground('analyze', long, 'balanced');
    await fakeBrowser.tabs.onRemoved.trigger(PAGE_TAB, { windowId: 0, isWindowClosing: false });
    expect(await analyzed).toEqual(failed);
  });

  it('goes on where another tab was closed', async () => {
    const analyzed = askBackground('analyze', 'It rained, said Mara Quill.', 'balanced');
    await fakeBrowser.tabs.onRemoved.trigger(PAGE_TAB + 1, { windowId: 0, isWindowClosing: false });
    expect(await analyzed).toMatchObject({ ok: true, value: { ok: true } });
  });

  it('lets other work have its turn while it goes on', async () => {
    let turns = 0;
    const counting = setInterval(() => (turns += 1), 5);
    await askBackground('analyze', long, 'balanced');
    clearInterval(counting);
    expect(turns).toBeGreaterThan(1);
  });
});

describe('the corrections of a page', () => {
  const address = 'http://www.harbourpost.example/tunnel';
  const correction: Correction = { content: 'It rained.', mention: 'Ann', was: 'named-person', is: 'none' };

  it('are kept without encryption on its way, and given back', async () => {
    expect(await askBackground('keepCorrections', address, [correction])).toEqual({ ok: true, value: true });
    expect(await askBackground('loadCorrections', `${address}?from=mail`)).toEqual({ ok: true, value: [correction] });
  });

  it('are not kept from a private window, which is told so', async () => {
    const { onMessage } = fakeBrowser.runtime;
    const message = { to: 'background', name: 'keepCorrections', args: [address, [correction]] };
    const answers: unknown[] = await Reflect.apply(onMessage.trigger, onMessage, [
      message,
      { tab: { id: PAGE_TAB, incognito: true } },
    ]);
    expect(answers).toContainEqual({ ok: true, value: false });
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('get a key of their own when the extension is updated', async () => {
    await fakeBrowser.storage.local.set({ corrections: { a: [correction], b: [correction] } });
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.1' });
    await vi.waitFor(async () =>
      expect(await fakeBrowser.storage.local.get()).toEqual({
        'corrections:a': [correction],
        'corrections:b': [correction],
      }),
    );
  });
});

describe('an extension whose weights are not whole', () => {
  const noEngine = { ok: true, value: { ok: false, why: 'no-engine' } };

  it.each([
    ['empty', addressOf(new Uint8Array())],
    ['cut off', addressOf(readFileSync('src/engine/model/weights.bin').subarray(0, 5000))],
    ['missing', 'data:nothing'],
  ])('says so where they are %s', async (_, address) => {
    weights = address;
    expect(await askBackground('analyze', 'It rained, said Mara Quill.', 'balanced')).toEqual(noEngine);
  });

  it('reads them again at the next need', async () => {
    weights = addressOf(new Uint8Array());
    expect(await askBackground('analyze', 'It rained, said Mara Quill.', 'balanced')).toEqual(noEngine);
    weights = WEIGHTS;
    expect(await askBackground('analyze', 'It rained, said Mara Quill.', 'balanced')).toMatchObject({
      value: { ok: true },
    });
  });
});

describe('starting a page', () => {
  it('puts the style sheet, then the script, into the tab', async () => {
    expect(await askBackground('startPage', 12)).toEqual({ ok: true, value: { ok: true, value: null } });
    expect(injected).toEqual(['12 /src/overlay/highlights.css AUTHOR', '12 /src/content.iife.js']);
  });

  it('gives the style sheet the origin that the manifest gives it', async () => {
    scripts = [{ js: ['content.js'], css_origin: 'user' }];
    await askBackground('startPage', 12);
    expect(injected[0]).toBe('12 /src/overlay/highlights.css USER');
  });

  it.each([
    ['Chromium', () => Promise.reject(new Error('Cannot access a chrome:// URL'))],
    ['Firefox', () => Promise.resolve([null])],
  ])('says so where %s forbids it', async (_, forbid) => {
    inject = forbid;
    expect(await askBackground('startPage', 12)).toEqual({ ok: true, value: { ok: false, why: 'browser-page' } });
  });
});

/** A report with so many claims of named, of unnamed and of no sources, each of two words. */
function writeCounts(named: number, unnamed: number, none: number): Report {
  const claims = (source: string | null, many: number) =>
    Array.from({ length: many }, () => ({ source, content: 'It rained.' }));
  return writeReport({ Lee: 'named-person', critics: 'unnamed-group' }, [
    ...claims('Lee', named),
    ...claims('critics', unnamed),
    ...claims(null, none),
  ]);
}

/** Has the page know a report, and tell of it. */
function becomeRead(known: Report): void {
  state = { state: 'read', report: known, about: writeAbout(), restless: false };
  tell('reportChanged', 'read');
}

describe('the badge', () => {
  beforeEach(() => answerAsPage(page, control.signal));

  it.each([
    ['the unnamed', writeSampleReport(), '4', 'On the Record: 14 claims here, 4 from unnamed sources'],
    ['one unnamed', writeCounts(0, 1, 0), '1', 'On the Record: 1 claim here, 1 from an unnamed source'],
    ['no unnamed', writeCounts(3, 0, 1), '0', 'On the Record: 4 claims here, 0 from unnamed sources'],
    ['more than fit', writeCounts(0, 1200, 0), '999+', 'On the Record: 1,200 claims here, 1,200 from unnamed sources'],
    ['no claims', writeCounts(0, 0, 0), '', 'On the Record'],
  ])('counts %s and says what it counts', async (_, known, badge, title) => {
    becomeRead(known);
    await vi.waitFor(async () => expect(await showing()).toEqual([badge, title]));
  });

  it.each<[CountBy, UnnamedRule, string, string]>([
    ['sources', 'broad', '2', 'On the Record: 6 sources here, 2 of them unnamed'],
    ['words', 'broad', '17', 'On the Record: 57 words credited here, 17 of them to unnamed sources'],
    [
      'claims',
      'strict',
      '0',
      'On the Record: 14 claims here, 0 from unnamed sources (only those whose anonymity the article mentions)',
    ],
  ])('counts %s by the %s rule where the reader wants that, also in tabs that are open', async (...wanted) => {
    const [countBy, unnamedRule, badge, title] = wanted;
    Object.assign(fakeBrowser.tabs, { query: async () => [{ id: PAGE_TAB }, { id: 99 }, {}] });
    becomeRead(writeSampleReport());
    await vi.waitFor(async () => expect((await showing())[0]).toBe('4'));
    await changeSettings({ countBy, unnamedRule });
    await vi.waitFor(async () => expect(await showing()).toEqual([badge, title]));
  });

  it('goes when it is switched off, and the tooltip counts on', async () => {
    Object.assign(fakeBrowser.tabs, { query: async () => [{ id: PAGE_TAB }] });
    becomeRead(writeSampleReport());
    await vi.waitFor(async () => expect((await showing())[0]).toBe('4'));
    await changeSettings({ badge: false });
    const title = 'On the Record: 14 claims here, 4 from unnamed sources';
    await vi.waitFor(async () => expect(await showing()).toEqual(['', title]));
  });

  it.each(['reading', 'refused'] as const)('goes when the page is %s again', async (next) => {
    becomeRead(writeSampleReport());
    await vi.waitFor(async () => expect((await showing())[0]).toBe('4'));
    tell('reportChanged', next);
    await vi.waitFor(async () => expect(await showing()).toEqual(['', 'On the Record']));
  });

  it('may fail when the tab was closed', async () => {
    const set = vi.spyOn(fakeBrowser.action, 'setBadgeText').mockRejectedValue(new Error('No tab with id: 7'));
    becomeRead(writeSampleReport());
    await vi.waitFor(() => expect(set).toHaveBeenCalled());
  });
});

describe('a command', () => {
  it.each([
    ['next-claim', 'next'],
    ['previous-claim', 'previous'],
    ['open-card', 'openCard'],
  ])('“%s” asks the page for %s', async (command, call) => {
    answerAsPage(page, control.signal);
    press(command, { id: PAGE_TAB });
    await vi.waitFor(() => expect(asked).toEqual([call]));
    expect(injected).toEqual([]);
  });

  it('starts the page where nothing runs, and waits until it is read', async () => {
    state = { state: 'reading' };
    inject = async ({ files }) => {
      if (files[0]?.endsWith('.js')) answerAsPage(page, control.signal);
      return [{ frameId: 0 }];
    };
    press('next-claim', { id: PAGE_TAB });
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(asked).toEqual([]);
    state = { state: 'read', report, about: writeAbout(), restless: false };
    await vi.waitFor(() => expect(asked).toEqual(['next']));
  });

  it('opens the panel at once, also where no page is', () => {
    const open = vi.fn<(options: object) => Promise<void>>(async () => {});
    Object.assign(fakeBrowser, { sidePanel: { open } });
    press('open-panel', { id: 12, windowId: 4 });
    expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 4 });
    expect(injected).toEqual([]);
    Reflect.deleteProperty(fakeBrowser, 'sidePanel');
  });

  it('does nothing where the browser lets it do nothing, or where there is no tab', async () => {
    const tried = vi.fn<Inject>().mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    inject = tried;
    press('toggle-highlights', undefined);
    press('toggle-highlights', { id: 99 });
    await vi.waitFor(() => expect(tried).toHaveBeenCalledOnce());
    expect((await loadSettings()).highlights).toBe(true);
  });

  it('switches highlights off and on again', async () => {
    answerAsPage(page, control.signal);
    press('toggle-highlights', { id: PAGE_TAB });
    await vi.waitFor(async () => expect((await loadSettings()).highlights).toBe(false));
    press('toggle-highlights', { id: PAGE_TAB });
    await vi.waitFor(async () => expect((await loadSettings()).highlights).toBe(true));
  });

  it.each([true, false])('switches highlights on where nothing ran yet, were they %s or not', async (before) => {
    await changeSettings({ highlights: before });
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    press('toggle-highlights', { id: 12 });
    await vi.waitFor(() => expect(set).toHaveBeenCalled());
    expect((await loadSettings()).highlights).toBe(true);
    expect(injected).toHaveLength(2);
  });
});

describe('the menu of a selection', () => {
  const choose = () => clickMenu({ menuItemId: 'who-says-this' }, { id: PAGE_TAB });

  it('offers one item, on web pages alone, also after an update', async () => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.1' });
    expect(menu).toEqual([
      {
        id: 'who-says-this',
        title: 'Who says this?',
        contexts: ['selection'],
        documentUrlPatterns: ['https://*/*', 'http://*/*'],
      },
    ]);
  });

  it('has the page show whose claim was selected, or say that none was', async () => {
    answerAsPage(page, control.signal);
    choose();
    await vi.waitFor(() =>
      expect(asked).toEqual(['No claim found in these words: nobody is quoted or credited here.']),
    );
    expect(injected).toEqual([]);
  });

  it('has the page say why it has no report', async () => {
    state = { state: 'refused', why: 'not-english' };
    answerAsPage(page, control.signal);
    choose();
    await vi.waitFor(() => expect(asked).toEqual(['This article does not seem to be in English.']));
  });

  it('has a page read first in which nothing runs', async () => {
    inject = async ({ files }) => {
      if (files[0]?.endsWith('.js')) answerAsPage(page, control.signal);
      return [{ frameId: 0 }];
    };
    choose();
    await vi.waitFor(() => expect(asked).toHaveLength(1));
  });

  it('leaves alone what other items are for', async () => {
    answerAsPage(page, control.signal);
    clickMenu({ menuItemId: 'another' }, { id: PAGE_TAB });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(asked).toEqual([]);
  });
});
