import { mkdir, writeFile } from 'node:fs/promises';
import process from 'node:process';
import type { Browser, Page } from '../browser/driver.ts';
import { getBrowser } from '../browser/get.ts';
import { launch } from '../browser/launch.ts';
import { build } from '../build.ts';
import { startSite } from '../site.ts';
import { say } from '../terminal.mjs';
import { addressOf } from './address.ts';
import type { Options } from './options.mjs';

/**
 * Builds the extension and opens a browser with it on the article. With a window it stays until the reader closes it;
 * without one it writes screenshots into out/ and prints what the popup says.
 */
export async function openArticle(options: Options): Promise<void> {
  const site = await startSite();
  try {
    const address = await addressOf(options.page, site);
    say(`Building the extension for ${options.browser}.`);
    const extension = await build(options.browser);
    const executable = await getBrowser(options.browser, say);
    say(`Starting ${executable}${options.headless ? ', without a window' : ''}.`);
    const browser = await launch(options.browser, {
      executable,
      extension,
      headless: options.headless,
      welcome: !options.headless,
    });
    try {
      if (options.headless) await showInFiles(browser, address, options.dark);
      else await showInWindow(browser, address, options.dark);
    } finally {
      await browser.close();
    }
  } finally {
    await site.close();
  }
}

/** Where the popup says “8 named · 4 unnamed”, or why it cannot. */
const summary = '.claim-counts, .refusal-sentence';

async function showInWindow(browser: Browser, address: string, dark: boolean): Promise<void> {
  if (dark) await browser.emulate({ dark });
  await readArticle(browser, address);
  say('Close the browser or press Ctrl+C to end.');
  const interrupted = new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
  await Promise.race([browser.ended, interrupted]);
}

async function showInFiles(browser: Browser, address: string, dark: boolean): Promise<void> {
  await browser.emulate({ dark: false });
  const { page, popup } = await readArticle(browser, address);
  await mkdir('out', { recursive: true });
  for (const colours of dark ? ['', '-dark'] : ['']) {
    await browser.emulate({ dark: colours === '-dark' });
    await writeScreenshot(popup, `out/popup-${browser.name}${colours}.png`);
    await writeScreenshot(page, `out/article-${browser.name}${colours}.png`);
  }
}

/** Opens the article and the popup on it, waits until it is read and prints what the popup says of it. */
async function readArticle(browser: Browser, address: string): Promise<{ page: Page; popup: Page }> {
  say(`Opening ${address}`);
  const page = await browser.openTab(address).catch((error: unknown) => {
    const advice = 'Check the address, and that this machine is online.';
    throw new Error(`${address} could not be opened. ${advice}`, { cause: error });
  });
  say('Pressing the toolbar button.');
  const popup = await browser.pressToolbarButton();
  await popup.waitFor((said) => document.querySelector(said) !== null, summary);
  console.log(`\n  ${(await popup.text(summary)).replaceAll(/\s+/g, ' ')}\n`);
  return { page, popup };
}

async function writeScreenshot(page: Page, file: string): Promise<void> {
  await writeFile(file, await page.screenshot());
  say(`Wrote ${file}`);
}
