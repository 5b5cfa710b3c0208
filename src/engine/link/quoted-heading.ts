import type { Article } from '../read/article';
import type { Relation } from './relation';

/** A heading has no more words. */
const LONGEST = 8;
/** Words that headings may write small. */
const SMALL = /^(?:\p{L}{1,3}|from|into|over|that|with)$/u;

/**
 * Whether a relation is a heading within the article that stands in quotation marks, “‘The Tide Is Turning’”: a few words
 * that begin with capitals, credited to nobody in words of their own.
 */
export function isQuotedHeading(article: Article, { content, pattern }: Relation): boolean {
  const [words, more] = content;
  if (words === undefined || more !== undefined) return false;
  if (pattern.key !== 'uncredited' && pattern.key !== 'continued') return false;
  const written = article.text.slice(words.start, words.end).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const long = written.filter((word) => !SMALL.test(word));
  return written.length <= LONGEST && long.length > 1 && long.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}
