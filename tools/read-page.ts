import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Report } from '../src/engine/attribution';
import { askPageInFront } from './ask-page';
import { inChromium } from './in-chromium';

/**
 * The report of an HTML file as the built extension gives it: opened in a real browser, read after the toolbar button is
 * pressed. Throws a sentence where the extension does not take the page for an article that it can read.
 */
export async function readPage(file: string, say: (step: string) => void): Promise<Report> {
  const html = readFileSync(file, 'utf8');
  return inChromium(say, async (browser, site) => {
    await browser.openTab(site.addPage(`/${encodeURIComponent(path.basename(file))}`, html));
    const state = await askPageInFront(browser);
    if (state.state === 'read') return state.report;
    throw new Error(`The extension does not read ${file}: ${state.state === 'refused' ? state.why : state.state}.`);
  });
}
