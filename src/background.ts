import browser, { type Scripting } from 'webextension-polyfill';
import { analyzeFor, dropAnalysis } from './background/run-analyses';
import { runCommands } from './background/run-commands';
import { keepBadges } from './background/show-badge';
import type { Outcome } from './engine/attribution';
import { answerAsBackground, hear } from './messages';

/** Where the build puts what runs in a page. Firefox would resolve a path without its slash against the page. */
const PAGE_SCRIPT = '/src/content.iife.js';
const PAGE_STYLE = '/src/overlay/highlights.css';

answerAsBackground({
  analyze: (text, strictness, tabId) => analyzeFor(tabId, text, strictness),
  startPage: (tabId) => startIn({ tabId }),
  startFrames: (tabId) => startIn({ tabId, allFrames: true }),
});
hear('gaveUp', dropAnalysis);
browser.tabs.onRemoved.addListener(dropAnalysis);
keepBadges();
runCommands((tabId) => startIn({ tabId }));

/**
 * Puts the built content script, with its style sheet, into a tab that the reader has let us into. On a page of its own
 * Chromium throws, and Firefox gives a result that is null.
 */
async function startIn(target: Scripting.InjectionTarget): Promise<Outcome<null, 'browser-page'>> {
  const forbidden = { ok: false, why: 'browser-page' } as const;
  try {
    await browser.scripting.insertCSS({ target, files: [PAGE_STYLE], origin: styleOrigin() });
    const [ran] = await browser.scripting.executeScript({ target, files: [PAGE_SCRIPT] });
    return ran ? { ok: true, value: null } : forbidden;
  } catch {
    return forbidden;
  }
}

/** The origin of the style sheet wherever the manifest puts it by itself: see vite.config.ts. */
function styleOrigin(): 'USER' | 'AUTHOR' {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  return script?.css_origin === 'user' ? 'USER' : 'AUTHOR';
}
