import type { Span } from '../attribution';
import type { Article, Token } from '../read/article';
import type { Steps } from '../steps';
import { type CapitalRun, findCapitalRuns, inTitleCase, isCommonWord, isFunctionWord } from './find-names';
import { isFirstName } from './first-names';
import { kindByWords } from './listed-names';
import { meaningOf } from './noun-sorts';
import { endOfBody } from './bodies-of-people';
import { findOddSurnames } from './odd-surnames';
import { BODY_HEADS, isOffice, placeOfPost, titlesBefore } from './titles-before';
import { bare, isDemonym, isFormOfAddress, isPersonNoun, isTitleWord } from './title-words';

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
  /** Whether it begins its sentence, where every word has a capital. */
  readonly opens: boolean;
  readonly sentence: number;
}

/** Every use of a name in the article, in reading order; titles alone (“the Prime Minister”) and peoples are none. */
export function* findNameUses(article: Article): Steps<NameUse[]> {
  const uses: NameUse[] = [];
  const rejected: CapitalRun[] = [];
  const runs = yield* findCapitalRuns(article);
  const odd = yield* findOddSurnames(article, runs);
  for (const run of odd.length === 0 ? runs : [...runs, ...odd].sort((a, b) => a.first - b.first)) {
    yield;
    const use = nameWithin(article, run);
    if (use !== null) uses.push(use);
    else if (run.last - run.first === 1) rejected.push(run);
  }
  const trades = yield* findTradeSurnames(article, uses, rejected);
  return trades.length === 0 ? uses : [...uses, ...trades].sort((a, b) => a.first - b.first);
}

/** “Cook said”, once the article has named Tim Cook: surnames that are trades or titles elsewhere. */
function* findTradeSurnames(
  article: Article,
  uses: readonly NameUse[],
  rejected: readonly CapitalRun[],
): Steps<NameUse[]> {
  const surnames = new Set<string>();
  for (const { words } of uses) {
    yield;
    const full = /^(?:jr|sr|ii|iii|iv)$/u.test(bare(words.at(-1) ?? '')) ? words.slice(0, -1) : words;
    if (full.length > 1 && isFirstName(full[0] ?? '') && isTitleWord(full.at(-1) ?? ''))
      surnames.add(bare(full.at(-1) ?? ''));
  }
  return rejected.flatMap(({ first, last, start, end }): NameUse[] => {
    const token = article.tokens[first];
    const before = article.tokens[first - 1];
    if (token === undefined || !surnames.has(token.lower)) return [];
    if (
      before !== undefined &&
      before.sentence === token.sentence &&
      /^(?:the|an?|his|her|its|their|our|my)$/u.test(before.lower)
    )
      return [];
    const opens = before === undefined || before.sentence !== token.sentence || before.kind === 'mark';
    return [
      {
        first,
        last,
        start,
        end,
        words: [token.text],
        titles: [],
        runFirst: first,
        titleCase: false,
        opens,
        sentence: token.sentence,
      },
    ];
  });
}

function nameWithin(article: Article, run: CapitalRun): NameUse | null {
  const tokens = article.tokens.slice(run.first, run.last);
  const sentence = article.sentences[tokens[0]?.sentence ?? 0];
  if (sentence === undefined) return null;
  const titleCase = inTitleCase(article, sentence);
  const isListed = endOfBody(article, run.first) === run.last;
  const posted = isListed ? 0 : placeOfPost(article, tokens);
  const skip = isListed ? 0 : Math.max(posted, titlesBefore(tokens, titleCase));
  const core = isListed ? tokens : coreOf(tokens.slice(skip), titleCase);
  const first = core[0];
  const last = core.at(-1);
  if (core.length === 1 && isNumbered(article, last)) return null;
  if (first === undefined || last === undefined || (!isListed && isNoName(core, tokens[skip - 1]))) return null;
  return {
    first: first.id,
    last: last.id + 1,
    start: first.start,
    end: last.end,
    words: namingWords(core),
    titles: tokens
      .slice(0, skip)
      .filter((token) => token.kind === 'word')
      .map((token) => bare(token.text)),
    runFirst: titleCase || posted > 0 ? Math.max(startOfTitles(tokens, skip), run.first + posted) : run.first,
    titleCase,
    opens: run.first === sentence.tokens.start || article.tokens[run.first - 1]?.kind === 'mark',
    sentence: sentence.id,
  };
}

/** The words of a run behind its titles that are the name. */
function coreOf(tokens: readonly Token[], titleCase: boolean): Token[] {
  const core = withoutPeople(tokens, titleCase);
  return withoutLetters(titleCase ? core.slice(0, endInTitleCase(core)) : core);
}

/** “Article 21”, “Section 8”, “Group 4”. */
function isNumbered(article: Article, last: Token | undefined): boolean {
  if (last === undefined || article.tokens[last.id + 1]?.kind !== 'number') return false;
  return meaningOf(last.lower)?.sort === 'document';
}

/** Letters behind a name that tell an office, honour or degree: “Hugh Tarpey SC”, “Ann Lee MP”. */
const LETTERS =
  /^(?:am|ao|bch|bem|cbe|cc|dbe|dd|dso|esq|fba|frs|gbe|kbe|kc|kcmg|ll\.?d|mbe|md|m\.d|mep|mla|mp|mpp|msp|obe|oc|ph\.?d|qc|rn|sc|sj|td)$/u;

function withoutLetters(core: Token[]): Token[] {
  let end = core.length;
  while (end > 2 && LETTERS.test(bare(core[end - 1]?.text ?? '')) && core[end - 1]?.text !== 'Am') end -= 1;
  return core.slice(0, end);
}

/** In a headline only singular titles directly before a name belong to it: not “Lawmakers” of “Lawmakers Rip Ann Lee”. */
function startOfTitles(tokens: readonly Token[], skip: number): number {
  let first = skip;
  while (
    first > 0 &&
    isTitleWord(tokens[first - 1]?.text ?? '') &&
    meaningOf(bare(tokens[first - 1]?.text ?? ''))?.plural !== true
  )
    first -= 1;
  return tokens[first]?.id ?? 0;
}

/** Titles and peoples alone name nobody: “the Prime Minister”, “Democrats”; “Mr. King” is somebody. */
function isNoName(core: readonly Token[], before: Token | undefined): boolean {
  if (before !== undefined && isFormOfAddress(bare(before.text))) return false;
  if (core.length === 1) return isTitleWord(core[0]?.text ?? '');
  if (isOffice(core)) return true;
  return core.every((token) => isTitleWord(token.text) || isFunctionWord(token.lower));
}

/** “Senate Republicans” names the Senate, “Ohio Democrat” the state, “Fellow Democrats” nobody; “Denver Broncos” stays as it is. */
function withoutPeople(core: readonly Token[], titleCase: boolean): Token[] {
  const last = core.at(-1);
  const [first] = core;
  if (first === undefined || last === undefined || core.length < 2) return [...core];
  if (isFirstName(first.lower) && kindByWords([first.text]) !== 'place') return [...core];
  const lower = bare(last.text);
  const people =
    isDemonym(lower) ||
    (titleCase && meaningOf(lower)?.plural === true && isPersonNoun(lower) && !BODY_HEADS.has(lower));
  if (!people) return [...core];
  const rest = core.slice(0, -1);
  if (kindByWords(rest.map((token) => token.text)) === 'place' && !isDemonym(lower)) return [...core];
  return rest.every((token) => isCommonWord(token.lower)) ? [] : rest;
}

/** Where a name ends in a headline: after a first name and one more word, or before the first ordinary word. */
function endInTitleCase(core: readonly Token[]): number {
  const given = isFirstName(core[0]?.lower ?? '') ? 1 : 0;
  const ordinary = core.findIndex(
    (token, at) =>
      at > given &&
      token.kind === 'word' &&
      (isCommonWord(token.lower) || /[a-z]s$/u.test(token.text)) &&
      !BODY_HEADS.has(bare(token.text)),
  );
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
