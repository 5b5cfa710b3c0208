import { describe, expect } from 'vitest';
import { it } from './open-extension.ts';

interface Area {
  get(): Promise<Record<string, unknown>>;
  set(items: object): Promise<void>;
}

declare const chrome: { readonly storage: { readonly local: Area; readonly sync: Area } };

describe('the settings', () => {
  it('are sent to the reader’s other devices and taken from them, with the background stopped in between', async ({
    browser,
    openArticle,
  }) => {
    await openArticle('harbour-tunnel');
    const popup = await browser.pressToolbarButton();
    await popup.waitFor(() => document.querySelector('.claim-counts') !== null);
    await browser.stopBackground();
    await popup.click('.switch');
    await popup.waitFor(async () => (await chrome.storage.sync.get())['highlights'] === false);
    await browser.stopBackground();
    await popup.evaluate(() => chrome.storage.sync.set({ highlights: true }));
    await popup.waitFor(() => document.querySelector<HTMLInputElement>('.switch input')?.checked);
    const local = await popup.evaluate(async () => JSON.stringify((await chrome.storage.local.get())['settings']));
    expect(JSON.parse(local)).toMatchObject({ highlights: true });
    await popup.close();
  });
});
