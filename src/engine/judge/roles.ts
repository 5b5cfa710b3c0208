import { nationals } from '../lexicon/nationals';
import type { Article, Token } from '../read/article';
import type { Steps } from '../steps';
import { isCapitalized, isFunctionWord } from './find-names';
import type { Gender } from './gender';
import { headBefore, isNaming } from './head-before';
import type { NameKind } from './listed-names';
import type { NameUse } from './name-uses';
import { bare, isTitleWord } from './title-words';
import { meaningOf } from './noun-sorts';
import type { Named, Roster } from './roster';
import { writesForOutlet } from './writes-for-outlet';
import { genderOfTitles } from './gender';

const ABBREVIATED = new Map<string, readonly string[]>([
  ['adm', ['admiral']],
  ['atty', ['attorney']],
  ['capt', ['captain']],
  ['ceo', ['executive', 'boss', 'chief']],
  ['cfo', ['officer', 'chief']],
  ['cmdr', ['commander']],
  ['col', ['colonel']],
  ['det', ['detective']],
  ['dr', ['doctor']],
  ['fr', ['priest', 'father']],
  ['gen', ['general']],
  ['gov', ['governor']],
  ['lt', ['lieutenant']],
  ['pm', ['premier', 'minister']],
  ['premier', ['premier', 'minister']],
  ['prime', ['premier']],
  ['prof', ['professor']],
  ['rep', ['representative', 'congressman', 'congresswoman', 'lawmaker']],
  ['representative', ['congressman', 'congresswoman', 'lawmaker']],
  ['rev', ['reverend', 'pastor']],
  ['sen', ['senator', 'lawmaker']],
  ['senator', ['lawmaker']],
  ['sgt', ['sergeant']],
  ['supt', ['superintendent']],
]);
const POSSESSIVE = /^(?:his|her|its|their|our|my)$/u;
const WORDS_OF_DESCRIPTION = 14;

/** Collects for everyone named what the article says they are: titles, “director Ann Lee”, “Ann Lee, the mayor of Harlow,”. */
export function* collectRoles(article: Article, roster: Roster): Steps<void> {
  const kindAt = new Map<number, NameKind>();
  for (const [use, { kind }] of roster.meantBy) for (let at = use.first; at < use.last; at += 1) kindAt.set(at, kind);
  for (const use of roster.uses) {
    yield;
    const named = roster.meantBy.get(use);
    if (named === undefined) continue;
    for (const title of use.titles) addRole(named, title);
    addDescription(article, named, wordsBefore(article, use));
    addDescription(article, named, wordsOfApposition(article, use));
    addAge(article, named, use);
    addParent(article, named, use);
    if (named.kind !== 'person') continue;
    named.gender ??= genderOfTitles(named.roles);
    named.journalist ||= writesForOutlet(article, use, kindAt);
  }
  const persons = new Map(roster.uses.map((use) => [use.first, roster.meantBy.get(use)]));
  for (const named of roster.named) {
    yield;
    if (named.kind === 'person' && named.lean > 0) named.gender ??= genderByPronouns(article, persons, named);
  }
}

/** How many bearers of one role are kept: those named first. */
const MOST_BEARERS = 40;

/** For each role, the persons that have it, in order of their first names in the article, up to a few dozen. */
export function indexRoles({ named }: Roster): Map<string, Named[]> {
  const bearers = new Map<string, Named[]>();
  for (const one of named.toSorted((a, b) => (a.uses[0]?.start ?? 0) - (b.uses[0]?.start ?? 0))) {
    if (one.kind !== 'person') continue;
    for (const role of one.roles) {
      const list = bearers.get(role) ?? [];
      if (list.length < MOST_BEARERS) bearers.set(role, [...list, one]);
    }
  }
  return bearers;
}

function addRole(named: Named, word: string): void {
  named.described.add(word);
  const meaning = meaningOf(word);
  if (isTitleWord(word) || meaning !== null) named.roles.add(meaning?.singular ?? word);
  for (const full of ABBREVIATED.get(word) ?? []) named.roles.add(full);
}

/** “Joe Tansley, 17,” is a 17-year-old and a teenager. */
function addAge(article: Article, named: Named, use: NameUse): void {
  const [comma, age, after] = article.tokens.slice(use.last, use.last + 3);
  if (
    comma?.text !== ',' ||
    age === undefined ||
    !/^\d{1,3}$/u.test(age.text) ||
    after === undefined ||
    after.kind !== 'mark'
  )
    return;
  for (const noun of ['year-old', `${age.text}-year-old`]) named.roles.add(noun);
  const years = Number(age.text);
  if (years > 12 && years < 20) for (const noun of ['teenager', 'teen', 'youngster']) named.roles.add(noun);
  if (years > 64) named.roles.add('pensioner');
}

/** “my parents, Jim and Olive Roe,”: he is the father and she is the mother. */
function addParent({ tokens }: Article, named: Named, use: NameUse): void {
  const first = tokens[use.runFirst - 1]?.lower === 'and' ? use.runFirst - 2 : use.runFirst;
  const start = [first, first - 1].find((at) => tokens[at - 1]?.text === ',' && tokens[at - 2]?.lower === 'parents');
  if (start === undefined || named.gender === null) return;
  const role = named.gender === 'he' ? 'father' : 'mother';
  named.roles.add(role);
  named.owned.add(role);
}

function addDescription(article: Article, named: Named, words: readonly Token[]): void {
  const start = Math.min(...words.map((word) => word.id));
  const owned =
    words.some((word) => word.lower === "'s" || POSSESSIVE.test(word.lower)) ||
    POSSESSIVE.test(article.tokens[start - 1]?.lower ?? '');
  for (const token of words) {
    const word = bare(token.text);
    addRole(named, word);
    const national = nationals.get(token.lower);
    if (national !== undefined && describesOnePerson(article.tokens[token.id + 1])) addRole(named, national);
    if (owned) named.owned.add(meaningOf(word)?.singular ?? word);
  }
}

/** “Norway coach”, “the Denmark captain”; not “ambassador to Norway”. */
function describesOnePerson(token: Token | undefined): boolean {
  const meaning = token === undefined ? null : meaningOf(token.lower);
  return meaning?.sort === 'person' && !meaning.plural;
}

/** The words in lower case, and the names among them, that stand directly before a name: “study lead author” Ann Lee. */
function wordsBefore(article: Article, use: NameUse): Token[] {
  const words: Token[] = [];
  let at = use.runFirst - 1;
  const comma = article.tokens[at]?.text === ',' ? at : null;
  const headed = headBefore(article, use);
  if (headed !== null) at = headed.head.id;
  else if (comma !== null || isNaming(article.tokens[at])) at -= 1;
  for (; at >= 0 && words.length < WORDS_OF_DESCRIPTION; at -= 1) {
    const token = article.tokens[at];
    if (token === undefined || token.sentence !== use.sentence || token.kind !== 'word') break;
    if (/^(?:the|a|an|his|her|its|their|our|my)$/u.test(token.lower)) {
      return comma === null || /^(?:person|organization|outlet)$/u.test(meaningOf(words[0]?.lower ?? '')?.sort ?? '')
        ? [...words, ...(headed?.names ?? [])]
        : [];
    }
    if (token.lower === "'s" && comma !== null && meaningOf(words[0]?.lower ?? '')?.sort === 'person')
      return [...words, token, ...(headed?.names ?? [])];
    if (isFunctionWord(token.lower) && !/^(?:of|and|for|to|former|then|one)$/u.test(token.lower)) break;
    if (comma === null && words.length === 0 && !isCapitalized(token) && meaningOf(token.lower) === null) return [];
    words.push(token);
  }
  if (comma !== null) return words.some((word) => word.lower === "'s") ? words : [];
  return words.filter((word) => !/^(?:and|of|for|said|says)$/u.test(word.lower));
}

/** What stands between commas after a name, an age left out: Lee, 45, “the mayor of Harlow”, said. */
function wordsOfApposition(article: Article, use: NameUse): Token[] {
  let at = use.last;
  if (article.tokens[at]?.text === '(') return [];
  if (
    /^(?:is|was)$/u.test(article.tokens[at]?.lower ?? '') &&
    /^(?:the|a|an)$/u.test(article.tokens[at + 1]?.lower ?? '')
  )
    return nounPhrase(article, at + 1, use.sentence);
  if (!/^[,–—-]+$/u.test(article.tokens[at]?.text ?? '')) return [];
  at += 1;
  if (article.tokens[at]?.kind === 'number' && article.tokens[at + 1]?.text === ',') at += 2;
  if (article.tokens[at]?.lower === 'who' && /^(?:is|was)$/u.test(article.tokens[at + 1]?.lower ?? '')) at += 2;
  return nounPhrase(article, at, use.sentence);
}

function nounPhrase(article: Article, start: number, sentence: number): Token[] {
  const words: Token[] = [];
  let noun = false;
  for (let at = start; words.length < WORDS_OF_DESCRIPTION; at += 1) {
    const token = article.tokens[at];
    if (token === undefined || token.sentence !== sentence || /^[,;:.()"“”–—]/u.test(token.text)) break;
    if (/^(?:who|which|that|said|says|told|where|whose|added|wrote)$/u.test(token.lower)) break;
    const meaning = meaningOf(token.lower);
    if (
      !noun &&
      isFunctionWord(token.lower) &&
      !/^(?:the|a|an|his|her|its|their|former|of|one|another|now|also|then)$/u.test(token.lower)
    )
      return [];
    noun ||= meaning !== null;
    if (noun && /^(?:of|for|at|in|from|with|on|to|by|about|against)$/u.test(token.lower)) {
      words.push(
        ...article.tokens
          .slice(at + 1, at + 6)
          .filter((word) => word.sentence === sentence && isCapitalized(word) && meaningOf(word.lower) === null),
      );
      break;
    }
    words.push(token);
  }
  const singular = words.some((word) => {
    const meaning = meaningOf(word.lower);
    return meaning !== null && !meaning.plural;
  });
  return noun && singular ? words.filter((word) => word.kind === 'word') : [];
}

/** The pronoun that most often follows a name in its sentence before anyone else is named. */
function genderByPronouns(
  article: Article,
  nameAt: ReadonlyMap<number, Named | undefined>,
  named: Named,
): Gender | null {
  let balance = 0;
  for (const use of named.uses.slice(0, 20)) {
    for (let at = use.last; at < use.last + 40; at += 1) {
      const token = article.tokens[at];
      if (token === undefined || token.sentence > use.sentence + 1 || isOther(nameAt.get(at), named)) break;
      if (/^(?:he|his|him|himself)$/u.test(token.lower)) balance += 1;
      else if (/^(?:she|her|hers|herself)$/u.test(token.lower)) balance -= 1;
      else continue;
      break;
    }
  }
  return balance === 0 ? null : balance > 0 ? 'he' : 'she';
}

function isOther(found: Named | undefined, named: Named): boolean {
  return found !== undefined && found !== named && found.kind === 'person';
}
