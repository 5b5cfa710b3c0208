import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { bundleInPage } from '../../tools/extract/bundle-in-page.ts';
import { extractFolder } from '../../tools/extract/extract-folder.ts';
import type { Extracted } from '../../tools/extract/extract-page.ts';
import { it } from './open-extension.ts';

const paragraphs = [
  'The pier of Dorne was closed on Monday, and nobody knows for how long, for the bolts that hold it are older than the town hall.',
  '“It is not safe,” said Ann Lee, who leads the harbour office, while the last of the visitors were led back to the shore.',
  'Two officials told Radio Dorne that the repairs would take until the end of the summer, and that they would cost a million.',
  'The pier was built in 1911. It has burnt twice since, and was built again each time with the timber that the fire had left.',
];
const standfirst = 'The bolts are too old, the harbour office says, and there are none to be had.';
const story = `<!doctype html><title>Pier is closed</title><meta property="og:type" content="article">
  <article><header><h1>Pier is closed</h1><h2>${standfirst}</h2></header><div>
  ${paragraphs.map((text) => `<p>${text.replace('Ann Lee', 'Ann <b>Lee</b>')}</p>`).join('\n')}</div></article>`;
const shop = '<!doctype html><title>Boats</title><p>Boats, new and used.</p><button>Buy</button>';

const german = [
  'Die Seebrücke von Dorne ist seit Montag gesperrt, und niemand weiß, wie lange, denn die Bolzen sind älter als das Rathaus.',
  '„Sie ist nicht sicher“, sagte Ann Lee, die das Hafenamt leitet, während die letzten Gäste an Land gebracht wurden.',
];
const abroad = `<!doctype html><html lang="en"><title>Seebrücke gesperrt</title><meta property="og:type" content="article">
  <article><h1>Seebrücke gesperrt</h1>${german.map((text) => `<p>${text}</p>`).join('\n')}</article>`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'extract-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function readWritten(name: string): { body: string; extracted: Extracted } {
  const json = readFileSync(path.join(folder, `${name}.json`), 'utf8');
  return { body: readFileSync(path.join(folder, `${name}.txt`), 'utf8'), extracted: JSON.parse(json) as Extracted };
}

describe('npm run extract', () => {
  it('writes the body of each article, and its attributions in the words of the page', async ({ browser, site }) => {
    writeFileSync(path.join(folder, 'pier.html'), story);
    writeFileSync(path.join(folder, 'shop.html'), shop);
    writeFileSync(path.join(folder, 'abroad.html'), abroad);
    const lines: string[] = [];
    const script = await bundleInPage();
    expect(await extractFolder({ browser, site, script }, folder, folder, (line) => lines.push(line))).toBe(1);
    expect(lines).toEqual([
      '1 of 3: abroad, no article: not-english',
      '2 of 3: pier',
      '3 of 3: shop, no article: not-article',
    ]);

    const { body, extracted } = readWritten('pier');
    expect(body).toBe(`${paragraphs.join('\n')}\n`);
    expect(extracted).toMatchObject({ article: true, why: null, title: 'Pier is closed', standfirst });
    expect(extracted).toMatchObject({ domUnchanged: true, language: 'en', opinion: false });
    expect(extracted.attributions).toContainEqual({
      source: 'Ann Lee, who leads the harbour office',
      cue: 'said',
      content: '“It is not safe,”',
      kind: 'named-person',
      named: true,
      statement: true,
    });
    for (const figure of [...Object.values(extracted.ms), extracted.longestTask])
      expect(figure).toBeGreaterThanOrEqual(0);

    const refused = readWritten('shop');
    expect(refused.body).toBe('');
    expect(refused.extracted).toMatchObject({ article: false, why: 'not-article', attributions: [] });
    expect(refused.extracted.language).toBeNull();
    expect(readWritten('abroad').extracted).toMatchObject({ article: false, why: 'not-english', language: 'de' });
  });
});
