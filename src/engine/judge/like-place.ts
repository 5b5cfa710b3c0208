import type { Article } from '../read/article';
import { kindByWords } from './listed-names';
import type { Named } from './roster';

/** How many uses of a name are looked at. */
const USES = 12;

/** Whether a name that no list knows is used as a place’s: “in Welkom”, “HARLOW, Ohio —”. */
export function isLikePlace(article: Article, { words, uses }: Named): boolean {
  if (kindByWords(words) !== null) return false;
  const some = uses.slice(0, USES);
  const there = some.filter(({ runFirst, first, last, sentence }) => {
    const paragraph = article.paragraphs[article.sentences[sentence]?.paragraph ?? -1];
    const [use, end] = [article.tokens[first], article.tokens[last - 1]];
    if (use === undefined || end === undefined) return false;
    const begins = paragraph?.start === use.start && paragraph.end > end.end;
    const text = article.text.slice(use.start, end.end);
    if (
      begins &&
      text.length > 3 &&
      text === text.toUpperCase() &&
      /^(?:,|—|–|-)$/u.test(article.tokens[last]?.text ?? '')
    )
      return true;
    return /^(?:across|in|near|outside|throughout)$/u.test(article.tokens[runFirst - 1]?.lower ?? '');
  });
  return there.length > 0 && there.length * 2 >= some.length;
}
