import browser from 'webextension-polyfill';
import {
  changeSettings,
  defaultSettings,
  loadSettings,
  parseSettings,
  type Settings,
  watchSettings,
} from '../settings';

/** What local storage keeps of what sync storage holds: each setting as this device last sent or took it. */
const AGREED = 'agreed';

const names = Object.keys(defaultSettings) as (keyof Settings)[];

/** What was begun last: each exchange waits for the one before, for it starts from what that has left. */
let exchanging: Promise<unknown> = Promise.resolve();

/** Settles settings with what sync storage holds; false where the browser does not take all that was changed here. */
export function exchangeSettings(): Promise<boolean> {
  const exchanged = exchanging.then(exchange).catch(() => false);
  exchanging = exchanged;
  return exchanged;
}

/**
 * Has the reader’s other devices know the settings, and takes theirs, from now on. What local storage holds is what
 * counts: where the browser syncs nothing, or has no room, this device keeps what the reader chose and sends it later.
 */
export function keepSettingsSynced(): void {
  const begin = () => void exchangeSettings();
  watchSettings(begin, new AbortController().signal);
  browser.storage.onChanged.addListener((_, area) => area === 'sync' && begin());
  browser.runtime.onInstalled.addListener(begin);
  browser.runtime.onStartup.addListener(begin);
}

/**
 * Setting by setting: what was changed here since both sides agreed is sent, and what was changed elsewhere is taken.
 * What was changed on both sides stays as the reader of this device has it; what has gone from the other side is sent anew.
 * False where something could not be sent.
 */
async function exchange(): Promise<boolean> {
  const [here, there, agreed] = await Promise.all([loadSettings(), browser.storage.sync.get(), loadAgreed()]);
  const elsewhere = parseSettings(there, here);
  const now = { ...agreed };
  let isSynced = true;
  const taken: Partial<Record<keyof Settings, unknown>> = {};
  for (const name of names) {
    const known = name in there ? (agreed[name] ?? defaultSettings[name]) : defaultSettings[name];
    if (isSame(here[name], known)) {
      if (name in there) now[name] = taken[name] = elsewhere[name];
    } else if (isSame(here[name], there[name]) || (await send(name, here[name]))) {
      now[name] = here[name];
    } else isSynced = false;
  }
  const isNews = names.some((name) => name in taken && !isSame(taken[name], here[name]));
  if (isNews && !(await changeSettings(taken as Partial<Settings>)).stored) return isSynced;
  if (!isSame(now, agreed)) await browser.storage.local.set({ [AGREED]: now });
  return isSynced;
}

/** Sends one setting, so that one for which there is no room holds up no other; false where the browser refuses it. */
async function send(name: keyof Settings, value: unknown): Promise<boolean> {
  try {
    await browser.storage.sync.set({ [name]: value });
    return true;
  } catch {
    return false;
  }
}

async function loadAgreed(): Promise<Partial<Record<keyof Settings, unknown>>> {
  const stored: unknown = (await browser.storage.local.get(AGREED))[AGREED];
  return typeof stored === 'object' && stored !== null ? stored : {};
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
