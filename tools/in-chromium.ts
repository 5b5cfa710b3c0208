import type { Chromium } from './browser/chromium';
import { getBrowser } from './browser/get';
import { launch } from './browser/launch';
import { build } from './build';
import { type Site, startSite } from './site';

/** Does some work with the extension as it is built now, in a real Chromium without a window, beside a site of our own; ends both. */
export async function inChromium<Result>(
  say: (step: string) => void,
  work: (browser: Chromium, site: Site) => Promise<Result>,
): Promise<Result> {
  const site = await startSite();
  try {
    say('Building the extension.');
    const extension = await build('chromium');
    const executable = await getBrowser('chromium', say);
    say(`Starting ${executable}.`);
    const browser = await launch('chromium', { executable, extension, headless: true });
    try {
      return await work(browser, site);
    } finally {
      await browser.close();
    }
  } finally {
    await site.close();
  }
}
