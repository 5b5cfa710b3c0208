import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Article, readArticle } from '../../src/article/read-article';
import { watchArticle } from '../../src/article/watch-article';
import { show } from './reader.ts';

/** The test’s own address looks like a home page’s. */
const { pathname, search } = location;
beforeAll(() => history.replaceState(null, '', '/2026/05/lorn-bridge'));
afterAll(() => history.replaceState(null, '', pathname + search));

const paragraphs = [
  'The bridge over the Lorn will be closed for repairs until the end of the summer, the city said on Monday.',
  '“We have no choice,” said Ada Brandt, who leads the city’s works department. “The bolts are older than my mother.”',
  'Two engineers who have seen the plans said the work would take a year at least, and cost twice what was announced.',
];
const story = paragraphs.map((text) => `<p>${text}</p>`).join('');

/** Shows a page with a host of a shadow root that holds this markup; the host’s own children are `light`. */
function showShadow(shadow: string, { light = '', mode = 'open' as ShadowRootMode } = {}): ShadowRoot {
  show(`<title>Lorn bridge closes</title><meta property="og:type" content="article"><main></main>`);
  const main = document.querySelector('main')!;
  main.innerHTML = `<h1>Lorn bridge closes</h1><news-story>${light}</news-story>`;
  const root = main.querySelector('news-story')!.attachShadow({ mode });
  root.innerHTML = shadow;
  return root;
}

function read(): Article {
  const found = readArticle(document, { anyway: false });
  if (!found.ok) throw new Error(`refused: ${found.why}`);
  return found.value;
}

function linesOf({ text }: Article): string[] {
  return text.split('\n').slice(1);
}

describe('reading into a shadow root', () => {
  it('takes what is in it, and not what its host holds and does not show', () => {
    showShadow(story, { light: `<p>${paragraphs[0]} This was in the paper.</p>` });
    expect(linesOf(read())).toEqual(paragraphs);
  });

  it('takes what the host puts into a slot where the slot is, and else what stands in the slot', () => {
    const named = `<p>${paragraphs[1]}</p><slot name="end"><p>Nobody wept.</p></slot><slot name="none"><p>The end.</p></slot>`;
    showShadow(`<slot></slot>${named}`, { light: `<p slot="end">${paragraphs[2]}</p><p>${paragraphs[0]}</p>` });
    expect(linesOf(read())).toEqual([...paragraphs, 'The end.']);
  });

  it('leaves a closed one alone, and what its host does not show', () => {
    showShadow(story, { light: story, mode: 'closed' });
    expect(linesOf(read())).toEqual(paragraphs);
    showShadow(story, { mode: 'closed' });
    expect(readArticle(document, { anyway: true }).ok).toBe(false);
  });

  it('gives a range of its own for each root, over no word that is not shown', () => {
    const root = showShadow(story);
    const second = root.querySelectorAll('p')[1]!;
    second.innerHTML = '“We have no choice,” said <span>Nobody</span>, who leads the city’s works department.';
    second.querySelector('span')!.attachShadow({ mode: 'open' }).innerHTML = 'Ada <b>Brandt</b>';
    const article = read();
    const start = article.text.indexOf('said Ada');
    const words = article.rangesOf({ start, end: article.text.indexOf(' leads') }).map(String);
    expect(words).toEqual(['said ', 'Ada Brandt', ', who']);
  });

  it('gives no range over words that other slots show', () => {
    const light = `${story}<p>“It <b slot="aside">Really.</b>will rise again,” she said, and left.</p>`;
    const root = showShadow('<slot></slot>', { light });
    const last = root.host.querySelector('p:last-child')!;
    last.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot> <slot name="aside"></slot>';
    const article = read();
    const start = article.text.indexOf('“It');
    expect(article.text.slice(start)).toBe('“It will rise again,” she said, and left. Really.');
    const words = article.rangesOf({ start, end: article.text.length }).map(String);
    expect(words.join('|')).toBe('“It |will rise again,” she said, and left.| |Really.');
  });
});

describe('watching an article in a shadow root', () => {
  let ending: AbortController;
  let changed: number;

  beforeEach(() => (ending = new AbortController()));
  afterEach(() => ending.abort());

  it.each([
    ['a paragraph is changed', (root: ShadowRoot) => (root.querySelector('p')!.textContent = 'It is open.')],
    ['all is rendered anew', (root: ShadowRoot) => (root.innerHTML = story)],
    ['a paragraph is appended', (root: ShadowRoot) => root.append(document.createElement('p'))],
    ['its host is taken away', (root: ShadowRoot) => root.host.remove()],
  ])('tells when %s', async (_, change) => {
    const root = showShadow(story);
    const { elements } = read();
    changed = 0;
    const count = (): 'same' => {
      changed += 1;
      return 'same';
    };
    watchArticle({ changing: () => false, changed: count, restless: () => {} }, ending.signal).aim(elements);
    change(root);
    await expect.poll(() => changed).toBe(1);
  });
});
