import browser, { type Scripting } from 'webextension-polyfill';
import { addedOrigins, grantedOrigins, listedOrigins } from '../sites';
import { isStyleOfReader, PAGE_SCRIPT, PAGE_STYLE, startIn } from './start-page';

/** What the browser knows the script for the reader’s own sites by. */
const ids = ['added-sites'];

/** What is wanting in the polyfill’s types (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/scripting/RegisteredContentScript). */
type Registration = Scripting.RegisteredContentScript & { cssOrigin?: 'user' };

/** The latest registration that was begun: the next waits for it, for two at once would register the same script twice. */
let registering: Promise<unknown> = Promise.resolve();

/**
 * Has the sites that the reader let the extension into read by themselves from now on, and those that are open already
 * read at once. The browser forgets registrations with each update, and what it lets the extension into may change at
 * any time, also in its own settings; the popup that asked for it may be closed by then.
 */
export function keepReadingSites(): void {
  browser.runtime.onInstalled.addListener(() => {
    register();
    void grantedOrigins().then(startInOpenTabs);
  });
  browser.runtime.onStartup.addListener(register);
  browser.permissions.onRemoved.addListener(register);
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    register();
    void startInOpenTabs(origins);
  });
}

/** Begins a registration; where the browser refuses one, the next may succeed. */
function register(): void {
  registering = registering.then(registerAdded).catch(() => undefined);
}

async function registerAdded(): Promise<void> {
  const matches = await addedOrigins();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids });
  if (matches.length === 0) return;
  const script: Registration = {
    id: ids.join(),
    js: [PAGE_SCRIPT],
    css: [PAGE_STYLE],
    runAt: 'document_idle',
    matches: [...matches],
    excludeMatches: [...listedOrigins()],
    ...(isStyleOfReader() ? { cssOrigin: 'user' } : {}),
  };
  await browser.scripting.registerContentScripts([script]);
}

/** Starts the content script in the tabs that patterns take in; a page in which it is at work lets it be. */
async function startInOpenTabs(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...origins], discarded: false }).catch(() => []);
  for (const { id } of tabs) if (id !== undefined) await startIn({ tabId: id });
}
