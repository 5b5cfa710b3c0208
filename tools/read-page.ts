import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Report } from '../src/engine/attribution';
import { askPageInFront } from './ask-page';
import { getBrowser } from './browser/get';
import { launch } from './browser/launch';
import { build } from './build';
import { startSite } from './site';

/**
 * The report of an HTML file as the built extension gives it: opened in a real browser, read after the toolbar button is
 * pressed. Throws a sentence where the extension does not take the page for an article that it can read.
 */
export async function readPage(file: string, say: (step: string) => void): Promise<Report> {
  const site = await startSite();
  try {
    const address = site.addPage(`/${encodeURIComponent(path.basename(file))}`, readFileSync(file, 'utf8'));
    say('Building the extension.');
    const extension = await build('chromium');
    const executable = await getBrowser('chromium', say);
    say(`Starting ${executable}.`);
    const browser = await launch('chromium', { executable, extension, headless: true });
    try {
      await browser.openTab(address);
      const state = await askPageInFront(browser);
      if (state.state === 'read') return state.report;
      throw new Error(`The extension does not read ${file}: ${state.state === 'refused' ? state.why : state.state}.`);
    } finally {
      await browser.close();
    }
  } finally {
    await site.close();
  }
}
