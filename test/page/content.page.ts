import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Outcome, Report } from '../../src/engine/attribution';
import { correct } from '../../src/corrections';
import { forgetCorrections, keepCorrections } from '../../src/corrections/stored';
import { type AnalyzeWhy, askPage } from '../../src/messages';
import { countClaims } from '../../src/report/count';
import { PAGE_TAB } from '../connect-contexts.ts';
import { paintedNames, paintedWords, reportOnBridge, showBridgeStory } from './bridge-story.ts';
import { show } from './reader.ts';
import { type Background, endRun, pause, readState, run, startBackground, untilRead } from './run-content.ts';

let background: Background;

beforeEach(() => {
  background = startBackground((text) => ({ ok: true, value: reportOnBridge(text) }));
});

afterEach(endRun);

/** Does to this page’s script what an update of the extension does. */
function disconnect(): void {
  Object.defineProperty(fakeBrowser.runtime, 'id', { configurable: true, writable: true, value: undefined });
}

describe('the content script', () => {
  it('reads the article, paints it and tells how many claims there are', async () => {
    showBridgeStory();
    await run();
    await untilRead();
    expect(background.texts).toHaveLength(1);
    expect(background.texts[0]).toMatch(/^Lorn bridge closes\nThe bridge will be closed until autumn/);
    expect(paintedWords('line-unnamed')).toEqual(['two engineers who have seen the plans']);
    expect(background.told.at(-1)).toBe('read');
  });

  it('says “reading” until the background has answered', async () => {
    showBridgeStory();
    let reply: (value: Outcome<Report, AnalyzeWhy>) => void = () => {};
    background.answer = () => new Promise((resolve) => (reply = resolve));
    await run();
    await expect.poll(() => background.texts).toHaveLength(1);
    expect(await readState()).toEqual({ state: 'reading' });
    expect(paintedNames()).toEqual([]);
    reply({ ok: false, why: 'not-english' });
    await expect.poll(readState).toEqual({ state: 'refused', why: 'not-english' });
  });

  it('does nothing on a page that is no article, and reads it anyway when asked to', async () => {
    show(`<h1>About us</h1><p>${'We are a small society of friends of the bridge over the Lorn. '.repeat(5)}</p>`);
    await run();
    await expect.poll(readState).toEqual({ state: 'refused', why: 'not-article' });
    expect(background.texts).toEqual([]);
    expect(background.pages).toEqual([]);
    background.answer = () => ({ ok: false, why: 'too-long' });
    await askPage(PAGE_TAB, 'readAnyway');
    await expect.poll(readState).toEqual({ state: 'refused', why: 'too-long' });
    expect(background.texts).toHaveLength(1);
  });

  it('says “failed” where the background does not answer, and tries again when asked to', async () => {
    showBridgeStory();
    background.answer = () => Promise.reject(new Error('stopped'));
    await run();
    await expect.poll(readState, { timeout: 3000 }).toEqual({ state: 'refused', why: 'failed' });
    background.answer = (text) => ({ ok: true, value: reportOnBridge(text) });
    await askPage(PAGE_TAB, 'readAnyway');
    await untilRead();
  });

  it('is off where the reader switched it off, and comes and goes with the switch', async () => {
    await fakeBrowser.storage.local.set({ settings: { highlights: true, offSites: [location.hostname] } });
    showBridgeStory();
    await run();
    await expect.poll(readState).toEqual({ state: 'refused', why: 'switched-off' });
    expect(background.texts).toEqual([]);
    await fakeBrowser.storage.local.set({ settings: { highlights: true, offSites: [] } });
    await untilRead();
    expect(paintedNames()).not.toEqual([]);
    await fakeBrowser.storage.local.set({ settings: { highlights: true, offSites: [location.hostname] } });
    await expect.poll(readState).toEqual({ state: 'refused', why: 'switched-off' });
    expect(paintedNames()).toEqual([]);
    expect(background.told.at(-1)).toBe('refused');
  });

  it('waits for no report any more where it is switched off meanwhile', async () => {
    showBridgeStory();
    background.answer = () => new Promise(() => {});
    await run();
    await expect.poll(() => background.texts).toHaveLength(1);
    await fakeBrowser.storage.local.set({ settings: { highlights: true, offSites: [location.hostname] } });
    await expect.poll(readState).toEqual({ state: 'refused', why: 'switched-off' });
    expect(background.givenUp).toBe(1);
  });

  it('asks anew for an article where the reader chose another strictness', async () => {
    await fakeBrowser.storage.local.set({ settings: { strictness: 'cautious' } });
    showBridgeStory();
    await run();
    await untilRead();
    await fakeBrowser.storage.local.set({ settings: { strictness: 'generous' } });
    await expect.poll(() => background.strictness).toEqual(['cautious', 'generous']);
    await untilRead();
    expect(paintedNames()).not.toEqual([]);
    await fakeBrowser.storage.local.set({ settings: { strictness: 'generous', badge: false } });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(background.texts).toHaveLength(2);
  });

  it('paints nothing while highlights are off, and still answers', async () => {
    await fakeBrowser.storage.local.set({ settings: { highlights: false, offSites: [] } });
    showBridgeStory();
    await run();
    await untilRead();
    expect(paintedNames()).toEqual([]);
    expect(await askPage(PAGE_TAB, 'reveal', 1)).toEqual({ ok: true, value: { ok: true, value: null } });
    expect(document.querySelector('on-the-record')).not.toBeNull();
    await fakeBrowser.storage.local.set({ settings: { highlights: true, offSites: [] } });
    await expect.poll(() => paintedWords('line-unnamed')).toHaveLength(1);
  });

  it('shows what the reader wants to see, from the moment that they say so', async () => {
    await fakeBrowser.storage.local.set({ settings: { palette: 'vivid' } });
    showBridgeStory();
    await run();
    await untilRead();
    expect(paintedWords('line-unnamed-vivid')).toHaveLength(1);
    await fakeBrowser.storage.local.set({ settings: { strip: true, hiddenKinds: ['unnamed-group', 'none'] } });
    await expect.poll(() => paintedWords('line-named')).toHaveLength(4);
    expect(paintedNames().filter((name) => /unnamed|none|vivid/.test(name))).toEqual([]);
    expect(document.querySelector('on-the-record-strip')).not.toBeNull();
    const state = await readState();
    expect(state?.state === 'read' && countClaims(state.report).unnamed).toBe(1);
  });

  it('shows and tells the report as the reader has corrected it, and as it was once that is forgotten', async () => {
    showBridgeStory();
    await run();
    await untilRead();
    const before = await readState();
    if (before?.state !== 'read') throw new Error('It is not read.');
    const told = background.told.length;
    await keepCorrections(window.top!.location.href, correct(before.report, [], 1, 'named-person'));
    await expect.poll(() => paintedWords('line-unnamed')).toEqual([]);
    const after = await readState();
    expect(after?.state === 'read' && countClaims(after.report)).toMatchObject({ named: 5, unnamed: 0, none: 2 });
    expect(background.told.slice(told)).toEqual(['read']);
    expect(background.texts).toHaveLength(1);
    await forgetCorrections();
    await expect.poll(() => paintedWords('line-unnamed')).toHaveLength(1);
    expect(await readState()).toEqual(before);
  });

  it('does not ask again about a text that was only rendered anew, and paints it where it is now', async () => {
    showBridgeStory();
    await run();
    await untilRead();
    const main = document.querySelector('main')!;
    main.replaceWith(main.cloneNode(true));
    await expect.poll(() => [...(CSS.highlights.get('on-the-record-line-unnamed') ?? [])].length).toBe(1);
    const [range] = [...CSS.highlights.get('on-the-record-line-unnamed')!];
    expect(document.querySelector('main')!.contains(range!.startContainer)).toBe(true);
    expect(background.texts).toHaveLength(1);
  });

  it('asks about a text that changed, even while it waits for the report on the old one', async () => {
    showBridgeStory();
    const replies: ((value: Outcome<Report, AnalyzeWhy>) => void)[] = [];
    background.answer = () => new Promise((resolve) => replies.push(resolve));
    await run();
    await expect.poll(() => background.texts).toHaveLength(1);
    document.querySelector('#second')!.append(' So said the city.');
    await expect.poll(() => background.texts).toHaveLength(2);
    replies[0]!({ ok: true, value: reportOnBridge(background.texts[0]!) });
    await pause(50);
    expect(await readState()).toEqual({ state: 'reading' });
    replies[1]!({ ok: true, value: reportOnBridge(background.texts[1]!) });
    await untilRead();
    expect(paintedNames()).not.toEqual([]);
  });

  it('gives up when the reader leaves, and asks anew when the page comes back from the cache', async () => {
    showBridgeStory();
    const replies: ((value: Outcome<Report, AnalyzeWhy>) => void)[] = [];
    background.answer = () => new Promise((resolve) => replies.push(resolve));
    await run();
    await expect.poll(() => replies).toHaveLength(1);
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await expect.poll(() => background.givenUp).toBe(1);
    replies[0]!({ ok: false, why: 'failed' });
    await pause(50);
    expect(await readState()).toEqual({ state: 'reading' });
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await expect.poll(() => replies).toHaveLength(2);
    expect(background.texts[1]).toBe(background.texts[0]);
    replies[1]!({ ok: true, value: reportOnBridge(background.texts[1]!) });
    await untilRead();
    expect(paintedNames()).not.toEqual([]);
  });

  it('gives nothing up that it knows, and tells it again when the page comes back from the cache', async () => {
    showBridgeStory();
    await run();
    await untilRead();
    const before = background.told.length;
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await expect.poll(() => background.told.slice(before)).toEqual(['read']);
    expect(background.givenUp).toBe(0);
    expect(background.texts).toHaveLength(1);
  });

  it('finds the article again that was away for a while', async () => {
    showBridgeStory();
    await run();
    await untilRead();
    const main = document.querySelector('main')!;
    main.remove();
    await expect.poll(readState).toEqual({ state: 'refused', why: 'not-article' });
    expect(paintedNames()).toEqual([]);
    document.body.prepend(main);
    await untilRead();
    expect(paintedWords('line-unnamed')).toHaveLength(1);
  });

  it('does not run twice', async () => {
    showBridgeStory();
    await run();
    await untilRead();
    await run();
    await pause(100);
    expect(background.texts).toHaveLength(1);
  });

  it('takes over from a run whose extension was updated, and ends all that it started', async () => {
    showBridgeStory();
    const before = document.documentElement.outerHTML;
    await run();
    await untilRead();
    await askPage(PAGE_TAB, 'reveal', 1);
    disconnect();
    await run();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(paintedNames()).toEqual([]);
    document.querySelector('#second')!.append(' So said the city.');
    await pause(400);
    expect(background.texts).toHaveLength(1);
  });
});
