/**
 * The harness of the extension tests. A file test/extension/NAME.extension.ts runs once with the built dist/chromium in
 * a real Chromium and once with dist/firefox in a real Firefox (`npm run build`, then
 * `npx vitest run --project 'extension*'`, or one of 'extension (chromium)' and 'extension (firefox)'). Its tests take
 * what they need from the fixtures below:
 *
 *     it('says how many claims are unnamed', async ({ browser, openArticle }) => {
 *       const page = await openArticle('harbour-tunnel');
 *       const popup = await browser.pressToolbarButton();
 *       await popup.waitFor(() => document.body.innerText.includes('unnamed'));
 *     });
 *
 * Functions handed to a page's `evaluate` and `waitFor` run in that page: they may use their arguments and nothing
 * else of the file. See tools/browser/driver.ts for all that a browser and a page can do.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inject, test } from 'vitest';
import type { Browser, BrowserName, Page } from '../../tools/browser/driver.ts';
import { getBrowser } from '../../tools/browser/get.ts';
import { launch } from '../../tools/browser/launch.ts';
import { type Site, startSite } from '../../tools/site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserName;
  }
}

const root = new URL('../../', import.meta.url);

interface Fixtures {
  /** The browser with the extension, one for all the tests of a file. */
  readonly browser: Browser;
  /** A web site for the file's own pages. */
  readonly site: Site;
  /** Opens one of public/samples, by its name without .html, in a new tab. */
  readonly openArticle: (name: string) => Promise<Page>;
}

/** A test of the built extension. */
export const it = test.extend<Fixtures>({
  browser: [
    async ({}, use) => {
      const name = inject('browser');
      const executable = await getBrowser(name, console.log);
      const extension = fileURLToPath(new URL(`dist/${name}`, root));
      const browser = await launch(name, { executable, extension, headless: true });
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  site: [
    async ({}, use) => {
      const site = await startSite();
      await use(site);
      await site.close();
    },
    { scope: 'file' },
  ],
  openArticle: async ({ browser, site }, use) => {
    await use((name) => browser.openTab(site.addPage(`/${name}.html`, readSample(name))));
  },
});

/** The HTML of one of public/samples, by its name without .html. */
export function readSample(name: string): string {
  return readFileSync(new URL(`public/samples/${name}.html`, root), 'utf8');
}
