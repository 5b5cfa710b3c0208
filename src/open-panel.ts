import browser from 'webextension-polyfill';

/** Chromium’s side panel, which the types of the common API lack. */
interface SidePanel {
  open(options: { readonly windowId: number }): Promise<void>;
}

/**
 * Opens the panel beside the page: Chromium’s side panel in a window, or Firefox’s sidebar in the window in front. Must be
 * called at once in the reader’s own click or key press; false where the browser will not open it.
 */
export async function openPanel(windowId: number): Promise<boolean> {
  const { sidePanel } = browser as typeof browser & { readonly sidePanel?: SidePanel };
  try {
    await (sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open());
    return true;
  } catch {
    return false;
  }
}
