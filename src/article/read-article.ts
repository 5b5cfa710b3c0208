import type { Outcome } from '../engine/attribution';
import { type About, findAbout } from './about-article';
import { joinBlocks, type ArticleText } from './article-text';
import { findArticle, type FoundArticle } from './find-article';

/** The article of a page: headline, standfirst and body, and what the page says of them. */
export interface Article extends ArticleText {
  /** The elements that hold it; what happens outside them does not concern it. */
  readonly elements: readonly Element[];
  /** Read from the page when it is first asked for. */
  readonly about: About;
}

/**
 * Reads the article of a page as it stands now, and changes nothing on it. `not-article` where the page does not look
 * like one; `anyway` takes it for one as long as there is any running text.
 */
export function readArticle(document: Document, options: { anyway: boolean }): Outcome<Article, 'not-article'> {
  const found = findArticle(document, options);
  return found.ok ? { ok: true, value: readFound(document, found.value) } : found;
}

/** The text of an article that was found in a document, in one piece, and what the document says of it. */
export function readFound(document: Document, { headline, standfirst, body, elements }: FoundArticle): Article {
  const text = joinBlocks([...(headline ? [headline] : []), ...standfirst, ...body]);
  let about: About | null = null;
  return {
    ...text,
    elements,
    get about() {
      return (about ??= findAbout(document, body.map((block) => block.text).join('\n')));
    },
  };
}
