import browser, { type Scripting } from 'webextension-polyfill';
import type { Outcome } from '../engine/attribution';

/** Where the build puts what runs in a page. Firefox would resolve a path without its slash against the page. */
export const PAGE_SCRIPT = '/src/content.iife.js';
/** The style sheet that goes with it. */
export const PAGE_STYLE = '/src/overlay/highlights.css';

/**
 * Puts the built content script, with its style sheet, into a tab that the reader has let us into. On a page of its own
 * Chromium throws, and Firefox gives a result that is null.
 */
export async function startIn(target: Scripting.InjectionTarget): Promise<Outcome<null, 'browser-page'>> {
  const forbidden = { ok: false, why: 'browser-page' } as const;
  try {
    await browser.scripting.insertCSS({ target, files: [PAGE_STYLE], origin: isStyleOfReader() ? 'USER' : 'AUTHOR' });
    const [ran] = await browser.scripting.executeScript({ target, files: [PAGE_SCRIPT] });
    return ran ? { ok: true, value: null } : forbidden;
  } catch {
    return forbidden;
  }
}

/** Whether the manifest has the style sheet count as the reader’s own wherever it puts it by itself: see vite.config.ts. */
export function isStyleOfReader(): boolean {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  return script?.css_origin === 'user';
}
