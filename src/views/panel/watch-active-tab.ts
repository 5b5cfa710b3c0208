import browser, { type Tabs } from 'webextension-polyfill';

/** The tab in front. */
export interface ActiveTab {
  readonly id: number;
  /** The address of its page; empty where the browser does not tell. */
  readonly address: string;
}

/** What a view is told of the tab in front. */
export interface TabNews {
  /** Another tab came to the front. */
  readonly changed: (tab: ActiveTab) => void;
  /** Its page is left for another. */
  readonly leaving: () => void;
  /** The other page has loaded. */
  readonly arrived: (tab: ActiveTab) => void;
}

/** The tab in front in the window that this view stands in; null where there is none. */
export async function findActiveTab(): Promise<(ActiveTab & { readonly windowId: number }) | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const active = tab && activeOf(tab);
  return active ? { ...active, windowId: tab.windowId ?? browser.windows.WINDOW_ID_CURRENT } : null;
}

/** Tells of the tab in front in a window, which tab ever that is, until the signal aborts. */
export function watchActiveTab(windowId: number, news: TabNews, signal: AbortSignal): void {
  async function lookAt(tabId: number): Promise<void> {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    const active = tab && activeOf(tab);
    if (active && tab.active && !signal.aborted) news.changed(active);
  }

  const activated = (info: Tabs.OnActivatedActiveInfoType) => {
    if (info.windowId === windowId) void lookAt(info.tabId);
  };
  const updated = (_: number, change: Tabs.OnUpdatedChangeInfoType, tab: Tabs.Tab) => {
    if (!tab.active || tab.windowId !== windowId) return;
    const active = activeOf(tab);
    if (change.status === 'loading') news.leaving();
    if (change.status === 'complete' && active) news.arrived(active);
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener(
    'abort',
    () => {
      browser.tabs.onActivated.removeListener(activated);
      browser.tabs.onUpdated.removeListener(updated);
    },
    { once: true },
  );
}

function activeOf({ id, url = '' }: Tabs.Tab): ActiveTab | null {
  return id === undefined ? null : { id, address: url };
}
