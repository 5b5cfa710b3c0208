import { tagOf } from './node-access';
import { isHome } from './page-address';

const LEAST_PROSE = 200;
const LEAST_PARAGRAPH = 60;
const NO_TEXT = /^(?:script|style|noscript|template)$/;

/**
 * A quick look before a page is read at all: false for home pages and for those without a few lines of running text.
 */
export function mayHoldArticle(document: Document): boolean {
  const isDeclared = has(document, 'meta[property="og:type"][content="article" i],article');
  if (isHome(document) && !isDeclared) return false;
  let characters = 0;
  for (const paragraph of document.getElementsByTagName('p')) {
    characters += paragraph.textContent?.length ?? 0;
    if (characters > LEAST_PROSE) return true;
  }
  return isDeclared || has(document, '[itemprop~=articleBody],br') || hasLongTexts(document) || holdsShadow(document);
}

function holdsShadow(document: Document): boolean {
  for (const element of document.getElementsByTagName('*')) if (element.shadowRoot) return true;
  return false;
}

/** Whether there are a few texts as long as paragraphs on a page that calls none of them so. */
function hasLongTexts(document: Document): boolean {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let characters = 0;
  while (characters <= LEAST_PROSE && walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    if (data.length >= LEAST_PARAGRAPH && parentElement && !NO_TEXT.test(tagOf(parentElement)))
      characters += data.trim().length;
  }
  return characters > LEAST_PROSE;
}

function has(document: Document, selector: string): boolean {
  return document.querySelector(selector) !== null;
}
