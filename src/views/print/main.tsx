import { render } from 'preact';
import browser from 'webextension-polyfill';
import { loadSettings } from '../../settings';
import { nameView } from '../name-view';
import { Print } from './print';

nameView('popupPrint');

const asked = new URLSearchParams(location.search).get('tab') ?? '';
const tabId = /^\d{1,15}$/.test(asked) ? Number(asked) : browser.tabs.TAB_ID_NONE;

render(<Print tabId={tabId} initialSettings={await loadSettings()} />, document.body);
