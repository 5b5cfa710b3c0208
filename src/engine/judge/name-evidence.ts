import { outletHeads } from '../lexicon/outlet-heads';
import { verbFormOf } from '../find/verb-forms';
import type { Article, Token } from '../read/article';
import { isCapitalized, isCommonWord, isFunctionWord } from './find-names';
import { isFirstName } from './first-names';
import { nounBefore } from './head-before';
import { isAcronym } from './listed-names';
import type { NameUse } from './name-uses';
import { isTrade, meaningOf } from './noun-sorts';
import { bare, isDemonym, isFormOfAddress } from './title-words';

/** What the address of a site ends in, where it is its name: “Halden.com”. */
export const SITE_ENDING = /\.(?:co|com|edu|gov|info|io|net|org)$/u;
const OUTLET_HEADS = new Set(outletHeads);

/**
 * How much one use of a name speaks for a person, in points; below zero for a body. Looks at its titles and at the words
 * beside it: “Mr. Lee”, “Lee, 45,”, “spokeswoman Ann Lee”, against “the Halden”, “Halden’s shares”, “at Halden”.
 */
export function leanOf(article: Article, use: NameUse): number {
  const lower = use.words.map(bare);
  const before = article.tokens[use.runFirst - 1];
  const titled = use.titles.length > 0;
  let lean = 0;
  if (use.titles.some((title) => isFormOfAddress(title))) lean += 6;
  else if (titled && !use.titles.every((title) => isDemonym(title) || isTrade(title))) lean += 3;
  if (lower.length > 1 && lower.length < 6 && isFirstName(lower[0] ?? '')) lean += 4;
  if (lower.length === 1 && isFirstName(lower[0] ?? '')) lean += 1;
  if (lower.length > 2 && lower.slice(1, -1).some((word) => /^\p{L}$/u.test(word))) lean += 3;
  if (/^(?:jr|sr|ii|iii|iv)$/u.test(lower.at(-1) ?? '')) lean += 3;
  if (lower.length === 1 && isAcronym(use.words[0] ?? '') && !use.titleCase) lean -= 4;
  if (lower.length > 1 && /^\p{Lu}{3,}$/u.test(use.words[0] ?? '') && !use.titleCase) lean -= 3;
  if (SITE_ENDING.test(lower.at(-1) ?? '')) lean -= 6;
  if (startsLine(article, use) && article.tokens[use.last]?.text === ':') lean += 2;
  if (
    use.words.some((word) => /[a-z]\p{Lu}/u.test(word) && !/^(?:Ma?c|De|Di|Du|La|Le|Van|Fitz|O’|O')\p{Lu}/u.test(word))
  )
    lean -= 2;
  if (lower.length > 1 && lower.every(isCommonWord)) lean -= 2;
  else if (lower.length > 1 && isCommonWord(lower.at(-1) ?? '') && !isFirstName(lower[0] ?? '') && !titled) lean -= 2.5;
  else if (lower.length > 1 && isCommonWord(lower[0] ?? '') && !isFirstName(lower[0] ?? '') && !titled) lean -= 1;
  if (before !== undefined && !titled) {
    if (before.lower === 'the' && !modifiesNoun(article, use)) lean -= 3;
    else if (before.kind === 'word' && !isCapitalized(before) && isPerson(before)) lean += 3;
    else if (isPost(article, before)) lean += 3;
    else if (
      before.kind === 'word' &&
      !isCapitalized(before) &&
      meaningOf(before.lower)?.sort === 'organization' &&
      meaningOf(before.lower)?.plural === false
    )
      lean -= 3;
    else if (/^(?:in|near|outside)$/u.test(before.lower)) lean -= 2;
    else if (before.lower === 'of' && isCapitalized(article.tokens[before.id - 1])) lean -= 2;
    else if (/^(?:at|inside|join|joined|owns?)$/u.test(before.lower)) lean -= 1;
    else lean += leanOfNounBefore(article, use);
  }
  return lean + leanAfter(article, use) + leanOfPronoun(article, use);
}

function isPerson({ lower }: Token): boolean {
  const meaning = meaningOf(lower);
  return meaning?.sort === 'person' && !isTrade(meaning.singular);
}

/** “superintendent of police | Ann Lee”, “minister for health | Ann Lee”. */
function isPost(article: Article, matter: Token): boolean {
  const [noun, link] = article.tokens.slice(Math.max(0, matter.id - 2), matter.id);
  return noun !== undefined && /^(?:of|for)$/u.test(link?.lower ?? '') && isPerson(noun) && !isCapitalized(matter);
}

/** “the minister, Ann Lee,” and “a prisoner named Lee” speak for a person, “a charity called Halden” for a body. */
function leanOfNounBefore(article: Article, use: NameUse): number {
  const noun = nounBefore(article, use);
  const meaning = noun === null ? null : meaningOf(noun.lower);
  if (noun === null || meaning === null || meaning.plural) return 0;
  if (meaning.sort === 'person') return isPerson(noun) ? 3 : -1;
  return meaning.sort === 'organization' || meaning.sort === 'outlet' ? -3 : 0;
}

/** “its”, “he” or “her” that follows in the sentence before anyone else is named. */
function leanOfPronoun(article: Article, use: NameUse): number {
  for (const token of article.tokens.slice(use.last, use.last + 14)) {
    if (token.sentence !== use.sentence || /^["“”‘]$/u.test(token.text) || isCapitalized(token)) return 0;
    if (/^(?:its|itself)$/u.test(token.lower)) return -1;
    if (token.lower === 'it' && verbFormOf(article.tokens[token.id + 1]?.lower ?? '') !== undefined) return -1;
    if (/^(?:he|she|his|her|him|himself|herself)$/u.test(token.lower)) return 1;
  }
  return 0;
}

function leanAfter(article: Article, use: NameUse): number {
  const [next, second, third] = article.tokens.slice(use.last, use.last + 3);
  if (next === undefined) return 0;
  if (next.lower === "'s")
    return second !== undefined &&
      /^(?:shares?|stock|board|website|customers|users|employees|headquarters|ceo|products?|spokes\w+|shareholders|coach|manager|fans|subsidiary|workers)$/u.test(
        second.lower,
      )
      ? -2
      : 0;
  if (next.lower === 'who') return isPlaceOf(article, use) ? 0 : 3;
  if (next.text === '(' && second !== undefined && isAcronym(second.text) && second.text.length > 2) return -3;
  if (next.text === ',' && second !== undefined) {
    const lean = leanOfApposition(article, second, third);
    return isPlaceOf(article, use) ? Math.min(0, lean) : lean;
  }
  const meaning = next.kind === 'word' && !isCapitalized(next) ? meaningOf(next.lower) : null;
  return meaning?.sort === 'person' && !meaning.plural ? -1 : 0;
}

/** “Ann Roe of Harlow, who …”: what follows speaks for her. */
function isPlaceOf(article: Article, use: NameUse): boolean {
  const before = article.tokens[use.runFirst - 1];
  return before !== undefined && /^(?:at|for|from|in|near|of|with)$/u.test(before.lower);
}

/** What follows a name and a comma: an age or “a doctor” speaks for a person, “a charity” for a body, “who” for a person. */
function leanOfApposition(article: Article, token: Token, after: Token | undefined): number {
  if (token.kind === 'number') return /^\d{1,3}$/u.test(token.text) && after?.text === ',' ? 5 : 0;
  if (token.lower === 'who' || token.lower === 'whose') return 3;
  if (token.lower === 'which') return -2;
  if (verbFormOf(token.lower)?.forms.has('past') === true && meaningOf(after?.lower ?? '') !== null) return 0;
  for (const word of article.tokens.slice(token.id, token.id + 9)) {
    if (word.kind === 'mark' || /^(?:of|for|at|in|from|who|that|which|said|says)$/u.test(word.lower)) break;
    const next = article.tokens[word.id + 1];
    const meaning = meaningOf(word.lower);
    const ends =
      next === undefined ||
      next.kind === 'mark' ||
      /^(?:of|for|at|in|from|who|that|which|with|to|on|and)$/u.test(next.lower);
    if (meaning !== null && ends) {
      if (meaning.sort === 'person') return isPerson(word) ? 3 : -1;
      if (meaning.sort === 'organization' || meaning.sort === 'outlet') return -3;
    }
  }
  return 0;
}

/**
 * How much one use of a name speaks for an outlet, in points: “told The Ledger”, “told the Gazette”, “the podcast Cold Facts”, “first
 * reported by Market Lantern”, “a Courier reporter”.
 */
export function outletPointsOf(article: Article, use: NameUse): number {
  const before = article.tokens.slice(Math.max(0, use.runFirst - 3), use.runFirst);
  const last = before.at(-1);
  const ahead = article.tokens
    .slice(use.last, use.last + 3)
    .map((token) => token.lower)
    .join(' ');
  const sentence = article.sentences[use.sentence];
  let points = 0;
  if (
    last?.text === 'The' &&
    last.id !== sentence?.tokens.start &&
    article.tokens[last.id - 1]?.kind === 'word' &&
    !use.titleCase
  )
    points += 2;
  if (last !== undefined && last.kind === 'word' && !isCapitalized(last) && meaningOf(last.lower)?.sort === 'outlet')
    points += 3;
  if (/^(?:podcast|magazine|journal|newspaper|website|broadcaster|newswire)$/u.test(last?.lower ?? '')) points += 2;
  const words = before.map((token) => token.lower).join(' ');
  if (/(?:reported|published|reviewed|viewed|seen|obtained|aired) by(?: the)?$/u.test(words)) points += 2;
  const told = /(?:told|tells|interview with|interview on|spoke to|speaking to)(?: the)?$/u.test(words);
  const alone = use.last - use.first === 1 ? article.tokens[use.first]?.lower : undefined;
  if (told) points += alone !== undefined && OUTLET_HEADS.has(alone) ? 3 : 1;
  if (/^(?:first |also |previously |has )?report(?:ed|s)\b/u.test(ahead)) points += 2;
  if (/^(?:reporter|correspondent|newsroom|columnist|readers|viewers)\b/u.test(ahead)) points += 2;
  return points;
}

/** “the Obama administration”, “the Lee brothers”: a name between article and noun. */
function modifiesNoun(article: Article, use: NameUse): boolean {
  const next = article.tokens[use.last];
  return (
    next !== undefined &&
    next.kind === 'word' &&
    next.lower !== "'s" &&
    !isFunctionWord(next.lower) &&
    !/(?:ed|said|says)$/u.test(next.lower)
  );
}

function startsLine(article: Article, use: NameUse): boolean {
  const before = article.tokens[use.runFirst - 1];
  return before === undefined || article.text.slice(before.end, use.start).includes('\n');
}
