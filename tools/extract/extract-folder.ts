import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from '../browser/driver';
import type { Site } from '../site';
import { extractPage, refused } from './extract-page';

/** Saved pages hold scripts that would lead away from them. */
const HEADERS = { 'Content-Security-Policy': "script-src 'none'" };

/** The names of the .html files in a folder, without that ending, in their order. */
export function listPages(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.slice(0, -'.html'.length))
    .sort();
}

/**
 * Opens every page of a folder, one after another, and writes for each NAME.html what the extension reads on it into
 * another folder: NAME.txt the body, empty where it is refused, and NAME.json all else. A page that fails is refused
 * with the reason. Gives the number of articles.
 */
export async function extractFolder(
  { browser, site, script }: { browser: Browser; site: Site; script: string },
  from: string,
  to: string,
  say: (step: string) => void,
): Promise<number> {
  const names = listPages(from);
  let articles = 0;
  let last: Page | null = null;
  for (const [n, name] of names.entries()) {
    const html = readFileSync(path.join(from, `${name}.html`), 'utf8');
    const address = site.addPage(`/${encodeURIComponent(name)}/story.html`, html, HEADERS);
    const { page, body, extracted } = await extractFrom(browser, address, script);
    await last?.close().catch(() => {});
    last = page;
    writeFileSync(path.join(to, `${name}.txt`), body === '' ? '' : `${body}\n`);
    writeFileSync(path.join(to, `${name}.json`), `${JSON.stringify(extracted, null, 2)}\n`);
    if (extracted.article) articles += 1;
    say(`${n + 1} of ${names.length}: ${name}${extracted.article ? '' : `, no article: ${extracted.why}`}`);
  }
  return articles;
}

async function extractFrom(browser: Browser, address: string, script: string) {
  let page: Page | null = null;
  try {
    page = await browser.openTab(address);
    return { page, ...(await extractPage(browser, page, script)) };
  } catch (error) {
    return { page, body: '', extracted: refused(error instanceof Error ? error.message : String(error)) };
  }
}
