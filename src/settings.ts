import browser from 'webextension-polyfill';
import type { Form, Kind } from './engine/attribution';

/** What may be counted: each claim, each source, or the words that are credited. */
const COUNTED = ['claims', 'sources', 'words'] as const;

/**
 * Whom to call unnamed: `broad`, every source without a name; `strict`, only those whose anonymity the article itself
 * mentions.
 */
const UNNAMED_RULES = ['broad', 'strict'] as const;

/** The colours that highlights may have; `grey` tells the standings apart by the lines’ patterns alone. */
const PALETTES = ['standard', 'vivid', 'grey'] as const;

/** The kinds of source and the forms that may be hidden from the page; they are counted and listed all the same. */
const KINDS = [
  'named-person',
  'named-organization',
  'document',
  'media',
  'unnamed-person',
  'unnamed-group',
  'none',
] as const satisfies (Kind | 'none')[];
const FORMS = ['direct', 'mixed', 'indirect'] as const satisfies Form[];

const defaults = {
  /** What the numbers are numbers of. */
  countBy: 'claims' as (typeof COUNTED)[number],
  /** The forms and the kinds of source that are not shown on the page, each in the order in which they are listed. */
  hiddenForms: [] as readonly (typeof FORMS)[number][],
  hiddenKinds: [] as readonly (typeof KINDS)[number][],
  /** Whether highlights are painted. */
  highlights: true,
  /** The sites on which the extension stays off, as `siteOf` names them, sorted. */
  offSites: [] as readonly string[],
  /** The colours of the highlights. */
  palette: 'standard' as (typeof PALETTES)[number],
  /** Whether a strip at the page’s edge shows where claims stand. */
  strip: false,
  /** Which sources the numbers call unnamed. */
  unnamedRule: 'broad' as (typeof UNNAMED_RULES)[number],
};

/** What the reader may choose. */
export type Settings = typeof defaults;

/** What holds until the reader chooses otherwise. */
export const defaultSettings: Settings = defaults;

const KEY = 'settings';

/** Reads settings from anything at all: what is missing or of the wrong type takes its default, what is unknown goes. */
export function parseSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return defaults;
  const given = stored as Partial<Record<keyof Settings, unknown>>;
  return {
    countBy: oneOf(COUNTED, given.countBy) ?? defaults.countBy,
    hiddenForms: someOf(FORMS, given.hiddenForms),
    hiddenKinds: someOf(KINDS, given.hiddenKinds),
    highlights: typeof given.highlights === 'boolean' ? given.highlights : defaults.highlights,
    offSites: Array.isArray(given.offSites) ? parseSites(given.offSites) : defaults.offSites,
    palette: oneOf(PALETTES, given.palette) ?? defaults.palette,
    strip: typeof given.strip === 'boolean' ? given.strip : defaults.strip,
    unnamedRule: oneOf(UNNAMED_RULES, given.unnamedRule) ?? defaults.unnamedRule,
  };
}

/** The choice that was stored, if it is one of those there are. */
function oneOf<Choice extends string>(choices: readonly Choice[], stored: unknown): Choice | undefined {
  return choices.find((choice) => choice === stored);
}

/** The choices among those that there are that were stored in a list; none where it is no list. */
function someOf<Choice extends string>(choices: readonly Choice[], stored: unknown): readonly Choice[] {
  return Array.isArray(stored) ? choices.filter((choice) => stored.includes(choice)) : [];
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
