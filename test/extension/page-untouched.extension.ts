import { describe, expect } from 'vitest';
import type { Browser, Page } from '../../tools/browser/driver.ts';
import { heardEvents, measureLayout, recordEvents, recordObjects } from './look-for-traces.ts';
import { it, readSample } from './open-extension.ts';
import { cardHost, paintedWords, pointAt, readArticle, readCard, waitForNoCard } from './read-article.ts';
import { serialise } from './serialise-page.ts';

declare const chrome: { readonly runtime: { reload(): void } };

const strict = { 'Content-Security-Policy': "default-src 'none'; style-src 'none'; script-src 'none'" };

/** A page with a doctype, comments, processing instructions and a shadow root, odd white space and attributes. */
const wholePage = `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<!--a comment before the page-->
${readSample('harbour-tunnel')
  .replace(/<!doctype html>/i, '')
  .replace('<article>', '<article class="" data-n = \'"1"\' ><?php odd ?><!-- “said” -->')
  .replace(
    '<h2>',
    '<news-lamp><template shadowrootmode="open"><style>p { color: teal }</style><p>“The lamp is lit,” said a woman in the shadow.</p></template></news-lamp><h2>',
  )}<!--and one after-->`;

function htmlOf(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

describe('a page that is read', () => {
  it('is byte for byte the same before, while and after, but for the card’s one element', async ({ browser, site }) => {
    const page = await browser.openTab(site.addPage('/whole.html', wholePage));
    const before = await serialise(page);
    expect(before).toContain('<!--a comment before the page-->');
    expect(before).toContain('said a woman in the shadow');
    await readArticle(browser, page);
    expect((await paintedWords(page)).join()).toContain('The lamp is lit');
    expect(await serialise(page)).toBe(before);
    await browser.runCommand('open-card');
    await readCard(page);
    const withCard = await serialise(page);
    expect(withCard).not.toBe(before);
    expect(withCard.replaceAll(new RegExp(`<${cardHost}[^>]*></${cardHost}>`, 'g'), '')).toBe(before);
    const popup = await browser.pressToolbarButton();
    await popup.waitFor(() => document.querySelectorAll('[role=switch]').length === 2);
    await popup.evaluate(() => document.querySelectorAll<HTMLElement>('[role=switch]')[1]!.click());
    await page.waitFor(() => CSS.highlights.size === 0);
    expect(await serialise(page)).toBe(before);
    await popup.evaluate(() => document.querySelectorAll<HTMLElement>('[role=switch]')[1]!.click());
    await page.waitFor(() => CSS.highlights.size > 0);
    expect(await serialise(page)).toBe(before);
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

  it('gets no global and no property of its objects changed', async ({ browser, openArticle }) => {
    const page = await openArticle('cup-comeback');
    await page.evaluate(recordObjects);
    await readArticle(browser, page);
    await browser.runCommand('next-claim');
    await readCard(page);
    expect(await page.evaluate(() => (window as unknown as { differences(): string[] }).differences())).toEqual([]);
    await page.evaluate(() => void ((Array.prototype as unknown as Record<string, number>)['added'] = 1));
    expect(await page.evaluate(() => (window as unknown as { differences(): string[] }).differences())).toEqual([
      'Array.prototype',
    ]);
  });

  it('keeps its layout, and hears no event and no error', async ({ browser, openArticle }) => {
    const page = await openArticle('cup-comeback');
    await page.evaluate(recordEvents);
    const before = await page.evaluate(measureLayout);
    await readArticle(browser, page);
    expect(await page.evaluate(measureLayout)).toEqual(before);
    const browsersOwn = /^(?:blur|focus|pagereveal|visibilitychange|device\w+|pointer\w+|mouse\w+) heard$/;
    const heard = await page.evaluate(heardEvents);
    expect(heard.filter((event) => !browsersOwn.test(event))).toEqual([]);
  });

  it('gets each event of its reader, and none is prevented', async ({ browser, openArticle }) => {
    const page = await openArticle('cup-comeback');
    await page.evaluate(() => {
      const link = document.querySelector('.report a') ?? document.createElement('a');
      link.setAttribute('href', '#linked');
      link.textContent = 'in another postcode';
      if (!link.isConnected) document.querySelector('.report p')!.append(link);
    });
    await readArticle(browser, page);
    await page.evaluate(recordEvents);
    await page.click('.report a');
    expect(await page.evaluate(() => location.hash)).toBe('#linked');
    const { x, y } = await pointAt(page, 'Put that in');
    await page.clickAt(x, y);
    await readCard(page);
    // A pointer that has just come to rest would open the card again.
    await new Promise((resolve) => setTimeout(resolve, 500));
    await page.press('ArrowDown');
    await page.press('Escape');
    await waitForNoCard(page);
    await page.clickAt(2, 300);
    const events = await page.evaluate(heardEvents);
    for (const type of ['pointermove', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup']) {
      expect(events.filter((event) => event.startsWith(`${type} `))).not.toEqual([]);
    }
    const tampered = /stopped|prevented|untrusted|dispatched|error|layout-shift/;
    expect(events.filter((event) => tampered.test(event))).toEqual([]);
    await page.evaluate(() => {
      document.addEventListener('keydown', (event) => event.preventDefault());
      document.addEventListener('keyup', (event) => event.stopPropagation());
      document.body.dispatchEvent(new Event('toggle'));
      document.body.style.paddingTop = '300px';
    });
    await page.press('a');
    const later = await page.evaluate(heardEvents);
    expect(later).toEqual(
      expect.arrayContaining(['keydown prevented', 'keyup stopped', 'toggle dispatched', 'toggle untrusted']),
    );
    const isCounted = browser.name === 'chromium';
    await expect
      .poll(() => page.evaluate(heardEvents).then((all) => all.includes('layout-shift heard')))
      .toBe(isCounted);
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
