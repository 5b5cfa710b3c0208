import { type Declared, findMetadata, type Metadata } from './metadata';

/** What the page says of the article that was read on it, and how much of the article there is. */
export interface About extends Metadata {
  /** How many words of the article are on the page. */
  readonly words: number;
  /** Whether the page holds only the beginning of an article that is not free to read. */
  readonly cut: boolean;
}

/** A text that is not free and shorter than this is the beginning of one, even where it ends with a sentence. */
const SHORT_WORDS = 250;
const MOST_NAMED = 400;
const BROKEN_OFF = /(?:…|\.\.\.|[\p{L}\p{N},;])\s*$/u;
const NAMED =
  'meta[property],meta[name],[itemprop~=headline],[itemprop~=author],[itemprop~=datePublished],[itemprop~=dateModified],[itemprop~=articleSection]';

/** What a page says of its article, given the article’s body as it was read. */
export function findAbout(document: Document, body: string): About {
  const metadata = findMetadata(readDeclared(document));
  const words = body.match(/\S+/g)?.length ?? 0;
  return { ...metadata, words, cut: metadata.paywalled && (words < SHORT_WORDS || BROKEN_OFF.test(body)) };
}

function readDeclared(document: Document): Declared {
  const named = new Map([['title', [document.title]]]);
  for (const element of [...document.querySelectorAll(NAMED)].slice(0, MOST_NAMED)) {
    const name = ['property', 'name', 'itemprop'].map((key) => element.getAttribute(key)).find(Boolean);
    const value = element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent;
    for (const key of name?.toLowerCase().split(/\s+/) ?? []) named.set(key, [...(named.get(key) ?? []), value ?? '']);
  }
  const scripts = document.querySelectorAll('script[type="application/ld+json" i]');
  return { jsonLd: Array.from(scripts, ({ textContent }) => textContent ?? ''), named };
}
