import { describe, expect, inject } from 'vitest';
import type { Browser, Page } from '../../tools/browser/driver.ts';
import { findAxeFaults } from './find-axe-faults.ts';
import { it } from './open-extension.ts';
import { paintedWords, pointAt, readCard } from './read-article.ts';

/** Opens the page that a reader is welcomed with, and waits until its sample article is painted. */
async function openWelcome(browser: Browser): Promise<Page> {
  const page = await browser.openTab(`${browser.origin}/src/views/welcome/index.html`);
  await page.waitFor(() => CSS.highlights.size > 0);
  return page;
}

// That the page opens when the extension is installed is what each start of a browser waits for: see tools/browser/launch.ts.
describe('the welcome page', () => {
  it('paints its sample article as any other, and nothing of what is said beside it', async ({ browser }) => {
    const page = await openWelcome(browser);
    const painted = await paintedWords(page);
    expect(painted).toContain('on-the-record-line-unnamed: two people briefed on the plan');
    expect(painted).toContain('on-the-record-line-document: the Dorne Herald');
    expect(painted).toContain('on-the-record-line-none: is believed');
    const sample = await page.text('.sample');
    const words = painted.map((each) => each.slice(each.indexOf(': ') + 2));
    expect(words.filter((each) => !sample.includes(each))).toEqual([]);
    await page.close();
  });

  it('opens a card that looks as it does on any page', async ({ browser }) => {
    const page = await openWelcome(browser);
    const { x, y } = await pointAt(page, 'running in January');
    await page.clickAt(x, y);
    expect((await readCard(page)).slice(0, 2)).toEqual(['Unnamed group', 'two people briefed on the plan']);
    const padding = await page.evaluateInShadow('on-the-record', (root) => {
      return getComputedStyle(root.querySelector('.card')!).paddingInlineStart;
    });
    expect(padding).not.toBe('0px');
    await page.close();
  });

  it('sums its sample up in the popup', async ({ browser }) => {
    const page = await openWelcome(browser);
    const popup = await browser.pressToolbarButton();
    await popup.waitFor(() => document.querySelector('.claim-counts') !== null);
    expect(await popup.text('.claim-counts')).toContain('5 named');
    await popup.close();
    await page.close();
  });

  it('is where the popup says how this works', async ({ browser, openArticle }) => {
    await openArticle('harbour-tunnel');
    const popup = await browser.pressToolbarButton();
    await popup.evaluate(() => {
      setTimeout(() => document.querySelector<HTMLElement>('a[href*=welcome]')?.click());
    });
    const page = await browser.findTab(`${browser.origin}/src/views/welcome/index.html`);
    await page.waitFor(() => document.querySelector('h1')?.textContent === 'See who stands behind each claim');
    await page.close();
  });

  it('says how to keep the button in sight in this browser, and which keys there are', async ({ browser }) => {
    const page = await openWelcome(browser);
    await page.waitFor(() => document.body.innerText.includes('Alt+Shift+J'));
    const said = await page.text();
    expect(said.includes('press the puzzle piece, then the gear')).toBe(inject('browser') === 'firefox');
    await page.close();
  });

  it.for([{ dark: false }, { dark: true }])('has no fault that axe could find: %o', async (media, { browser }) => {
    const page = await openWelcome(browser);
    await browser.emulate(media);
    expect(await findAxeFaults(page)).toEqual([]);
    await browser.emulate({});
  });

  it('needs no scrolling sideways in a window of 320 pixels', async ({ browser }) => {
    const page = await openWelcome(browser);
    await page.resize(320, 640);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  });
});
