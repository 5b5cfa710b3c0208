import type { Span } from '../attribution';
import type { Relation } from '../link/relation';
import type { Article } from '../read/article';
import { tokensOf } from './locate-tokens';

/** What others say of somebody, by the noun for it. */
const TOLD_OF =
  '(?:accusations?|allegations?|backlash|charges|claims|complaints|condemnation|criticisms?|fire|mockery|outcry|praise|questions|rebukes?|ridicule|scorn|scrutiny|suggestions?)';
/** Words by which somebody meets with what others say, each as in the newspaper words beside it. */
const MEETS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:attract|draw|endure|face|invite|provoke|receive|suffer|weather)(?:s|ed|ing|d)?(?: \\S+){0,3} ${TOLD_OF}\\b`,
    'u',
  ), // has faced sharp criticism for
  new RegExp(`\\b(?:drew|drawn|facing|met with|won)(?: \\S+){0,3} ${TOLD_OF}\\b`, 'u'), // drew fire for
  new RegExp(`\\b(?:c[ao]mes?|coming) (?:in for|under)(?: \\S+){0,3} ${TOLD_OF}\\b`, 'u'), // came under withering criticism for
  new RegExp(
    `\\b(?:beset|dogged|haunted|hit|hounded|plagued|stung)(?: \\S+)? (?:by|with)(?: \\S+){0,3} ${TOLD_OF}\\b`,
    'u',
  ), // was dogged by charges
];
/** “Criticism of the board for its silence”: behind such a noun and “of” stands whom it is about. */
const ABOUT = /^(?:condemnation|criticism|mockery|praise|ridicule|scrutiny) of$/u;

/** Whether a mention names whom others speak of, and not who speaks: “the mayor | has faced criticism for”. */
export function isSpokenOf(article: Article, { mention, cue }: Relation): boolean {
  const words = tokensOf(article, cue);
  const [first] = words;
  const start = mention[0]?.start;
  if (first === undefined || start === undefined) return false;
  const said = words.map(({ lower }) => lower).join(' ');
  return start < first.start ? MEETS.some((way) => way.test(said)) : ABOUT.test(said);
}

const HELD =
  /^(?:is|'s|was|ha[sd] been) (?:(?:\w+ly|also|now|still|then) )*(?:alleged|assumed|believed|claimed|estimated|expected|feared|reported|rumou?red|said|thought|understood)$/u;

/** Whether a relation’s mention is an “it” that stands for nothing: “It is understood that”. */
export function isHeldByNobody(article: Article, { mention, cue }: Relation): boolean {
  const wordsOf = (spans: readonly Span[]) => tokensOf(article, spans).map(({ lower }) => lower);
  return wordsOf(mention).join(' ') === 'it' && HELD.test(wordsOf(cue).join(' '));
}
