import { describe, expect } from 'vitest';
import type { Browser, Page } from '../../tools/browser/driver.ts';
import { clobber, overrideAll } from './hostile-scripts.ts';
import { it, readSample } from './open-extension.ts';
import { paintedWords, pointAt, readArticle, readBadge, readCard, waitForNoCard } from './read-article.ts';
import { serialise } from './serialise-page.ts';

const name = 'grain-canal';

/** A sample page with a script that runs before all others, and one that runs when the page has been built. */
function withScripts(first: string, last = ''): string {
  return readSample(name)
    .replace('<head>', `<head><script>${first}</script>`)
    .replace('</body>', `<script>${last}</script></body>`);
}

/** What is painted on the sample as it is, and how many of its claims are unnamed. */
async function readPlain(browser: Browser, page: Page): Promise<{ words: string[]; badge: string }> {
  await readArticle(browser, page);
  return { words: await paintedWords(page), badge: await readBadge(browser) };
}

/** Has a page read, and waits until the badge says so: the page itself may not be able to say anything. */
async function readUnseen(browser: Browser, badge: string): Promise<void> {
  const popup = await browser.pressToolbarButton();
  await expect.poll(() => browser.badgeText(), { timeout: 20_000 }).toBe(badge);
  await popup.close();
}

async function expectCardsToWork(browser: Browser, page: Page): Promise<void> {
  await browser.runCommand('next-claim');
  await readCard(page);
  await page.press('Escape');
  await waitForNoCard(page);
  const { x, y } = await pointAt(page, 'There is a text, and there is a date');
  await page.clickAt(x, y);
  expect(await readCard(page)).toContain('Unnamed person');
  await page.press('Escape');
  await waitForNoCard(page);
}

describe('a page that is hostile', () => {
  it('is painted right though its scripts replace all that reading and painting rest on', async ({
    browser,
    site,
    openArticle,
  }) => {
    const { words, badge } = await readPlain(browser, await openArticle(name));
    const page = await browser.openTab(site.addPage('/overridden.html', withScripts(`(${overrideAll})()`)));
    await page.runScript('override()');
    await readUnseen(browser, badge);
    await page.runScript('restore()');
    expect(await page.evaluate(() => (window as unknown as { replaced: number }).replaced)).toBeGreaterThan(100);
    expect(await paintedWords(page)).toEqual(words);
    await page.runScript('override()');
    await browser.runCommand('next-claim');
    await page.runScript('restore()');
    await readCard(page);
    await page.press('Escape');
    await waitForNoCard(page);
    await expectCardsToWork(browser, page);
  });

  it('is painted right though its elements are named like all that reading and painting rest on', async ({
    browser,
    site,
    openArticle,
  }) => {
    const { words, badge } = await readPlain(browser, await openArticle(name));
    const page = await browser.openTab(
      site.addPage('/clobbered.html', withScripts('', `(${clobber})('.article-body')`)),
    );
    const before = await serialise(page);
    await readUnseen(browser, badge);
    expect(await paintedWords(page)).toEqual(words);
    expect(await serialise(page)).toBe(before);
    await expectCardsToWork(browser, page);
    await page.evaluate(() => {
      const form = document.querySelector('.article-body')!;
      Element.prototype.replaceWith.call(form, Node.prototype.cloneNode.call(form, true));
    });
    await expect.poll(() => paintedWords(page), { timeout: 5000 }).toEqual(words);
  });
});
