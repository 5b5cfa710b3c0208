import { defineBrowserCommand, defineBrowserProvider } from '@vitest/browser';
import { type Browser, type BrowserName, browserNames, type Media, type Page } from '../../tools/browser/driver.ts';
import { getBrowser } from '../../tools/browser/get.ts';
import { launch } from '../../tools/browser/launch.ts';

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** Presses a key with its modifiers: 'Escape', 'Shift+Tab'. */
    pressKeys: (keys: string) => Promise<void>;
    /** Moves the pointer to a point of the window. */
    movePointer: (x: number, y: number) => Promise<void>;
    /** Clicks a point of the window. */
    clickPoint: (x: number, y: number) => Promise<void>;
    /** Tells the page what the reader wishes. */
    emulateMedia: (media: Media) => Promise<void>;
    /** A PNG of the window in base64. */
    takePicture: () => Promise<string>;
  }
  export const commands: BrowserCommands;
}

interface Driven {
  readonly browser: Browser;
  readonly page: Page;
}

/** Runs the page tests in a real Chromium and a real Firefox, each driven as the extension tests drive them. */
export const realBrowsers = defineBrowserProvider({
  name: 'real-browsers',
  supportedBrowser: browserNames,
  providerFactory(project) {
    let driven: Driven | undefined;
    return {
      name: 'real-browsers',
      supportsParallelism: false,
      getCommandsContext: () => ({ driven }),
      async openPage(_session, url) {
        const name = project.config.browser.name as BrowserName;
        await driven?.browser.close();
        const executable = await getBrowser(name, console.log);
        const browser = await launch(name, { executable, headless: true });
        driven = { browser, page: await browser.openTab(url) };
      },
      close: async () => driven?.browser.close(),
    };
  },
});

/** What page tests ask of the browser, beyond what a page can do itself. */
export const commands = {
  pressKeys: defineBrowserCommand<[string]>((context, keys) => pageOf(context).press(keys)),
  movePointer: defineBrowserCommand<[number, number]>((context, x, y) => pageOf(context).moveTo(x, y)),
  clickPoint: defineBrowserCommand<[number, number]>((context, x, y) => pageOf(context).clickAt(x, y)),
  takePicture: defineBrowserCommand<[]>(async (context) => (await pageOf(context).screenshot()).toString('base64')),
  emulateMedia: defineBrowserCommand<[Media]>((context, media) => drivenBy(context).browser.emulate(media)),
};

function pageOf(context: object): Page {
  return drivenBy(context).page;
}

function drivenBy(context: object): Driven {
  if ('driven' in context && context.driven) return context.driven as Driven;
  throw new Error('No page is open.');
}
