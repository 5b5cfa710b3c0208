import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Reading } from '../../src/article/pace';
import { type ArticleWatch, watchArticle } from '../../src/article/watch-article';
import { show } from './reader.ts';
import { pause, setVisible } from './run-content.ts';

let ending: AbortController;
let watch: ArticleWatch;
let changing: (readonly MutationRecord[] | null)[];
let changed: number[];
let told: boolean[];
let reading: Reading;
let takesWords: boolean;
const { pathname, search } = location;
const article = () => document.querySelector('article')!;

beforeEach(() => {
  show('<article><p>The bridge is closed.</p></article><aside><p>Weather: rain.</p></aside>');
  ending = new AbortController();
  changing = [];
  changed = [];
  told = [];
  reading = 'same';
  takesWords = false;
  watch = watchArticle(
    {
      changing(changes) {
        changing.push(changes);
        return takesWords;
      },
      changed() {
        changed.push(performance.now());
        return reading;
      },
      restless: (is) => told.push(is),
    },
    ending.signal,
  );
  watch.aim([article()]);
});

afterEach(() => {
  ending.abort();
  history.replaceState(null, '', pathname + search);
  setVisible(true);
});

describe('watching an article', () => {
  it('tells of a change before the page is painted, and again when the article has come to rest', async () => {
    const start = performance.now();
    article().firstElementChild!.textContent = 'The bridge is open.';
    await Promise.resolve();
    expect(changing.map((changes) => changes?.length)).toEqual([1]);
    expect(changed).toEqual([]);
    await expect.poll(() => changed).toHaveLength(1);
    expect(changed[0]! - start).toBeGreaterThan(190);
    expect(changed[0]! - start).toBeLessThan(300);
  });

  it('takes many changes for one', async () => {
    for (let n = 0; n < 5; n += 1) {
      article().append(`${n}`);
      await pause(50);
    }
    await pause(400);
    expect(changed).toHaveLength(1);
  });

  it('waits two seconds at most for an article that never rests', { retry: 2 }, async () => {
    const start = performance.now();
    while (changed.length === 0 && performance.now() - start < 5000) {
      article().append('.');
      await pause(20);
    }
    expect(changed[0]! - start).toBeGreaterThan(1800);
    expect(changed[0]! - start).toBeLessThan(2400);
    const last = performance.now();
    article().append('.');
    await expect.poll(() => changed).toHaveLength(2);
    expect(changed[1]! - last).toBeLessThan(300);
  });

  it('says that the article keeps changing, until its tab is hidden', { timeout: 20_000 }, async () => {
    takesWords = true;
    const start = performance.now();
    while (told.length === 0 && performance.now() - start < 15_000) {
      article().append('.');
      await pause(500);
    }
    expect(performance.now() - start).toBeGreaterThan(10_000);
    expect(told).toEqual([true]);
    setVisible(false);
    expect(told).toEqual([true, false]);
  });

  it('does not mind what happens beside the article', async () => {
    document.querySelector('aside')!.textContent = 'Weather: sun.';
    document.body.append('An advertisement');
    await pause(300);
    expect(changing).toEqual([]);
    expect(changed).toEqual([]);
  });

  it('takes a great many changes at once for one of the article', async () => {
    const aside = document.querySelector('aside')!;
    for (let n = 0; n < 150; n += 1) aside.append(document.createElement('p'));
    for (const paragraph of aside.children) paragraph.append('Rain.');
    await expect.poll(() => changed).toHaveLength(1);
  });

  it('tells when the article is taken away', async () => {
    document.body.replaceChildren('Another page');
    await expect.poll(() => changed).toHaveLength(1);
  });

  it('tells when more of the article is put beside it, but not for another article or a script', async () => {
    const words = 'The bridge will be open again when the ferry has been paid for. '.repeat(5);
    for (const tag of ['article', 'script', 'h1']) {
      article().after(Object.assign(document.createElement(tag), { type: 'text/plain', textContent: words }));
    }
    document.querySelector('aside')!.append(words);
    article().after(Object.assign(document.createElement('p'), { textContent: 'Share this' }));
    await pause(300);
    expect(changed).toEqual([]);
    article().after(Object.assign(document.createElement('section'), { textContent: words }));
    await expect.poll(() => changed).toHaveLength(1);
  });

  it('tells when a part of the article is shown that was not, and not when it only moves', async () => {
    const more = document.createElement('p');
    more.hidden = true;
    more.style.display = 'none';
    article().append(more);
    await expect.poll(() => changed).toHaveLength(1);
    more.style.color = 'red';
    await pause(300);
    expect(changed).toHaveLength(1);
    more.style.display = '';
    await expect.poll(() => changed).toHaveLength(2);
    more.hidden = false;
    await expect.poll(() => changed).toHaveLength(3);
  });

  it('hears of changes inside a shadow root that holds the article', async () => {
    const root = article().attachShadow({ mode: 'open' });
    root.innerHTML = '<section><p>The bridge is closed.</p></section>';
    watch.aim([root.querySelector('section')!]);
    root.querySelector('p')!.textContent = 'The bridge is open.';
    await expect.poll(() => changed).toHaveLength(1);
  });

  it('watches the whole page where there is no article, more and more rarely', async () => {
    watch.aim([]);
    reading = 'none';
    for (let n = 0; n < 9; n += 1) {
      document.querySelector('aside')!.append('.');
      await expect.poll(() => changed, { interval: 20 }).toHaveLength(n + 1);
    }
    document.querySelector('aside')!.append('.');
    await pause(350);
    expect(changed).toHaveLength(9);
    await expect.poll(() => changed).toHaveLength(10);
    expect(changed[9]! - changed[8]!).toBeGreaterThan(480);
  });

  it('stops on the signal, also in the middle of waiting', async () => {
    article().append('.');
    await Promise.resolve();
    ending.abort();
    article().append('.');
    await pause(400);
    expect(changing).toHaveLength(1);
    expect(changed).toEqual([]);
  });
});

describe('a page that goes to another address', () => {
  it('is looked at although nothing but the address changed in the article', async () => {
    history.pushState(null, '', '/elsewhere');
    document.querySelector('aside')!.append('.');
    await expect.poll(() => changed).toHaveLength(1);
  });

  it('is looked at when the reader goes back', async () => {
    history.pushState(null, '', '/elsewhere');
    history.back();
    await expect.poll(() => location.pathname).toBe(pathname);
    await pause(300);
    expect(changed.length).toBeLessThanOrEqual(1);
    history.forward();
    await expect.poll(() => location.pathname).toBe('/elsewhere');
    await expect.poll(() => changed.length).toBeGreaterThan(0);
  });

  it('may bring its article up anywhere, for a while', async () => {
    history.pushState(null, '', '/elsewhere');
    document.querySelector('aside')!.append('.');
    await expect.poll(() => changed).toHaveLength(1);
    document.body.append('Another article');
    await expect.poll(() => changed).toHaveLength(2);
  });

  it('is not another for a place in it', async () => {
    history.replaceState(null, '', '#comments');
    document.querySelector('aside')!.append('.');
    await pause(300);
    expect(changed).toEqual([]);
  });
});

describe('an article that the reader scrolls past', () => {
  it('is looked at anew when it has left the view', async () => {
    article().after(Object.assign(document.createElement('div'), { style: 'height: 5000px' }));
    window.scrollTo(0, 10);
    await pause(400);
    expect(changed).toEqual([]);
    window.scrollTo(0, 3000);
    await expect.poll(() => changed).toHaveLength(1);
  });
});

describe('a hidden tab', () => {
  it('is not watched, and is looked at once when it comes to the front', async () => {
    article().append('.');
    setVisible(false);
    article().append('.');
    await pause(400);
    expect(changing).toEqual([]);
    expect(changed).toEqual([]);
    setVisible(true);
    expect(changing).toEqual([null]);
    await expect.poll(() => changed).toHaveLength(1);
    article().append('.');
    await expect.poll(() => changed).toHaveLength(2);
    expect(changing).toHaveLength(2);
  });

  it('is watched neither by an aim that is taken in it', async () => {
    setVisible(false);
    watch.aim([document.querySelector('aside')!]);
    document.querySelector('aside')!.append('.');
    await pause(300);
    expect(changing).toEqual([]);
  });
});
