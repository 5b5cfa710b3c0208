import { verbFormOf } from '../find/verb-forms';
import type { Article, Token } from '../read/article';
import { isCapitalized, isFunctionWord } from './find-names';
import { isFirstName } from './first-names';
import type { NameUse } from './name-uses';
import { meaningOf } from './noun-sorts';

/** How many words before the comma may belong to what is said of a person. */
const REACH = 14;
const LEADS_TO_COMPLEMENT = /^(?:for|of|at|in|with)$/u;
const DETERMINER = /^(?:the|a|an|his|her|its|their|our|my)$/u;

/** A noun for a person with the names in what follows it. */
export interface HeadBefore {
  readonly head: Token;
  readonly names: readonly Token[];
}

/**
 * The noun whose complement ends before “, NAME,”: “spokesman” of “a spokesman for the party, Ivan Reed,”. Null where the
 * name goes on to a verb, no noun for one person is found, or the complement is itself such a person (“the son of the mayor”).
 */
export function headBefore(article: Article, use: NameUse): HeadBefore | null {
  const comma = article.tokens[use.runFirst - 1];
  if (comma?.text !== ',' || !endsAtMark(article, use)) return null;
  const complement: Token[] = [];
  let found: HeadBefore | null = null;
  for (let at = comma.id - 1; at >= 0 && at >= comma.id - REACH; at -= 1) {
    const token = article.tokens[at];
    if (token === undefined || token.sentence !== use.sentence || token.kind === 'mark') break;
    if (LEADS_TO_COMPLEMENT.test(token.lower)) {
      const head = article.tokens[at - 1];
      if (head === undefined || (token.lower === 'of' && complement.some(isOnePerson))) break;
      if (isOnePerson(head)) found = { head, names: complement.filter(isPartOfName) };
    } else if (isVerb(token) || (isFunctionWord(token.lower) && !DETERMINER.test(token.lower))) break;
    complement.push(token);
  }
  return found;
}

/** The noun that a name follows as its own: “minister” of “the minister, Ann Lee,”, “prisoner” of “a prisoner named Lee”. Null where there is none. */
export function nounBefore(article: Article, use: NameUse): Token | null {
  const [noun, link] = article.tokens.slice(Math.max(0, use.runFirst - 2), use.runFirst);
  if (noun === undefined || link === undefined || noun.sentence !== use.sentence) return null;
  if (isNaming(link)) return noun;
  if (link.text !== ',' || !endsAtMark(article, use)) return null;
  const full = use.words.length > 1 || isFirstName(use.words[0] ?? '');
  return (full ? headBefore(article, use)?.head : null) ?? noun;
}

/** “named”, “called”: what stands between a noun and the name it bears. */
export function isNaming(token: Token | undefined): boolean {
  return token !== undefined && /^(?:called|named|nicknamed)$/u.test(token.lower);
}

/** Whether nothing but a mark follows a name: “, Ivan Reed, said”. */
export function endsAtMark({ tokens }: Article, use: NameUse): boolean {
  const next = tokens[use.last];
  return next === undefined || (next.kind === 'mark' && next.text !== '(') || next.sentence !== use.sentence;
}

function isOnePerson(token: Token): boolean {
  const meaning = meaningOf(token.lower);
  return meaning?.sort === 'person' && !meaning.plural;
}

function isPartOfName(token: Token): boolean {
  return isCapitalized(token) && meaningOf(token.lower) === null;
}

function isVerb(token: Token): boolean {
  const forms = verbFormOf(token.lower)?.forms;
  return !isCapitalized(token) && meaningOf(token.lower) === null && forms !== undefined && forms.has('past');
}
