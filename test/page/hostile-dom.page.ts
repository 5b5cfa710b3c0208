import { fakeBrowser } from '@webext-core/fake-browser';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readArticle, type Article } from '../../src/article/read-article';
import { answerAsBackground } from '../../src/messages';
import { createOverlay, type Overlay } from '../../src/overlay/overlay';
import { connectContexts } from '../connect-contexts.ts';
import { idleBackground } from '../idle-background.ts';
import { speakEnglish } from '../speak-english.ts';
import { paintedNames, paintedWords } from './bridge-story.ts';
import { breakLines, renderAnew, splitTexts, strewEmptyNodes, wrapInDivs } from './change-page.ts';
import { show } from './reader.ts';
import { type SamplePage, samplePages } from './sample-pages.ts';
import { reportOnSample } from './sample-report.ts';
import {
  declareShadow,
  hideInShadow,
  hideParagraphs,
  hideWithinLines,
  reorderInSlots,
  showThroughSlots,
} from './shadow-pages.ts';

/** The test’s own address looks like a home page’s. */
const { pathname, search } = location;
beforeAll(() => history.replaceState(null, '', '/2026/05/lorn-bridge'));
afterAll(() => history.replaceState(null, '', pathname + search));

let ending: AbortController;
let overlay: Overlay;

beforeEach(() => {
  speakEnglish();
  ending = new AbortController();
  overlay = createOverlay(
    { isConnected: () => true, lost: () => {}, wasOf: () => null, correct: async () => true },
    ending.signal,
  );
});

afterEach(() => ending.abort());

function read(): Article {
  const found = readArticle(document, { anyway: false });
  if (!found.ok) throw new Error(`refused: ${found.why}`);
  return found.value;
}

/** What is painted on the page, highlight by highlight, with white space as a reader sees it. */
function painted(): Record<string, string[]> {
  const names = paintedNames();
  const words = (name: string) => paintedWords(name.replace('on-the-record-', ''));
  return Object.fromEntries(
    names.map((name) => [name, words(name).map((word) => word.replaceAll(/\s+/g, ' ').trim())]),
  );
}

/** Reads and paints the page that is shown. */
function readAndPaint({ name }: SamplePage): { text: string; painted: Record<string, string[]> } {
  const article = read();
  overlay.show(reportOnSample(name, article.text), article.rangesOf);
  return { text: article.text, painted: painted() };
}

const hostile: Record<string, (body: HTMLElement) => void> = {
  'every character in a text node of its own': splitTexts,
  'empty text nodes and comments between': strewEmptyNodes,
  'both of these'(body) {
    splitTexts(body);
    strewEmptyNodes(body);
  },
  'forty divs around it': wrapInDivs,
  'its letters from right to left': (body) => void (body.dir = 'rtl'),
  'line breaks instead of paragraphs': breakLines,
  'a shadow root around it': hideInShadow,
  'a shadow root that the page declares': declareShadow,
  'slots that show it': showThroughSlots,
  'a shadow root for each paragraph': hideParagraphs,
  'slots that put its paragraphs in order': reorderInSlots,
};

describe.each(samplePages)('the sample $name', (sample) => {
  it.each(Object.entries(hostile))('reads and paints the same with %s', (_, change) => {
    show(sample.html);
    const plain = readAndPaint(sample);
    expect(Object.values(plain.painted).flat().length).toBeGreaterThan(15);
    overlay.clear();
    change(document.body);
    expect(readAndPaint(sample)).toEqual(plain);
  });

  it('reads and paints the same with parts of its lines in shadow roots and slots', () => {
    show(sample.html);
    const plain = readAndPaint(sample);
    overlay.clear();
    hideWithinLines(document.body);
    const changed = readAndPaint(sample);
    expect(changed.text).toBe(plain.text);
    expect(joined(changed.painted)).toEqual(joined(plain.painted));
  });

  it('is painted right though it is rendered anew five times while it is read', async () => {
    show(sample.html);
    const plain = readAndPaint(sample);
    overlay.clear();
    fakeBrowser.reset();
    speakEnglish();
    connectContexts();
    const texts: string[] = [];
    answerAsBackground({
      ...idleBackground,
      async analyze(text) {
        texts.push(text);
        await pause(120);
        return { ok: true, value: reportOnSample(sample.name, text) };
      },
    });
    await import(/* @vite-ignore */ `../../src/content.iife.ts?hostile=${sample.name}`);
    for (let time = 0; time < 5; time += 1) {
      await pause(60);
      renderAnew(document.querySelector('main')!);
    }
    await expect.poll(painted).toEqual(plain.painted);
    expect(texts).toEqual([plain.text]);
    lastRun()?.ending.abort();
    expect(painted()).toEqual({});
  });
});

/** What is painted in each highlight, in one piece: no range crosses the bounds of a shadow root. */
function joined(words: Record<string, string[]>): string[] {
  return Object.entries(words).map(([name, ranges]) => `${name}: ${ranges.join('').replaceAll(' ', '')}`);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** The run that is at work, by the word that it leaves for the next one. */
function lastRun(): { ending: AbortController } | undefined {
  return (globalThis as { [run: symbol]: { ending: AbortController } | undefined })[Symbol.for('on-the-record')];
}
