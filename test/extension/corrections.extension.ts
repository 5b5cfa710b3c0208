import { describe, expect } from 'vitest';
import type { Page } from '../../tools/browser/driver.ts';
import { it, readSample } from './open-extension.ts';
import { cardHost, paintedWords, pointAt, readArticle, readBadge, readCard, waitForNoCard } from './read-article.ts';

declare const chrome: {
  readonly storage: {
    readonly local: {
      readonly QUOTA_BYTES: number;
      getBytesInUse(): Promise<number>;
      set(items: object): Promise<void>;
      remove(key: string): Promise<void>;
    };
  };
};

const words = 'Everyone on the site has known';

/** Presses a button of the card, or what opens a part of it, by its words. */
function press(page: Page, name: string): Promise<void> {
  return page.evaluateInShadow(
    cardHost,
    (root, wanted) => {
      const buttons = [...root.querySelectorAll<HTMLElement>('button, summary')];
      buttons.find((button) => button.textContent === wanted)?.click();
    },
    name,
  );
}

/** In which highlights the claim is painted. */
async function marksOf(page: Page): Promise<string[]> {
  const painted = await paintedWords(page);
  return painted.filter((each) => each.includes(words) && !each.includes('lit')).map((each) => each.split(':')[0]!);
}

async function openCard(page: Page): Promise<void> {
  const { x, y } = await pointAt(page, words);
  await page.clickAt(x, y);
  await readCard(page);
}

describe('a correction', () => {
  it('changes highlights, card and badge at once, and is taken back', async ({ browser, openArticle }) => {
    const page = await openArticle('harbour-tunnel');
    await readArticle(browser, page);
    const unnamed = Number(await readBadge(browser));
    await openCard(page);
    expect(await marksOf(page)).toEqual(['on-the-record-unnamed']);
    await press(page, 'Did On the Record misread this?');
    await press(page, 'Named person');
    await expect.poll(() => marksOf(page)).toEqual(['on-the-record-named']);
    expect((await readCard(page)).join(' ')).toContain('You corrected this. On the Record had said: Unnamed person.');
    await expect.poll(async () => Number(await browser.badgeText())).toBe(unnamed - 1);
    await press(page, 'Undo');
    await expect.poll(() => marksOf(page)).toEqual(['on-the-record-unnamed']);
    await expect.poll(async () => Number(await browser.badgeText())).toBe(unnamed);
  });

  it('takes off the page what is no claim, gives it back from the card, and holds when the page is opened again', async ({
    browser,
    openArticle,
  }) => {
    const page = await openArticle('harbour-tunnel');
    await readArticle(browser, page);
    const unnamed = Number(await readBadge(browser));
    await openCard(page);
    await press(page, 'No claim');
    await expect.poll(() => marksOf(page)).toEqual([]);
    await press(page, 'Undo');
    await expect.poll(() => marksOf(page)).toEqual(['on-the-record-unnamed']);
    await press(page, 'No claim');
    await expect.poll(() => marksOf(page)).toEqual([]);
    await page.press('Escape');
    await waitForNoCard(page);
    const again = await openArticle('harbour-tunnel');
    await readArticle(browser, again);
    await expect.poll(() => marksOf(again)).toEqual([]);
    await expect.poll(async () => Number(await browser.badgeText())).toBe(unnamed - 1);
  });
});

describe('a correction of a page without encryption', () => {
  it('holds when the page is opened again', async ({ browser }) => {
    const address = 'http://www.northbank.example/2026/05/harbour-tunnel';
    const open = () => browser.openTab(address, readSample('harbour-tunnel'));
    const page = await open();
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await readArticle(browser, page);
    await openCard(page);
    await press(page, 'No claim');
    await expect.poll(() => marksOf(page)).toEqual([]);
    await page.close();
    const again = await open();
    await readArticle(browser, again);
    await expect.poll(() => marksOf(again)).toEqual([]);
    await again.close();
  });
});

describe('a correction for which there is no room', () => {
  it('says so, and holds as long as the page is open', async ({ browser, openArticle, skip }) => {
    skip(browser.name === 'firefox', 'Firefox sets no limit that a test could reach.');
    const options = await browser.openTab(`${browser.origin}/src/views/options/index.html`);
    await options.evaluate(async () => {
      const { local } = chrome.storage;
      const left = local.QUOTA_BYTES - (await local.getBytesInUse());
      await local.set({ ballast: 'x'.repeat(left - 'ballast'.length - 10) });
    });
    const page = await openArticle('river-ruling');
    await readArticle(browser, page);
    await browser.runCommand('next-claim');
    await readCard(page);
    await press(page, 'No claim');
    await expect.poll(() => readCard(page)).toContain('Not stored: this holds only until you leave this page.');
    expect((await readCard(page)).join(' ')).toContain('You corrected this.');
    await options.evaluate(() => chrome.storage.local.remove('ballast'));
    await press(page, 'Undo');
    await expect.poll(async () => (await readCard(page)).join(' ')).not.toMatch(/You corrected this|Not stored/);
    await options.close();
  });
});

describe('the card', () => {
  it('keeps the focus while its reader corrects with the keyboard', async ({ browser, openArticle }) => {
    const page = await openArticle('harbour-tunnel');
    await readArticle(browser, page);
    await browser.runCommand('next-claim');
    await readCard(page);
    const focus = () =>
      page.evaluateInShadow(cardHost, (root) => root.activeElement?.textContent?.slice(0, 20) ?? 'elsewhere');
    await page.evaluateInShadow(cardHost, (root) => root.querySelector('summary')!.focus());
    await page.press('Enter');
    await page.press('Tab');
    await page.press('Enter');
    await expect.poll(async () => (await readCard(page)).join(' ')).toContain('You corrected this.');
    expect(await focus()).toBe('Named person');
    for (let tabs = 0; tabs < 12 && (await focus()) !== 'Undo'; tabs += 1) await page.press('Shift+Tab');
    expect(await focus()).toBe('Undo');
    await page.press('Enter');
    await expect.poll(async () => (await readCard(page)).join(' ')).not.toContain('You corrected this.');
    expect(await focus()).toMatch(/^Unnamed group/);
    await page.press('Escape');
    await waitForNoCard(page);
  });

  it('copies a link to the claim', async ({ browser, openArticle }) => {
    const page = await openArticle('harbour-tunnel');
    await readArticle(browser, page);
    await browser.runCommand('next-claim');
    await readCard(page);
    await page.evaluateInShadow(cardHost, (root) => root.querySelector<HTMLElement>('.card-text-button')!.focus());
    await page.press('Enter');
    await expect.poll(() => readCard(page)).toContain('Copied.');
  });
});
