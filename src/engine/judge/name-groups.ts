import type { Article } from '../read/article';
import type { Steps } from '../steps';
import { isCommonWord } from './find-names';
import { isFirstName } from './first-names';
import { type NameKind, isAcronym, kindByWords } from './listed-names';
import { leanOf, outletPointsOf, SITE_ENDING } from './name-evidence';
import type { NameUse } from './name-uses';
import { bare } from './title-words';

/** All uses of one name in the same words, with what they speak for. */
export interface NameGroup {
  readonly words: readonly string[];
  readonly uses: readonly NameUse[];
  /** Points for a person; below zero for a body. */
  readonly lean: number;
  /** The kind that the words show by themselves. */
  readonly listed: NameKind | null;
  /** Points for an outlet. */
  readonly outletPoints: number;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/u;

/** The names of an article, the longest first, without words that only headlines or sentence starts write with a capital. */
export function* groupNames(article: Article, uses: readonly NameUse[]): Steps<NameGroup[]> {
  const groups = new Map<string, NameUse[]>();
  for (const use of uses) {
    yield;
    const key = keyOf(use.words);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [use]);
    else known.push(use);
  }
  const all: NameGroup[] = [];
  for (const same of groups.values()) all.push(yield* weigh(article, same));
  all.sort((a, b) => b.words.length - a.words.length || (a.uses[0]?.start ?? 0) - (b.uses[0]?.start ?? 0));
  const long = all.filter(({ words }) => words.length > 1);
  const parts = new Set<string>();
  for (const { words } of long) {
    yield;
    for (const [at, word] of words.map(bare).entries())
      if (at % (words.length - 1) === 0 || !isCommonWord(word)) parts.add(word);
  }
  const likely: NameGroup[] = [];
  for (const group of all) {
    yield;
    if (isLikely(group, parts)) likely.push(group);
  }
  return likely;
}

/** The words of a name as they are compared: in lower case, without full stops, “Jr.” and the “.com” of a site. */
export function keyOf(words: readonly string[]): string {
  const lower = words.map((word) => bare(word).replace(SITE_ENDING, ''));
  return (SUFFIX.test(lower.at(-1) ?? '') ? lower.slice(0, -1) : lower).join(' ').replaceAll('.', '');
}

function* weigh(article: Article, uses: readonly NameUse[]): Steps<NameGroup> {
  const words = uses[0]?.words ?? [];
  let lean = 0;
  let outletPoints = 0;
  for (const use of uses) {
    yield;
    lean += leanOf(article, use);
    outletPoints += outletPointsOf(article, use);
  }
  return { words, uses, lean, listed: kindByWords(words), outletPoints };
}

function isLikely({ words, uses, lean, listed }: NameGroup, parts: ReadonlySet<string>): boolean {
  const [first = ''] = words;
  if (words.length === 1 && parts.has(bare(first))) return true;
  if (uses.some((use) => !use.titleCase || use.titles.length > 0)) {
    const opens = words.length === 1 && listed === null && uses.every((use) => use.opens || use.titleCase);
    return !opens || lean > 2 || isFirstName(first) || isAcronym(first);
  }
  if (listed !== null) return true;
  return words.length > 1 ? isFirstName(first) : !isCommonWord(bare(first));
}

/** What a name names, by its words and by all its uses in the article. */
export function kindOf(group: NameGroup): NameKind {
  return group.words.length > 1 ? kindOfLongName(group) : kindOfShortName(group);
}

function kindOfLongName({ words, uses, lean, listed, outletPoints }: NameGroup): NameKind {
  const perUse = lean / uses.length;
  if (listed === 'place' || listed === 'outlet' || listed === 'document') return listed;
  if (listed !== null) return perUse >= 6 && !words.includes('&') ? 'person' : listed;
  if (outletPoints >= Math.max(2, uses.length / 2) && perUse < 4) return 'outlet';
  if (outletPoints >= 1 && lean <= 0 && uses.length < 3) return 'outlet';
  if (perUse < 8 && isCommonWord(bare(words.at(-1) ?? '')) && !words.some(isFirstName)) return 'organization';
  if (lean !== 0) return lean > 0 ? 'person' : 'organization';
  return words.length < 4 && words.some((word) => !/^\p{Lu}+$/u.test(word)) ? 'person' : 'organization';
}

function kindOfShortName({ words, uses, lean, listed, outletPoints }: NameGroup): NameKind {
  const perUse = lean / uses.length;
  if (listed !== null) return perUse >= (listed === 'place' ? 5 : 3) ? 'person' : listed;
  if (outletPoints >= Math.max(2, uses.length / 2) && perUse < 3) return 'outlet';
  if (isCommonWord(bare(words[0] ?? '')) && lean < 3) return 'organization';
  if (lean !== 0) return lean > 0 ? 'person' : 'organization';
  return isAcronym(words[0] ?? '') ? 'organization' : 'person';
}
