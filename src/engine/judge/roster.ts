import type { Span } from '../attribution';
import type { Article } from '../read/article';
import type { Steps } from '../steps';
import { isFirstName } from './first-names';
import { type Gender, genderOfFirstName, genderOfTitles } from './gender';
import { isLikePlace } from './like-place';
import type { NameKind } from './listed-names';
import { type NameGroup, groupNames, keyOf, kindOf } from './name-groups';
import { NameIndex } from './name-index';
import { type NameUse, findNameUses } from './name-uses';
import { isFormOfAddress } from './title-words';

/** A person, body or place that the article names, with every use of the name. */
export interface Named {
  readonly id: number;
  kind: NameKind;
  /** The fullest name the article gives, without titles. */
  name: string;
  /** Where the article gives it first. */
  span: Span;
  words: readonly string[];
  gender: Gender | null;
  /** How much its uses speak for a person, in points. */
  readonly lean: number;
  readonly uses: NameUse[];
  /** What the article calls a person or body besides the name: nouns in the singular (“mayor”, “company”), in lower case. */
  readonly roles: Set<string>;
  /** All words of those descriptions, in lower case. */
  readonly described: Set<string>;
  /** Those of `roles` that were given as someone’s: “mother” of “her mother, Ann Lee”. */
  readonly owned: Set<string>;
  /** Whether the article names a person as writing for an outlet. */
  journalist: boolean;
  /** Whether it is used as a place’s name, though nothing shows it to be one: taken for a body, but not for “the company”. */
  likePlace: boolean;
}

/** Everyone and everything that the article names, and who is meant by each use of a name. */
export interface Roster {
  readonly named: readonly Named[];
  readonly uses: readonly NameUse[];
  readonly meantBy: ReadonlyMap<NameUse, Named>;
}

/** Collects whom and what the article names, everywhere in its text, and tells persons from bodies and places. */
export function* drawRoster(article: Article): Steps<Roster> {
  const uses = yield* findNameUses(article);
  const named: Named[] = [];
  const meantBy = new Map<NameUse, Named>();
  const index = new NameIndex(named);
  const assign = (use: NameUse, one: Named): void => {
    if (one.kind === 'organization' && one.lean > -3 && use.titles.some(isFormOfAddress)) one.kind = 'person';
    meantBy.set(use, one);
    one.uses.push(use);
  };
  const groups = yield* groupNames(article, uses);
  for (const group of groups.filter(({ words }) => words.length > 1)) {
    yield;
    const kind = kindOf(group);
    const one = index.variantOf(group, kind) ?? index.add(group, kind);
    for (const use of group.uses) assign(use, one);
  }
  const single: [NameUse, NameGroup][] = groups
    .filter(({ words }) => words.length === 1)
    .flatMap((group) => group.uses.map((use): [NameUse, NameGroup] => [use, group]));
  for (const [use, group] of single) {
    yield;
    assign(use, index.shortFormOf(use, group) ?? index.add(group, kindOf(group)));
  }
  for (const one of named) {
    yield;
    settleName(one);
    one.likePlace = one.kind === 'organization' && isLikePlace(article, one);
  }
  return { named, uses, meantBy };
}

/** Titles without which a single name is not a whole one: “Pope Francis”, “Prince Andrew”. */
const ROYAL =
  /^(?:archbishop|baron|baroness|cardinal|duchess|duke|emperor|empress|king|pope|prince|princess|queen|saint|sultan)$/u;

/** The longer name is the fuller one, unless something else stands before its first name: “Crooked Ann Lee”. */
function isFuller(words: readonly string[], than: readonly string[]): boolean {
  const [first, known] = [words, than].map(([word]) => isFirstName(word ?? ''));
  return first === known ? words.length > than.length : first === true && words.length > 1;
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Takes the fullest name among the uses, and the gender that titles or the first name tell. */
function settleName(one: Named): void {
  one.uses.sort((a, b) => a.start - b.start);
  for (const use of one.uses) {
    if (isFuller(use.words, one.words)) {
      one.words = use.words;
      one.name = use.words.join(' ');
      one.span = { start: use.start, end: use.end };
    }
    if (one.kind === 'person') one.gender ??= genderOfTitles(use.titles);
  }
  const royal = one.words.length > 1 ? undefined : one.uses.find(({ titles }) => ROYAL.test(titles.at(-1) ?? ''));
  if (royal !== undefined && one.kind === 'person') one.name = `${capitalized(royal.titles.at(-1) ?? '')} ${one.name}`;
  const first = one.uses.find((use) => keyOf(use.words) === keyOf(one.words));
  if (first !== undefined) one.span = { start: first.start, end: first.end };
  if (one.kind === 'person') one.gender ??= genderOfFirstName(one.words[0] ?? '');
}
