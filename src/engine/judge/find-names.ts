import type { Span } from '../attribution';
import { commonWords } from '../lexicon/common-words';
import { functionWords } from '../lexicon/function-words';
import { nameParticles } from '../lexicon/name-particles';
import { prepositions } from '../lexicon/prepositions';
import type { Article, Sentence, Token } from '../read/article';
import { remembering } from '../remembering';
import type { Steps } from '../steps';
import { endOfBody } from './bodies-of-people';
import { isFirstName } from './first-names';
import { kindByWords } from './listed-names';
import { listedMeaningOf, meaningOf, singularOf } from './noun-sorts';
import { isTitle } from './title-words';

/** Words with capitals that stand together: `first` to `last` (excluded) are the places of their tokens. */
export interface CapitalRun extends Span {
  readonly first: number;
  readonly last: number;
}

/** “Boston-based”, “Acme-owned”, “Trump-like”: words with a capital that describe. */
const ADJECTIVE =
  /^\p{Lu}.*-(?:\p{Ll}*[aeiou]\p{Ll}+ed|\p{Ll}*[aeou]\p{Ll}+ing|area|born|bound|centric|era|free|friendly|heavy|held|led|level|like|made|only|run|size|specific|style|type|wide)$/u;
const COMMON = new Set(commonWords);
const FUNCTION = new Set([...functionWords, ...prepositions]);
const CONTRACTION = /'(?:d|ll|m|re|s|ve)$|n't$/u;
const MONTH = /^(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec|a\.m|p\.m|no|nos|e\.s\.t)\.$/u;
const WHEN =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|today|tonight|tomorrow|yesterday|with|that|this|then|when|from|will|says|said)$/u;
const SPEAKS = /^(?:adds|asks|said|says|tells|told|writes|wrote)$/u;
const NUMBER =
  /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)(?:-|$)/u;
const PARTICLES = new Set(nameParticles);
const SUFFIX = /^(?:jr|sr|ii|iii|iv|inc|ltd|llc|llp|plc|corp|co)\.?$/u;
/** Heads that take a second part: “Department of Justice”, “Centers for Disease Control”, “House of Commons”. */
const TAKES_OF =
  /^(?:academ|agenc|archdiocese|assembl|associat|bank|board|bureau|center|centre|chamber|chiefs|church|city|club|college|command|commission|committee|commonwealth|conference|confederation|congress|cooperative|corporation|council|court|daughters|department|diocese|director|district|division|exchange|faculty|federation|foundation|front|fund|house|institut|joint|league|library|ministr|movement|museum|office|order|organi[sz]ation|parliament|party|people|republic|reserve|school|secretar|senate|societ|state|town|trust|union|universit|village|voice|world|bill|friends|mothers|students|doctors|citizens|americans|coalition|alliance|campaign|network|initiative|partnership|authority|service)/u;

/** Whether a word begins with a capital, alone or after “al-” or “d’”. */
export function isCapitalized(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && beginsWithCapital(token.text);
}

const beginsWithCapital = remembering(
  (text: string): boolean =>
    !ADJECTIVE.test(text) && /^(?:(?:al|el|an|ar|as|d|l|t|i|e)[-’'])?\p{Lu}|^[ie]\p{Lu}/u.test(text),
);

/** Whether a word is one that newspapers write in lower case. */
export const isCommonWord = remembering((lower: string): boolean => {
  if (COMMON.has(lower) || isFunctionWord(lower) || COMMON.has(singularOf(lower)) || listedMeaningOf(lower) !== null)
    return true;
  return lower.includes('-') && lower.split('-').every((part) => COMMON.has(part) || FUNCTION.has(part));
});

/** Whether a word is an article, pronoun, preposition or the like, which begins no name. */
export const isFunctionWord = remembering(
  (lower: string): boolean => FUNCTION.has(lower) || CONTRACTION.test(lower) || MONTH.test(lower) || NUMBER.test(lower),
);

/** Finds all words with capitals that may be names, in reading order. In headlines every word may have one: see `inTitleCase`. */
export function* findCapitalRuns(article: Article): Steps<CapitalRun[]> {
  const runs: CapitalRun[] = [];
  for (const sentence of article.sentences) {
    yield;
    const { tokens } = sentence;
    for (let at = tokens.start; at < tokens.end; at += 1) {
      const listed = endOfBody(article, at);
      if (listed === null && !startsRun(article, sentence, at)) continue;
      const last = listed ?? endOfRun(article, at, tokens.end);
      const first = article.tokens[at];
      const final = article.tokens[last - 1];
      if (first !== undefined && final !== undefined)
        runs.push({ first: at, last, start: first.start, end: final.end });
      at = last - 1;
    }
  }
  return runs;
}

/** Whether most words of a sentence have capitals, as in headlines. */
export function inTitleCase(article: Article, sentence: Sentence): boolean {
  let capitals = 0;
  let words = 0;
  for (let at = sentence.tokens.start; at < sentence.tokens.end; at += 1) {
    const token = article.tokens[at];
    if (token === undefined || token.kind !== 'word' || token.lower === "'s" || token.text.length < 4) continue;
    words += 1;
    if (isCapitalized(token)) capitals += 1;
  }
  return words >= 4 && capitals / words > 0.7;
}

function startsRun(article: Article, sentence: Sentence, at: number): boolean {
  const token = article.tokens[at];
  if (token === undefined) return false;
  if (/^@\w/u.test(token.text)) return true;
  if (!isCapitalized(token) || /^[RDI]-\p{Lu}/u.test(token.text)) return false;
  if (token.text.length === 1 && article.tokens[at + 1]?.text === ':') return false;
  if (token.text === 'US') return true;
  if (isFunctionWord(token.lower) && token.text !== 'WHO') return isNameDespite(article, at);
  return !beginsSentence(article, sentence, at) || !isOrdinaryOpener(article, at);
}

/** “Will Smith”, “May Chen”, “April Reyes”: function words that are first names before another capital. */
function isNameDespite(article: Article, at: number): boolean {
  const next = article.tokens[at + 1];
  const lower = article.tokens[at]?.lower ?? '';
  const sentence = article.sentences[article.tokens[at]?.sentence ?? 0];
  if (lower === 'will' && sentence !== undefined && beginsSentence(article, sentence, at)) return false;
  return (
    isFirstName(lower) &&
    isCapitalized(next) &&
    !isCommonWord(next?.lower ?? '') &&
    !/^(?:an|in|so|do|he|my|see)$/u.test(lower)
  );
}

function beginsSentence(article: Article, sentence: Sentence, at: number): boolean {
  const before = article.tokens[at - 1];
  return at === sentence.tokens.start || (before?.kind === 'mark' && /^["“”‘'«(:—–]/u.test(before.text));
}

/** Words that would have no capital further on: “Asked Trump”, “Police said”, “Citing Reuters”. */
function isOrdinaryOpener(article: Article, at: number): boolean {
  const token = article.tokens[at];
  if (token === undefined || !isCommonWord(token.lower) || isTitle(token.lower.replace('.', ''))) return false;
  if (!isCapitalized(article.tokens[at + 1])) return !isFirstName(token.lower);
  if (endsInBody(article, at + 1, article.sentences[token.sentence]?.tokens.end ?? at)) return false;
  if (SPEAKS.test(token.lower)) return leadsIntoQuotation(article, at + 1);
  return /(?:ed|ing|ly)$|^(?:ex|former|incoming|late|longtime|new|outgoing|presumptive|then)$/u.test(token.lower);
}

/** “Said Ann Lee: ‘…’”, unlike “Said Lee, the mayor”. */
function leadsIntoQuotation({ tokens }: Article, start: number): boolean {
  let at = start;
  while (isCapitalized(tokens[at])) at += 1;
  return /^[:,]$/u.test(tokens[at]?.text ?? '') && /^["“‘']$/u.test(tokens[at + 1]?.text ?? '');
}

function endOfRun(article: Article, start: number, limit: number): number {
  let last = start + 1;
  if (article.tokens[start]?.text.startsWith('@') === true) return last;
  for (let at = last; at < limit; at = last) {
    const step = stepOfRun(article, at, limit, start);
    if (step === 0) break;
    last += step;
  }
  return last;
}

/** How many tokens from `at` on belong to the run; 0 where it ends. */
function stepOfRun(article: Article, at: number, limit: number, start: number): number {
  const token = article.tokens[at];
  const next = at + 1 < limit ? article.tokens[at + 1] : undefined;
  const before = article.tokens[at - 1];
  if (token === undefined || before === undefined) return 0;
  if (isCapitalized(token) && token.text.length > 3 && isFirstName(before.lower) && !WHEN.test(token.lower)) return 1;
  if (isCapitalized(token))
    return isFunctionWord(token.lower) &&
      before.lower !== 'channel' &&
      !/^(?:I|A|US|WHO)$/u.test(token.text) &&
      !isFirstName(token.lower)
      ? 0
      : 1;
  if (token.text === ',' && next !== undefined && SUFFIX.test(next.lower)) return 2;
  if (/^["“‘'(]$/u.test(token.text)) return stepOverNickname(article, at, limit);
  if (/^channel$/u.test(before.lower) && (token.kind === 'number' || isCapitalized(token))) return 1;
  if (token.text === '&' && isCapitalized(next)) return 2;
  if (token.text === '/' && isCapitalized(next) && token.start === before.end) return 2;
  if (
    /^(?:and|the|de|of|for|on|du|des)$/u.test(token.lower) &&
    TAKES_OF.test(article.tokens[start]?.lower ?? '') &&
    joins(article, at, start, limit)
  ) {
    return isCapitalized(next) ? 2 : 3;
  }
  if (
    token.lower === 'and' &&
    isCommonWord(before.lower) &&
    isCapitalized(next) &&
    endsInBody(article, at + 1, limit) &&
    isOpenEnded(article, start, at)
  )
    return 2;
  if (/^(?:of|for)$/u.test(token.lower) && TAKES_OF.test(before.lower)) {
    if (isCapitalized(next)) return 2;
    return /^(?:the|an?)$/u.test(next?.lower ?? '') &&
      isCapitalized(article.tokens[at + 2]) &&
      !isFirstName(article.tokens[at + 2]?.lower ?? '')
      ? 3
      : 0;
  }
  if (PARTICLES.has(token.lower)) {
    if (isCapitalized(next)) return 2;
    return next !== undefined && PARTICLES.has(next.lower) && isCapitalized(article.tokens[at + 2]) ? 3 : 0;
  }
  return 0;
}

/** “Department of Health and Human Services”: an “and” that goes on with a name begun with “of” or “for”. */
function joins(article: Article, at: number, start: number, limit: number): boolean {
  if (article.tokens[at]?.lower !== 'and' || at + 1 >= limit) return false;
  const inside = article.tokens.slice(start, at).some((token) => token.lower === 'of' || token.lower === 'for');
  const next = article.tokens[at + 1];
  return inside && isCapitalized(next) && !isFirstName(next?.lower ?? '');
}

/** Whether the words before an “and” name nothing by themselves: “U.S. Securities”, not “United Nations”. */
function isOpenEnded(article: Article, start: number, end: number): boolean {
  const words = article.tokens.slice(start, end).map((token) => token.text);
  return kindByWords(words) === null;
}

/** “Travel and Tourism Council”: whether the capitals from a token on end in a noun for a body. */
function endsInBody(article: Article, start: number, limit: number): boolean {
  let at = start;
  while (at < limit && isCapitalized(article.tokens[at])) at += 1;
  const meaning = meaningOf(article.tokens[at - 1]?.lower ?? '');
  return at > start + 1 && meaning?.sort === 'organization';
}

/** Robert “Bob” Lee, William (Bill) Lee: the tokens of a nickname that stands within a name. */
function stepOverNickname(article: Article, at: number, limit: number): number {
  const [, inside, close, after] = article.tokens.slice(at, at + 4);
  const closes = close !== undefined && /^["”’')]$/u.test(close.text);
  return closes && at + 3 < limit && isCapitalized(inside) && isCapitalized(after) && !isCommonWord(after?.lower ?? '')
    ? 4
    : 0;
}
