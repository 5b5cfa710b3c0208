import { organizationNouns } from '../lexicon/organization-nouns';
import { isCapitalized, isCommonWord } from '../judge/find-names';
import { meaningOf, singularOf } from '../judge/noun-sorts';
import type { NameFinder } from '../judge/parse-phrase';
import { isDemonym } from '../judge/title-words';
import type { Article, Token } from '../read/article';
import type { Steps } from '../steps';

/** So many tokens are looked at in one step. */
const STEP = 2000;
const BODIES = new Set(organizationNouns);
/** Bodies whose name before a trade tells the trade: “store clerks”, “hotel owners”, “prison guard”. */
const TRADE =
  /^(?:bakery|bank|base|battalion|brewery|broker|casino|church|exporter|family-firm|farm|film-studio|force|fund|gang|giant|hotel|landlord|library|management|nation|office|pharmacy|prison|producer|reserve|restaurant|school|service|shop|state|store|studio|supermarket|team|theater|theatre|union|village|watchdog|winery)$/u;
/** Heads before which any body is whose person it is: “school officials”, “union representatives”. */
const SPEAKS_FOR =
  /^(?:aide|administrator|authority|board|chief|executive|insider|leader|leadership|lawyer|member|official|representative|rep|source|spokes(?:man|woman|person)|staffer|strategist)$/u;
/** Bodies that no list of nouns for bodies has, and what is short for one. */
const BODY_WORDS =
  /^(?:police|government|enforcement|house|party|campaign|transition|embassy|pentagon|kremlin|parliament)$/u;
/** Adjectives for people that a sentence may begin with in a capital without naming a nation or party. */
const NO_NATION = /^(?:black|conservative|evangelical|liberal|democratic|western|christian|muslim|jewish|catholic)$/u;
/** Words of rank and time, which no name of a body begins with in the middle of a phrase. */
const RANK =
  /^(?:acting|and|assistant|associate|chief|current|deputy|elected|ex|federal|former|founding|high-level|high-ranking|incoming|independent|junior|leading|local|long-?time|mid-level|national|new|now-retired|onetime|one-time|other|outgoing|part-time|prominent|ranking|regional|retired|senior|serving|several|state|third|top|top-level|unnamed|veteran|well-placed|working|young)$/u;

/** The half-open range, within the words before a noun, of those that say whose person it is; null where none do. */
export function findBelonging(
  modifiers: readonly Token[],
  head: Token,
  isName: (token: Token) => boolean,
  findName: NameFinder,
): { start: number; end: number } | null {
  const last = modifiers.findLastIndex((token, at) => isOwner(token, modifiers[at + 1] ?? head, head, isName));
  if (last < 0) return null;
  const use = findName(modifiers[last] ?? head);
  let start =
    use === null
      ? last
      : Math.min(
          last,
          Math.max(
            0,
            modifiers.findIndex(({ id }) => id === use.runFirst),
          ),
        );
  while (start > 0 && joins(modifiers[start - 1], modifiers[start], isName)) start -= 1;
  return { start, end: last + 1 };
}

function isOwner(token: Token, next: Token, head: Token, isName: (token: Token) => boolean): boolean {
  const { lower } = token;
  if (isName(token)) return !RANK.test(lower) && !isTitleOf(token, next);
  if (lower === 'enforcement' || lower === 'police') return next === head;
  if (singularOf(lower) !== lower || !(BODIES.has(lower) || BODY_WORDS.test(lower))) return false;
  return !TRADE.test(lower) || SPEAKS_FOR.test(singularOf(head.lower));
}

/** “Finance Minister”: capitals that are a title with the noun behind them. */
function isTitleOf(token: Token, next: Token): boolean {
  return isCapitalized(next) && meaningOf(next.lower)?.sort === 'person' && !isDemonym(token.lower);
}

function joins(before: Token | undefined, token: Token | undefined, isName: (token: Token) => boolean): boolean {
  if (before === undefined || token === undefined || before.kind === 'mark') return false;
  if (isName(token)) return isName(before) || before.lower === 'and';
  return !RANK.test(before.lower);
}

/** Whether a word names a body, place, nation or person: it has a capital for another reason than that it opens a sentence. */
export function* nameTest({ tokens }: Article, findName: NameFinder): Steps<(token: Token) => boolean> {
  const within = new Set<string>();
  for (const token of tokens) {
    if (token.id % STEP === 0) yield;
    if (isCapitalized(token) && !opensSentence(tokens, token)) within.add(token.text);
  }
  return (token) => {
    if (!isCapitalized(token)) return false;
    const opens = opensSentence(tokens, token);
    if (isDemonym(token.lower)) return !opens || !NO_NATION.test(token.lower);
    return (
      !opens ||
      within.has(token.text) ||
      (!isCommonWord(token.lower) && findName(token) !== null && isCapitalized(tokens[token.id + 1]))
    );
  };
}

function opensSentence(tokens: readonly Token[], token: Token): boolean {
  const before = tokens[token.id - 1];
  return before === undefined || before.sentence !== token.sentence || /^["“‘'([—–-]$/u.test(before.text);
}
