import browser from 'webextension-polyfill';
import type { Strictness } from './engine/model/tagger';

const defaults = {
  /** What the numbers are numbers of: each claim, each source, or the words that are credited. */
  countBy: 'claims' as 'claims' | 'sources' | 'words',
  /** Whether highlights are painted. */
  highlights: true,
  /** The sites on which the extension stays off, as `siteOf` names them, sorted. */
  offSites: [] as readonly string[],
  /** How sure the engine has to be of a claim before it is shown. */
  strictness: 'balanced' as Strictness,
  /** Whether the toolbar button counts the unnamed. */
  badge: true,
  /** Whether screen readers are told of an article’s counts once it is read. */
  announcements: true,
  /** Whom the numbers call unnamed: every source without a name, or only those whose anonymity the article mentions. */
  unnamedRule: 'broad' as 'broad' | 'strict',
};

/** What the reader may choose. */
export type Settings = typeof defaults;

/** What holds until the reader chooses otherwise. */
export const defaultSettings: Settings = defaults;

const KEY = 'settings';

/** What each choice of one among several is made of. */
export const choices = {
  countBy: ['claims', 'sources', 'words'],
  strictness: ['cautious', 'balanced', 'generous'],
  unnamedRule: ['broad', 'strict'],
} as const satisfies { readonly [Name in keyof Settings]?: readonly Settings[Name][] };

/** Reads settings from anything at all: what is missing or of the wrong type takes its default, what is unknown goes. */
export function parseSettings(stored: unknown): Settings {
  const given = typeof stored === 'object' && stored !== null ? stored : {};
  const names = Object.keys(defaults) as (keyof Settings)[];
  return Object.fromEntries(names.map((name) => [name, parse(name, Reflect.get(given, name))])) as Settings;
}

function parse(name: keyof Settings, given: unknown): unknown {
  if (name === 'offSites') return Array.isArray(given) ? parseSites(given) : defaults[name];
  const among = (choices as Partial<Record<keyof Settings, readonly unknown[]>>)[name];
  const isFit = among ? among.includes(given) : typeof given === typeof defaults[name];
  return isFit ? given : defaults[name];
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

/** Whether the reader has switched the extension off on the site that an address belongs to. */
export function isOff(settings: Settings, address: string): boolean {
  const site = siteOf(address);
  return site !== null && settings.offSites.includes(site);
}

/** The change that switches the extension on or off on one site. */
export function switchSite(settings: Settings, site: string, on: boolean): Pick<Settings, 'offSites'> {
  const others = settings.offSites.filter((other) => other !== site);
  return { offSites: on ? others : [...others, site] };
}

/** The stored settings; the defaults where storage is empty, damaged or out of reach. */
export async function loadSettings(): Promise<Settings> {
  try {
    return parseSettings((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return defaults;
  }
}

/**
 * Stores a change over what is stored and gives the settings that hold now; `stored` is false where the browser would
 * not store it, and then what held before holds on.
 */
export async function changeSettings(change: Partial<Settings>): Promise<{ settings: Settings; stored: boolean }> {
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
