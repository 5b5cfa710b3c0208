import { render } from 'preact';
import browser from 'webextension-polyfill';
import { loadSettings } from '../../settings';
import { accessTo } from '../../sites';
import { glanceAt } from '../follow-page';
import { nameView } from '../name-view';
import { Popup } from './popup';

nameView('extensionName');

const [{ tab, tabId, address, access, view }, settings] = await Promise.all([lookAtTab(), loadSettings()]);

render(
  <Popup
    tabId={tabId}
    windowId={tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT}
    address={address}
    initialSettings={settings}
    initialAccess={access}
    initialView={view}
  />,
  document.body,
);

/** What can be known at once of the tab in front: of most pages all, so that the popup need not change under the reader. */
async function lookAtTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const { id: tabId = browser.tabs.TAB_ID_NONE, url: address = '' } = tab ?? {};
  const [access, view] = await Promise.all([accessTo(address), glanceAt(tabId)]);
  return { tab, tabId, address, access, view };
}
