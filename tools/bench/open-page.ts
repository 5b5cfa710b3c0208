import type { Chromium } from '../browser/chromium';
import type { ChromiumPage } from '../browser/chromium-page';

/** A saved page, and the path where it stood. */
export interface SavedPage {
  readonly name: string;
  readonly html: string;
  readonly path: string;
}

/** Saved pages hold scripts that would lead away from them. */
const HEADERS = { 'Content-Security-Policy': "script-src 'none'" };

/**
 * Opens saved pages in one browser, each in a tab of its own and so in a process where none of our code has run yet.
 * The tab before is closed, and no page gets anything from the network.
 */
export class PageOpener {
  readonly #browser: Chromium;
  #last: ChromiumPage | null = null;

  constructor(browser: Chromium) {
    this.#browser = browser;
  }

  /** A tab that will get the saved page wherever it goes. */
  async prepare({ html }: SavedPage): Promise<ChromiumPage> {
    const page = await this.#browser.openTab('about:blank');
    await this.#last?.close().catch(() => {});
    this.#last = page;
    await page.answerAll(html, HEADERS);
    return page;
  }
}

/** Resolves once the page has been laid out and drawn. */
export async function untilDrawn(page: ChromiumPage): Promise<void> {
  await page.waitFor(isDrawn);
}

function isDrawn(): Promise<true> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true))));
}
