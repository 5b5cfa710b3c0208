import { describe, expect } from 'vitest';
import { it, readSample } from './open-extension.ts';

const article = readSample('harbour-tunnel');

describe('a page', () => {
  it('is read without a click on a listed news site', async ({ browser }) => {
    const page = await browser.openTab('https://www.apnews.com/article/bridge', article);
    expect(await page.waitFor(() => CSS.highlights.size)).toBeGreaterThan(0);
  });

  it('is let alone on any other site', async ({ browser }) => {
    const page = await browser.openTab('https://www.apnews.example/article/bridge', article);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });
});
