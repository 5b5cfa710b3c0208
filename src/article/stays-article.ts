import { isInView } from './in-view';
import type { Article } from './read-article';

/** Which share of its paragraphs an article keeps when it is updated, at the least. */
const SHARE_KEPT = 0.5;

/**
 * Whether the article that was read stays the one to show although another was found on the same page: a reader still
 * has it before them, and it stands as it was read. What has most of its paragraphs is no other, but its update.
 */
export function staysArticle(known: Article, found: Article): boolean {
  if (!known.elements.some(isInView)) return false;
  if (known.rangesOf({ start: 0, end: known.text.length }).length === 0) return false;
  const now = new Set(found.text.split('\n'));
  const lines = known.text.split('\n');
  return lines.filter((line) => now.has(line)).length < SHARE_KEPT * lines.length;
}
