import { describe, expect } from 'vitest';
import type { Browser, Page } from '../../tools/browser/driver.ts';
import { it } from './open-extension.ts';

/** Opens the popup and closes it, as a reader does who wants a page read. */
async function read(browser: Browser): Promise<void> {
  const popup = await browser.pressToolbarButton();
  await popup.waitFor(() => document.querySelector('.claim-counts') !== null);
  await popup.close();
}

function cardOf(page: Page): Promise<string> {
  return page.evaluateInShadow('on-the-record', (root) => root.textContent ?? '');
}

describe('a keyboard command', () => {
  it('steps from claim to claim and back', async ({ browser, openArticle }) => {
    const page = await openArticle('harbour-tunnel');
    await read(browser);
    await browser.runCommand('next-claim');
    await page.waitFor(() => document.querySelector('on-the-record') !== null);
    const first = await cardOf(page);
    await browser.runCommand('next-claim');
    await expect.poll(() => cardOf(page)).not.toBe(first);
    await browser.runCommand('previous-claim');
    await expect.poll(() => cardOf(page)).toBe(first);
  });

  it('opens the card of the claim in view, though the background was stopped', async ({ browser, openArticle }) => {
    const page = await openArticle('harbour-tunnel');
    await read(browser);
    await browser.stopBackground();
    await browser.runCommand('open-card');
    await page.waitFor(() => document.querySelector('on-the-record') !== null);
  });

  it('switches the highlights off and on', async ({ browser, openArticle }) => {
    const page = await openArticle('harbour-tunnel');
    await read(browser);
    await page.waitFor(() => CSS.highlights.size > 0);
    await browser.runCommand('toggle-highlights');
    await page.waitFor(() => CSS.highlights.size === 0);
    await browser.runCommand('toggle-highlights');
    await page.waitFor(() => CSS.highlights.size > 0);
  });
});
