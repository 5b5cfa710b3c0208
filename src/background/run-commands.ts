import browser from 'webextension-polyfill';
import { askPage } from '../messages';
import { openPanel } from '../open-panel';
import { changeSettings, loadSettings } from '../settings';
import { untilRead } from './until-read';

/** What each command of the manifest asks of a page, once the page is read. */
const asks: Record<string, (tabId: number) => Promise<unknown>> = {
  'next-claim': (tabId) => askPage(tabId, 'step', 'next'),
  'previous-claim': (tabId) => askPage(tabId, 'step', 'previous'),
  'open-card': (tabId) => askPage(tabId, 'openCard'),
};

type Start = (tabId: number) => Promise<{ readonly ok: boolean }>;

/**
 * Carries out the manifest’s commands from now on, given what starts the content script in a tab. The panel is opened at
 * once: browsers open it only in the same turn as the key press.
 */
export function runCommands(start: Start): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel') void openPanel(tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT);
    else if (tab?.id !== undefined) void carryOut(command, tab.id, start);
  });
}

/**
 * Carries out a command in the tab it was given in. Where nothing has been read yet, the command starts the reading,
 * and “switch highlights” then means: on.
 */
async function carryOut(command: string, tabId: number, start: Start): Promise<void> {
  const wasStarted = (await askPage(tabId, 'read')).ok;
  if (!wasStarted && !(await start(tabId)).ok) return;
  if (command === 'toggle-highlights') {
    const { highlights } = await loadSettings();
    await changeSettings({ highlights: !wasStarted || !highlights });
  } else {
    await untilRead(tabId);
    await asks[command]?.(tabId);
  }
}
