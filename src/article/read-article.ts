import type { Outcome } from '../engine/attribution';
import { type About, findAbout } from './about-article';
import { isArticle, mayHoldArticle } from './article-signs';
import { joinBlocks, type ArticleText } from './article-text';
import { findHead } from './headline';
import { findStory } from './main-story';
import { walkPage, type Block } from './page-walk';

/** The article of a page: headline, standfirst and body. */
export interface Article extends ArticleText {
  /** The elements that hold it; what happens outside them does not concern it. */
  readonly elements: readonly Element[];
  readonly about: About;
}

/**
 * Reads the article of a page as it stands now, and changes nothing on it. `not-article` where the page does not look
 * like one; `anyway` takes it for one as long as there is any running text.
 */
export function readArticle(document: Document, { anyway }: { anyway: boolean }): Outcome<Article, 'not-article'> {
  const refused = { ok: false, why: 'not-article' } as const;
  const { body } = document;
  if (!(body instanceof HTMLElement) || !(anyway || mayHoldArticle(document))) return refused;
  const page = walkPage(body);
  const story = findStory(page);
  if (story === null) return refused;
  const head = findHead(page, story, titlesOf(document));
  if (!anyway && !isArticle(document, page, story, head)) return refused;
  const above = [...(head.headline ? [head.headline] : []), ...head.standfirst];
  const blocks = [...above.filter((block) => !story.blocks.includes(block)), ...story.blocks];
  if (!blocks.some(isRendered)) return refused;
  const elements = [page.boxes[story.box], ...above.map((block) => page.boxes[block.box])];
  const about = findAbout(document, story.blocks.map(({ text }) => text).join('\n'));
  return {
    ok: true,
    value: { ...joinBlocks(blocks), elements: elements.flatMap((box) => box?.element ?? []), about },
  };
}

function titlesOf(document: Document): string {
  const shared = document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';
  return `${shared} ${document.title}`;
}

/** Whether a reader could see a block if they scrolled to it; false inside `display: none`. */
function isRendered({ pieces }: Block): boolean {
  const first = pieces[0];
  if (!first) return false;
  const range = first.node.ownerDocument.createRange();
  range.selectNode(first.node);
  return range.getClientRects().length > 0;
}
