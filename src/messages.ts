import browser from 'webextension-polyfill';
import type { Outcome, Report } from './engine/attribution';
import type { Counts } from './report';

/** Why the background gives no report of a text. */
export type AnalyzeWhy = 'not-english' | 'too-long' | 'failed';

/** Why a tab shows no report. `updated`: the extension was replaced while the page was open. */
export type PageWhy = AnalyzeWhy | 'not-article' | 'switched-off' | 'updated';

/** What a tab knows of its page. */
export type PageState =
  | { readonly state: 'reading' }
  | { readonly state: 'read'; readonly report: Report }
  | { readonly state: 'refused'; readonly why: PageWhy };

/** What a tab's content script does when asked. */
export interface PageCalls {
  /** Says what is known of the page; never waits for the analysis. */
  read(): PageState;
  /** Takes the page for an article although it does not look like one, and starts to read it. */
  readAnyway(): PageState;
  /** Scrolls to an attribution and opens its card; `gone` where its words are no longer on the page. */
  reveal(id: number): Outcome<null, 'gone'>;
  /** Opens the card of the next or previous attribution after the one under view; `gone` where there is none. */
  step(direction: 'next' | 'previous'): Outcome<null, 'gone'>;
  /** Opens the card of the attribution nearest to the middle of the view; `gone` where there is none. */
  openCard(): Outcome<null, 'gone'>;
}

/** What the background does when asked. */
export interface BackgroundCalls {
  /** The report of an article's text: paragraphs separated by newlines. */
  analyze(text: string): Outcome<Report, AnalyzeWhy>;
  /** Starts the content script in a tab that has none; `browser-page` where the browser forbids it. */
  startPage(tabId: number): Outcome<null, 'browser-page'>;
}

/** What a tab's content script tells to all who listen: the background for its badge, an open popup to ask again. */
export interface PageEvents {
  /** The state of the page changed; the numbers are null where there is no report. */
  reportChanged(counts: Counts | null): void;
}
