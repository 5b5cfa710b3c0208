import { describe, expect, inject } from 'vitest';
import type { Page } from '../../tools/browser/driver.ts';
import { findAxeFaults } from './find-axe-faults.ts';
import { it, readSample } from './open-extension.ts';
import { openPanel } from './open-view.ts';
import { cardHost } from './read-article.ts';

const notes = `<!doctype html><html lang="en"><title>Notes</title><h1>Notes</h1>
<p>“The bridge is closed,” said Ann Bell, the mayor.</p>
<p>We walked over it all the same and had a good lunch on the other side of the river, with bread and cheese and a jug of
cider. Nobody stopped us. The way back was longer, for the path was wet and the dog would not cross the stream.</p></html>`;

/** Waits until the list is there and has moved to the claim in view: it would move away from under the pointer. */
async function waitForClaims(panel: Page): Promise<number> {
  await panel.waitFor(() => document.querySelector('.claim[aria-current]') !== null);
  return panel.waitFor(() => document.querySelectorAll('.claim').length);
}

function cardOf(page: Page): Promise<string> {
  return page.evaluateInShadow(cardHost, (root) => root.textContent ?? '');
}

describe('the panel', () => {
  it('opens from the popup, which goes, and shows the numbers of the badge', async ({ browser, openArticle }) => {
    await openArticle('harbour-tunnel');
    const panel = await openPanel(browser);
    await waitForClaims(panel);
    const unnamed = await panel.text('.claim-counts-unnamed');
    expect(unnamed).toContain(await browser.badgeText());
    await panel.close();
  });

  it('leads to each claim in the page, and opens its card', async ({ browser, openArticle }) => {
    const page = await openArticle('harbour-tunnel');
    await page.resize(900, 300);
    const panel = await openPanel(browser);
    const claims = await waitForClaims(panel);
    expect(claims).toBeGreaterThan(10);
    await panel.click('.claim:last-child .claim-button');
    await page.waitFor((host) => document.querySelector(host) !== null, cardHost);
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(300);
    const source = await panel.text('.claim:last-child .claim-source');
    expect((await cardOf(page)).toLowerCase()).toContain(source.toLowerCase().split(' ').at(-1));
    await panel.close();
  });

  it('marks the claim that the reader has in view', async ({ browser, openArticle }) => {
    const page = await openArticle('harbour-tunnel');
    await page.resize(900, 300);
    const panel = await openPanel(browser);
    await waitForClaims(panel);
    const marked = () =>
      panel.evaluate(() => document.querySelector('.claim[aria-current] .claim-words')?.textContent ?? '');
    await panel.waitFor(() => document.querySelectorAll('.claim[aria-current]').length === 1);
    const first = await marked();
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await expect.poll(marked, { timeout: 5000 }).not.toBe(first);
    expect(await panel.evaluate(() => document.querySelectorAll('.claim[aria-current]').length)).toBe(1);
    await panel.close();
  });

  // Chromium opens it for a real key press alone, which its protocol cannot make.
  it.runIf(inject('browser') === 'firefox')('opens by its command', async ({ browser, openArticle }) => {
    await openArticle('harbour-tunnel');
    const popup = await browser.pressToolbarButton();
    await popup.close();
    await browser.runCommand('open-panel');
    const panel = await browser.findPanel();
    await waitForClaims(panel);
    await panel.close();
  });

  it('follows the tab to another page, and the reader to another tab', async ({ browser, site }) => {
    const page = await browser.openTab(site.addPage('/2026/05/tunnel.html', readSample('harbour-tunnel')));
    const panel = await openPanel(browser);
    await waitForClaims(panel);
    await page.open(site.addPage('/notes.html', notes));
    await panel.waitFor(() => document.querySelector('.refusal') !== null);
    await browser.openTab('https://www.bbc.com/news/articles/c0ffee', readSample('pension-vote'));
    await waitForClaims(panel);
    expect(await panel.text('.article-title')).toMatch(/pension/i);
    await panel.close();
  });

  it('says of a page that is no article what the popup says, and has it read all the same', async ({
    browser,
    site,
  }) => {
    await browser.openTab(site.addPage('/notes.html', notes));
    const panel = await openPanel(browser);
    await panel.waitFor(() => document.querySelector('.refusal') !== null);
    expect(await panel.text('.refusal-sentence')).toBe('This page does not look like an article.');
    expect(await findAxeFaults(panel)).toEqual([]);
    await panel.click('.refusal .button');
    await waitForClaims(panel);
    await panel.close();
  });

  it('can be used with the keyboard alone', async ({ browser, openArticle }) => {
    const page = await openArticle('harbour-tunnel');
    const panel = await openPanel(browser);
    const claims = await waitForClaims(panel);
    await panel.click('.brand');
    const reach = async (name: string) => {
      for (let presses = 0; presses < 8; presses += 1) {
        await panel.press('Tab');
        if ((await panel.evaluate(() => document.activeElement?.className)) === name) return;
      }
      throw new Error(`Nothing leads to ${name}.`);
    };
    await reach('unit-input');
    await reach('rule-heading');
    await reach('filter-choice');
    await panel.press('ArrowDown');
    await panel.waitFor((all) => document.querySelectorAll('.claim').length < all, claims);
    await reach('claim-button');
    expect(await panel.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle)).toBe('solid');
    await panel.press('Enter');
    await page.waitFor((host) => document.querySelector(host) !== null, cardHost);
    await reach('claim-more-heading');
    await panel.close();
  });

  it.for(['light', 'dark', 'forced colours'])(
    'has no fault that axe could find in %s, and none sideways at 320 pixels',
    async (theme, { browser, openArticle }) => {
      await openArticle('pension-vote');
      await browser.emulate({ dark: theme === 'dark', forcedColors: theme === 'forced colours' });
      const panel = await openPanel(browser);
      await waitForClaims(panel);
      await panel.resize(320, 700);
      await panel.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
      expect(await findAxeFaults(panel)).toEqual([]);
      expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await panel.close();
      await browser.emulate({});
    },
  );
});
