import { organizationEndings } from '../lexicon/organization-endings';
import { organizationNouns } from '../lexicon/organization-nouns';
import { outletHeads } from '../lexicon/outlet-heads';
import type { Article, Token } from '../read/article';
import { isCommonWord } from './find-names';
import { isFirstName } from './first-names';
import { kindByWords } from './listed-names';
import { isTrade, meaningOf } from './noun-sorts';
import { bare, isFormOfAddress, isPersonNoun, isTitle, isTitleWord } from './title-words';

/** Nouns at the end of the names of bodies. */
export const BODY_HEADS: ReadonlySet<string> = new Set([...organizationNouns, ...organizationEndings, ...outletHeads]);

/** Collectives that begin names of bodies rather than stand before persons. */
const GROUP =
  /^(?:alliance|camp|coalition|community|family|left|media|minority|movement|opposition|people|public|right|world|youth)$/u;
const COMPANY = /^(?:inc|ltd|llc|llp|plc|corp|co)$/u;

/** Trades that begin the names of bodies. */
const LIKE_BRAND = /^(?:carrier|fleet|generator|miner|owner|parent|rival|winner)$/u;

/** How many tokens of a run are titles before a name: 2 of “Prime Minister Ann Lee”, none of “Justice Department”. */
export function titlesBefore(tokens: readonly Token[], titleCase: boolean): number {
  const words = tokens.map((token) => bare(token.text));
  const [trade = '', next = ''] = words;
  if (words.length > 1 && isTrade(trade) && !LIKE_BRAND.test(trade) && !BODY_HEADS.has(next) && !isPersonNoun(next))
    return 1 + titlesBefore(tokens.slice(1), titleCase);
  const end = words.findIndex((word) => COMPANY.test(word));
  if (end > 0) return 0;
  let skip = 0;
  words.forEach((word, at) => {
    if (at === words.length - 1 || tokens[at]?.kind !== 'word') return;
    if (isTitleWord(word) && !GROUP.test(word) && !isFirstNameHere(words, at) && !isMiddleName(words, at))
      skip = at + 1;
  });
  skip = Math.max(skip, prefixBefore(tokens, words, titleCase));
  if (skip === 0 && words.length > 2 && isRank(tokens[0]) && isFirstName(words[1] ?? '')) skip = 1;
  if (skip === 0) return 0;
  const rest = words.slice(skip);
  const namesBody =
    BODY_HEADS.has(rest.at(-1) ?? '') || words.some((word) => word === 'of' || word === 'for' || word === '&');
  if (words.slice(0, skip).some(isFormOfAddress)) return skip;
  if (namesBody && !(rest.length > 1 && isFirstName(rest[0] ?? ''))) return titleCase ? skip : 0;
  return skip;
}

/** How many words before a first name tell where somebody is from or what of: “Kentuckian”, “Secretary of State” Ann Lee. */
function prefixBefore(tokens: readonly Token[], words: readonly string[], titleCase: boolean): number {
  const given = words.findLastIndex(
    (word, at) => at > 0 && at < words.length - 1 && isFirstName(word) && !isTitleWord(word),
  );
  const of = words.findIndex((word, at) => at > 0 && word === 'of' && isTitleWord(tokens[at - 1]?.text ?? ''));
  const matter = of > 0 && !titleCase ? matterBefore(tokens.slice(of + 1)) : 0;
  if (matter > 0) return of + 1 + matter;
  if (given < 1) return 0;
  const prefix = words.slice(0, given);
  const names = tokens.slice(0, given).map((token) => token.text);
  if (isFirstName(prefix[0] ?? '') && kindByWords(names) === null) return 0;
  if (titleCase) return given;
  const origin = prefix.length === 1 && /(?:ian|ite)$/u.test(prefix[0] ?? '');
  return origin ||
    prefix.includes('of') ||
    prefix.every((word, at) => isCommonWord(word) || isRank(tokens[at])) ||
    kindByWords(names) !== null
    ? given
    : 0;
}

/** “CPO Kamran Sheikh”, “SSP Garima Tripathi”: a rank in capitals. */
function isRank(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}{2,4}$/u.test(token.text);
}

/** Nouns for persons that are surnames or first names too: “Ann Pope Lee”, “Hunter Lee”. */
const LIKE_NAME =
  /^(?:abbot|archer|baker|baron|bishop|butler|carpenter|carter|chance|christian|cook|cooper|dean|driver|duke|earl|farmer|fisher|gardner|guy|heir|hunter|judge|king|knight|lord|major|marshal|mason|miller|pat|pilot|pope|porter|prince|ranger|sailor|shepherd|star|taylor|tyler|weaver|young)$/u;

function isFirstNameHere(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (!LIKE_NAME.test(word)) return false;
  return at > 0 ? isFirstName(words[at - 1] ?? '') : isFirstName(word) && !isTitle(word);
}

/** “Marian Teller Voss”: a trade between a first name and a last name is no title. */
function isMiddleName(words: readonly string[], at: number): boolean {
  const [first = '', word = ''] = [words[0], words[at]];
  return at > 0 && isFirstName(first) && !isTitleWord(first) && kindByWords([first]) === null && !isTitle(word);
}

/** How many words of a run tell where or what a post is for: 1 of “Britain Liu Wei” in “the ambassador to Britain Liu Wei”. */
export function placeOfPost(article: Article, tokens: readonly Token[]): number {
  const [first] = tokens;
  const link = article.tokens[(first?.id ?? 0) - 1]?.lower === 'the' ? 2 : 1;
  const post = first === undefined ? undefined : article.tokens[first.id - link - 1];
  if (
    first === undefined ||
    post === undefined ||
    !/^(?:to|of|for|in)$/u.test(article.tokens[first.id - link]?.lower ?? '')
  )
    return 0;
  if (!isPersonNoun(post.lower) || BODY_HEADS.has(bare(tokens.at(-1)?.text ?? ''))) return 0;
  for (let length = tokens.length - 2; length > 0; length -= 1) {
    if (kindByWords(tokens.slice(0, length).map((token) => token.text)) === 'place') return length;
  }
  return matterBefore(tokens);
}

/** How many common words stand before two or more that are none: 1 of “Forests Mandar Gokhale”. */
function matterBefore(tokens: readonly Token[]): number {
  const start = tokens.findIndex(({ lower }) => isFirstName(lower) || !(isCommonWord(lower) || BODY_HEADS.has(lower)));
  const rest = tokens.slice(start);
  const personal =
    rest.length > 1 && rest.length < 4 && rest.every(({ lower }) => isFirstName(lower) || !isCommonWord(lower));
  const titled = tokens
    .slice(0, Math.max(0, start))
    .some(({ text, lower }) => isTitleWord(text) && !BODY_HEADS.has(lower));
  return start > 0 && personal && !titled ? start : 0;
}

/** “Environment Secretary”, “Chief Medical Director”: common words that end in a title. */
export function isOffice(core: readonly Token[]): boolean {
  const last = core.at(-1)?.lower ?? '';
  const office = isTitle(last) || (meaningOf(last)?.plural === false && isPersonNoun(last) && !LIKE_NAME.test(last));
  return office && core.slice(0, -1).every(({ text, lower }) => isCommonWord(lower) && !isFirstName(text));
}
