import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article';
import { show } from './reader.ts';
import { samplePages, textOfBlocks } from './sample-pages.ts';

/** The test’s own address looks like a home page’s. */
const { pathname, search } = location;
beforeAll(() => history.replaceState(null, '', '/2026/05/lorn-bridge'));
afterAll(() => history.replaceState(null, '', pathname + search));

const [first, second, third] = ['harbour-tunnel', 'river-ruling', 'glacier-moss'].map((name) => {
  const sample = samplePages.find((each) => each.name === name)!;
  show(sample.html);
  const article = document.querySelector('article')!;
  return { text: textOfBlocks(sample.blocks), html: article.outerHTML, title: document.title };
}) as [Story, Story, Story];

interface Story {
  readonly text: string;
  readonly html: string;
  readonly title: string;
}

/** Shows a page of several stories one below the other, as where the next comes up at the end of each. */
function showStories(...stories: readonly string[]): void {
  const header = '<header style="height: 200px"><h1>The Ledger</h1></header>';
  show(
    `<title>${first.title}</title><meta property="og:type" content="article">${header}<main>${stories.join('')}</main>`,
  );
}

function read(): string {
  const found = readArticle(document, { anyway: false });
  return found.ok ? found.value.text : found.why;
}

function scrollTo(story: number): void {
  const { top, height } = document.querySelectorAll('article')[story]!.getBoundingClientRect();
  window.scrollBy({ top: top + height / 2 - window.innerHeight / 2, behavior: 'instant' });
}

describe('a page with several stories', () => {
  it('is read as the first one at its top, and as the one in the middle of the view further down', () => {
    showStories(first.html, second.html, third.html);
    expect(read()).toBe(first.text);
    scrollTo(1);
    expect(read()).toBe(second.text);
    scrollTo(2);
    expect(read()).toBe(third.text);
    window.scrollTo(0, 0);
    expect(read()).toBe(first.text);
  });

  it('is read so, too, where only the first has a headline of the first level', () => {
    const next = second.html.replaceAll(/(?<=<\/?)h1\b/g, 'h2');
    showStories(first.html, next);
    scrollTo(1);
    expect(read()).toContain(second.text.split('\n').at(-1));
    expect(read()).not.toContain(first.text.split('\n').at(-1));
  });

  it('is read as the one that is told, where the others are teasers or hidden', () => {
    const teaser =
      '<article><h2>Ferry is late</h2><p>Passengers waited for an hour, the company said on Monday.</p></article>';
    const hidden = second.html.replace('<article', '<article style="height: 0; overflow: hidden"');
    showStories(first.html, teaser.repeat(8), hidden);
    window.scrollTo(0, 1e6);
    expect(read()).toBe(first.text);
  });

  it('is read whole where its articles are the posts of one story', () => {
    const post = (n: number) =>
      `<article><h2>Post number ${n}</h2>${`<p>“We have ${n} boats,” the harbour master said at noon, and there was no other.</p>`.repeat(15)}</article>`;
    showStories(`<h1>The flood, as it happens</h1><div>${[1, 2, 3].map(post).join('')}</div>`);
    const text = read();
    expect([1, 2, 3].every((n) => text.includes(`We have ${n} boats`))).toBe(true);
  });
});
