import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { About } from '../../src/article/about-article';
import { readArticle } from '../../src/article/read-article';
import { show } from './reader.ts';

const here = location.pathname + location.search;
const paragraphs = [
  'The weir at Cray will be rebuilt in steel next year, the river board said on Tuesday after a closed meeting.',
  'Its oak beams have held for ninety years, but divers who went down in March found that half of them are hollow.',
  'Ruth Amory, who chairs the board, said that the work would start in May and that the mill pond would be drained.',
];
const story = paragraphs.map((text) => `<p>${text}</p>`).join('');
const broken = `${story}<p>“We were told of the beams long ago,” said a man who has worked at the mill for thirty years, and who</p>`;
const notFree = { '@type': 'NewsArticle', isAccessibleForFree: false };

function ld(...things: object[]): string {
  return things.map((thing) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`).join('');
}

interface Parts {
  readonly head?: string;
  readonly above?: string;
  readonly body?: string;
  readonly behind?: string;
}

/** What is known of a small news page. */
function aboutOf({ head = '', above = '', body = story, behind = '' }: Parts): About {
  show(`<title>Weir at Cray to be rebuilt</title><meta property="og:type" content="article">${head}
    <ul><li><a href="/news">News</a></li><li><a href="/opinion">Opinion</a></li><li><a href="/sport">Sport</a></li></ul>
    <main><article><header>${above}<h1>Weir at Cray to be rebuilt</h1></header><div>${body}</div>${behind}</article></main>`);
  const found = readArticle(document, { anyway: false });
  if (!found.ok) throw new Error(`refused: ${found.why}`);
  return found.value.about;
}

beforeAll(() => history.replaceState(null, '', '/2026/05/weir'));
afterAll(() => history.replaceState(null, '', here));

describe('of several articles that a page describes', () => {
  const other = { '@type': 'NewsArticle', headline: 'Ferry late again', author: { name: 'Col Dunmore' } };

  it('the one at the page’s address counts', () => {
    const own = { '@type': 'NewsArticle', mainEntityOfPage: { '@id': `${location.origin}/2026/05/weir/#a` } };
    expect(aboutOf({ head: ld(other, { ...own, author: { name: 'Jo Marsh' } }) }).authors).toEqual(['Jo Marsh']);
  });

  it('the one at the address that the page calls its own counts', () => {
    const own = { '@type': 'NewsArticle', url: 'https://www.tide.example/weir', author: { name: 'Jo Marsh' } };
    const link = '<link rel="canonical" href="http://tide.example/weir/">';
    expect(aboutOf({ head: link + ld(other, own) }).authors).toEqual(['Jo Marsh']);
  });

  it('the one with the page’s headline counts', () => {
    const own = { '@type': 'NewsArticle', headline: 'Weir at Cray to be rebuilt', author: { name: 'Jo Marsh' } };
    expect(aboutOf({ head: ld(other, own) }).authors).toEqual(['Jo Marsh']);
  });

  it('the first counts where none is the page’s by address or headline', () => {
    expect(aboutOf({ head: ld(other, { ...other, author: { name: 'Jo Marsh' } }) }).authors).toEqual(['Col Dunmore']);
  });

  it('an author who is only referred to has the name that is told elsewhere', () => {
    const graph = [
      { '@type': 'NewsArticle', author: { '@id': '#jo' } },
      { '@type': 'Person', '@id': '#jo', name: 'Jo Marsh' },
    ];
    expect(aboutOf({ head: ld({ '@graph': graph }) }).authors).toEqual(['Jo Marsh']);
  });
});

describe('microdata', () => {
  const item = 'itemscope itemtype="https://schema.org/NewsArticle"';
  const author = (name: string) =>
    `<div itemprop="author" itemscope itemtype="https://schema.org/Person">by <b itemprop="name">${name}</b>, reporter</div>`;

  it('gives the name within the author, not all that stands there', () => {
    expect(aboutOf({ above: author('Jo Marsh') }).authors).toEqual(['Jo Marsh']);
  });

  it('of a related article within the article stays with that one', () => {
    const related = `<aside ${item}><b itemprop="headline">Ferry late again</b>${author('Col Dunmore')}
      <time itemprop="datePublished" datetime="2026-01-01"></time></aside>`;
    const about = aboutOf({
      body: `<div ${item}>${related}<b itemprop="headline">Weir at Cray to be rebuilt</b>${author('Jo Marsh')}${story}</div>`,
    });
    expect(about).toMatchObject({ authors: ['Jo Marsh'], published: null });
  });

  it('tells of the page what belongs to the page', () => {
    show('');
    const page = `<div itemscope itemtype="https://schema.org/WebPage"><meta itemprop="datePublished" content="2026-05-14">${story}</div>`;
    expect(aboutOf({ body: page }).published).toBe('2026-05-14');
  });
});

describe('what a page tells of its article', () => {
  it('is read anew where a site changes it on the way to another article', () => {
    expect(aboutOf({ head: ld({ ...notFree, author: 'Jo Marsh' }) }).authors).toEqual(['Jo Marsh']);
    const script = document.querySelector('script[type="application/ld+json"]')!;
    script.textContent = JSON.stringify({ '@type': 'NewsArticle', author: 'Ann Lee' });
    const again = readArticle(document, { anyway: false });
    expect(again.ok && again.value.about).toMatchObject({ authors: ['Ann Lee'], paywalled: false });
  });
});

describe('an article is called opinion or sponsored', () => {
  it.each([
    ['by a line above its headline', { above: '<div><a href="/o">Opinion</a></div>' }, { opinion: true }],
    ['by a line with its author', { above: '<p>Opinion by <a href="#">Jo Marsh</a></p>' }, { opinion: true }],
    ['by a label named as a tag', { above: '<span class="tag">Guest essay</span>' }, { opinion: true }],
    ['by “Paid post” above its headline', { above: '<div class="label">Paid Post</div>' }, { sponsored: true }],
    ['by whose content it is', { above: '<p>Advertiser content from Cray Cement</p>' }, { sponsored: true }],
    [
      'by who paid, below the headline',
      { body: `<p class="paid">Paid for by Cray Cement</p>${story}` },
      { sponsored: true },
    ],
    [
      'by its title',
      { head: '<meta property="og:title" content="Opinion | Weir at Cray to be rebuilt">' },
      { opinion: true },
    ],
    ['by a tag', { head: '<meta property="article:tag" content="Sponsored content">' }, { sponsored: true }],
    ['by its genre', { head: ld({ '@type': 'NewsArticle', genre: ['Opinion'] }) }, { opinion: true }],
    [
      'by a path of sections',
      { head: ld({ '@type': 'NewsArticle', articleSection: 'News/Opinion' }) },
      { opinion: true },
    ],
  ])('%s', (_, parts, expected) => {
    expect(aboutOf(parts)).toMatchObject({ opinion: false, sponsored: false, ...expected });
  });

  it.each([
    ['by an entry of the menu above', {}],
    [
      'by a menu among the boxes of its headline',
      { above: '<div><a href="/n">News</a><a href="/o">Opinion</a><a href="/s">Sport</a></div>' },
    ],
    ['by an advertisement above its headline', { above: '<div class="ad-slot"><span>Sponsored</span></div>' }],
    ['by the word “Advertisement” there', { above: '<div>Advertisement</div>' }],
    ['by a name that holds the word', { above: '<div>Opinion research</div>' }],
    [
      'by a related article that an advertiser paid for',
      {
        head: ld(
          { '@type': 'NewsArticle', headline: 'Weir at Cray to be rebuilt' },
          { '@type': 'AdvertiserContentArticle', headline: 'Five ways with cement' },
        ),
      },
    ],
  ])('but not %s', (_, parts) => {
    expect(aboutOf(parts)).toMatchObject({ opinion: false, sponsored: false });
  });
});

describe('an article is called cut', () => {
  const told = ld(notFree);
  const offer = '<div class="subscribe-box"><p>Already a subscriber? <a href="#">Log in</a></p></div>';
  it.each([
    ['where it is not free and breaks off', { head: told, body: broken }],
    ['where it is not free and an offer stands behind it', { head: told, behind: offer }],
    ['where it is not free and tells of more words than it has', { head: ld({ ...notFree, wordCount: 640 }) }],
    [
      'where it is not free and the box that is not free is empty',
      {
        head: ld({ ...notFree, hasPart: { isAccessibleForFree: false, cssSelector: '.locked' } }),
        behind: '<div class="locked"> </div>',
      },
    ],
    ['where it breaks off and an offer stands behind it', { body: broken, behind: offer }],
    [
      'where it ends in dots and an offer stands behind it',
      { body: `${story}<p>Nobody at the mill had been told about it until the …</p>`, behind: offer },
    ],
    [
      'where an offer speaks of the rest',
      { behind: '<section class="promo">Subscribe now to continue reading this story.</section>' },
    ],
    [
      'where an offer among the paragraphs speaks of the rest',
      { body: `${story}<p>This article is for subscribers only.</p>` },
    ],
    ['where the free articles are used up', { behind: '<div>You have reached your limit of free articles.</div>' }],
    ['where the rest is for members', { behind: '<div><b>The rest of this story is for members.</b></div>' }],
  ])('%s', (_, parts) => {
    expect(aboutOf(parts).cut).toBe(true);
  });

  it.each([
    ['where it is short, whole and not free', { head: told }],
    ['where it is whole and free', {}],
    ['where it is free and ends without a stop', { body: broken }],
    [
      'where a newsletter is offered behind it',
      { head: told, behind: '<div>Sign up for The Ebb, our newsletter, to read more stories like this.</div>' },
    ],
    ['where it is whole and there is an offer that speaks of other things', { behind: offer }],
    [
      'where the offer is not displayed',
      { body: broken, behind: `<div style="display: none">${offer} Subscribe to continue reading.</div>` },
    ],
    [
      'where the box that is not free is full',
      {
        head: ld({ ...notFree, hasPart: { isAccessibleForFree: false, cssSelector: '.body' } }),
        body: `<div class="body">${story}</div>`,
      },
    ],
    [
      'where a comment below wants a login',
      { head: told, behind: '<div>Log in to comment. Be the first to say something.</div>' },
    ],
  ])('but not %s', (_, parts) => {
    expect(aboutOf(parts).cut).toBe(false);
  });

  it('with the number of its words', () => {
    expect(aboutOf({ body: '<p>One two three four.</p>'.repeat(30) + story }).words).toBe(
      120 + paragraphs.join(' ').split(' ').length,
    );
  });
});
