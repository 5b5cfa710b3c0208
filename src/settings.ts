import browser from 'webextension-polyfill';

const defaults = {
  /** Whether highlights are painted. */
  highlights: true,
  /** Host names on which the extension stays off, sorted. */
  offSites: [] as readonly string[],
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
  const offSites = Array.isArray(given.offSites) ? given.offSites.filter((site) => typeof site === 'string') : [];
  return {
    highlights: typeof given.highlights === 'boolean' ? given.highlights : defaults.highlights,
    offSites: [...new Set(offSites)].sort(),
  };
}

/** The stored settings; the defaults where storage is empty, damaged or out of reach. */
export async function loadSettings(): Promise<Settings> {
  try {
    return parseSettings((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return defaults;
  }
}

/** Stores a change over what is stored and gives the result; `full` where the browser would not store it. */
export async function changeSettings(change: Partial<Settings>): Promise<{ settings: Settings; stored: boolean }> {
  const settings = parseSettings({ ...(await loadSettings()), ...change });
  try {
    await browser.storage.local.set({ [KEY]: settings });
    return { settings, stored: true };
  } catch {
    return { settings, stored: false };
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
