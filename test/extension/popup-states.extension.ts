import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import type { Page } from '../../tools/browser/driver.ts';
import { findAxeFaults } from './find-axe-faults.ts';
import { it } from './open-extension.ts';

declare const chrome: {
  readonly storage: { readonly local: { set(items: object): Promise<void>; clear(): Promise<void> } };
};

const german = `<!doctype html><html lang="de"><title>Der Damm hält</title><article><h1>Der Damm hält, sagt die Stadt</h1>${'<p>Der Damm sei sicher, sagte die Ingenieurin am Freitag vor dem Rathaus der kleinen Stadt. „Niemand muss sich Sorgen machen“, sagte sie. Nach Angaben der Behörden steigt das Wasser nicht mehr, und die Straßen sollen am Wochenende wieder geöffnet werden.</p>'.repeat(6)}</article></html>`;
const notes = `<!doctype html><html lang="en"><title>Notes</title><h1>Notes</h1>
<p>“The bridge is closed,” said Ann Bell, the mayor.</p>
<p>We walked over it all the same and had a good lunch on the other side of the river, with bread and cheese and a jug of
cider. Nobody stopped us. The way back was longer, for the path was wet and the dog would not cross the stream.</p></html>`;
const claimless = `<!doctype html><html lang="en"><title>How to bake bread</title><article><h1>How to bake bread at home</h1>${'<p>Mix the flour with the water and the salt in a large bowl, then leave the dough under a cloth until it has doubled. Heat the oven well before the loaf goes in, and put a dish of water on its floor. The crust is done when it is dark and sounds hollow under a knock.</p>'.repeat(6)}</article></html>`;

/** Waits until the popup gives this reason, and sees that nothing in it keeps anybody out and that it fills its window. */
async function expectRefusal(popup: Page, sentence: string): Promise<void> {
  await popup.waitFor((words) => document.querySelector('.refusal-sentence')?.textContent === words, sentence);
  expect(await popup.evaluate(() => document.querySelector('output')?.textContent)).toBe(sentence);
  expect(await popup.evaluate(() => document.documentElement.clientWidth - document.body.offsetWidth)).toBe(0);
  expect(await findAxeFaults(popup)).toEqual([]);
}

async function expectSummary(popup: Page): Promise<void> {
  await popup.waitFor(() => document.querySelector('.claim-counts') !== null);
}

/** How many highlights are painted on a page. */
function countPainted(page: Page): Promise<number> {
  return page.evaluate(() => CSS.highlights.size);
}

describe('the popup', () => {
  it('says that a page is no article, and has it read all the same when told to', async ({ browser, site }) => {
    await browser.openTab(site.addPage('/notes.html', notes));
    const popup = await browser.pressToolbarButton();
    await expectRefusal(popup, 'This page does not look like an article.');
    await popup.click('.button');
    await expectSummary(popup);
    expect(await popup.text('.claim-counts')).toBe('1 named · 0 unnamed');
    await popup.close();
  });

  it('says that an article holds no claims', async ({ browser, site }) => {
    await browser.openTab(site.addPage('/food/how-to-bake-bread.html', claimless));
    const popup = await browser.pressToolbarButton();
    await expectRefusal(popup, 'No claims found.');
    expect(await browser.badgeText()).toBe('');
    await popup.close();
  });

  it('says that an article is not in English', async ({ browser, site }) => {
    const page = await browser.openTab(site.addPage('/stadt/der-damm-haelt.html', german));
    const popup = await browser.pressToolbarButton();
    await expectRefusal(popup, 'This article does not seem to be in English.');
    expect(await countPainted(page)).toBe(0);
    await popup.close();
  });

  it('says that the browser keeps its own pages to itself', async ({ browser }) => {
    await browser.openTab(browser.name === 'firefox' ? 'about:license' : 'chrome://version/');
    const popup = await browser.pressToolbarButton();
    await expectRefusal(popup, 'On the Record cannot read this page.');
    await popup.close();
  });

  it('switches the site off and on, in the page too', async ({ browser, openArticle }) => {
    const page = await openArticle('harbour-tunnel');
    const popup = await browser.pressToolbarButton();
    await expectSummary(popup);
    await popup.click('.switch:nth-of-type(2)');
    await expectRefusal(popup, 'Switched off on this site.');
    expect(await countPainted(page)).toBe(0);
    expect(await browser.badgeText()).toBe('');
    await popup.click('.switch:nth-of-type(2)');
    await expectSummary(popup);
    await page.waitFor(() => CSS.highlights.size > 0);
    await popup.close();
  });

  it('switches the highlights off and on, and counts on', async ({ browser, openArticle }) => {
    const page = await openArticle('harbour-tunnel');
    const popup = await browser.pressToolbarButton();
    await expectSummary(popup);
    await page.waitFor(() => CSS.highlights.size > 0);
    await popup.click('.switch');
    await page.waitFor(() => CSS.highlights.size === 0);
    await expectSummary(popup);
    await popup.click('.switch');
    await page.waitFor(() => CSS.highlights.size > 0);
    await popup.close();
  });

  it('opens on a storage full of nonsense', async ({ browser, openArticle }) => {
    await openArticle('harbour-tunnel');
    const popup = await browser.pressToolbarButton();
    await popup.evaluate(() =>
      chrome.storage.local.set({ settings: { highlights: 'yes', offSites: [7, 'localhost/'] } }),
    );
    await popup.close();
    const again = await browser.pressToolbarButton();
    await expectSummary(again);
    expect(
      await again.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>('[role=switch]')].map(({ checked }) => checked),
      ),
    ).toEqual([true, true]);
    await again.evaluate(() => chrome.storage.local.clear());
    await again.close();
  });

  it('can be read in a tab 320 pixels wide', async ({ browser }) => {
    const tab = await browser.openTab(`${browser.origin}/src/views/popup/index.html`);
    await tab.resize(320, 480);
    await tab.waitFor(() => document.querySelector('.refusal') !== null);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await tab.close();
  });
});

describe('a background that is stopped', () => {
  it('wakes for the next article, and counts it on the badge', async ({ browser, openArticle }) => {
    await browser.stopBackground();
    await openArticle('pension-vote');
    const popup = await browser.pressToolbarButton();
    await expectSummary(popup);
    const unnamed = await popup.evaluate(() => document.querySelector('.claim-counts-unnamed')?.textContent ?? '');
    await popup.close();
    expect(unnamed).toContain(await browser.badgeText());
  });

  it('is asked again where it was stopped in the middle of a long article', async ({ browser, site }) => {
    const sample = readFileSync(new URL('../../public/samples/harbour-tunnel.html', import.meta.url), 'utf8');
    const paragraphs = sample.match(/<p>.*?<\/p>/gs)?.join('') ?? '';
    const long = `<!doctype html><html lang="en"><title>Long</title><article><h1>The tunnel</h1>${paragraphs.repeat(100)}</article></html>`;
    await browser.openTab(site.addPage('/long.html', long));
    const popup = await browser.pressToolbarButton();
    await popup.waitFor(() => document.querySelector('.reading') !== null);
    await browser.stopBackground();
    const isSummedUp = () => popup.evaluate(() => document.querySelector('.claim-counts') !== null);
    await expect.poll(isSummedUp, { timeout: 25_000 }).toBe(true);
    await popup.close();
  });
});

describe('the badge', () => {
  it('goes when the tab goes to another page', async ({ browser, site, openArticle }) => {
    const page = await openArticle('pension-vote');
    const popup = await browser.pressToolbarButton();
    await expectSummary(popup);
    await popup.close();
    expect(Number(await browser.badgeText())).toBeGreaterThan(0);
    await page.open(site.addPage('/notes.html', notes));
    expect(await browser.badgeText()).toBe('');
  });
});
