import type { Outcome } from '../engine/attribution';
import { joinBlocks, type ArticleText } from './article-text';
import { findArticle, type FoundArticle } from './find-article';

/** The article of a page: headline, standfirst and body. */
export interface Article extends ArticleText {
  /** The elements that hold it; what happens outside them does not concern it. */
  readonly elements: readonly Element[];
}

/**
 * Reads the article of a page as it stands now, and changes nothing on it. `not-article` where the page does not look
 * like one; `anyway` takes it for one as long as there is any running text.
 */
export function readArticle(document: Document, options: { anyway: boolean }): Outcome<Article, 'not-article'> {
  const found = findArticle(document, options);
  return found.ok ? { ok: true, value: readFound(found.value) } : found;
}

/** The text of an article that was found, in one piece. */
export function readFound({ headline, standfirst, body, elements }: FoundArticle): Article {
  return { ...joinBlocks([...(headline ? [headline] : []), ...standfirst, ...body]), elements };
}
