import type { About } from '../../src/article/about-article';
import { findArticle } from '../../src/article/find-article';
import { type Article, readFound } from '../../src/article/read-article';
import type { Report, Span } from '../../src/engine/attribution';
import { createPaint } from '../../src/overlay/paint';
import { placeClaims } from '../../src/overlay/place-claims';
import type { Pair } from '../prediction';

/** What stands on a page, as the extension's own code reads it there. Times are milliseconds. */
export interface ReadInPage {
  /** All that is analyzed: headline, standfirst and body, a paragraph a line. */
  readonly text: string;
  readonly title: string | null;
  readonly standfirst: string | null;
  readonly body: string;
  readonly about: About;
  readonly ms: { readonly find: number; readonly read: number };
}

/** What became of a page that the extension painted. */
export interface Painted {
  /** Whether what is painted are the very ranges that src/article gives for the report, no more and no fewer. */
  readonly asRead: boolean;
  readonly domUnchanged: boolean;
  /** How long painting the same claims once more takes, in milliseconds. */
  readonly paint: number;
  /** The longest task that the page's main thread has had since it was read, in milliseconds; 0 where none took 50. */
  readonly longTask: number;
}

/** What a page is asked once this file, made into one script by `bundleInPage`, has run in it. */
export interface InPage {
  /** Finds and reads the article, and keeps in mind how the page looks; null where the code takes it for none. */
  read(): ReadInPage | null;
  /** The words that stand at each list of spans, as the page itself has them; white space of any kind is one space. */
  wordsAt(places: readonly (readonly Pair[])[]): string[];
  /** Compares what is painted with what the report says, then paints it once more to see how long that takes. */
  checkPaint(report: Report): Painted;
}

let article: Article | null = null;
let before = '';
let longTask = 0;
const longTasks = new PerformanceObserver((list) => note(list.getEntries()));

function note(entries: readonly PerformanceEntry[]): void {
  for (const { duration } of entries) longTask = Math.max(longTask, duration);
}

/** Answers for the page that this script runs in. */
export const inPage: InPage = {
  read() {
    const start = performance.now();
    const found = findArticle(document, { anyway: false });
    const middle = performance.now();
    article = found.ok ? readFound(document, found.value) : null;
    const end = performance.now();
    before = document.documentElement.outerHTML;
    longTasks.observe({ type: 'longtask' });
    if (!found.ok || article === null) return null;
    const { headline, standfirst } = found.value;
    return {
      text: article.text,
      title: headline?.text ?? null,
      standfirst: standfirst.length > 0 ? standfirst.map(({ text }) => text).join('\n') : null,
      body: article.text.slice(article.bodyStart),
      about: article.about,
      ms: { find: middle - start, read: end - middle },
    };
  },
  wordsAt: (places) =>
    places.map((pairs) =>
      pairs
        .flatMap(([start, end]) => rangesOf({ start, end }).map(String))
        .join(' ')
        .replaceAll(/\s+/gu, ' ')
        .trim(),
    ),
  checkPaint(report) {
    note(longTasks.takeRecords());
    const domUnchanged = document.documentElement.outerHTML === before;
    const own = placeClaims(report, rangesOf).flatMap(({ content, line }) => [...content, ...line]);
    const painted = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const asRead = arePlacedAlike(own, painted);
    const ending = new AbortController();
    const paint = createPaint(ending.signal);
    const start = performance.now();
    paint.paint(placeClaims(report, rangesOf));
    const end = performance.now();
    ending.abort();
    return { asRead, domUnchanged, paint: end - start, longTask };
  },
};

function rangesOf(span: Span): readonly Range[] {
  return article?.rangesOf(span) ?? [];
}

function arePlacedAlike(some: readonly AbstractRange[], others: readonly AbstractRange[]): boolean {
  const numbers = new Map<Node, number>();
  const numberOf = (node: Node) => {
    const number = numbers.get(node) ?? numbers.size;
    numbers.set(node, number);
    return number;
  };
  const placesOf = (ranges: readonly AbstractRange[]) =>
    ranges
      .map((range) =>
        [numberOf(range.startContainer), range.startOffset, numberOf(range.endContainer), range.endOffset].join(),
      )
      .sort()
      .join(' ');
  return placesOf(some) === placesOf(others);
}
