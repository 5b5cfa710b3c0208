import { render } from 'preact';
import browser from 'webextension-polyfill';
import { loadSettings } from '../../settings';
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

render(
  <Popup
    tabId={tab?.id ?? browser.tabs.TAB_ID_NONE}
    windowId={tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT}
    address={tab?.url ?? ''}
    initialSettings={settings}
  />,
  document.body,
);
