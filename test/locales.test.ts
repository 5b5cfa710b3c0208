import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Messages } from './speak-english';

const ROOT = resolve(import.meta.dirname, '..');
const LOCALES = join(ROOT, 'public/_locales');
const locales = readdirSync(LOCALES);
const PLURAL = /_(zero|one|two|few|many|other)$/;

/** A message of at most so many characters that is no sentence is a label: it stands on a button or in a row of counts. */
const LONGEST_LABEL = 30;
/** How many times as long as the English message one may be, and how many characters more. */
const ROOM = { label: [1.4, 7], sentence: [1.45, 8] } as const;

function readMessages(locale: string): Messages {
  return JSON.parse(readFileSync(join(LOCALES, locale, 'messages.json'), 'utf8')) as Messages;
}

function readSources(folder: string): string {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .map((path) =>
      statSync(path).isDirectory() ? readSources(path) : /\.tsx?$/.test(path) ? readFileSync(path, 'utf8') : '',
    )
    .join('\n');
}

/** A key without the form of its plural. */
function baseOf(key: string): string {
  return key.replace(PLURAL, '');
}

/** The keys of messages that nothing uses: neither a source file, as a whole string, nor the manifest. */
function findUnused(keys: readonly string[], sources: string, manifest: string): string[] {
  return keys.filter((key) => {
    const base = baseOf(key);
    const uses = [`'${base}'`, `"${base}"`].some((word) => sources.includes(word));
    return !uses && !manifest.includes(`__MSG_${base}__`);
  });
}

/** What is wrong with one locale’s messages, seen from the English ones. */
function findFaults(locale: string, messages: Messages, english: Messages): string[] {
  const faults: string[] = [];
  for (const key of Object.keys(english)) {
    if (!messages[key]) faults.push(`${locale} lacks ${key}`);
  }
  for (const [key, { message, placeholders = {} }] of Object.entries(messages)) {
    const model = english[key] ?? english[`${baseOf(key)}_other`];
    if (!model) faults.push(`${locale}: ${key} is not in English`);
    const wanted = Object.keys(model?.placeholders ?? {}).sort();
    if (Object.keys(placeholders).sort().join() !== wanted.join())
      faults.push(`${locale}: ${key} has other placeholders`);
    if (message.trim() === '') faults.push(`${locale}: ${key} says nothing`);
    const used = [...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase());
    if (used.some((name) => !(name in placeholders))) faults.push(`${locale}: ${key} fills what is not given`);
    const given = PLURAL.test(key) ? wanted.filter((name) => name !== 'count') : wanted;
    if (given.some((name) => !used.includes(name))) faults.push(`${locale}: ${key} leaves out what is given`);
  }
  return faults;
}

/** How much of a line a message takes: what fills it is the same in every language, and marks of direction have no width. */
function widthOf(message: string): number {
  return message.replaceAll(/\$\w+\$|[[\]{}]|\p{Cf}/gu, '').length;
}

/** The messages of one locale that are too long for the place that the English ones were given. */
function findTooLong(messages: Messages, english: Messages): string[] {
  return Object.entries(messages).flatMap(([key, { message }]) => {
    const model = (english[key] ?? english[`${baseOf(key)}_other`])?.message ?? '';
    const isLabel = widthOf(model) <= LONGEST_LABEL && !/[.?…]$/.test(model);
    const [factor, more] = ROOM[isLabel ? 'label' : 'sentence'];
    const most = Math.floor(factor * widthOf(model) + more);
    return widthOf(message) > most ? [`${key} has ${widthOf(message)} characters, more than ${most}`] : [];
  });
}

const english = readMessages('en');

describe('the messages', () => {
  it('are there in English, German, Spanish, French and Hebrew', () => {
    expect(locales.toSorted()).toEqual(['de', 'en', 'es', 'fr', 'he']);
  });

  it.each(locales)('in %s have every key, its placeholders and no others', (locale) => {
    expect(findFaults(locale, readMessages(locale), english)).toEqual([]);
  });

  it.each(locales)('in %s are sorted by key, so that a new one has one obvious place', (locale) => {
    const keys = Object.keys(readMessages(locale));
    expect(keys).toEqual(keys.toSorted());
  });

  it.each(locales)('in %s name their own language, in a form that Intl knows', (locale) => {
    const { languageTag, languageDirection } = readMessages(locale);
    expect(Intl.getCanonicalLocales(languageTag?.message)).toEqual([locale.replace('_', '-')]);
    expect(['ltr', 'rtl']).toContain(languageDirection?.message);
  });

  it.each(locales)('in %s have each plural form that the language has', (locale) => {
    const messages = readMessages(locale);
    const { pluralCategories: forms } = new Intl.PluralRules(locale.replace('_', '-')).resolvedOptions();
    const bases = new Set(
      Object.keys(english)
        .filter((key) => PLURAL.test(key))
        .map(baseOf),
    );
    expect([...bases].flatMap((base) => forms.filter((form) => !messages[`${base}_${form}`]))).toEqual([]);
  });

  it.each(locales)('in %s are hardly longer than in English, so that they fit where these do', (locale) => {
    expect(findTooLong(readMessages(locale), english)).toEqual([]);
  });

  it('are all used', () => {
    const manifest = readFileSync(join(ROOT, 'manifest.json'), 'utf8');
    const sources = readSources(join(ROOT, 'src'));
    expect(findUnused(Object.keys(english), sources, manifest)).toEqual([]);
  });

  it('never call a claim false, and never rate an outlet', () => {
    const judging = /\b(fake|false|lies?|lying|biased?|untrue|untrustworthy|unreliable|propaganda|misleading)\b/i;
    expect(Object.entries(english).filter(([, { message }]) => judging.test(message))).toEqual([]);
  });
});

describe('these checks', () => {
  it('see a missing key, a wrong placeholder and an empty message', () => {
    const model: Messages = {
      a: { message: 'A' },
      b: { message: '$SITE$', placeholders: { site: { content: '$1' } } },
    };
    const wrong: Messages = { b: { message: '$HOST$ ', placeholders: {} }, c: { message: ' ' } };
    expect(findFaults('xx', wrong, model)).toEqual([
      'xx lacks a',
      'xx: b has other placeholders',
      'xx: b fills what is not given',
      'xx: b leaves out what is given',
      'xx: c is not in English',
      'xx: c says nothing',
    ]);
  });

  it('see a label that is too long, not a sentence of the same length', () => {
    const model: Messages = { a: { message: 'Settings' }, b: { message: '$SITE$ is closed to it.' } };
    const long: Messages = {
      a: { message: 'Grundeinstellungen und mehr' },
      b: { message: '\u2068$SITE$\u2069 ist ihm verschlossen.' },
    };
    expect(findTooLong(long, model)).toEqual(['a has 27 characters, more than 18']);
  });

  it('see an unused key beside a used one', () => {
    expect(findUnused(['a', 'b', 'c_one', 'd'], "textOf('a'); textOfCount('c', 1)", '"__MSG_d__"')).toEqual(['b']);
  });
});
