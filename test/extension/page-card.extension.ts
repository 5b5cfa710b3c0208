import { describe, expect } from 'vitest';
import type { Page } from '../../tools/browser/driver.ts';
import { findMisplaced, measureCard } from './measure-card.ts';
import { it } from './open-extension.ts';
import { cardHost, hasCard, paintedWords, pointAt, readArticle, readCard, waitForNoCard } from './read-article.ts';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What has the focus: of the card, the name of the element in it. */
async function focusOf(page: Page): Promise<string> {
  const outside = await page.evaluate(() => document.activeElement?.id || document.activeElement?.localName || '');
  if (outside !== cardHost) return outside;
  return page.evaluateInShadow(cardHost, (root) => {
    const focused = root.activeElement;
    return focused?.getAttribute('aria-label') ?? focused?.localName ?? 'nothing';
  });
}

describe('the card on a page', () => {
  it('opens under a pointer that rests on a claim, and can be entered', async ({ browser, openArticle }) => {
    const page = await openArticle('harbour-tunnel');
    await readArticle(browser, page);
    const { x, y } = await pointAt(page, 'There is no leak');
    await page.moveTo(x, y);
    expect((await readCard(page)).slice(0, 2)).toEqual(['Named person', 'she']);
    const { left, right, top } = await measureCard(page);
    await page.moveTo((left + right) / 2, top + 20);
    await pause(700);
    expect(await hasCard(page)).toBe(true);
    await page.moveTo(2, 2);
    await waitForNoCard(page);
  });

  it('opens with a click, and closes with one elsewhere', async ({ browser, openArticle }) => {
    const page = await openArticle('harbour-tunnel');
    await readArticle(browser, page);
    const { x, y } = await pointAt(page, 'There is no leak');
    await page.clickAt(x, y);
    expect(await readCard(page)).toContain('Here this means Marta Kessel.');
    await page.clickAt(2, 300);
    await waitForNoCard(page);
  });

  it('opens under a finger, is used with it, and closes when it touches something else', async ({
    browser,
    openArticle,
  }) => {
    const page = await openArticle('harbour-tunnel');
    await readArticle(browser, page);
    const { x, y } = await pointAt(page, 'There is no leak');
    await page.tapAt(x, y);
    const before = await readCard(page);
    expect(before).toContain('Here this means Marta Kessel.');
    await pause(600);
    const next = await page.evaluateInShadow(cardHost, (root) =>
      root.querySelector('[aria-label^=Next]')!.getBoundingClientRect().toJSON(),
    );
    await page.tapAt(next.x + next.width / 2, next.y + next.height / 2);
    await expect.poll(() => readCard(page)).not.toEqual(before);
    await page.tapAt(2, 300);
    await waitForNoCard(page);
  });

  it('lets a link in a claim lead where it leads', async ({ browser, site }) => {
    const story = 'The bridge is closed until autumn, the city said on Monday, and nobody was surprised by it at all. ';
    const goal = site.addPage('/goal.html', '<title>Goal</title>');
    const page = await browser.openTab(
      site.addPage(
        '/link.html',
        `<meta property="og:type" content="article"><article><h1>Bridge closed</h1><p>Ann Lee said that <a href="${goal}">the bridge is a ruin</a> now.</p>${`<p>${story}</p>`.repeat(4)}</article>`,
      ),
    );
    await readArticle(browser, page);
    expect((await paintedWords(page)).some((words) => words.includes('the bridge is a ruin'))).toBe(true);
    await page.click('article a');
    await page.waitFor(() => document.title === 'Goal');
  });

  it('takes the focus when a command opens it, is walked through by Tab, and gives the focus back', async ({
    browser,
    openArticle,
  }) => {
    const page = await openArticle('harbour-tunnel');
    await readArticle(browser, page);
    await page.evaluate(() => {
      const link = document.querySelector<HTMLElement>('article a')!;
      link.id = 'a-link';
      link.focus();
    });
    await browser.runCommand('next-claim');
    await browser.runCommand('next-claim');
    await expect.poll(() => focusOf(page)).toBe('dialog');
    await page.press('Tab');
    expect(await focusOf(page)).toBe('Close');
    await page.press('Tab');
    expect(await focusOf(page)).toBe('Previous from this source');
    await page.press('Tab');
    expect(await focusOf(page)).toBe('Next from this source');
    const before = await readCard(page);
    await page.press('Enter');
    await expect.poll(() => readCard(page)).not.toEqual(before);
    expect(await focusOf(page)).toBe('Next from this source');
    await page.press('Escape');
    await waitForNoCard(page);
    expect(await focusOf(page)).toBe('a-link');
  });

  it.for([
    { width: 320, height: 640 },
    { width: 640, height: 360 },
    { width: 1280, height: 800 },
  ])(
    'stays in a view of $width by $height, and off its claim, also while it grows',
    async ({ width, height }, { browser, openArticle }) => {
      const page = await openArticle('harbour-tunnel');
      await readArticle(browser, page);
      await page.resize(width, height);
      const faults: string[] = [];
      let lines: string[] = [];
      for (let claim = 0; claim < 12; claim += 1) {
        const before = lines;
        await browser.runCommand('next-claim');
        await expect.poll(async () => (lines = await readCard(page))).not.toEqual(before);
        await page.evaluateInShadow(cardHost, (root) => root.querySelector('summary')!.click());
        await pause(100);
        faults.push(...(await findMisplaced(page, 150)));
      }
      expect(faults).toEqual([]);
      await page.resize(1000, 800);
    },
  );
});
