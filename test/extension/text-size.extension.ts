import { describe, expect } from 'vitest';
import type { Browser, Page } from '../../tools/browser/driver.ts';
import { findSqueezed } from './find-squeezed.ts';
import { it } from './open-extension.ts';
import { openPanel, openPrint } from './open-view.ts';
import { findMisplaced } from './measure-card.ts';
import { cardHost, readArticle, readCard } from './read-article.ts';

const USUAL = 16;

declare const chrome: {
  readonly tabs: {
    query(what: object): Promise<{ readonly id: number }[]>;
    setZoom(tabId: number, factor: number): Promise<void>;
  };
};

/** Waits for a view, and has it show all that it can unfold. */
async function unfold(view: Page, ready: string): Promise<void> {
  await view.waitFor((selector) => document.querySelector(selector) !== null, ready);
  await view.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
}

function textSizeOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
}

/** Opens the cards of twelve claims, one after the other, and gives what is wrong with each. */
async function findFaultyCards(browser: Browser, page: Page): Promise<string[]> {
  const faults: string[] = [];
  let lines: string[] = [];
  for (let claim = 0; claim < 12; claim += 1) {
    const before = lines;
    await browser.runCommand('next-claim');
    await expect.poll(async () => (lines = await readCard(page))).not.toEqual(before);
    await page.evaluateInShadow(cardHost, (root) => root.querySelector('summary')!.click());
    await expect.poll(() => findMisplaced(page)).toEqual([]);
    faults.push(...(await page.evaluateInShadow(cardHost, findSqueezed)));
  }
  return faults;
}

describe('text of twice the usual size', () => {
  it('leaves all of the popup in sight and in reach', async ({ browser, openArticle }) => {
    await openArticle('pension-vote');
    await browser.setTextSize(2 * USUAL);
    const popup = await browser.pressToolbarButton();
    await unfold(popup, '.claim-counts');
    expect(await textSizeOf(popup)).toBe('32px');
    expect(await popup.evaluate(findSqueezed)).toEqual([]);
    await popup.evaluate(() => window.scrollTo(0, 0));
    const kept = await popup.evaluate(
      () => innerHeight - document.querySelector('.switches')!.getBoundingClientRect().top,
    );
    expect(kept).toBeLessThan(0);
    await popup.close();
  });

  it('leaves all of the panel in sight and in reach, 320 pixels wide', async ({ browser, openArticle }) => {
    await openArticle('pension-vote');
    await browser.setTextSize(2 * USUAL);
    const panel = await openPanel(browser);
    await unfold(panel, '.claim');
    await panel.resize(320, 700);
    expect(await textSizeOf(panel)).toBe('32px');
    expect(await panel.evaluate(findSqueezed)).toEqual([]);
    await panel.close();
  });

  it.for(['welcome', 'options'])('leaves all of %s in sight and in reach', async (name, { browser }) => {
    await browser.setTextSize(2 * USUAL);
    const page = await browser.openTab(`${browser.origin}/src/views/${name}/index.html`);
    await unfold(page, 'h2');
    for (const width of [320, 1280]) {
      await page.resize(width, 800);
      expect(await textSizeOf(page)).toBe('32px');
      expect(await page.evaluate(findSqueezed)).toEqual([]);
    }
    await page.resize(1280, 900);
    await page.close();
  });

  it('leaves all of the page that prints in sight and in reach', async ({ browser, openArticle }) => {
    await openArticle('pension-vote');
    await browser.setTextSize(2 * USUAL);
    const page = await openPrint(browser);
    for (const width of [320, 1280]) {
      await page.resize(width, 800);
      expect(await textSizeOf(page)).toBe('32px');
      expect(await page.evaluate(findSqueezed)).toEqual([]);
    }
    await page.close();
  });

  it.for([
    [320, 640],
    [640, 400],
    [1280, 800],
  ] as const)(
    'leaves all of a card in sight and in reach, in a view of %i by %i',
    async ([width, height], { browser, openArticle }) => {
      const page = await openArticle('harbour-tunnel');
      await readArticle(browser, page);
      await browser.setTextSize(2 * USUAL);
      await page.resize(width, height);
      expect(await findFaultyCards(browser, page)).toEqual([]);
      await page.resize(1280, 900);
      await browser.setTextSize(USUAL);
    },
  );
});

describe('a window that is shown at twice its size', () => {
  it('leaves all of a card in sight and in reach', async ({ browser, openArticle }) => {
    const page = await openArticle('harbour-tunnel');
    const popup = await browser.pressToolbarButton();
    await popup.waitFor(() => document.querySelector('.claim-counts') !== null);
    await popup.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      await chrome.tabs.setZoom(tab!.id, 2);
    });
    await popup.close();
    // Firefox, whose window is that large anyway, would wait for ever for a size that it never reaches.
    if (browser.name === 'chromium') await page.resize(1280, 800);
    await page.waitFor(() => innerWidth === 640);
    expect(await findFaultyCards(browser, page)).toEqual([]);
  });
});
