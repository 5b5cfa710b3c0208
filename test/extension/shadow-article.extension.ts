import { describe, expect } from 'vitest';
import type { Page } from '../../tools/browser/driver.ts';
import { it, readSample } from './open-extension.ts';
import { paintedWords, pointAt, readArticle, readCard, waitForNoCard } from './read-article.ts';

/** A sample page whose article stands in a shadow root that the page declares. */
function inShadow(name: string): string {
  return readSample(name)
    .replace('<article>', '<news-story><template shadowrootmode="open"><article>')
    .replace('</article>', '</article></template></news-story>');
}

/** The background of the words of each highlight, as the browser would paint it where they stand. */
function tints(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights].map(([name, ranges]) => {
      const element = ([...ranges][0] as Range).startContainer.parentElement!;
      const { backgroundColor, textDecorationLine } = getComputedStyle(element, `::highlight(${name})`);
      return `${name}: ${backgroundColor} ${textDecorationLine}`;
    }),
  );
}

describe('an article in a shadow root', () => {
  it('is painted as it is outside, with the button and by itself', async ({ browser, site, openArticle }) => {
    const plain = await openArticle('harbour-tunnel');
    await readArticle(browser, plain);
    const words = await paintedWords(plain);
    const look = await tints(plain);
    expect(look.length).toBeGreaterThan(7);
    const own = await browser.openTab(site.addPage('/shadow.html', inShadow('harbour-tunnel')));
    await readArticle(browser, own);
    const news = await browser.openTab('https://www.apnews.com/article/tunnel', inShadow('harbour-tunnel'));
    await news.waitFor(() => CSS.highlights.size > 0);
    for (const page of [own, news]) {
      expect(await paintedWords(page)).toEqual(words);
      expect(await tints(page)).toEqual(look);
    }
  });

  it('opens its cards at the pointer, and is read again when it changes', async ({ browser, site }) => {
    const page = await browser.openTab(site.addPage('/shadow.html', inShadow('harbour-tunnel')));
    const before = await page.evaluate(() =>
      document.documentElement.getHTML({
        serializableShadowRoots: true,
        shadowRoots: [document.querySelector('news-story')!.shadowRoot!],
      }),
    );
    await readArticle(browser, page);
    const words = await paintedWords(page);
    const { x, y } = await pointAt(page, 'There is no leak');
    await page.moveTo(x, y);
    expect((await readCard(page)).slice(0, 2)).toEqual(['Named person', 'she']);
    await page.moveTo(2, 2);
    await waitForNoCard(page);
    await page.clickAt(x, y);
    expect(await readCard(page)).toContain('Here this means Marta Kessel.');
    await page.press('Escape');
    await waitForNoCard(page);
    const after = await page.evaluate(() => {
      const root = document.querySelector('news-story')!.shadowRoot!;
      return [
        document.documentElement.getHTML({ serializableShadowRoots: true, shadowRoots: [root] }),
        root.adoptedStyleSheets.length,
      ];
    });
    expect(after).toEqual([before, 0]);
    await page.evaluate(() => {
      const root = document.querySelector('news-story')!.shadowRoot!;
      root.replaceChildren(root.firstChild!.cloneNode(true));
    });
    await expect.poll(() => paintedWords(page), { timeout: 3000 }).toEqual(words);
    await page.evaluate(() => {
      const root = document.querySelector('news-story')!.shadowRoot!;
      root.querySelector('.story p')!.textContent = 'Two dockers who asked for quiet said that the tunnel leaks.';
    });
    await expect
      .poll(() => paintedWords(page), { timeout: 5000 })
      .toContainEqual(expect.stringContaining('the tunnel leaks'));
  });
});
