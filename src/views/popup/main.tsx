import { render } from 'preact';
import browser from 'webextension-polyfill';
import { loadSettings } from '../../settings';
import { accessTo } from '../../sites';
import { languageOfText, textOf } from '../../text';
import { Popup } from './popup';

const { tag, direction } = languageOfText();
document.documentElement.lang = tag;
document.documentElement.dir = direction;
document.title = textOf('extensionName');

const [[tab], settings] = await Promise.all([
  browser.tabs.query({ active: true, currentWindow: true }),
  loadSettings(),
]);
const address = tab?.url ?? '';

render(
  <Popup
    tabId={tab?.id ?? browser.tabs.TAB_ID_NONE}
    windowId={tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT}
    address={address}
    initialSettings={settings}
    initialAccess={await accessTo(address)}
  />,
  document.body,
);
