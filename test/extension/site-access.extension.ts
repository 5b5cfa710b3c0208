import { describe, expect, inject } from 'vitest';
import type { Browser, Page } from '../../tools/browser/driver.ts';
import { findAxeFaults } from './find-axe-faults.ts';
import { it, readSample } from './open-extension.ts';

const article = readSample('harbour-tunnel');
const NORTHBANK = 'https://www.northbank.example/*';
const AP = 'https://*.apnews.com/*';
const isChromium = inject('browser') === 'chromium';
let opened = 0;

/** Opens an article in a new tab, at an address of its own. */
function openOn(browser: Browser, site: string): Promise<Page> {
  opened += 1;
  return browser.openTab(`https://${site}/2026/05/harbour-tunnel-${opened}`, article);
}

async function untilRead(page: Page): Promise<void> {
  await page.waitFor(() => CSS.highlights.size > 0);
}

/** Whether a page is still let alone after a while. */
async function isLetAlone(page: Page): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, 1000));
  return (await page.evaluate(() => CSS.highlights.size)) === 0;
}

async function untilGone(popup: Page): Promise<void> {
  await expect.poll(() => popup.text().catch(() => 'gone')).toBe('gone');
}

/** Waits until the popup has summed the article up and says this of its site. */
async function untilSaid(popup: Page, sentence: string): Promise<void> {
  await popup.waitFor(() => document.querySelector('.claim-counts') !== null);
  await popup.waitFor(
    (words) => document.querySelector<HTMLElement>('.site-access')?.innerText.includes(words),
    sentence,
  );
}

describe('a site that the extension does not come with', () => {
  it('is read once when asked, and always once the reader says so', async ({ browser }) => {
    const page = await openOn(browser, 'www.northbank.example');
    expect(await isLetAlone(page)).toBe(true);
    const popup = await browser.pressToolbarButton();
    await untilRead(page);
    await untilSaid(popup, 'only when you press the button');
    expect(await findAxeFaults(popup)).toEqual([]);
    await popup.close();
    expect(await isLetAlone(await openOn(browser, 'www.northbank.example'))).toBe(true);

    await browser.agreeTo(NORTHBANK);
    const again = await browser.pressToolbarButton();
    await untilSaid(again, 'only when you press the button');
    await again.click('.site-access button');
    await untilSaid(again, 'as you chose');
    expect(await findAxeFaults(again)).toEqual([]);
    await again.close();
    await untilRead(await openOn(browser, 'www.northbank.example'));
    expect(await isLetAlone(await openOn(browser, 'www.southbank.example'))).toBe(true);
  });

  it('is still read by itself after the background was stopped', async ({ browser }) => {
    await browser.stopBackground();
    await untilRead(await openOn(browser, 'www.northbank.example'));
  });

  it('is still read by itself after an update, in the tabs that are open too', async ({ browser }) => {
    const added = await openOn(browser, 'www.northbank.example');
    const listed = await openOn(browser, 'apnews.com');
    for (const page of [added, listed]) {
      await untilRead(page);
      await page.evaluate(() => void Object.assign(window, { before: CSS.highlights.get('on-the-record-line-named') }));
    }
    await browser.update();
    for (const page of [added, listed]) {
      await page.waitFor(() => {
        const now = CSS.highlights.get('on-the-record-line-named');
        return now !== undefined && now !== (window as { before?: Highlight }).before;
      });
    }
    await untilRead(await openOn(browser, 'www.northbank.example'));
  });

  it('is switched off and on again as any other', async ({ browser }) => {
    const page = await openOn(browser, 'www.northbank.example');
    await untilRead(page);
    const popup = await browser.pressToolbarButton();
    await popup.waitFor(() => document.querySelector('.claim-counts') !== null);
    await popup.click('.switch:nth-of-type(2)');
    await page.waitFor(() => CSS.highlights.size === 0);
    await popup.waitFor(() => document.querySelector('.refusal-sentence') !== null);
    expect(await popup.evaluate(() => document.querySelector('.site-access'))).toBeNull();
    await popup.click('.switch:nth-of-type(2)');
    await untilRead(page);
    await popup.close();
  });

  it('is let alone once the reader takes it back', async ({ browser }) => {
    const page = await openOn(browser, 'www.northbank.example');
    await untilRead(page);
    const popup = await browser.pressToolbarButton();
    await untilSaid(popup, 'as you chose');
    await popup.click('.site-access button');
    await untilSaid(popup, 'only when you press the button');
    await popup.close();
    expect(await isLetAlone(await openOn(browser, 'www.northbank.example'))).toBe(true);
  });
});

describe('a site that the extension comes with', () => {
  it('says so where the browser withholds it', async ({ browser }) => {
    const page = await openOn(browser, 'apnews.com');
    await untilRead(page);
    await browser.withholdSites();
    const popup = await browser.pressToolbarButton();
    await untilSaid(popup, 'Your browser keeps On the Record out');
    expect(await findAxeFaults(popup)).toEqual([]);
    await popup.close();
  });

  it('is read when asked where the browser withholds it', async ({ browser }) => {
    const page = await openOn(browser, 'apnews.com');
    expect(await isLetAlone(page)).toBe(true);
    const popup = await browser.pressToolbarButton();
    await untilRead(page);
    await untilSaid(popup, 'Your browser keeps On the Record out');
    await popup.close();
  });

  it('is let in again by the reader’s own click in the popup', async ({ browser }) => {
    await openOn(browser, 'apnews.com');
    const popup = await browser.pressToolbarButton();
    await untilSaid(popup, 'Your browser keeps On the Record out');
    if (isChromium) {
      // A window of Chromium’s own asks, and the popup goes. Nothing can press a button there, so its yes is given elsewhere.
      await popup.click('.site-access button').catch(() => undefined);
      await untilGone(popup);
      await browser.allowSite(AP, true);
    } else {
      await browser.agreeTo(AP);
      await popup.click('.site-access button');
      await popup.waitFor(() => document.querySelector('.site-access') === null);
      await popup.close();
    }
    await untilRead(await openOn(browser, 'apnews.com'));
    await browser.allowSite(AP, false);
  });

  it('is read by itself again, in open tabs at once, when the reader allows it in the browser’s own settings', async ({
    browser,
  }) => {
    const page = await openOn(browser, 'apnews.com');
    expect(await isLetAlone(page)).toBe(true);
    await browser.allowSite(AP, true);
    await untilRead(page);
    await untilRead(await openOn(browser, 'www.apnews.com'));
    const popup = await browser.pressToolbarButton();
    await popup.waitFor(() => document.querySelector('.claim-counts') !== null);
    expect(await popup.evaluate(() => document.querySelector('.site-access'))).toBeNull();
    await popup.close();
  });

  it('is withheld again when the reader takes it away there, while the popup is open', async ({ browser }) => {
    await openOn(browser, 'apnews.com');
    const popup = await browser.pressToolbarButton();
    await browser.allowSite(AP, false);
    await untilSaid(popup, 'Your browser keeps On the Record out');
    await popup.close();
    expect(await isLetAlone(await openOn(browser, 'apnews.com'))).toBe(true);
  });
});
