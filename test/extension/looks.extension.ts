import { describe, expect } from 'vitest';
import type { Browser, Page } from '../../tools/browser/driver.ts';
import { it } from './open-extension.ts';
import { paintedWords, readArticle } from './read-article.ts';

declare const chrome: { readonly storage: { readonly local: { set(items: object): Promise<void> } } };

/** Stores settings in place of all that were stored, as the options would. */
async function choose(browser: Browser, settings: { palette?: string; strip?: boolean }): Promise<void> {
  const popup = await browser.pressToolbarButton();
  await popup.evaluate((given) => chrome.storage.local.set({ settings: given }), settings);
  await popup.close();
}

/** How far down the strip its lines stand, in percent. */
function placesOnStrip(page: Page): Promise<number[]> {
  return page.evaluateInShadow('on-the-record-strip', (root) =>
    [...root.querySelectorAll('line')].map((line) => Number.parseFloat(line.getAttribute('y1') ?? '')),
  );
}

describe('the looks of a page', () => {
  it('follow the palette, while the page is open', async ({ browser, openArticle }) => {
    const page = await openArticle('harbour-tunnel');
    await readArticle(browser, page);
    const words = (await paintedWords(page)).length;
    await choose(browser, { palette: 'vivid' });
    await page.waitFor(() => [...CSS.highlights.keys()].every((name) => name.endsWith('-vivid')));
    expect(await paintedWords(page)).toHaveLength(words);
    await browser.emulate({ dark: true });
    await page.waitFor(() => [...CSS.highlights.keys()].every((name) => name.endsWith('-vivid-dark')));
    await browser.emulate({});
    await choose(browser, {});
    await page.waitFor(() => [...CSS.highlights.keys()].every((name) => !name.includes('vivid')));
  });

  it('have a strip that shows where claims stand, also where the page grows', async ({ browser, openArticle }) => {
    const page = await openArticle('harbour-tunnel');
    await readArticle(browser, page);
    await choose(browser, { strip: true });
    await page.waitFor(() => document.querySelector('html > on-the-record-strip') !== null);
    const places = await placesOnStrip(page);
    expect(places.length).toBeGreaterThan(10);
    expect(places.every((place) => place > 0 && place < 100)).toBe(true);
    await page.evaluate(() => void (document.body.style.paddingBottom = `${document.documentElement.scrollHeight}px`));
    await expect.poll(async () => Math.round(10 * (await placesOnStrip(page))[3]!)).toBeLessThan(6 * places[3]!);
    await choose(browser, {});
    await page.waitFor(() => document.querySelector('html > on-the-record-strip') === null);
  });
});
