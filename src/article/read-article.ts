import type { Outcome } from '../engine/attribution';
import { type About, findAbout } from './about-article';
import { joinBlocks, type ArticleText } from './article-text';
import { findArticle, findInSteps, type FoundArticle } from './find-article';

/** The article of a page: headline, standfirst and body, and what the page says of them. */
export interface Article extends ArticleText {
  /** The elements that hold it; what happens outside them does not concern it. */
  readonly elements: readonly Element[];
  /** Where in the text the body begins, below headline and standfirst. */
  readonly bodyStart: number;
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

/** The same in steps, between which the page goes on; null where the signal aborts before the last. */
export async function readArticleInSteps(
  document: Document,
  options: { anyway: boolean },
  signal: AbortSignal,
): Promise<Outcome<Article, 'not-article'> | null> {
  const steps = findInSteps(document, options);
  while (!signal.aborted) {
    const step = steps.next();
    if (step.done) return step.value.ok ? { ok: true, value: readFound(document, step.value.value) } : step.value;
    await new Promise((resolve) => setTimeout(resolve));
  }
  return null;
}

/** The text of an article that was found in a document, in one piece, and what the document says of it. */
export function readFound(document: Document, found: FoundArticle): Article {
  const { headline, standfirst, body, elements } = found;
  const above = [...(headline ? [headline] : []), ...standfirst];
  const joined = joinBlocks([...above, ...body]);
  const bodyStart = above.reduce((length, { text }) => length + text.length + 1, 0);
  let about: About | null = null;
  return {
    ...joined,
    bodyStart,
    elements,
    get about() {
      return (about ??= findAbout(document, found, joined.text, bodyStart));
    },
  };
}
