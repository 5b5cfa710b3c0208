import { franc } from 'franc-min';
import type { PageWhy } from '../../src/messages';
import { askPageInFront } from '../ask-page';
import type { Browser, Page } from '../browser/driver';
import { type PredictedAttribution, predictionOf } from '../prediction';
import type { InPage } from './in-page';

/** An attribution in the words of the page. */
interface ExtractedAttribution {
  readonly source: string;
  readonly cue: string;
  readonly content: string;
  readonly kind: PredictedAttribution['kind'];
  readonly named: boolean | null;
  readonly statement: boolean;
}

/** What the extension makes of a page. */
export interface Extracted {
  readonly article: boolean;
  /** Why there is no article: a word of the extension's own, or a sentence where the page could not be driven. */
  readonly why: PageWhy | (string & {}) | null;
  /** English where there is a report; the likeliest language, as a BCP 47 tag, where the text is in another one. */
  readonly language: string | null;
  /** What the page says of the article; null where there is none. */
  readonly outlet: string | null;
  readonly opinion: boolean | null;
  readonly paywalled: boolean | null;
  readonly title: string | null;
  readonly standfirst: string | null;
  /** Milliseconds of the page's main thread; null for what was not done. */
  readonly ms: { readonly find: number | null; readonly read: number | null; readonly paint: number | null };
  /** The longest task of the page's main thread, in milliseconds: one of 50 or more, else the longest of `ms`. */
  readonly longestTask: number | null;
  readonly domUnchanged: boolean | null;
  readonly attributions: readonly ExtractedAttribution[];
}

/** A refusal of a page of which nothing is known but why. */
export function refused(why: Extracted['why']): Extracted {
  return {
    article: false,
    why,
    language: null,
    outlet: null,
    opinion: null,
    paywalled: null,
    title: null,
    standfirst: null,
    ms: { find: null, read: null, paint: null },
    longestTask: null,
    domUnchanged: null,
    attributions: [],
  };
}

/**
 * Extracts the page in front. The attributions and the paint are those of the built extension, which reads the page when
 * its button is pressed; body, title, times and the words at each span come from the same src/article, made into `script`
 * and run beside it in the page. Throws a sentence where the two disagree on the text or on what is to be painted.
 */
export async function extractPage(
  browser: Browser,
  page: Page,
  script: string,
): Promise<{ body: string; extracted: Extracted }> {
  await page.waitFor(isDrawn);
  await page.runScript(script);
  const read = await page.evaluate(() => (globalThis as unknown as World).onTheRecord.inPage.read());
  const state = await askPageInFront(browser);
  if (state.state !== 'read') {
    const none = refused(state.state === 'refused' ? state.why : state.state);
    if (read === null) return { body: '', extracted: none };
    const language = none.why === 'not-english' ? guessLanguage(read.text) : null;
    return { body: '', extracted: { ...none, language, ms: { ...read.ms, paint: null } } };
  }
  const { report } = state;
  if (read?.text !== report.text) throw new Error('The extension read another text than src/article does.');
  const { asRead, domUnchanged, paint, longTask } = await page.evaluate(
    (given) => (globalThis as unknown as World).onTheRecord.inPage.checkPaint(JSON.parse(given)),
    JSON.stringify(report),
  );
  if (!asRead) throw new Error('What the extension painted is not what src/article gives for its report.');
  const { attributions } = predictionOf('', report);
  const ms = { ...read.ms, paint };
  return {
    body: read.body,
    extracted: {
      ...refused(null),
      article: true,
      title: read.title,
      standfirst: read.standfirst,
      language: 'en',
      outlet: read.about.outlet,
      opinion: read.about.opinion,
      paywalled: read.about.paywalled,
      ms,
      longestTask: Math.max(longTask, ms.find + ms.read, paint),
      domUnchanged,
      attributions: await inWords(page, attributions),
    },
  };
}

/** The likeliest language of a text that is not English; null where none is likely. The extension itself asks only whether it is English. */
function guessLanguage(text: string): string | null {
  const code = franc(text, { ignore: ['eng', 'sco'] });
  return code === 'und' ? null : (Intl.getCanonicalLocales(code)[0] ?? code);
}

interface World {
  readonly onTheRecord: { readonly inPage: InPage };
}

/** Resolves to true once the page has been laid out and drawn; runs in the page. */
function isDrawn(): Promise<true> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true))));
}

async function inWords(page: Page, attributions: readonly PredictedAttribution[]): Promise<ExtractedAttribution[]> {
  const places = attributions.flatMap(({ source, cue, content }) => [source, cue, content]);
  const words = await page.evaluate(
    (asked) => (globalThis as unknown as World).onTheRecord.inPage.wordsAt(asked),
    places,
  );
  return attributions.map(({ kind, named, statement }, n) => {
    const [source = '', cue = '', content = ''] = words.slice(3 * n);
    return { source, cue, content, kind, named, statement };
  });
}
