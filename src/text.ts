import browser from 'webextension-polyfill';
import type messages from '../public/_locales/en/messages.json';

/** A key of the messages that a reader may see. */
export type TextKey = keyof typeof messages;

/** The message in the reader's language, its placeholders filled in order; the key itself where it is missing. */
export function textOf(key: TextKey, ...substitutions: (string | number)[]): string {
  return browser.i18n.getMessage(key, substitutions.map(String)) || key;
}
