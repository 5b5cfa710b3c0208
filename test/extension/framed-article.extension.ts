import { describe, expect } from 'vitest';
import type { Page } from '../../tools/browser/driver.ts';
import { it } from './open-extension.ts';
import { cardHost, paintedWords, readArticle, readBadge } from './read-article.ts';

const sizes = { viewer: 'width: 100%; height: 90vh', small: 'width: 200px; height: 100px' };

/** A page that shows others in frames: a viewer, as old sites have them. */
function viewerOf(...frames: string[]): string {
  return `<title>The Ledger</title><h1>The Ledger</h1><nav><a href="/">Home</a></nav>${frames.join('')}`;
}

/** The words that are painted in the first frame of a page, in the order of the page. */
function paintedInFrame(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { highlights } = (window.frames[0] as unknown as typeof globalThis).CSS;
    return [...highlights]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([name, ranges]) => [...ranges].map((range) => `${name}: ${String(range)}`));
  });
}

/** A point of the page in the middle of words that are painted in its first frame, and their tint there. */
function pointInFrame(page: Page, words: string): Promise<{ x: number; y: number; tint: string }> {
  return page.evaluate((wanted) => {
    const frame = document.querySelector('iframe')!;
    const { CSS } = window.frames[0] as unknown as typeof globalThis;
    for (const [name, ranges] of CSS.highlights) {
      const range = ([...ranges] as Range[]).find((each) => String(each).includes(wanted));
      if (!range) continue;
      const element = range.startContainer.parentElement!;
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = range.getClientRects()[0]!;
      const outer = frame.getBoundingClientRect();
      const tint = window.frames[0]!.getComputedStyle(element, `::highlight(${name})`).backgroundColor;
      return { x: outer.left + left + width / 2, y: outer.top + top + height / 2, tint };
    }
    throw new Error(`“${wanted}” is not painted.`);
  }, words);
}

describe('an article in a frame of its own site', () => {
  it('is read, painted and clicked there', async ({ browser, site, openArticle }) => {
    const plain = await openArticle('harbour-tunnel');
    await readArticle(browser, plain);
    const words = await paintedWords(plain);
    const badge = await readBadge(browser);
    const page = await browser.openTab(
      site.addPage(
        '/viewer.html',
        viewerOf(
          `<iframe src="/harbour-tunnel.html" style="${sizes.viewer}"></iframe>`,
          `<iframe src="/harbour-tunnel.html" style="${sizes.small}"></iframe>`,
        ),
      ),
    );
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const popup = await browser.pressToolbarButton();
    await expect.poll(() => paintedInFrame(page), { timeout: 10_000 }).toEqual(words);
    await popup.waitFor(() => document.body.innerText.includes('unnamed'));
    await popup.close();
    await expect.poll(() => browser.badgeText()).toBe(badge);
    expect(
      await page.evaluate(() => [
        CSS.highlights.size,
        (window.frames[1] as unknown as typeof globalThis).CSS.highlights.size,
      ]),
    ).toEqual([0, 0]);
    const { x, y, tint } = await pointInFrame(page, 'There is no leak');
    expect(tint).toBe('rgba(26, 92, 184, 0.12)');
    await page.clickAt(x, y);
    await page.waitFor((host) => window.frames[0]!.document.querySelector(host) !== null, cardHost);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await page.press('Escape');
    await page.waitFor((host) => window.frames[0]!.document.querySelector(host) === null, cardHost);
    await browser.runCommand('next-claim');
    await page.waitFor((host) => window.frames[0]!.document.querySelector(host) !== null, cardHost);
  });

  it('is scrolled to in a frame that is as tall as the article', async ({ browser, openArticle, site }) => {
    await openArticle('harbour-tunnel');
    const frame = '<iframe src="/harbour-tunnel.html" style="width: 100%; height: 5000px"></iframe>';
    const page = await browser.openTab(site.addPage('/tall.html', viewerOf(frame)));
    const popup = await browser.pressToolbarButton();
    await popup.waitFor(() => document.body.innerText.includes('unnamed'));
    await popup.close();
    await expect.poll(() => paintedInFrame(page), { timeout: 10_000 }).not.toEqual([]);
    await page.evaluate(() => window.scrollTo({ top: 800, behavior: 'instant' }));
    await browser.runCommand('next-claim');
    await page.waitFor((host) => window.frames[0]!.document.querySelector(host) !== null, cardHost);
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(600);
    await page.evaluate(() => window.scrollTo({ top: 3500, behavior: 'instant' }));
    await browser.runCommand('next-claim');
    await page.waitFor(() => window.scrollY < 2500);
  });

  it('is read when it comes late or is replaced, and the page itself when it has gone', async ({
    browser,
    openArticle,
    site,
  }) => {
    await openArticle('river-ruling');
    const page = await browser.openTab(site.addPage('/late.html', viewerOf()));
    const popup = await browser.pressToolbarButton();
    await popup.waitFor(() => document.body.innerText.includes('article'));
    await page.evaluate((style) => {
      const frame = document.createElement('iframe');
      frame.src = '/harbour-tunnel.html';
      frame.style.cssText = style;
      document.body.append(frame);
    }, sizes.viewer);
    const isPainted = (words: string) => async () => (await paintedInFrame(page)).some((line) => line.includes(words));
    await expect.poll(isPainted('There is no leak'), { timeout: 10_000 }).toBe(true);
    await page.evaluate(() => (document.querySelector('iframe')!.src = '/river-ruling.html'));
    await expect.poll(isPainted('plainer fraud'), { timeout: 10_000 }).toBe(true);
    await page.evaluate(() => (document.querySelector('iframe')!.src = 'about:blank'));
    await popup.waitFor(() => document.body.innerText.includes('does not look like'));
  });
});
