import type { PageState } from '../src/messages';
import type { Browser, Json } from './browser/driver';

/** What an extension page can call, as far as it is needed here. */
interface ExtensionPage {
  readonly chrome: {
    readonly tabs: {
      query(of: { active: true }): Promise<{ id: number; url?: string }[]>;
      sendMessage(tab: number, message: Json, options: { frameId: 0 }): Promise<{ value: PageState } | undefined>;
    };
  };
}

/** Presses the toolbar button over the tab in front, and gives what the extension knows of the page once it has read it. */
export async function askPageInFront(browser: Browser): Promise<PageState> {
  const popup = await browser.pressToolbarButton();
  return popup.waitFor(askState);
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
