import type { Relation } from '../link/relation';
import type { Article } from '../read/article';

/** Whether the content of a relation has words in quotation marks. */
export function hasQuotation(article: Article, relation: Relation): boolean {
  return relation.content.some(({ start, end }) => /[“"«„]|(?:^|\s)[‘']\p{L}/u.test(article.text.slice(start, end)));
}

/** Whether the content of a relation begins with a quotation. */
export function beginsQuoted(article: Article, relation: Relation): boolean {
  const start = relation.content[0]?.start;
  return start !== undefined && /^["“‘'«„]/u.test(article.text.slice(start, start + 1));
}
