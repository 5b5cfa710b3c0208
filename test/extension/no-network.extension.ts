import { describe, expect } from 'vitest';
import { it } from './open-extension.ts';

describe('the extension', () => {
  it('asks no network for anything while an article is read, stepped through and summed up', async ({
    browser,
    site,
    openArticle,
  }) => {
    const page = await openArticle('harbour-tunnel');
    const popup = await browser.pressToolbarButton();
    await popup.waitFor(() => /\d named/.test(document.body.innerText));
    await page.waitFor(() => CSS.highlights.size > 0);
    await popup.close();
    await browser.runCommand('next-claim');
    await browser.stopBackground();
    await browser.runCommand('open-card');
    await browser.pressToolbarButton();

    const article = await page.evaluate(() => location.href);
    const control = site.addPage('/asked-by-the-page', '');
    await page.evaluate((address) => fetch(address).then(() => null), control);
    const asked = await browser.requests();
    const ofThePage = [article, control, new URL('/favicon.ico', article).href];
    expect(asked).toContain(control);
    expect(
      asked.filter((address) => !ofThePage.includes(address) && !address.startsWith(`${browser.origin}/`)),
    ).toEqual([]);
  });

  it('could not ask if it tried: its own pages may not', async ({ browser, site, openArticle }) => {
    await openArticle('harbour-tunnel');
    const popup = await browser.pressToolbarButton();
    const elsewhere = site.addPage('/elsewhere', '', { 'Access-Control-Allow-Origin': '*' });
    expect(await popup.evaluate(ask, elsewhere)).toBe('refused');
    expect(await popup.evaluate(ask, `${browser.origin}/manifest.json`)).toBe('answered');
    expect(await browser.requests()).not.toContain(elsewhere);
  });
});

/** Asks for an address; runs in a page. */
function ask(address: string): Promise<string> {
  return fetch(address).then(
    () => 'answered',
    () => 'refused',
  );
}
