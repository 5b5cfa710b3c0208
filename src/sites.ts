import browser from 'webextension-polyfill';
import { siteOf } from './settings';

/**
 * How a site comes to be read. `listed`: by itself, for the extension comes with it; `added`: by itself, for the reader
 * said so; `withheld`: it is listed, but the browser lets nobody in by itself; `asked`: when the button is pressed.
 */
export type SiteAccess = 'listed' | 'added' | 'withheld' | 'asked';

/** A site that the reader has let the extension into, and the patterns of the browser’s permission for it. */
export interface AddedSite {
  /** As `siteOf` names it; `*` for all sites there are. */
  readonly site: string;
  readonly origins: readonly string[];
}

/** Patterns of web pages, as browsers write them: all that this extension can be let into. */
const WEB_PATTERN = /^(\*|https?):\/\/(\*|(\*\.)?([^*/]+))\/\*$/;

/** The patterns of the sites that the extension comes with. */
export function listedOrigins(): readonly string[] {
  return (browser.runtime.getManifest().host_permissions ?? []) as string[];
}

/** Whether a pattern of pages takes in an address. */
export function isCovered(address: string, pattern: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  if (pattern === '<all_urls>') return /^https?:$/.test(protocol);
  const [, scheme, , below, host] = WEB_PATTERN.exec(pattern) ?? [];
  if (scheme === undefined || !(scheme === '*' ? /^https?:$/.test(protocol) : protocol === `${scheme}:`)) return false;
  return host === undefined || hostname === host || (below !== undefined && hostname.endsWith(`.${host}`));
}

/** The patterns that the browser lets the extension into by itself; none where it does not say. */
export async function grantedOrigins(): Promise<readonly string[]> {
  try {
    return (await browser.permissions.getAll()).origins ?? [];
  } catch {
    return [];
  }
}

/** The patterns that the reader has let the extension into beyond those that it comes with. */
export async function addedOrigins(): Promise<readonly string[]> {
  const listed = new Set(listedOrigins());
  const granted = await grantedOrigins();
  return granted.filter((pattern) => !listed.has(pattern) && (pattern === '<all_urls>' || WEB_PATTERN.test(pattern)));
}

/** How the site of an address comes to be read. */
export async function accessTo(address: string): Promise<SiteAccess> {
  const isListed = listedOrigins().some((pattern) => isCovered(address, pattern));
  const isGranted = (await grantedOrigins()).some((pattern) => isCovered(address, pattern));
  if (isListed) return isGranted ? 'listed' : 'withheld';
  return isGranted ? 'added' : 'asked';
}

/**
 * What to ask the browser for, so that the site of an address is read by itself: the listed pattern that takes it in,
 * or else pages of its own host alone. Null for what is no web address.
 */
export function originFor(address: string): string | null {
  if (siteOf(address) === null) return null;
  const listed = listedOrigins().find((pattern) => isCovered(address, pattern));
  const { protocol, hostname } = new URL(address);
  return listed ?? `${protocol}//${hostname}/*`;
}

/** The sites that the reader has let the extension into, sorted. */
export async function listAddedSites(): Promise<readonly AddedSite[]> {
  const sites = new Map<string, string[]>();
  for (const pattern of await addedOrigins()) {
    const host = WEB_PATTERN.exec(pattern)?.[4] ?? '*';
    const site = host.replace(/^www\./, '');
    sites.set(site, [...(sites.get(site) ?? []), pattern]);
  }
  return [...sites].map(([site, origins]) => ({ site, origins })).toSorted((a, b) => (a.site < b.site ? -1 : 1));
}

/** Gives back what lets the extension into the site of an address by itself; false where the browser keeps it. */
export async function giveBack(origins: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.remove({ origins: [...origins] });
  } catch {
    return false;
  }
}

/** Calls back whenever the browser lets the extension into more sites or fewer, until the signal aborts. */
export function watchAccess(changed: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  for (const event of [onAdded, onRemoved]) {
    event.addListener(changed);
    signal.addEventListener('abort', () => event.removeListener(changed), { once: true });
  }
}
