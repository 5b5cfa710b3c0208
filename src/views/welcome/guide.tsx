import { render } from 'preact';
import browser from 'webextension-polyfill';
import { languageOfText, textOf } from '../../text';
import { Welcome } from './welcome';

const { tag, direction } = languageOfText();
document.documentElement.lang = tag;
document.documentElement.dir = direction;
document.title = textOf('welcomeTitle');

render(<Welcome isFirefox={browser.runtime.getURL('').startsWith('moz-')} />, document.body);
