import type { Span } from '../attribution';
import { demonyms } from '../lexicon/demonyms';
import { organizationNouns } from '../lexicon/organization-nouns';
import { outletHeads } from '../lexicon/outlet-heads';
import { titles } from '../lexicon/titles';
import type { Article, Token } from '../read/article';
import { type CapitalRun, findCapitalRuns, inTitleCase, isCommonWord, isFunctionWord } from './find-names';
import { isFirstName } from './first-names';
import { meaningOf, singularOf } from './noun-sorts';

/** One place where the article uses a name. `first` to `last` (excluded) are the tokens of the name without titles. */
export interface NameUse extends Span {
  readonly first: number;
  readonly last: number;
  /** The words of the name, as they stand, without nickname, marks and titles. */
  readonly words: readonly string[];
  /** Titles, roles and origins that stand before the name, in lower case without full stops. */
  readonly titles: readonly string[];
  /** Where the words with capitals begin, titles included. */
  readonly runFirst: number;
  /** Whether it stands in a headline, where capitals tell little. */
  readonly titleCase: boolean;
  readonly sentence: number;
}

const TITLES = new Set(titles);
const DEMONYMS = new Set(demonyms);
const BODY_HEADS = new Set([...organizationNouns, ...outletHeads]);
const COMPANY = /^(?:inc|ltd|llc|llp|plc|corp|co)$/u;

/** Whether a word with a capital describes whom it stands before or names a people: “Senator”, “Democrats”, “Israeli”. */
export function isTitleWord(word: string): boolean {
  const lower = bare(word);
  return TITLES.has(lower) || isDemonym(lower) || isPersonNoun(lower);
}

/** Whether a word in lower case stands for the people of a place, party or faith, or for what is theirs. */
export function isDemonym(lower: string): boolean {
  return DEMONYMS.has(lower) || DEMONYMS.has(singularOf(lower));
}

/** A word in lower case without its full stops and with straight apostrophes. */
export function bare(word: string): string {
  return word.toLowerCase().replaceAll('’', "'").replace(/\.$/u, '');
}

/** Every use of a name in the article, in reading order; titles alone (“the Prime Minister”) and peoples are none. */
export function findNameUses(article: Article): NameUse[] {
  const uses: NameUse[] = [];
  for (const run of findCapitalRuns(article)) {
    const use = nameWithin(article, run);
    if (use !== null) uses.push(use);
  }
  return uses;
}

function isPersonNoun(lower: string): boolean {
  const meaning = meaningOf(lower);
  return meaning !== null && (meaning.sort === 'person' || meaning.sort === 'group');
}

function nameWithin(article: Article, run: CapitalRun): NameUse | null {
  const tokens = article.tokens.slice(run.first, run.last);
  const sentence = article.sentences[tokens[0]?.sentence ?? 0];
  if (sentence === undefined) return null;
  const titleCase = inTitleCase(article, sentence);
  const skip = titlesBefore(tokens, titleCase);
  let core = tokens.slice(skip);
  if (titleCase) core = core.slice(0, endInTitleCase(core));
  const first = core[0];
  const last = core.at(-1);
  if (first === undefined || last === undefined || core.every((token) => isTitleWord(token.text) || isFunctionWord(token.lower))) return null;
  return {
    first: first.id,
    last: last.id + 1,
    start: first.start,
    end: last.end,
    words: namingWords(core),
    titles: tokens.slice(0, skip).filter((token) => token.kind === 'word').map((token) => bare(token.text)),
    runFirst: run.first,
    titleCase,
    sentence: sentence.id,
  };
}

/** How many tokens of a run are titles before a name: 2 of “Prime Minister Ann Lee”, none of “Justice Department”. */
function titlesBefore(tokens: readonly Token[], titleCase: boolean): number {
  const words = tokens.map((token) => bare(token.text));
  const end = words.findIndex((word) => COMPANY.test(word));
  if (end > 0) return 0;
  let skip = 0;
  words.forEach((word, at) => {
    if (at === words.length - 1 || tokens[at]?.kind !== 'word') return;
    if (isTitleWord(word) && !isFirstNameHere(words, at)) skip = at + 1;
  });
  if (skip === 0) return 0;
  const given = words.findLastIndex((word, at) => at > 0 && at < words.length - 1 && isFirstName(word) && !isTitleWord(word));
  if (given > skip && words.slice(skip, given).includes('of')) skip = given;
  const rest = words.slice(skip);
  const namesBody = BODY_HEADS.has(rest.at(-1) ?? '') || words.some((word) => word === 'of' || word === 'for' || word === '&');
  if (namesBody && !(rest.length > 1 && isFirstName(rest[0] ?? ''))) return titleCase ? skip : 0;
  return skip;
}

/** “Pope”, “Judge”, “Hunter” or “Dean” between a first name and the end are part of the name: “Ann Pope Lee”. */
function isFirstNameHere(words: readonly string[], at: number): boolean {
  const before = words[at - 1];
  const word = words[at] ?? '';
  if (at > 0 && before !== undefined && isFirstName(before) && !TITLES.has(before) && !DEMONYMS.has(word)) return true;
  return isFirstName(word) && !TITLES.has(word) && !DEMONYMS.has(word) && meaningOf(word)?.sort !== 'group' && /^(?:baker|hunter|mason|dean|marshal|archer|cooper|carter|taylor|tyler|christian|guy|pat|star|chance|heir|pilot|sailor|miller|weaver|ranger|gardner)$/u.test(word);
}

/** Where a name ends in a headline: after a first name and one more word, or before the first ordinary word. */
function endInTitleCase(core: readonly Token[]): number {
  const ordinary = core.findIndex((token, at) => at > 0 && token.kind === 'word' && (isCommonWord(token.lower) || /[a-z]s$/u.test(token.text)) && !BODY_HEADS.has(bare(token.text)));
  return ordinary > 0 ? ordinary : core.length;
}

function namingWords(core: readonly Token[]): string[] {
  const words: string[] = [];
  let inside = false;
  for (const token of core) {
    if (/^["“‘('’”)]$/u.test(token.text)) inside = !inside;
    else if (!inside && (token.kind !== 'mark' || token.text === '&')) words.push(token.text);
  }
  return words;
}
