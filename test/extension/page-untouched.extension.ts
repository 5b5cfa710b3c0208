import { describe, expect } from 'vitest';
import type { Browser, Page } from '../../tools/browser/driver.ts';
import { it, readSample } from './open-extension.ts';
import { cardHost, paintedWords, pointAt, readArticle, readCard, waitForNoCard } from './read-article.ts';

declare const chrome: { readonly runtime: { reload(): void } };

const strict = { 'Content-Security-Policy': "default-src 'none'; style-src 'none'; script-src 'none'" };

function htmlOf(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

describe('a page that is read', () => {
  it('is byte for byte the same before, while and after, but for the card’s one element', async ({
    browser,
    openArticle,
  }) => {
    const page = await openArticle('river-ruling');
    const before = await htmlOf(page);
    await readArticle(browser, page);
    expect(await htmlOf(page)).toBe(before);
    await browser.runCommand('open-card');
    await readCard(page);
    expect(await htmlOf(page)).toBe(before.replace('</html>', `<${cardHost}></${cardHost}></html>`));
    const popup = await browser.pressToolbarButton();
    await popup.waitFor(() => document.querySelectorAll('[role=switch]').length === 2);
    await popup.evaluate(() => document.querySelectorAll<HTMLElement>('[role=switch]')[1]!.click());
    await page.waitFor(() => CSS.highlights.size === 0);
    expect(await htmlOf(page)).toBe(before);
    await popup.evaluate(() => document.querySelectorAll<HTMLElement>('[role=switch]')[1]!.click());
    await page.waitFor(() => CSS.highlights.size > 0);
  });

  it('has its card styled under the strictest policy', async ({ browser, site }) => {
    const page = await browser.openTab(site.addPage('/strict.html', readSample('harbour-tunnel'), strict));
    await readArticle(browser, page);
    await browser.runCommand('next-claim');
    await readCard(page);
    const look = await page.evaluateInShadow(cardHost, (root) => {
      const { position, width, borderTopStyle } = getComputedStyle(root.querySelector('.box')!);
      return `${position} ${width} ${borderTopStyle}`;
    });
    expect(look).toBe('fixed 336px solid');
  });

  it('gets no global, hears no error and keeps its layout', async ({ browser, openArticle }) => {
    const page = await openArticle('cup-comeback');
    const snapshot = () =>
      page.evaluate(() => ({
        globals: Object.getOwnPropertyNames(window).length,
        height: document.documentElement.scrollHeight,
        width: document.documentElement.scrollWidth,
      }));
    await page.evaluate(() => {
      for (const name of ['error', 'unhandledrejection']) {
        window.addEventListener(name, () => document.documentElement.setAttribute('data-errors', name));
      }
    });
    const before = await snapshot();
    await readArticle(browser, page);
    await browser.runCommand('next-claim');
    await readCard(page);
    expect(await snapshot()).toEqual(before);
    expect(await page.evaluate(() => document.documentElement.hasAttribute('data-errors'))).toBe(false);
  });

  it('may have scripts that replace what everything rests on', async ({ browser, site, openArticle }) => {
    const plain = await openArticle('harbour-tunnel');
    await readArticle(browser, plain);
    const words = await paintedWords(plain);
    const hostile = `<script>
      for (const name of ['getAttribute', 'closest', 'append', 'attachShadow']) Element.prototype[name] = () => { throw new Error(name) };
      for (const name of ['push', 'map', 'filter', 'flatMap']) Array.prototype['__' + name] = Array.prototype[name];
      Document.prototype.createTreeWalker = () => { throw new Error('walker') };
    </script>`;
    const page = await browser.openTab(
      site.addPage('/hostile.html', readSample('harbour-tunnel').replace('<head>', `<head>${hostile}`)),
    );
    await browser.pressToolbarButton();
    await page.waitFor(() => CSS.highlights.size > 0);
    const names = await page.evaluate(() => CSS.highlights.size);
    expect(names).toBe(new Set(words.map((line) => line.split(':')[0])).size);
  });

  it('is read once, though the button starts what was started already', async ({ browser }) => {
    const page = await browser.openTab('https://www.apnews.com/article/bridge', readSample('harbour-tunnel'));
    await page.waitFor(() => CSS.highlights.size > 0);
    const words = await paintedWords(page);
    await readArticle(browser, page);
    expect(await paintedWords(page)).toEqual(words);
    await browser.runCommand('open-card');
    await readCard(page);
    expect(await page.evaluate((host) => document.querySelectorAll(host).length, cardHost)).toBe(1);
    await page.press('Escape');
    await waitForNoCard(page);
  });
});

describe('a page that changes', () => {
  it('has the same words painted after it was rendered anew', async ({ browser, openArticle }) => {
    const page = await openArticle('harbour-tunnel');
    await readArticle(browser, page);
    const words = await paintedWords(page);
    await page.evaluate(() =>
      document.querySelector('main')!.replaceWith(document.querySelector('main')!.cloneNode(true)),
    );
    await expect.poll(() => paintedWords(page), { timeout: 3000 }).toEqual(words);
  });

  it('is read again when its words are others', async ({ browser, openArticle }) => {
    const page = await openArticle('harbour-tunnel');
    await readArticle(browser, page);
    await page.evaluate(() => {
      const paragraph = document.querySelector('.story p')!;
      paragraph.textContent = 'Two dockers who asked for quiet said that the tunnel leaks.';
    });
    await expect
      .poll(() => paintedWords(page), { timeout: 5000 })
      .toContainEqual(expect.stringContaining('the tunnel leaks'));
  });

  it('loses its highlights when the article goes', async ({ browser, openArticle }) => {
    const page = await openArticle('harbour-tunnel');
    await readArticle(browser, page);
    await page.evaluate(() => document.body.replaceChildren('Nothing here any more.'));
    await page.waitFor(() => CSS.highlights.size === 0);
  });
});

describe('an extension that is updated while the page is open', () => {
  it('says so in one calm sentence, or is at work again where the browser starts it anew', async ({ browser }) => {
    const page = await browser.openTab('https://www.apnews.com/article/tunnel', readSample('harbour-tunnel'));
    const before = await htmlOf(page);
    await page.waitFor(() => CSS.highlights.size > 0);
    const { x, y } = await pointAt(page, 'There is no leak');
    await update(browser);
    await page.clickAt(x, y);
    const [first] = await readCard(page);
    const expected = {
      chromium: 'On the Record was updated. Reload this page to use it again.',
      firefox: 'Named person',
    };
    expect(first).toBe(expected[browser.name]);
    expect(await page.evaluate(() => CSS.highlights.size > 0)).toBe(browser.name === 'firefox');
    await page.press('Escape');
    await waitForNoCard(page);
    expect(await htmlOf(page)).toBe(before);
  });
});

/** Has the extension start anew, as an update does, and waits until it has. */
async function update(browser: Browser): Promise<void> {
  const view = await browser.openTab(`${browser.origin}/src/views/popup/index.html`);
  await view.evaluate(() => void setTimeout(() => chrome.runtime.reload(), 100));
  await new Promise((resolve) => setTimeout(resolve, 2500));
}
