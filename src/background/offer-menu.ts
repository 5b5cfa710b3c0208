import browser from 'webextension-polyfill';
import { askPage, type PageState, type PageWhy } from '../messages';
import { textOf, type TextKey } from '../text';
import { untilRead } from './until-read';

const ITEM = 'who-says-this';

/** What is said beside a selection on a page that has no report. */
const refusals = {
  failed: 'whyFailed',
  'no-engine': 'whyNoEngine',
  'not-article': 'whyNotArticle',
  'not-english': 'whyNotEnglish',
  'switched-off': 'whySwitchedOff',
  'too-long': 'whyTooLong',
  updated: 'whyUpdated',
} as const satisfies Record<PageWhy, TextKey>;

/**
 * Offers “Who says this?” in the menu of a selection from now on, given what starts the content script in a tab. Where the
 * selection touches a claim, its card opens; where it does not, a sentence says so.
 */
export function offerMenu(start: (tabId: number) => Promise<{ readonly ok: boolean }>): void {
  browser.runtime.onInstalled.addListener(() => void addItem());
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === ITEM && tab?.id !== undefined) void answer(tab.id, start);
  });
}

/** The browser keeps the item, also where the background is stopped; an update of the extension finds it there. */
async function addItem(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: ITEM,
    title: textOf('menuWhoSaysThis'),
    contexts: ['selection'],
    documentUrlPatterns: ['https://*/*', 'http://*/*'],
  });
}

async function answer(tabId: number, start: (tabId: number) => Promise<{ readonly ok: boolean }>): Promise<void> {
  const wasStarted = (await askPage(tabId, 'read')).ok;
  if (!wasStarted && !(await start(tabId)).ok) return;
  await askPage(tabId, 'revealSelected', textOf(sayNothing(await untilRead(tabId))));
}

/** What to say where the selection touches no claim. */
function sayNothing(page: PageState | null): 'menuNoClaim' | 'popupReading' | (typeof refusals)[PageWhy] {
  if (page?.state === 'read') return 'menuNoClaim';
  return page?.state === 'refused' ? refusals[page.why] : 'popupReading';
}
