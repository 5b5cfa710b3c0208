import { describe, expect } from 'vitest';
import type { Page } from '../../tools/browser/driver.ts';
import { findAxeFaults } from './find-axe-faults.ts';
import { it } from './open-extension.ts';
import { openPrint } from './open-view.ts';

declare const chrome: {
  readonly tabs: { query(what: object): Promise<{ readonly id: number }[]> };
};

function textsOf(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((match) => [...document.querySelectorAll(match)].map((e) => e.textContent ?? ''), selector);
}

describe('the page that prints an article', () => {
  it('opens from the popup, with claims underlined by pattern and sources numbered', async ({
    browser,
    openArticle,
  }) => {
    const article = await openArticle('harbour-tunnel');
    const address = await article.evaluate(() => location.href);
    const page = await openPrint(browser);
    expect(await page.text('h1')).toContain('Harbour tunnel will open a year late');
    expect(await page.text('.byline')).toContain('The Ledger of Port Ellery · Hanne Osterby · May 14, 2026');
    expect(await page.text('.byline-address')).toBe(address);
    expect(await textsOf(page, '.line-unnamed')).toContain('“Everyone on the site has known since the spring,”');
    const styles = await page.evaluate(() =>
      ['named', 'unnamed', 'none', 'document'].map((mark) => {
        const line = document.querySelector(`.line-${mark}`);
        return line && getComputedStyle(line).textDecorationStyle;
      }),
    );
    expect(styles).toEqual(['solid', 'dashed', 'dotted', 'double']);
    const numbers = await textsOf(page, '.note-number');
    expect(numbers.slice(0, 3)).toEqual(['1', '2', '3']);
    const used = new Set(await textsOf(page, '.number'));
    expect([...used].toSorted()).toEqual(numbers.toSorted());
    const lost = await page.evaluate(
      () =>
        [...document.querySelectorAll('.number')].filter((e) => !document.querySelector(e.getAttribute('href') ?? ''))
          .length,
    );
    expect(lost).toBe(0);
    expect(await page.text('.notes')).toContain('spoke on condition of anonymity');
    expect(await page.text('.legend-counts')).toMatch(/^\d+ claims: \d+ named, \d+ unnamed/);
    await page.close();
  });

  it('has all of the article, word for word', async ({ browser, openArticle }) => {
    const article = await openArticle('harbour-tunnel');
    const page = await openPrint(browser);
    const paragraphs = await page.evaluate(() => {
      for (const numbers of document.querySelectorAll('.numbers')) numbers.remove();
      return [...document.querySelectorAll('.printed-text p')].map((e) => e.textContent ?? '');
    });
    expect(paragraphs.length).toBeGreaterThan(10);
    const there = (await article.evaluate(() => document.body.textContent ?? '')).replaceAll(/\s+/g, ' ');
    expect(paragraphs.filter((words) => !there.includes(words))).toEqual([]);
    await page.close();
  });

  it('prints when the reader presses its button, and asks no network for anything', async ({
    browser,
    openArticle,
  }) => {
    await openArticle('pension-vote');
    const page = await openPrint(browser);
    const before = (await browser.requests()).length;
    await page.open(await page.evaluate(() => location.href));
    await page.waitFor(() => document.querySelector('.notes') !== null);
    await page.evaluate(() => {
      window.print = () => void document.body.setAttribute('data-printed', '');
    });
    await page.click('.print-button');
    await page.waitFor(() => document.body.hasAttribute('data-printed'));
    const asked = (await browser.requests()).slice(before);
    expect(asked.filter((address) => !address.startsWith(`${browser.origin}/`))).toEqual([]);
    await page.close();
  });

  it('says why there is nothing to print', async ({ browser, site }) => {
    const notes =
      '<!doctype html><html lang="en"><title>Notes</title><h1>Notes</h1><p>We had lunch by the river.</p></html>';
    await browser.openTab(site.addPage('/notes.html', notes));
    const popup = await browser.pressToolbarButton();
    await popup.waitFor(() => document.querySelector('.refusal') !== null);
    const tab = await popup.evaluate(
      async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id,
    );
    expect(await popup.evaluate(() => document.querySelector('a[href*="/print/"]'))).toBeNull();
    const sentence = await popup.text('.refusal-sentence');
    await popup.close();
    const page = await browser.openTab(`${browser.origin}/src/views/print/index.html?tab=${tab}`);
    await page.waitFor(() => document.querySelector('.refusal') !== null);
    expect(await page.text('.refusal-sentence')).toBe(sentence);
    expect(await findAxeFaults(page)).toEqual([]);
    await page.open(`${browser.origin}/src/views/print/index.html?tab=nonsense`);
    await page.waitFor(() => document.querySelector('.refusal') !== null);
    await page.close();
  });

  it.for([{ dark: false }, { dark: true }, { forcedColors: true }])(
    'keeps nobody out, wide and narrow: %o',
    async (media, { browser, openArticle }) => {
      await openArticle('harbour-tunnel');
      const page = await openPrint(browser);
      await browser.emulate(media);
      expect(await findAxeFaults(page)).toEqual([]);
      await page.resize(320, 640);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await browser.emulate({});
      await page.close();
    },
  );
});
