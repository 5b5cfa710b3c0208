import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SavedPage } from './open-page';

const CORPUS = path.join(import.meta.dirname, '../../../shared/corpus/pages');
const OWN_NEGATIVES = path.join(import.meta.dirname, '../../test/page/negatives');

/** The saved pages of a folder, those of ../shared if none is named; throws a sentence where there are none. */
export function readSavedPages(folder = path.join(CORPUS, 'html')): SavedPage[] {
  if (!existsSync(folder)) {
    throw new Error(`There is no folder ${folder}. Say where saved pages are: npm run bench -- pages HTML_DIR.`);
  }
  const pages = readFolder(folder);
  if (pages.length === 0) throw new Error(`The folder ${folder} holds no .html file.`);
  return pages;
}

/** Saved pages that are no articles: those written for this project, and those of ../shared where it is there. */
export function readNegatives(): SavedPage[] {
  const shared = path.join(CORPUS, 'negatives');
  return [...readFolder(OWN_NEGATIVES), ...(existsSync(shared) ? readFolder(shared) : [])];
}

/** A page’s first line may say at which path it stood: “<!-- at: /search?q=tide -->”. */
function readFolder(folder: string): SavedPage[] {
  const names = readdirSync(folder).filter((file) => file.endsWith('.html'));
  return names.toSorted().map((file) => {
    const html = readFileSync(path.join(folder, file), 'utf8');
    const name = file.slice(0, -'.html'.length);
    const at = /<!-- at: (\S+) -->/u.exec(html.slice(0, 300))?.[1];
    return { name, html, path: at ?? `/${encodeURIComponent(name)}/story.html` };
  });
}
