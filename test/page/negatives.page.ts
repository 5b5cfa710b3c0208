import { afterEach, describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article';
import { isEnglish } from '../../src/engine/language';
import { show } from './reader.ts';

const here = location.pathname + location.search;
const pages = Object.entries(
  import.meta.glob<string>('./negatives/*.html', { query: '?raw', import: 'default', eager: true }),
);
const plainNews = Object.entries(
  import.meta.glob<string>('./news/*.html', { query: '?raw', import: 'default', eager: true }),
);

/** Whether a page gets a report; its first line says at which address it stands. */
function isReported(html: string): boolean {
  show(html);
  history.replaceState(null, '', /<!-- at: (\S+) -->/.exec(html)?.[1] ?? '/');
  const article = readArticle(document, { anyway: false });
  return article.ok && isEnglish(article.value.text);
}

afterEach(() => history.replaceState(null, '', here));

describe('front pages, sections, searches, shops, forums, manuals, videos and other languages', () => {
  it('are there, eight of each at the least', () => {
    const kinds = pages.map(([path]) => /negatives\/([a-z]+)-/.exec(path)?.[1]);
    const wanted = ['front', 'section', 'search', 'shop', 'forum', 'docs', 'video', 'other'];
    expect(wanted.filter((kind) => kinds.filter((each) => each === kind).length < 8)).toEqual([]);
  });

  it('get no report, nineteen in twenty of them', () => {
    const reported = pages.filter(([, html]) => isReported(html)).map(([path]) => path);
    expect(reported.slice(Math.floor(pages.length / 20))).toEqual([]);
  });
});

describe('news on pages that hardly say so, or that speak as other pages do', () => {
  it.each(plainNews)('is read: %s', (_, html) => {
    expect(isReported(html)).toBe(true);
  });
});
