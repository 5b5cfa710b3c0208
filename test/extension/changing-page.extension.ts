import { describe, expect } from 'vitest';
import type { Page } from '../../tools/browser/driver.ts';
import { it, readSample } from './open-extension.ts';
import { paintedWords, readArticle, readBadge } from './read-article.ts';

const notes = '<!doctype html><html lang="en"><title>Notes</title><p>Nothing to read here.</p></html>';

/** Has a paragraph of the story say something else. */
function rewrite(page: Page): Promise<void> {
  return page.evaluate(() => {
    document.querySelector('.story p')!.textContent = 'Two dockers who asked for quiet said that the tunnel leaks.';
  });
}

async function expectRewritten(page: Page): Promise<void> {
  await expect
    .poll(() => paintedWords(page), { timeout: 5000 })
    .toContainEqual(expect.stringContaining('the tunnel leaks'));
}

describe('a page in the back/forward cache', () => {
  it('has its highlights and its badge when the reader comes back, and is watched as before', async ({
    browser,
    site,
    openArticle,
  }) => {
    const page = await openArticle('harbour-tunnel');
    await readArticle(browser, page);
    const words = await paintedWords(page);
    const badge = await readBadge(browser);
    expect(Number(badge)).toBeGreaterThan(0);
    await page.evaluate(() => {
      window.addEventListener('pageshow', ({ persisted }) => Object.assign(window, { cameBack: persisted }));
    });
    await page.open(site.addPage('/notes.html', notes));
    expect(await browser.badgeText()).toBe('');
    await page.evaluate(() => void setTimeout(() => history.back(), 50));
    expect(await page.waitFor(() => 'cameBack' in window && { persisted: window.cameBack === true })).toEqual({
      persisted: true,
    });
    expect(await paintedWords(page)).toEqual(words);
    await expect.poll(() => browser.badgeText()).toBe(badge);
    await rewrite(page);
    await expectRewritten(page);
  });
});

describe('a page behind another tab', () => {
  it('is left alone, and right when it comes to the front', async ({ browser, site, openArticle }) => {
    const page = await openArticle('harbour-tunnel');
    await readArticle(browser, page);
    const other = await browser.openTab(site.addPage('/notes.html', notes));
    await page.waitFor(() => document.hidden);
    await rewrite(page);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect((await paintedWords(page)).join()).not.toContain('the tunnel leaks');
    await other.close();
    await page.waitFor(() => !document.hidden);
    await expectRewritten(page);
  });
});

describe('a page that renders one article after the other', () => {
  it('has the highlights and the badge of the one that it shows', async ({ browser, site, openArticle }) => {
    const river = await openArticle('river-ruling');
    await readArticle(browser, river);
    const words = await paintedWords(river);
    const page = await browser.openTab(site.addPage('/shell.html', notes));
    await browser.pressToolbarButton();
    await page.evaluate((html) => {
      history.pushState(null, '', '/2026/05/river.html');
      setTimeout(() => {
        const { head, body } = new DOMParser().parseFromString(html, 'text/html');
        document.head.replaceChildren(...head.children);
        document.body.replaceWith(body);
      }, 1000);
    }, readSample('river-ruling'));
    await expect.poll(() => paintedWords(page), { timeout: 5000 }).toEqual(words);
    await page.evaluate(() => {
      history.pushState(null, '', '/weather.html');
      document.body.replaceChildren('Rain, later more rain.');
    });
    await page.waitFor(() => CSS.highlights.size === 0);
    await expect.poll(() => browser.badgeText()).toBe('');
  });
});

describe('a page that takes the highlights off', () => {
  it('has them again three times, and is then left in peace', async ({ browser, openArticle }) => {
    const page = await openArticle('harbour-tunnel');
    await readArticle(browser, page);
    const words = await paintedWords(page);
    for (let n = 0; n < 3; n += 1) {
      await page.evaluate(() => CSS.highlights.clear());
      await expect.poll(() => paintedWords(page), { timeout: 3000 }).toEqual(words);
    }
    await page.evaluate(() => CSS.highlights.clear());
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });
});

describe('a page that keeps changing', () => {
  it('is said to in the popup, until it rests', async ({ browser, openArticle }) => {
    const sentence = 'This page keeps changing, so its newest words may not be marked yet.';
    const page = await openArticle('harbour-tunnel');
    await readArticle(browser, page);
    await page.evaluate(() => {
      const timer = setInterval(() => document.querySelector('.story p')!.append(' Not yet.'), 200);
      Object.assign(window, { rest: () => clearInterval(timer) });
    });
    const popup = await browser.pressToolbarButton();
    await popup.waitFor((words) => document.querySelector('.remark')?.textContent === words, sentence);
    expect(await popup.text('output')).toContain(sentence);
    await page.evaluate(() => (window as unknown as { rest: () => void }).rest());
    await popup.waitFor(() => document.querySelector('.remark') === null);
    await popup.close();
  });
});
