import { existsSync, readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import type { Report } from '../../src/engine/attribution';
import { isShown } from '../../src/report.ts';
import { it } from './open-extension.ts';
import { readArticle } from './read-article.ts';

declare const chrome: {
  readonly tabs: {
    query(what: object): Promise<{ id: number }[]>;
    sendMessage(id: number, message: object): Promise<{ value: { report: Report } }>;
  };
};

const folder = new URL('../../../shared/seed-article/', import.meta.url);
const sharedExists = existsSync(folder);

interface Gold {
  readonly text: string;
  readonly attributions: readonly {
    readonly source: readonly (readonly [number, number])[];
    readonly statement: boolean;
  }[];
}

describe('the seed article', () => {
  it.skipIf(!sharedExists)(
    'is painted where its sources are, and nowhere else (needs ../shared)',
    async ({ browser, site }) => {
      const html = readFileSync(new URL('article.html', folder), 'utf8');
      const gold = JSON.parse(readFileSync(new URL('gold.json', folder), 'utf8')) as Gold;
      const page = await browser.openTab(site.addPage('/seed.html', html));
      await readArticle(browser, page);
      const painted = await page.evaluate(() =>
        [...CSS.highlights].flatMap(([name, ranges]) =>
          [...ranges].map((range) => {
            const place = (range as Range).startContainer.parentElement!;
            return {
              name,
              words: String(range),
              outside: place.closest('header, aside, footer, figure, .newsletter, #comments') !== null,
            };
          }),
        ),
      );
      expect(painted.filter(({ outside }) => outside)).toEqual([]);
      const lines = painted.filter(({ name }) => name.includes('line')).map(({ words }) => words);
      const sources = gold.attributions
        .filter(({ statement, source }) => statement && source.length > 0)
        .map(({ source }) => gold.text.slice(source[0]![0], source[0]![1]));
      const marked = sources.filter((words) => lines.some((line) => line.includes(words) || words.includes(line)));
      expect(marked.length).toBeGreaterThan(0.7 * sources.length);
    },
  );

  it.skipIf(!sharedExists)(
    'is read paragraph for paragraph, and painted with what its report shows (needs ../shared)',
    async ({ browser, site }) => {
      const page = await browser.openTab(
        site.addPage('/seed.html', readFileSync(new URL('article.html', folder), 'utf8')),
      );
      const popup = await browser.pressToolbarButton();
      await page.waitFor(() => CSS.highlights.size > 0);
      const report = await popup.evaluate(readReport);
      const paragraphs = await page.evaluate(() =>
        [...document.querySelectorAll('h1, h2.sub, article > p, article > h3')].map((block) =>
          block.textContent!.trim(),
        ),
      );
      expect(report.text.split('\n')).toEqual(paragraphs);
      const words = await page.evaluate(() =>
        [...CSS.highlights.values()].flatMap((ranges) => [...ranges].map(String)),
      );
      const said = report.attributions
        .filter((attribution) => isShown(report, attribution))
        .flatMap(({ content }) => content.map(({ start, end }) => report.text.slice(start, end)));
      expect(said.filter((content) => !words.includes(content))).toEqual([]);
    },
  );
});

/** Asks the page in front for its report, as the popup does; runs in the popup. */
async function readReport(): Promise<Report> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const reply = await chrome.tabs.sendMessage(tab!.id, { to: 'page', name: 'read', args: [] });
  return reply.value.report;
}
