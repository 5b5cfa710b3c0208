import browser from 'webextension-polyfill';
import { type Correction, parseCorrections } from '../corrections';

/** What the key of a page’s corrections begins with, and no other key; a colon and the page’s code follow. */
const NAME = 'corrections';

/** The change that was begun last: the next waits for it, so that none is written over with what stood there before. */
let changing: Promise<unknown> = Promise.resolve();

/** All that is stored, by the code of its page; nothing where storage is empty, damaged or out of reach. */
export async function loadAllCorrections(): Promise<Readonly<Record<string, readonly Correction[]>>> {
  try {
    const stored = await browser.storage.local.get();
    const own = Object.keys(stored).filter(isKeyOfPage);
    const pages = {
      ...readTogether(stored),
      ...Object.fromEntries(own.map((key) => [key, parseCorrections(stored[key])])),
    };
    const kept = Object.entries(pages).filter(([, corrections]) => corrections.length > 0);
    return Object.fromEntries(kept.map(([key, corrections]) => [key.slice(NAME.length + 1), corrections]));
  } catch {
    return {};
  }
}

/** The corrections that are stored of a page. */
export async function loadCorrections(address: string): Promise<readonly Correction[]> {
  try {
    const key = await keyOf(address);
    const stored = await browser.storage.local.get([key, NAME]);
    return parseCorrections(stored[key] ?? readTogether(stored)[key]);
  } catch {
    return [];
  }
}

/** Stores the corrections of a page in place of those before; false where the browser would not. */
export function keepCorrections(address: string, corrections: readonly Correction[]): Promise<boolean> {
  return inTurn(async () => {
    const key = await keyOf(address);
    const { [NAME]: together = null } = await browser.storage.local.get(NAME);
    if (corrections.length > 0 || together !== null) await browser.storage.local.set({ [key]: corrections });
    else await browser.storage.local.remove(key);
  });
}

/** Stores corrections of many pages beside those that are there, which hold where both are of the same claim; false where the browser would not. */
export function addCorrections(pages: Readonly<Record<string, readonly Correction[]>>): Promise<boolean> {
  return inTurn(async () => {
    const kept = await loadAllCorrections();
    const joined = Object.entries(pages).map(([code, added]) => {
      const own = kept[code] ?? [];
      const isNew = ({ content, mention }: Correction) =>
        !own.some((each) => each.content === content && each.mention === mention);
      return [`${NAME}:${code}`, [...own, ...added.filter(isNew)]] as const;
    });
    await browser.storage.local.set(Object.fromEntries(joined));
  });
}

/** Forgets all corrections; false where the browser would not. */
export function forgetCorrections(): Promise<boolean> {
  return inTurn(async () => {
    const keys = Object.keys(await browser.storage.local.get());
    await browser.storage.local.remove([NAME, ...keys.filter(isKeyOfPage)]);
  });
}

/**
 * Gives each page a key of its own where earlier versions had all pages’ corrections under one. Until that is done, as
 * where there is no room for it, they are read where they are; what a page has under its own key goes before.
 */
export function separateCorrections(): Promise<boolean> {
  return inTurn(async () => {
    const together = readTogether(await browser.storage.local.get(NAME));
    const own = await browser.storage.local.get(Object.keys(together));
    await browser.storage.local.set(
      Object.fromEntries(Object.keys(together).map((key) => [key, own[key] ?? together[key]])),
    );
    await browser.storage.local.remove(NAME);
  });
}

/** Calls back whenever corrections of any page change, in any context, until the signal aborts. */
export function watchCorrections(changed: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, browser.Storage.StorageChange>, area: string) => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(NAME))) changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/** Makes a change once those before it are made; false where the browser would not. */
function inTurn(change: () => Promise<void>): Promise<boolean> {
  const changed = changing.then(change).then(
    () => true,
    () => false,
  );
  changing = changed;
  return changed;
}

function isKeyOfPage(key: string): boolean {
  return key.startsWith(`${NAME}:`);
}

/** What earlier versions stored, by the keys that pages have now. */
function readTogether(stored: Record<string, unknown>): Record<string, readonly Correction[]> {
  const pages = Object.entries(stored[NAME] ?? {}).map(
    ([page, each]) => [`${NAME}:${page}`, parseCorrections(each)] as const,
  );
  return Object.fromEntries(pages.filter(([, corrections]) => corrections.length > 0));
}

/**
 * The key of a page: its code is the SHA-256 of its address without query and fragment, in hexadecimal. Pages without
 * encryption have no such function, so that this has to run in a page of the extension.
 */
async function keyOf(address: string): Promise<string> {
  const { origin, pathname } = new URL(address);
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(origin + pathname));
  const code = Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${NAME}:${code}`;
}
