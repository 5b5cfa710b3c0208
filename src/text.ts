import browser from 'webextension-polyfill';
import type messages from '../public/_locales/en/messages.json';

type Messages = typeof messages;
type Key = keyof Messages;

/** The keys of messages that take words or numbers in their placeholders. */
export type FilledKey = { [K in Key]: Messages[K] extends { placeholders: object } ? K : never }[Key];

/** What has to be given with a message: something for its placeholders, in order, or nothing where it has none. */
type Given<K> = K extends FilledKey ? [string | number, ...(string | number)[]] : [];

/** A message that says a number of something: `claims_one`, `claims_other` and what else a language needs. */
export type CountKey = Key extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

/** A message that a reader may see as it stands. */
export type TextKey = Exclude<Key, `${CountKey}_${Intl.LDMLPluralRule}`>;

/** One with nothing to fill in. */
export type PlainKey = Exclude<TextKey, FilledKey>;

/** The message in the reader’s language, its placeholders filled in order; the key itself where it is missing. */
export function textOf<K extends TextKey>(key: K, ...given: Given<K>): string {
  return messageOf(key, given) || key;
}

/** Fills a placeholder whose place is looked for. */
const HOLE = '\uFFFC';

/** What stands before and after the last placeholder of a message, the others filled: for a view that marks what fills it up. */
export function textAround(key: FilledKey, ...given: number[]): readonly string[] {
  return (messageOf(key, [...given, HOLE]) || key).split(HOLE);
}

/**
 * The message that says this many of something in the form that the language wants (“1 claim”, “2 claims”). The number
 * fills the first placeholder; a form that the language’s messages lack is taken from `_other`.
 */
export function textOfCount(key: CountKey, count: number, ...more: (string | number)[]): string {
  const form = new Intl.PluralRules(languageTag()).select(count);
  const given = [count, ...more];
  return messageOf(`${key}_${form}`, given) || messageOf(`${key}_other`, given) || `${key} ${numberOf(count)}`;
}

/** A number as the language of the messages writes it: “1,200”. */
export function numberOf(number: number): string {
  return new Intl.NumberFormat(languageTag()).format(number);
}

/** A part of a whole in whole percent: “57%”; of nothing, 0. */
export function shareOf(part: number, whole: number): string {
  return new Intl.NumberFormat(languageTag(), { style: 'percent' }).format(whole === 0 ? 0 : part / whole);
}

/** The day of a date that begins as ISO writes it, as the language writes it: “May 14, 2026”; any other as it stands. */
export function dayOf(written: string): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(written)?.[0];
  const date = new Date(day ?? '');
  if (Number.isNaN(date.getTime())) return written;
  return new Intl.DateTimeFormat(languageTag(), { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** Words one after the other, as the language lists them: “8 named, 4 unnamed”. */
export function listOf(words: readonly string[]): string {
  return new Intl.ListFormat(languageTag(), { type: 'unit', style: 'short' }).format(words);
}

/**
 * The language that the messages are in, which is English where the browser’s own is not among them, and the direction
 * it is written in.
 */
export function languageOfText(): { tag: string; direction: 'ltr' | 'rtl' } {
  return { tag: languageTag(), direction: messageOf('languageDirection', []) === 'rtl' ? 'rtl' : 'ltr' };
}

function languageTag(): string {
  return messageOf('languageTag', []) || 'en';
}

/** The message, or nothing where it is missing or the extension was replaced while its page was open. */
function messageOf(key: string, given: readonly (string | number)[]): string {
  const words = given.map((word) => (typeof word === 'number' ? numberOf(word) : word));
  try {
    return browser.i18n.getMessage(key, words);
  } catch {
    return '';
  }
}
