import { describe, expect } from 'vitest';
import type { Browser, Page } from '../../tools/browser/driver.ts';
import { it } from './open-extension.ts';

const cardHost = 'on-the-record';

function htmlOf(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

/** Has the article read, as the toolbar button does, and closes the popup. */
async function read(browser: Browser, page: Page): Promise<void> {
  const popup = await browser.pressToolbarButton();
  await waitForHighlights(page);
  await popup.close();
}

async function waitForHighlights(page: Page): Promise<void> {
  await page.waitFor(() => CSS.highlights.size > 0);
}

describe('the extension', () => {
  it('lets a page alone until the button is pressed', async ({ openArticle }) => {
    const page = await openArticle('library-tent');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  it('paints the article and changes not a byte of the page', async ({ browser, openArticle }) => {
    const page = await openArticle('harbour-tunnel');
    const before = await htmlOf(page);
    await browser.pressToolbarButton();
    await waitForHighlights(page);
    expect(await htmlOf(page)).toBe(before);
  });

  it('opens a card by keyboard, and Escape closes it and leaves the page as it was', async ({
    browser,
    openArticle,
  }) => {
    const page = await openArticle('river-ruling');
    const before = await htmlOf(page);
    await read(browser, page);
    await browser.runCommand('next-claim');
    await page.waitFor((host) => document.querySelector(host) !== null, cardHost);
    const words = await page.evaluateInShadow(cardHost, (root) => root.querySelector('dialog')?.textContent ?? '');
    expect(words).not.toBe('');
    await page.press('Escape');
    await page.waitFor((host) => document.querySelector(host) === null, cardHost);
    expect(await htmlOf(page)).toBe(before);
  });

  it('gives the report although the background is killed while it reads', async ({ browser, openArticle }) => {
    const page = await openArticle('grain-canal');
    const popup = await browser.pressToolbarButton();
    await browser.stopBackground();
    await popup.waitFor(() => document.querySelector('.claim-counts') !== null);
    await waitForHighlights(page);
  });

  it('answers a command after the background has ended', async ({ browser, openArticle }) => {
    const page = await openArticle('cup-comeback');
    await read(browser, page);
    await browser.stopBackground();
    await browser.runCommand('toggle-highlights');
    await page.waitFor(() => CSS.highlights.size === 0);
    await browser.runCommand('toggle-highlights');
    await waitForHighlights(page);
  });
});
