import { describe, expect } from 'vitest';
import type { Page } from '../../tools/browser/driver.ts';
import { it } from './open-extension.ts';
import { readArticle, readCard, waitForNoCard } from './read-article.ts';

const ITEM = 'who-says-this';

const notes = `<!doctype html><html lang="en"><title>Notes</title><h1>Notes</h1><p>We had a good lunch by the river.</p></html>`;

/** Selects the first words of the page that read like this, as a reader’s pointer would. */
async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
    throw new Error(`The page has no “${wanted}”.`);
  }, words);
}

describe('“Who says this?”', () => {
  it('opens the card of the claim that the selection touches', async ({ browser, openArticle }) => {
    const page = await openArticle('harbour-tunnel');
    await readArticle(browser, page);
    await select(page, 'Cracks were found');
    await browser.chooseMenuItem(ITEM);
    expect((await readCard(page)).join(' ')).toContain('internal report');
    await page.press('Escape');
    await waitForNoCard(page);
  });

  it('says so where it touches none, for as long as nothing is clicked', async ({ browser, openArticle }) => {
    const page = await openArticle('harbour-tunnel');
    await readArticle(browser, page);
    await page.evaluate(() => document.getSelection()?.removeAllRanges());
    await browser.chooseMenuItem(ITEM);
    expect(await readCard(page)).toEqual(['No claim found in these words: nobody is quoted or credited here.']);
    await page.press('Escape');
    await waitForNoCard(page);
  });

  it('says of a page that is no article that it is none', async ({ browser, site }) => {
    const page = await browser.openTab(site.addPage('/notes.html', notes));
    const popup = await browser.pressToolbarButton();
    await popup.waitFor(() => document.querySelector('.refusal') !== null);
    await popup.close();
    await select(page, 'a good lunch');
    await browser.chooseMenuItem(ITEM);
    expect(await readCard(page)).toEqual(['This page does not look like an article.']);
  });
});
