import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Report } from '../src/engine/attribution';
import type { PageState } from '../src/messages';
import type { Json } from './browser/driver';
import { getBrowser } from './browser/get';
import { launch } from './browser/launch';
import { build } from './build';
import { startSite } from './site';

/** What an extension page can call, as far as it is needed here. */
interface ExtensionPage {
  readonly chrome: {
    readonly tabs: {
      query(of: { active: true }): Promise<{ id: number; url?: string }[]>;
      sendMessage(tab: number, message: Json, options: { frameId: 0 }): Promise<{ value: PageState } | undefined>;
    };
  };
}

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
      const popup = await browser.pressToolbarButton();
      const state = await popup.waitFor(askState);
      if (state.state === 'read') return state.report;
      throw new Error(`The extension does not read ${file}: ${state.state === 'refused' ? state.why : state.state}.`);
    } finally {
      await browser.close();
    }
  } finally {
    await site.close();
  }
}

/** Asks the page in front what it knows, from within the popup; null until it has read itself. */
async function askState(): Promise<PageState | null> {
  const { tabs } = (globalThis as unknown as ExtensionPage).chrome;
  for (const tab of await tabs.query({ active: true })) {
    const reply = await tabs
      .sendMessage(tab.id, { to: 'page', name: 'read', args: [] }, { frameId: 0 })
      .catch(() => undefined);
    if (reply !== undefined && reply.value.state !== 'reading') return reply.value;
  }
  return null;
}
