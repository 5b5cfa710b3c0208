import type { AccessibleNode } from './accessible.ts';

/** The browsers that the extension is built for. */
export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

/** What crosses between this program and a page: copied as JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What a page is told about the reader's wishes; what is left out is the browser's default. */
export interface Media {
  readonly dark?: boolean;
  readonly forcedColors?: boolean;
  readonly reducedMotion?: boolean;
}

/** A tab, a popup or an extension page. Every call throws when the page is gone. */
export interface Page {
  /** Goes to an address and waits until it has loaded. */
  open(url: string): Promise<void>;
  /**
   * Runs a self-contained function in the page's own world and gives what it returns or resolves to. In tools/ it may hold
   * no named function: tsx would have it call a function that the page lacks.
   */
  evaluate<Args extends Json[], Value>(run: (...args: Args) => Value, ...args: Args): Promise<Awaited<Value>>;
  /** Runs a script in the page's own world, whatever the page's policy says of scripts. */
  runScript(script: string): Promise<void>;
  /** As evaluate, but hands the function the shadow root of the first element matching `host`, closed or open. */
  evaluateInShadow<Args extends Json[], Value>(
    host: string,
    run: (root: ShadowRoot, ...args: Args) => Value,
    ...args: Args
  ): Promise<Awaited<Value>>;
  /** Evaluates again and again until the result is truthy and gives it; throws after twenty seconds. */
  waitFor<Args extends Json[], Value>(
    run: (...args: Args) => Value,
    ...args: Args
  ): Promise<NonNullable<Awaited<Value>>>;
  /** The text a reader sees in the first element that matches. */
  text(selector?: string): Promise<string>;
  /** Scrolls the first element that matches into view and clicks its middle with the pointer. */
  click(selector: string): Promise<void>;
  /** Moves the pointer to a point of the viewport, in CSS pixels. */
  moveTo(x: number, y: number): Promise<void>;
  /** Moves the pointer to a point of the viewport and clicks there. */
  clickAt(x: number, y: number): Promise<void>;
  /** Touches a point of the viewport with a finger, shortly. */
  tapAt(x: number, y: number): Promise<void>;
  /** Presses and releases a key, with modifiers before it: 'Escape', 'Shift+Tab', 'a'. */
  press(keys: string): Promise<void>;
  /** What a screen reader is told of the page, closed shadow roots included. */
  accessibilityTree(): Promise<AccessibleNode>;
  /** A PNG of the viewport. */
  screenshot(): Promise<Buffer>;
  /** Sets the size of a tab's viewport in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** Closes the tab or the popup. */
  close(): Promise<void>;
}

/** A running browser with the built extension in it. */
export interface Browser {
  readonly name: BrowserName;
  /** The origin of the extension's own pages, without a slash at its end. */
  readonly origin: string;
  /**
   * Opens an address in a new tab in front. Where `html` is given, the tab gets it whatever it asks for and the network
   * nothing: so a page of a news site can be tested without the site.
   */
  openTab(url: string, html?: string): Promise<Page>;
  /** The tab that stands at an address, waited for: one that the extension opens by itself. */
  findTab(url: string): Promise<Page>;
  /**
   * Presses the toolbar button over the tab in front, as a reader would (activeTab), and gives the popup; one that is open
   * is closed first. Where Chromium has withheld the site, the page is loaded anew and the button pressed once more, as
   * Chromium asks the reader to do.
   */
  pressToolbarButton(): Promise<Page>;
  /** The panel beside the page, once it is open. */
  findPanel(): Promise<Page>;
  /**
   * Does what the keyboard shortcut of a manifest command does in the tab in front. A real shortcut gives the extension
   * the tab (activeTab); Chromium's protocol cannot press one, so there a tab has to be given by the toolbar button first.
   */
  runCommand(name: string): Promise<void>;
  /** Does what choosing an item in the context menu of the tab in front does, by the item’s id; see runCommand for activeTab. */
  chooseMenuItem(id: string): Promise<void>;
  /** The text of the toolbar button's badge for the tab in front. */
  badgeText(): Promise<string>;
  /** Lets the extension into no site by itself any more, as a reader can have it in the browser's own settings. */
  withholdSites(): Promise<void>;
  /** Lets the extension into the pages that match a pattern, or out again, as a reader does in those settings. */
  allowSite(origin: string, allowed: boolean): Promise<void>;
  /** Has the reader say yes where the extension asks to be let into the pages that match a pattern. */
  agreeTo(origin: string): Promise<void>;
  /** Installs the extension anew over itself, as an update does. */
  update(): Promise<void>;
  /** Kills the background worker or event page, as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Tells all pages, open or to be opened, what the reader wishes. */
  emulate(media: Media): Promise<void>;
  /** Has the text that is as large as the reader wishes be so many pixels high, in all pages; 16 is usual. */
  setTextSize(pixels: number): Promise<void>;
  /** The addresses that pages and the extension have asked for since the start, in order. */
  requests(): Promise<string[]>;
  /** Resolves when the browser has ended, by whomever. */
  readonly ended: Promise<void>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

/** What a browser is started with. */
export interface LaunchOptions {
  /** Path of the browser's program. */
  readonly executable: string;
  /** Folder of the built extension; the browser starts without one where it is left out. */
  readonly extension?: string;
  /** Whether the page stays open that the extension welcomes its reader with; it is closed where this is left out. */
  readonly welcome?: boolean;
  /** Whether to start without a window. */
  readonly headless: boolean;
}

const PATIENCE_MS = 20_000;
const PAUSE_MS = 50;

/** Asks again and again until the answer is truthy; throws with what was awaited when patience ends. */
export async function poll<Value>(
  what: string,
  ask: () => Promise<Value>,
  patience = PATIENCE_MS,
): Promise<NonNullable<Value>> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited ${patience / 1000} s in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
