import { render } from 'preact';
import browser from 'webextension-polyfill';
import { languageOfText, textOf } from '../../text';
import { Welcome } from './welcome';

const { tag, direction } = languageOfText();
document.documentElement.lang = tag;
document.documentElement.dir = direction;
document.title = textOf('welcomeTitle');

const commands = await browser.commands.getAll();
const keysOf = (name: string) => commands.find((command) => command.name === name)?.shortcut ?? '';

render(
  <Welcome
    isFirefox={browser.runtime.getURL('').startsWith('moz-')}
    keys={{ next: keysOf('next-claim'), card: keysOf('open-card') }}
  />,
  document.body,
);

// Browsers run no content script in a page of an extension, so this page runs it itself, once there is something to read.
await import('../../content.iife');
