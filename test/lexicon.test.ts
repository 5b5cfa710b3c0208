import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, '../src/engine/lexicon');

const modules = import.meta.glob<Record<string, unknown>>('../src/engine/lexicon/*.ts', { eager: true });

/** The words of an exported list, set or record, in the order in which they stand; null for anything else. */
function wordsOf(list: unknown): string[] | null {
  if (Array.isArray(list)) {
    const words = list.map((entry) => (Array.isArray(entry) ? entry[0] : entry));
    return words.every((word) => typeof word === 'string') ? words : null;
  }
  if (list instanceof Set) return [...list].map(String);
  if (list instanceof Map) return [...list.keys()].map(String);
  if (typeof list === 'object' && list !== null) return Object.keys(list);
  return null;
}

/** The first word that does not stand after the one before it, in code-unit order. */
function firstOutOfOrder(words: readonly string[]): string | undefined {
  return words.find((word, n) => n > 0 && word <= (words[n - 1] ?? ''));
}

const lists = Object.entries(modules).flatMap(([path, exported]) =>
  Object.entries(exported).flatMap(([name, list]) => {
    const words = wordsOf(list);
    return words === null ? [] : [{ name: `${path.split('/').at(-1)} ${name}`, words }];
  }),
);

describe('the word lists', () => {
  it('are there', () => {
    expect(lists.length).toBeGreaterThan(5);
  });

  it.each(lists)('$name is sorted, without a word twice', ({ words }) => {
    expect(words.length).toBeGreaterThan(0);
    expect(firstOutOfOrder(words)).toBeUndefined();
  });

  it.each(lists)('$name has no blank word and none with spaces at its ends or a line break in it', ({ words }) => {
    expect(words.filter((word) => word !== word.trim() || word === '' || word.includes('\n'))).toEqual([]);
  });

  it('notices a word out of order and a word that stands twice', () => {
    expect(firstOutOfOrder(['add', 'ask', 'say'])).toBeUndefined();
    expect(firstOutOfOrder(['add', 'say', 'ask'])).toBe('ask');
    expect(firstOutOfOrder(['add', 'add'])).toBe('add');
  });

  it.each(readdirSync(FOLDER))('%s says where its words come from', (file) => {
    const source = readFileSync(join(FOLDER, file), 'utf8');
    expect(source).toMatch(/\/\*\*[\s\S]*?\b(own list|from|source|counted|drawn)\b[\s\S]*?\*\//i);
  });
});
