import type { Chromium } from '../browser/chromium';
import type { ChromiumPage } from '../browser/chromium-page';
import type { TraceEvent } from '../browser/tracer';

/** A saved page, and the path where it stood. */
export interface SavedPage {
  readonly name: string;
  readonly html: string;
  readonly path: string;
}

/** Saved pages hold scripts that would lead away from them. */
const HEADERS = { 'Content-Security-Policy': "script-src 'none'" };

/**
 * Opens saved pages in one browser: each in a tab of its own and so in a process where none of our code has run yet, or
 * one after the other in a tab that is kept, as a reader goes on within a site. No page gets anything from the network.
 */
export class PageOpener {
  readonly browser: Chromium;
  #current: ChromiumPage | null = null;
  #past: ChromiumPage[] = [];
  #kept: ChromiumPage | null = null;

  constructor(browser: Chromium) {
    this.browser = browser;
  }

  /** A tab that will get the saved page wherever it goes. */
  async prepare({ html }: SavedPage): Promise<ChromiumPage> {
    const page = await this.browser.openTab('about:blank');
    if (this.#current) this.#past.push(this.#current);
    this.#current = page;
    await page.answerAll(html, HEADERS);
    return page;
  }

  /** The tab that is kept; it will get the saved page wherever it goes. */
  async prepareKept({ html }: SavedPage): Promise<ChromiumPage> {
    this.#kept ??= await this.browser.openTab('about:blank');
    await this.#kept.answerAll(html, HEADERS);
    return this.#kept;
  }

  /**
   * What all threads of the browser did while some work was done in the tab prepared last. The tabs before are closed
   * only then, for a trace that begins while a process is ending is waited for ten seconds.
   */
  traceDuring(work: () => Promise<unknown>): Promise<TraceEvent[]> {
    return this.browser.traceDuring(async () => {
      await Promise.all(this.#past.splice(0).map((page) => page.close()));
      await work();
    });
  }
}

/** Resolves once the page has been laid out and drawn. */
export async function untilDrawn(page: ChromiumPage): Promise<void> {
  await page.waitFor(isDrawn);
}

function isDrawn(): Promise<true> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true))));
}
