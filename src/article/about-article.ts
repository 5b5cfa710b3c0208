import { countWords, isCut } from './cut-article';
import type { FoundArticle } from './find-article';
import { labelsAt } from './headline-labels';
import { findMetadata, type Metadata } from './metadata';

/** What the page says of the article that was read on it, and how much of the article there is. */
export interface About extends Metadata {
  /** Where in the article’s text its body begins, below headline and standfirst; 0 where it has neither. */
  readonly bodyStart: number;
  /** How many words of the article are on the page. */
  readonly words: number;
  /** Whether the page holds only the beginning of the article, and the rest is for those who pay or register. */
  readonly cut: boolean;
}

/** What a page says of an article that was found on it, given its text and where in it the body begins. */
export function findAbout(document: Document, found: FoundArticle, text: string, bodyStart: number): About {
  const { declared, body } = found;
  const headline = found.headline?.text ?? '';
  const metadata = findMetadata(declared, headline);
  const labels = labelsAt(found.headline);
  const words = countWords(text.slice(bodyStart));
  return {
    ...metadata,
    bodyStart,
    opinion: metadata.opinion || labels.includes('opinion'),
    sponsored: metadata.sponsored || labels.includes('sponsored'),
    words,
    cut: isCut({ document, body, words, declared, headline, paywalled: metadata.paywalled }),
  };
}
