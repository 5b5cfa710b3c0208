import { render } from 'preact';
import browser from 'webextension-polyfill';
import { loadSettings } from '../../settings';
import { languageOfText, textOf } from '../../text';
import { Print } from './print';

const { tag, direction } = languageOfText();
document.documentElement.lang = tag;
document.documentElement.dir = direction;
document.title = textOf('popupPrint');

const asked = new URLSearchParams(location.search).get('tab') ?? '';
const tabId = /^\d{1,15}$/.test(asked) ? Number(asked) : browser.tabs.TAB_ID_NONE;

render(<Print tabId={tabId} initialSettings={await loadSettings()} />, document.body);
