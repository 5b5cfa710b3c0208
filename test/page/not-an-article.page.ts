import { afterEach, describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article';
import { show } from './reader.ts';

const path = location.pathname + location.search;
const sentence = 'The ferry on the Lorn was late again on Monday, and its passengers wrote a letter about it.';
const story = `<p>${sentence}</p>`.repeat(12);

function isRead(html: string, { at = '/2026/05/lorn', anyway = false } = {}): boolean {
  show(html);
  history.replaceState(null, '', at);
  return readArticle(document, { anyway }).ok;
}

afterEach(() => history.replaceState(null, '', path));

const teasers = Array.from(
  { length: 14 },
  (_, n) => `<article class="teaser"><h2><a href="#">Ferry ${n} is late</a></h2><p>${sentence}</p></article>`,
).join('');
const type = (name: string) =>
  `<script type="application/ld+json">{"@context": "https://schema.org", "@type": "${name}"}</script>`;

describe('a page that is no article is refused', () => {
  it.each([
    ['an empty page', '', {}],
    ['a page of a few words', '<h1>Hello</h1><p>Nothing here.</p>', {}],
    ['a home page', `<title>The Tide</title><h1>The Tide</h1><main>${teasers}</main>`, { at: '/' }],
    [
      'a home page that leads with a long story',
      `<main><article><h1>Ferry late</h1>${story}</article>${teasers}</main>`,
      { at: '/' },
    ],
    ['a section front', `<title>Harbour – The Tide</title><h1>Harbour</h1><main>${teasers}</main>`, { at: '/harbour' }],
    [
      'a list of search results',
      `${type('SearchResultsPage')}<h1>218 results for “ferry”</h1><main>${teasers}</main>`,
      { at: '/search?q=ferry' },
    ],
    [
      'a shop',
      `<meta property="og:type" content="product">${type('Product')}<h1>Toy ferry</h1><main>${story}</main>`,
      {},
    ],
    [
      'a forum',
      `${type('DiscussionForumPosting')}<h1>Is your ferry late?</h1><main>${story}</main>`,
      { at: '/forum/ferries/18' },
    ],
    [
      'a manual',
      `<h1>How to sail a ferry</h1><main>${'<pre><code>sail --now</code></pre>'.repeat(8)}${story}</main>`,
      { at: '/docs/sailing' },
    ],
    ['an encyclopedia', `<h1>Ferry</h1><main>${story}</main>`, { at: '/wiki/Ferry' }],
    [
      'a video page',
      `<meta property="og:type" content="video.other"><h1>Ferry, the film</h1><main><p>${sentence}</p></main>`,
      {},
    ],
    [
      'an article that is not displayed',
      `<meta property="og:type" content="article"><style>main { display: none }</style><main><article><h1>Ferry late</h1>${story}</article></main>`,
      {},
    ],
  ])('%s', (_, html, where) => {
    expect(isRead(html, where)).toBe(false);
  });
});

describe('a page that is an article is read', () => {
  it.each([
    [
      'one that says so in its metadata',
      `<meta property="og:type" content="article"><h1>Ferry late</h1><main>${story}</main>`,
      {},
    ],
    [
      'one that says so in broken JSON',
      `<script type="application/ld+json">{"@type": "NewsArticle", </script><h1>Ferry late</h1><div>${story}</div>`,
      {},
    ],
    ['a plain one, in an article element with a headline', `<article><h1>Ferry late</h1>${story}</article>`, {}],
    [
      'one with a headline and an author',
      `<meta name="author" content="Jo Marsh"><h1>Ferry late</h1><div>${story}</div>`,
      {},
    ],
    [
      'one at the root of a site that says it is an article',
      `${type('NewsArticle')}<meta property="og:type" content="article"><article><h1>Ferry late</h1>${story}</article>`,
      { at: '/' },
    ],
    [
      'one below which other stories stand',
      `<meta property="og:type" content="article"><article><h1>Ferry late</h1>${story}</article>${teasers}`,
      {},
    ],
  ])('%s', (_, html, where) => {
    expect(isRead(html, where)).toBe(true);
  });

  it('any other, if the reader wants it read anyway', () => {
    const page = `<h1>How to sail a ferry</h1><main>${'<pre><code>sail</code></pre>'.repeat(8)}${story}</main>`;
    expect(isRead(page)).toBe(false);
    expect(isRead(page, { anyway: true })).toBe(true);
  });
});
