import browser from 'webextension-polyfill';
import type { Form, Kind } from './engine/attribution';
import type { Strictness } from './engine/model/tagger';

/** What the reader may choose among: one of each, or of what is hidden any number. */
export const choices = {
  /** What may be counted: each claim, each source, or the words that are credited. */
  countBy: ['claims', 'sources', 'words'],
  hiddenForms: ['direct', 'mixed', 'indirect'],
  hiddenKinds: ['named-person', 'named-organization', 'document', 'media', 'unnamed-person', 'unnamed-group', 'none'],
  /** The colours that highlights may have; `grey` tells the standings apart by the lines’ patterns alone. */
  palette: ['standard', 'vivid', 'grey'],
  strictness: ['cautious', 'balanced', 'generous'],
  /** Whom to call unnamed: `broad`, every source without a name; `strict`, only those whose anonymity the article mentions. */
  unnamedRule: ['broad', 'strict'],
} as const satisfies {
  hiddenForms: readonly Form[];
  hiddenKinds: readonly (Kind | 'none')[];
  strictness: readonly Strictness[];
} & Record<string, readonly string[]>;

type Among<Name extends keyof typeof choices> = (typeof choices)[Name][number];

const defaults = {
  /** Whether screen readers are told of an article’s counts once it is read. */
  announcements: true,
  /** Whether the toolbar button counts the unnamed. */
  badge: true,
  /** What the numbers are numbers of. */
  countBy: 'claims' as Among<'countBy'>,
  /**
   * The forms and the kinds of source that are not shown on the page, each in the order in which they are listed; they
   * are counted and listed all the same.
   */
  hiddenForms: [] as readonly Among<'hiddenForms'>[],
  hiddenKinds: [] as readonly Among<'hiddenKinds'>[],
  /** Whether highlights are painted. */
  highlights: true,
  /** The sites on which the extension stays off, as `siteOf` names them, sorted. */
  offSites: [] as readonly string[],
  /** The colours of the highlights. */
  palette: 'standard' as Among<'palette'>,
  /** How sure the engine has to be of a claim before it is shown. */
  strictness: 'balanced' as Among<'strictness'>,
  /** Whether a strip at the page’s edge shows where claims stand. */
  strip: false,
  /** Which sources the numbers call unnamed. */
  unnamedRule: 'broad' as Among<'unnamedRule'>,
};

/** What the reader may choose. */
export type Settings = typeof defaults;

/** What holds until the reader chooses otherwise. */
export const defaultSettings: Settings = defaults;

const KEY = 'settings';

/**
 * Reads settings from anything at all: what is missing or of the wrong type is as in other settings, or else takes its
 * default; what is unknown goes.
 */
export function parseSettings(stored: unknown, others: Settings = defaults): Settings {
  const given = typeof stored === 'object' && stored !== null ? stored : {};
  const names = Object.keys(defaults) as (keyof Settings)[];
  return Object.fromEntries(
    names.map((name) => [name, parse(name, Reflect.get(given, name), others[name])]),
  ) as Settings;
}

function parse(name: keyof Settings, given: unknown, other: unknown): unknown {
  const among = (choices as Partial<Record<keyof Settings, readonly unknown[]>>)[name];
  if (Array.isArray(other)) {
    if (!Array.isArray(given)) return other;
    return among ? among.filter((value) => given.includes(value)) : parseSites(given);
  }
  return (among ? among.includes(given) : typeof given === typeof other) ? given : other;
}

function parseSites(sites: readonly unknown[]): readonly string[] {
  const named = sites.filter((site) => typeof site === 'string' && siteOf(`https://${site}/`) === site);
  return [...new Set(named as string[])].sort();
}

/** The site that a web address belongs to: its host without a leading “www.”; null for what is no web address. */
export function siteOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return hostname.replace(/^www\./, '');
}

/** Whether the reader has switched the extension off on the site that an address belongs to, or on one above it. */
export function isOff(settings: Settings, address: string): boolean {
  const site = siteOf(address);
  return site !== null && settings.offSites.some((off) => isWithin(site, off));
}

/** The change that switches the extension on or off on one site; it is on only where it is on above, too. */
export function switchSite(settings: Settings, site: string, on: boolean): Pick<Settings, 'offSites'> {
  const others = settings.offSites.filter((other) => other !== site && !(on && isWithin(site, other)));
  return { offSites: on ? others : [...others, site] };
}

function isWithin(site: string, other: string): boolean {
  return `.${site}`.endsWith(`.${other}`);
}

/** The stored settings; the defaults where storage is empty, damaged or out of reach. */
export async function loadSettings(): Promise<Settings> {
  try {
    return parseSettings((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return defaults;
  }
}

/** The change that was begun last: the next waits for it, for each starts from what is stored. */
let changing: Promise<unknown> = Promise.resolve();

/**
 * Stores a change over what is stored and gives the settings that hold now; `stored` is false where the browser would
 * not store it, and then what held before holds on.
 */
export function changeSettings(change: Partial<Settings>): Promise<{ settings: Settings; stored: boolean }> {
  const changed = changing.then(() => storeChange(change));
  changing = changed;
  return changed;
}

async function storeChange(change: Partial<Settings>): Promise<{ settings: Settings; stored: boolean }> {
  const before = await loadSettings();
  const settings = parseSettings({ ...before, ...change });
  try {
    await browser.storage.local.set({ [KEY]: settings });
    return { settings, stored: true };
  } catch {
    return { settings: before, stored: false };
  }
}

/** Calls back with the settings whenever they change, in any context, until the signal aborts. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, browser.Storage.StorageChange>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) changed(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
