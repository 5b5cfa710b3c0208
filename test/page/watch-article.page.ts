import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watchArticle } from '../../src/article/watch-article';
import { show } from './reader.ts';

let ending: AbortController;
let changing: number;
let changed: number[];
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const article = () => document.querySelector('article')!;

beforeEach(() => {
  show('<article><p>The bridge is closed.</p></article><aside><p>Weather: rain.</p></aside>');
  ending = new AbortController();
  changing = 0;
  changed = [];
  const watched = [article()];
  const watch = { changing: () => void (changing += 1), changed: () => void changed.push(performance.now()) };
  watchArticle(() => watched, watch, ending.signal);
});

afterEach(() => ending.abort());

describe('watching an article', () => {
  it('tells of a change before the page is painted, and again when the article has come to rest', async () => {
    const start = performance.now();
    article().firstElementChild!.textContent = 'The bridge is open.';
    await Promise.resolve();
    expect(changing).toBe(1);
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

  it('waits two seconds at most for an article that never rests', async () => {
    const start = performance.now();
    while (changed.length === 0 && performance.now() - start < 5000) {
      article().append('.');
      await pause(60);
    }
    expect(changed[0]! - start).toBeGreaterThan(1800);
    expect(changed[0]! - start).toBeLessThan(2400);
  });

  it('does not mind what happens beside the article', async () => {
    document.querySelector('aside')!.textContent = 'Weather: sun.';
    document.body.append('An advertisement');
    await pause(300);
    expect(changing).toBe(0);
    expect(changed).toEqual([]);
  });

  it('tells when the article is taken away', async () => {
    document.body.replaceChildren('Another page');
    await expect.poll(() => changed).toHaveLength(1);
  });

  it('stops on the signal, also in the middle of waiting', async () => {
    article().append('.');
    await Promise.resolve();
    ending.abort();
    article().append('.');
    await pause(400);
    expect(changing).toBe(1);
    expect(changed).toEqual([]);
  });
});
