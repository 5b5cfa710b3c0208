import { Readability } from '@mozilla/readability';
import { findArticle } from '../../src/article/find-article';
import { type Article, readFound } from '../../src/article/read-article';
import type { Report } from '../../src/engine/attribution';
import { createPaint } from '../../src/overlay/paint';
import { placeClaims } from '../../src/overlay/place-claims';

/** What is measured in a page, once each and in this order. A trace shows each as an event of that name. */
export interface Steps {
  /** Finds and reads the article, as the content script does. */
  findAndRead(): void;
  /** Reads what the page says of the article, which the content script does in a task of its own. */
  readAbout(): void;
  /** Finds the place of each claim of the report that was given, and paints them. */
  placeAndPaint(): void;
  cloneDocument(): void;
  /** Reads the clone with Readability.js. */
  parseClone(): void;
}

let article: Article | null = null;
let report: Report | null = null;
let clone: Document | null = null;

const steps: Steps = {
  findAndRead() {
    const found = findArticle(document, { anyway: false });
    if (found.ok) article = readFound(document, found.value);
  },
  readAbout() {
    void article?.about;
  },
  placeAndPaint() {
    const { rangesOf } = article ?? {};
    if (report && rangesOf) createPaint(new AbortController().signal).paint(placeClaims(report, rangesOf));
  },
  cloneDocument() {
    clone = document.cloneNode(true) as Document;
  },
  parseClone() {
    if (clone) new Readability(clone).parse();
  },
};

/** Does one step, as the listener of an event of its name: so that a trace shows it on its own. */
export function run(step: keyof Steps): void {
  const target = document.createElement('i');
  target.addEventListener(step, steps[step]);
  target.dispatchEvent(new Event(step));
}

/** The text of the article that was read; null where the page is taken for none. */
export function text(): string | null {
  return article?.text ?? null;
}

/** Takes the report that is to be painted. */
export function take(given: Report): void {
  report = given;
}
