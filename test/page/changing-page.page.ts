import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article';
import { askPage } from '../../src/messages';
import { PAGE_TAB } from '../connect-contexts.ts';
import { allPaintedWords, reportOnSaid, showQuayStory, wordsOf, wordsToPaint } from './quay-story.ts';
import { show } from './reader.ts';
import {
  type Background,
  endRun,
  pause,
  readState,
  run,
  setVisible,
  startBackground,
  untilRead,
} from './run-content.ts';

let background: Background;

const at = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const boats =
  '<p>The boats stayed out, and the price of herring went up again at all the markets of the coast this week.</p>';
const herringStory = `<h1>Herring is dear</h1>${boats.repeat(6)}<p>It will fall by June, Bo Hartvig said.</p>`;
const herring = ['Bo Hartvig', 'It will fall by June'];
const shell = '<title>The Tide</title><main id="root"></main><aside id="rail"><p>Weather: rain.</p></aside>';

/** The article that the page goes on to, or that is put behind another. */
function herringArticle(): HTMLElement {
  return Object.assign(document.createElement('article'), { innerHTML: herringStory });
}

async function untilPainted(words: () => readonly string[] = wordsToPaint): Promise<void> {
  await expect.poll(allPaintedWords, { interval: 10, timeout: 10_000 }).toEqual(words());
}

beforeEach(() => {
  background = startBackground((text) => ({ ok: true, value: reportOnSaid(text) }));
});

afterEach(() => {
  endRun();
  setVisible(true);
});

describe('a page that loads a longer article behind the one that is read', () => {
  let next: HTMLElement;

  beforeEach(async () => {
    showQuayStory();
    at('article').style.cssText = 'display: block; min-height: 2000px';
    await run();
    await untilRead();
    next = document.createElement('section');
    next.innerHTML = herringStory + boats.repeat(20);
    next.style.cssText = 'display: block; min-height: 3000px';
  });

  it('keeps the one that the reader has before them', async () => {
    const before = allPaintedWords();
    at('main').after(next);
    const found = readArticle(document, { anyway: false });
    expect(found.ok && found.value.text).toMatch(/by June, Bo Hartvig said/);
    expect(found.ok && found.value.text).not.toContain('the union said');
    at('#p6').append(document.createElement('i'));
    await pause(500);
    expect(allPaintedWords()).toEqual(before);
    expect(background.texts).toHaveLength(1);
  });

  it('goes over to the next with the reader', async () => {
    at('main').after(next);
    document.title = 'Herring is dear – The Tide';
    window.scrollTo(0, 2600);
    await untilPainted(() => herring);
    expect(background.texts).toHaveLength(2);
  });

  it('goes over to the next with the address', async () => {
    at('main').after(next);
    document.title = 'Herring is dear – The Tide';
    history.pushState(null, '', '/2026/05/herring');
    next.append('.');
    await untilPainted(() => herring);
    expect(background.texts).toHaveLength(2);
  });
});

describe('a page of many articles at one address after the other', () => {
  /** Goes to another article as a site does whose scripts render it: the address first, the words a moment later. */
  async function goTo(address: string, html: string): Promise<void> {
    history.pushState(null, '', address);
    at('main').innerHTML = '<p>Loading…</p>';
    await pause(400);
    at('main').innerHTML = html;
  }

  it('has the highlights of the article that it shows, also on the way back', async () => {
    showQuayStory();
    const quay = at('main').innerHTML;
    await run();
    await untilRead();
    const painted = allPaintedWords();
    await goTo('/2026/05/herring', herringArticle().outerHTML);
    await untilPainted(() => herring);
    expect(background.told.at(-1)).toBe('read');
    await goTo('/2026/05/quay', quay);
    await untilPainted(() => painted);
    expect(background.told.at(-1)).toBe('read');
    expect(background.texts.map((text) => text.slice(0, 7))).toEqual(['The qua', 'Herring']);
  });

  it('shows nothing of the old article while it reads the new one', async () => {
    showQuayStory();
    await run();
    await untilRead();
    background.answer = () => new Promise(() => {});
    history.pushState(null, '', '/2026/05/herring');
    at('main').replaceChildren(herringArticle());
    await expect.poll(readState).toEqual({ state: 'reading' });
    expect(allPaintedWords()).toEqual([]);
    expect(background.told.at(-1)).toBe('reading');
  });

  it('finds the new article where the old one stays on the page, out of sight', async () => {
    showQuayStory();
    await run();
    await untilRead();
    history.pushState(null, '', '/2026/05/herring');
    at('main').style.display = 'none';
    await pause(600);
    at('main').remove();
    document.body.append(herringArticle());
    await untilPainted(() => herring);
    expect(background.texts).toHaveLength(2);
  });

  it('is read where it was empty when it was opened', { retry: 2 }, async () => {
    show(shell);
    await run();
    await expect.poll(readState).toEqual({ state: 'refused', why: 'not-article' });
    await pause(500);
    at('main').append(herringArticle());
    const start = performance.now();
    await untilPainted(() => herring);
    expect(performance.now() - start).toBeLessThan(300);
    expect(background.told.filter((state) => state !== 'read').length).toBeLessThan(4);
  });

  it('is left when it goes to what is no article, and read again when it comes to one', async () => {
    showQuayStory();
    await run();
    await untilRead();
    await goTo('/weather', '<p>Rain, later more rain.</p>');
    await expect.poll(readState).toEqual({ state: 'refused', why: 'not-article' });
    expect(allPaintedWords()).toEqual([]);
    await goTo('/2026/05/herring', herringArticle().outerHTML);
    await untilPainted(() => herring);
  });

  it('is asked for its like again after the reader had one page read anyway', async () => {
    show(
      `<main><h1>About us</h1><p>${'We are a small society of friends of the bridge over the Lorn. '.repeat(5)}</p></main>`,
    );
    await run();
    await expect.poll(readState).toEqual({ state: 'refused', why: 'not-article' });
    await askPage(PAGE_TAB, 'readAnyway');
    await untilRead();
    await goTo(
      '/contact',
      `<h1>Contact</h1><p>${'You can write to us, or come by at the house beside the bridge. '.repeat(5)}</p>`,
    );
    await expect.poll(readState).toEqual({ state: 'refused', why: 'not-article' });
  });

  it('does not tell again and again that it is no article', async () => {
    show(shell);
    await run();
    await expect.poll(readState).toEqual({ state: 'refused', why: 'not-article' });
    for (let n = 0; n < 4; n += 1) {
      at('#rail').append('.');
      await pause(250);
    }
    expect(background.told).toHaveLength(1);
  });
});

describe('an article that keeps changing', () => {
  it('is said to, until it has come to rest', { timeout: 40_000 }, async () => {
    showQuayStory();
    await run();
    await untilRead();
    const restless = async () => {
      const state = await readState();
      return state?.state === 'read' && state.restless;
    };
    const start = performance.now();
    for (let n = 0; !(await restless()) && performance.now() - start < 16_000; n += 1) {
      at('#p6').append(` Herring ${n}.`);
      await pause(400);
    }
    expect(performance.now() - start).toBeGreaterThan(9000);
    expect(await restless()).toBe(true);
    expect(background.told.at(-1)).toBe('read');
    await expect.poll(restless, { timeout: 12_000 }).toBe(false);
    expect(allPaintedWords()).toEqual(wordsToPaint());
  });

  it('gets a report although it changes again before each is there', { timeout: 20_000 }, async () => {
    showQuayStory();
    await run();
    await untilRead();
    background.answer = async (text) => {
      await pause(2600);
      return { ok: true, value: reportOnSaid(text) };
    };
    const start = performance.now();
    for (let n = 0; allPaintedWords().length <= 12 && performance.now() - start < 15_000; n += 1) {
      at('#p6').append(` Boat ${n} is home, a clerk said.`);
      await pause(500);
    }
    expect(allPaintedWords().length).toBeGreaterThan(12);
  });
});

describe('a page that is put away', () => {
  it('has its words looked after again when it comes back from the cache, by one watch alone', async () => {
    showQuayStory();
    await run();
    await untilRead();
    const told = background.told.length;
    for (let n = 0; n < 2; n += 1) {
      window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      setVisible(false);
      setVisible(true);
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    }
    await expect.poll(() => background.told.slice(told)).toHaveLength(2);
    at('#p1').textContent = 'The quay will be rebuilt by June, the port said.';
    await untilPainted();
    expect(background.texts).toHaveLength(2);
  });

  it('keeps to what the reader chose meanwhile', async () => {
    showQuayStory();
    await run();
    await untilRead();
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    fakeBrowser.storage.onChanged.removeAllListeners();
    await fakeBrowser.storage.local.set({ settings: { highlights: true, offSites: [location.hostname] } });
    expect(allPaintedWords()).not.toEqual([]);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await expect.poll(readState).toEqual({ state: 'refused', why: 'switched-off' });
    expect(allPaintedWords()).toEqual([]);
  });

  it('is looked at once when its tab comes to the front, and its wrong words lose their paint at once', async () => {
    showQuayStory();
    await run();
    await untilRead();
    setVisible(false);
    at('#p1').textContent = 'The quay will be rebuilt by June, the port said.';
    await pause(500);
    expect(background.texts).toHaveLength(1);
    setVisible(true);
    expect(allPaintedWords()).toHaveLength(10);
    await untilPainted();
    expect(background.texts).toHaveLength(2);
    expect(wordsOf(background.texts[1]!)).toHaveLength(12);
  });
});

describe('a page that takes the highlights off', () => {
  it('has them painted again three times, and is then left in peace', { timeout: 20_000 }, async () => {
    showQuayStory();
    await run();
    await untilRead();
    const before = allPaintedWords();
    for (let n = 0; n < 3; n += 1) {
      CSS.highlights.clear();
      await expect.poll(allPaintedWords, { timeout: 2000 }).toEqual(before);
    }
    CSS.highlights.clear();
    await pause(2500);
    expect(CSS.highlights.size).toBe(0);
    at('#p1').textContent = 'The quay will be rebuilt by June, the port said.';
    await expect.poll(() => background.texts).toHaveLength(2);
    await pause(1500);
    expect(CSS.highlights.size).toBe(0);
  });

  it('or puts words of its own into them has them put right', async () => {
    showQuayStory();
    await run();
    await untilRead();
    const before = allPaintedWords();
    const own = document.createRange();
    own.selectNodeContents(at('#rail'));
    CSS.highlights.get('on-the-record-named')!.add(own);
    await expect.poll(allPaintedWords, { timeout: 2000 }).toEqual(before);
  });
});
