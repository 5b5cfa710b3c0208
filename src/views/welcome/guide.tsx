import { render } from 'preact';
import browser from 'webextension-polyfill';
import { nameView } from '../name-view';
import { Welcome } from './welcome';

nameView('welcomeTitle');

render(<Welcome isFirefox={browser.runtime.getURL('').startsWith('moz-')} />, document.body);
