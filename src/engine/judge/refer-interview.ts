import type { Discourse, Referent } from './discourse';
import type { Token } from '../read/article';
import { referToName } from './refer-name';

/** Whom “A:” or “AK:” at the beginning of a line of an interview stands for: whoever is named most, or has the initials. Null elsewhere. */
export function referToLine({ article, roster }: Discourse, tokens: readonly Token[]): Referent | null {
  const [mark] = tokens;
  if (mark === undefined || tokens.length > 1 || !/^\p{Lu}{1,3}\.?$/u.test(mark.text)) return null;
  const before = article.tokens[mark.id - 1];
  const starts = before === undefined || article.text.slice(before.end, mark.start).includes('\n');
  if (!starts || article.tokens[mark.id + 1]?.text !== ':') return null;
  const persons = roster.named.filter(({ kind, journalist }) => kind === 'person' && !journalist);
  const letters = mark.text.replace('.', '');
  const meant =
    letters === 'A'
      ? persons.toSorted((a, b) => b.uses.length - a.uses.length || a.span.start - b.span.start)[0]
      : persons.find(({ words }) => words.length > 1 && words.map((word) => word.charAt(0)).join('') === letters);
  return meant === undefined ? null : referToName(meant, mark, null);
}
