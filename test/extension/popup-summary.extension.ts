import { describe, expect } from 'vitest';
import type { Page } from '../../tools/browser/driver.ts';
import { findAxeFaults } from './find-axe-faults.ts';
import { it } from './open-extension.ts';

/** The first whole number in some words; NaN where there is none. */
function numberIn(words: string): number {
  return Number(/\d+/.exec(words)?.[0]);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

async function waitForSummary(popup: Page): Promise<string> {
  await popup.waitFor(() => document.querySelector('.claim-counts') !== null);
  return popup.text('.claim-counts');
}

function textsOf(popup: Page, selector: string): Promise<string[]> {
  return popup.evaluate(
    (match) => [...document.querySelectorAll<HTMLElement>(match)].map((e) => e.innerText),
    selector,
  );
}

/** The first words of the claim that the popup last led to. */
async function shownWords(popup: Page): Promise<string> {
  const spoken = await popup.evaluate(() => document.querySelector('output')?.textContent ?? '');
  return spoken.replace(/^\d+ of \d+: /, '').slice(0, 20);
}

/** Whether words of the page are in view; runs in the page. */
function isInView(words: string): boolean {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(words) ?? -1;
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    const { top, bottom } = range.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  }
  return false;
}

async function waitToHear(popup: Page, beginning: string): Promise<void> {
  await popup.waitFor((words) => document.querySelector('output')?.textContent?.startsWith(words), beginning);
}

/** Presses the first source with several claims, in place of the reader’s pointer, and gives its name. */
async function pressTalkativeSource(popup: Page): Promise<string> {
  const name = await popup.evaluate(() => {
    const buttons = [...document.querySelectorAll<HTMLElement>('.source')];
    const several = buttons.find(
      (button) => Number.parseInt(button.querySelector('.source-amount')?.textContent ?? '') > 1,
    );
    several?.setAttribute('data-pressed', '');
    return several?.querySelector('.source-name')?.textContent ?? '';
  });
  await popup.click('[data-pressed]');
  return name;
}

describe('the popup over an article', () => {
  it('sums up the claims as the badge, the kinds and the sources do', async ({ browser, openArticle }) => {
    await openArticle('harbour-tunnel');
    const popup = await browser.pressToolbarButton();
    const summary = await waitForSummary(popup);
    expect(summary).toMatch(/^\d+ named · \d+ unnamed( · \d+ no source)?$/);
    const [named = 0, unnamed = 0, none = 0] = summary.split(' · ').map(numberIn);
    expect(named).toBeGreaterThan(0);
    expect(unnamed).toBeGreaterThan(0);
    const kinds = await textsOf(popup, '.kind-list-amount');
    expect(sum(kinds.map(numberIn))).toBe(named + unnamed + none);
    const sources = (await textsOf(popup, '.source-amount')).filter((amount) => amount.includes('claim'));
    expect(sum(sources.map(numberIn))).toBe(named + unnamed + none);
    expect(await browser.badgeText()).toBe(String(unnamed));
    await popup.close();
  });

  it('leads to a source’s claims, one after the other, and opens the card of each', async ({
    browser,
    openArticle,
  }) => {
    const page = await openArticle('harbour-tunnel');
    await page.resize(900, 300);
    const end = await page.evaluate(() => {
      window.scrollTo(0, document.documentElement.scrollHeight);
      return window.scrollY;
    });
    const popup = await browser.pressToolbarButton();
    await waitForSummary(popup);
    const name = await pressTalkativeSource(popup);
    await waitToHear(popup, '1 of ');
    await page.waitFor(isInView, await shownWords(popup));
    expect(await page.evaluate(() => window.scrollY)).toBeLessThan(end);
    const card = await page.evaluateInShadow('on-the-record', (root) => root.textContent);
    expect(card).toContain(name);
    await popup.click('[data-pressed]');
    await waitToHear(popup, '2 of ');
    await page.waitFor(isInView, await shownWords(popup));
    expect(await page.evaluateInShadow('on-the-record', (root) => root.textContent)).toContain('2 of ');
    await popup.close();
  });

  it('can be used with the keyboard alone', async ({ browser, openArticle }) => {
    const page = await openArticle('harbour-tunnel');
    const popup = await browser.pressToolbarButton();
    await waitForSummary(popup);
    const reach = async (name: string) => {
      await popup.press('Tab');
      expect(await popup.evaluate(() => document.activeElement?.className)).toBe(name);
    };
    await reach('quiet-button');
    await reach('unit-input');
    await popup.press('ArrowRight');
    await popup.waitFor(() => document.querySelector('.kind-list-amount')?.textContent?.includes('source'));
    await popup.press('ArrowLeft');
    await popup.waitFor(() => document.querySelector('.kind-list-amount')?.textContent?.includes('claim'));
    await reach('rule-heading');
    await popup.press('Enter');
    await reach('rule-input');
    await popup.press('ArrowDown');
    await popup.waitFor(() => document.querySelector('.claim-counts')?.textContent?.includes('described'));
    await popup.press('ArrowUp');
    await popup.waitFor(() => !document.querySelector('.claim-counts')?.textContent?.includes('described'));
    await reach('source');
    await popup.press('Enter');
    await waitToHear(popup, '1 of ');
    await page.waitFor(() => document.querySelector('on-the-record') !== null);
    const outline = await popup.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
    expect(outline).toBe('solid');
    await popup.press('Shift+Tab');
    expect(await popup.evaluate(() => document.activeElement?.className)).toBe('rule-input');
    await popup.close();
  });

  it('needs no scrolling sideways', async ({ browser, openArticle }) => {
    await openArticle('harbour-tunnel');
    const popup = await browser.pressToolbarButton();
    await waitForSummary(popup);
    const [content = 0, window = 0] = await popup.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth];
    });
    expect(content).toBeLessThanOrEqual(window);
    expect(window).toBeGreaterThanOrEqual(320);
    await popup.close();
  });

  it.for(['light', 'dark', 'forced colours'])(
    'has no fault that axe could find in %s',
    async (theme, { browser, openArticle }) => {
      await openArticle('pension-vote');
      await browser.emulate({ dark: theme === 'dark', forcedColors: theme === 'forced colours' });
      const popup = await browser.pressToolbarButton();
      await waitForSummary(popup);
      expect(await findAxeFaults(popup)).toEqual([]);
      await pressTalkativeSource(popup);
      await popup.waitFor(() => document.querySelector('.source-shown') !== null);
      await popup.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
      expect(await findAxeFaults(popup)).toEqual([]);
      await popup.close();
      await browser.emulate({});
    },
  );

  it('shows what axe would find', async ({ browser, openArticle }) => {
    await openArticle('harbour-tunnel');
    const popup = await browser.pressToolbarButton();
    await waitForSummary(popup);
    await popup.evaluate(() =>
      document.querySelector('input')?.closest('label')?.replaceWith(document.createElement('input')),
    );
    expect((await findAxeFaults(popup)).map((fault) => fault.split(':')[0])).toEqual(['label']);
    await popup.close();
  });
});
