import type { Span } from '../attribution';
import type { Article } from '../read/article';
import { isCommonWord } from './find-names';
import { type Gender, genderOfFirstName, isFirstName } from './first-names';
import { type NameKind, isAcronym, kindByWords } from './listed-names';
import { leanOf, outletPointsOf } from './name-evidence';
import { type NameUse, findNameUses } from './name-uses';
import { bare } from './title-words';

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
  readonly uses: NameUse[];
  /** What the article calls a person or body besides the name: nouns in the singular (“mayor”, “company”), in lower case. */
  readonly roles: Set<string>;
  /** All words of those descriptions, in lower case. */
  readonly described: Set<string>;
  /** Those of `roles` that were given as someone’s: “mother” of “her mother, Ann Lee”. */
  readonly owned: Set<string>;
  /** Whether the article names a person as writing for an outlet. */
  journalist: boolean;
}

/** Everyone and everything that the article names, and who is meant by each use of a name. */
export interface Roster {
  readonly named: readonly Named[];
  readonly uses: readonly NameUse[];
  readonly meantBy: ReadonlyMap<NameUse, Named>;
}

interface Group {
  readonly words: readonly string[];
  readonly uses: NameUse[];
  readonly lean: number;
  readonly listed: NameKind | null;
  readonly outletPoints: number;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/u;
const MALE_TITLES =
  /^(?:mr|sir|lord|king|prince|baron|duke|earl|father|fr|brother|uncle|emperor|sultan|sheikh?|master|monsieur|pope|imam|\w+man)$/u;
const FEMALE_TITLES =
  /^(?:mrs|ms|miss|lady|dame|queen|princess|baroness|duchess|countess|sister|aunt|mother|madame?|actress|\w+woman)$/u;

/** Collects whom and what the article names, everywhere in its text, and tells persons from bodies and places. */
export function drawRoster(article: Article): Roster {
  const uses = findNameUses(article);
  const named: Named[] = [];
  const meantBy = new Map<NameUse, Named>();
  const all = groupUses(article, uses);
  const surnames = new Set(all.filter(({ words }) => words.length > 1).map(({ words }) => bare(words.at(-1) ?? '')));
  const groups = all.filter((group) => isLikely(group, surnames));
  const index = new NameIndex(named);
  for (const group of groups.filter(({ words }) => words.length > 1)) {
    const kind = kindOfLongName(group);
    const known = index.variantOf(group.words, kind);
    for (const use of group.uses) meantBy.set(use, known ?? index.add(group, kind));
  }
  for (const group of groups.filter(({ words }) => words.length === 1)) {
    for (const use of group.uses) {
      const kind = kindOfShortName(group);
      meantBy.set(use, index.shortFormOf(use, group.listed, group.lean) ?? index.ownName(group, kind));
    }
  }
  for (const use of uses) meantBy.get(use)?.uses.push(use);
  for (const one of named) settleName(one);
  return { named, uses, meantBy };
}

/** Words that only headlines write with capitals are no names, unless they are listed, titled or begin with a first name. */
function isLikely({ words, uses, lean, listed }: Group, surnames: ReadonlySet<string>): boolean {
  if (words.length === 1 && surnames.has(bare(words[0] ?? ''))) return true;
  if (uses.some((use) => !use.titleCase || use.titles.length > 0)) {
    const opens = words.length === 1 && listed === null && uses.every((use) => use.opens || use.titleCase);
    return !opens || lean > 0 || isFirstName(words[0] ?? '') || isAcronym(words[0] ?? '');
  }
  return (
    listed !== null ||
    (words.length > 1 && isFirstName(words[0] ?? '')) ||
    (words.length === 1 && !isCommonWord(bare(words[0] ?? '')))
  );
}

function groupUses(article: Article, uses: readonly NameUse[]): Group[] {
  const groups = new Map<
    string,
    { words: readonly string[]; uses: NameUse[]; lean: number; listed: NameKind | null; outletPoints: number }
  >();
  for (const use of uses) {
    const key = keyOf(use.words);
    let group = groups.get(key);
    if (group === undefined) {
      group = { words: use.words, uses: [], lean: 0, listed: kindByWords(use.words), outletPoints: 0 };
      groups.set(key, group);
    }
    group.uses.push(use);
    group.lean += leanOf(article, use);
    group.outletPoints += outletPointsOf(article, use);
  }
  const all = [...groups.values()];
  return all.sort((a, b) => b.words.length - a.words.length || (a.uses[0]?.start ?? 0) - (b.uses[0]?.start ?? 0));
}

function keyOf(words: readonly string[]): string {
  const lower = words.map(bare);
  return (SUFFIX.test(lower.at(-1) ?? '') ? lower.slice(0, -1) : lower).join(' ').replaceAll('.', '');
}

function kindOfLongName({ words, uses, lean, listed, outletPoints }: Group): NameKind {
  if (outletPoints >= 2 && outletPoints >= uses.length / 2 && listed === null && lean / uses.length < 4)
    return 'outlet';
  if (outletPoints >= 1 && listed === null && lean <= 0 && uses.length < 3) return 'outlet';
  const perUse = lean / uses.length;
  if (listed === 'place' || listed === 'outlet' || listed === 'document') return listed;
  if (listed !== null) return perUse >= 6 ? 'person' : listed;
  if (lean !== 0) return lean > 0 ? 'person' : 'organization';
  return words.length < 4 && words.some((word) => !/^\p{Lu}+$/u.test(word)) ? 'person' : 'organization';
}

function kindOfShortName({ words, uses, lean, listed, outletPoints }: Group): NameKind {
  if (outletPoints >= 2 && outletPoints >= uses.length / 2 && listed === null && lean / uses.length < 3)
    return 'outlet';
  if (listed !== null) return lean / uses.length >= 3 ? 'person' : listed;
  if (isCommonWord(bare(words[0] ?? '')) && lean < 3) return 'organization';
  if (lean !== 0) return lean > 0 ? 'person' : 'organization';
  return isAcronym(words[0] ?? '') ? 'organization' : 'person';
}

/** Finds who is meant by a name among those already collected. */
class NameIndex {
  private readonly bySurname = new Map<string, Named[]>();
  private readonly byAnyWord = new Map<string, Named[]>();
  private readonly byInitials = new Map<string, Named>();
  private readonly own = new Map<string, Named>();
  private readonly named: Named[];

  constructor(named: Named[]) {
    this.named = named;
  }

  add({ words, uses }: Group, kind: NameKind): Named {
    const key = keyOf(words);
    const known = this.own.get(key);
    if (known !== undefined) return known;
    const first = uses[0] ?? { start: 0, end: 0 };
    const one: Named = {
      id: this.named.length,
      kind,
      name: words.join(' '),
      span: { start: first.start, end: first.end },
      words,
      gender: null,
      uses: [],
      roles: new Set(),
      described: new Set(),
      owned: new Set(),
      journalist: false,
    };
    this.named.push(one);
    this.own.set(key, one);
    const parts = key.split(' ');
    push(this.bySurname, parts.at(-1) ?? '', one);
    for (const part of new Set(parts)) push(this.byAnyWord, part, one);
    if (kind !== 'person' && parts.length > 1) {
      this.byInitials.set(parts.map((part) => part[0]).join(''), one);
      this.byInitials.set(
        parts
          .filter((part) => !/^(?:of|for|and|the|&)$/u.test(part))
          .map((part) => part[0])
          .join(''),
        one,
      );
    }
    return one;
  }

  ownName(group: Group, kind: NameKind): Named {
    return this.add(group, kind);
  }

  /** A longer name already collected that this one is a shorter or fuller form of: “Donald J. Trump” and “Donald Trump”. */
  variantOf(words: readonly string[], kind: NameKind): Named | null {
    const parts = keyOf(words).split(' ');
    for (const one of this.byAnyWord.get(parts.at(-1) ?? '') ?? []) {
      if ((one.kind === 'person') !== (kind === 'person')) continue;
      const other = keyOf(one.words).split(' ');
      if (other.slice(-parts.length).join(' ') === parts.join(' ')) return one;
      if (kind === 'person' && other.slice(0, parts.length).join(' ') === parts.join(' ')) return one;
      if (kind === 'person' && parts.at(-1) === other.at(-1) && sameFirstName(parts[0] ?? '', other[0] ?? ''))
        return one;
    }
    return null;
  }

  private beginningWith(word: string, kind: NameKind): Named | null {
    return (
      this.byAnyWord
        .get(word)
        ?.find((one) => one.kind === kind && one.words.length > 1 && bare(one.words[0] ?? '') === word) ?? null
    );
  }

  /** Whom a single word stands for: a surname, a first name, a short form or the initials of a longer name. */
  shortFormOf(use: NameUse, listed: NameKind | null, lean: number): Named | null {
    const word = keyOf(use.words);
    if (listed !== null && isAcronym(use.words[0] ?? '')) return this.byInitials.get(word) ?? null;
    const named = this.bySurname.get(word)?.filter((one) => one.words.length > 1) ?? [];
    const persons = named.filter((one) => one.kind === 'person');
    if (persons.length > 0 && !(listed === 'place' && lean < 0)) return mostLikely(persons, use);
    const bodies = named.filter((one) => one.kind === 'outlet' || one.kind === 'organization');
    if (bodies.length > 0 && lean < 4 && listed !== 'organization' && listed !== 'place') return bodies[0] ?? null;
    const initials = this.byInitials.get(word);
    if (initials !== undefined && isAcronym(use.words[0] ?? '')) return initials;
    if (listed !== null && lean < 1) return listed === 'organization' ? this.beginningWith(word, 'organization') : null;
    const containing = this.byAnyWord.get(word)?.filter((one) => one.words.length > 1 && one.kind !== 'place') ?? [];
    const beginning = containing.filter((one) => bare(one.words[0] ?? '') === word);
    return beginning.length > 0 ? mostLikely(beginning, use) : null;
  }
}

function push(map: Map<string, Named[]>, key: string, one: Named): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [one]);
  else list.push(one);
}

/** Bill and William are not matched; “J.” and “John”, “Rob” and “Robert”, “Ann-Marie” and “Ann” are. */
function sameFirstName(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short === '' || (!isFirstName(long) && short.length === 1)) return short === long;
  return short === long || ((short.length === 1 || short.length > 2) && long.startsWith(short));
}

/** Among persons of one surname: those whom the title fits, then whoever is called by the full name most, then first. */
function mostLikely(persons: readonly Named[], use: NameUse): Named | null {
  const gender = genderOfTitles(use.titles);
  const fitting = persons.filter(
    (one) => gender === null || (one.gender ?? genderOfFirstName(one.words[0] ?? '') ?? gender) === gender,
  );
  const from = fitting.length > 0 ? fitting : persons;
  return from.toSorted((a, b) => b.uses.length - a.uses.length || a.span.start - b.span.start)[0] ?? null;
}

/** The gender that titles show: “Mrs.”, “Congressman”. */
export function genderOfTitles(words: Iterable<string>): Gender | null {
  for (const word of words) {
    if (MALE_TITLES.test(word)) return 'he';
    if (FEMALE_TITLES.test(word)) return 'she';
  }
  return null;
}

/** Takes the fullest name among the uses, and the gender that titles or the first name tell. */
function settleName(one: Named): void {
  for (const use of one.uses) {
    if (use.words.length > one.words.length) {
      one.words = use.words;
      one.name = use.words.join(' ');
      one.span = { start: use.start, end: use.end };
    }
    if (one.kind === 'person') one.gender ??= genderOfTitles(use.titles);
  }
  const first = one.uses.find((use) => keyOf(use.words) === keyOf(one.words));
  if (first !== undefined) one.span = { start: first.start, end: first.end };
  if (one.kind === 'person') one.gender ??= genderOfFirstName(one.words[0] ?? '');
}
