import { nameParticles } from '../lexicon/name-particles';
import type { Article } from '../read/article';
import type { Steps } from '../steps';
import { isFirstName } from './first-names';
import type { NameUse } from './name-uses';
import type { Named, Roster } from './roster';
import { bare } from './title-words';

/** Ties that newspapers give without the last name where it is the same. */
const KIN = /^(?:brother|daughter|father|husband|mother|sister|son|twin|widow|widower|wife)$/u;
const PARTICLES = new Set(nameParticles);
/** How many uses of names before “his” or “her” may name whose it is. */
const REACH = 14;
/** How many sentences before. */
const SENTENCES = 10;

/** Gives those named by first name alone the last name they share: “his wife, Dot,” after “Paul Brandt”, “Doug and Irene Prosser”. */
export function* completeFamilyNames(article: Article, { uses, meantBy }: Roster): Steps<void> {
  for (const [at, use] of uses.entries()) {
    yield;
    const named = meantBy.get(use);
    if (named?.kind !== 'person' || named.words.length > 1 || use.titles.length > 0 || use !== named.uses[0]) continue;
    const owner =
      ownerBefore(article, uses.slice(Math.max(0, at - REACH), at), meantBy, use) ??
      partnerBehind(article, uses[at + 1], meantBy, use);
    const family = owner === null ? '' : familyNameOf(owner);
    if (family !== '' && !named.name.includes(' ')) named.name = `${named.name} ${family}`;
  }
}

/** Whose wife, son or the like a name belongs to; null where it belongs to nobody’s. */
function ownerBefore(
  { tokens }: Article,
  before: readonly NameUse[],
  meantBy: ReadonlyMap<NameUse, Named>,
  use: NameUse,
): Named | null {
  let at = use.runFirst - 1;
  if (tokens[at]?.text === ',') at -= 1;
  if (!KIN.test(tokens[at]?.lower ?? '')) return null;
  at -= 1;
  while (
    /^(?:elder|eldest|late|middle|older|only|teenage|twin|young|younger|youngest|\d+-year-old)$/u.test(
      tokens[at]?.lower ?? '',
    )
  )
    at -= 1;
  const word = tokens[at];
  if (word?.lower === "'s") {
    const owner = before.find(({ last }) => last === word.id);
    return owner === undefined ? null : (meantBy.get(owner) ?? null);
  }
  const gender = word?.lower === 'his' ? 'he' : word?.lower === 'her' ? 'she' : null;
  if (gender === null) return null;
  const owner = before.findLast((one) => {
    const named = meantBy.get(one);
    return named?.kind === 'person' && (named.gender ?? gender) === gender && use.sentence - one.sentence < SENTENCES;
  });
  return owner === undefined ? null : (meantBy.get(owner) ?? null);
}

/** “Doug and | Irene Prosser”: with whom a first name shares the last name. */
function partnerBehind(
  { tokens }: Article,
  next: NameUse | undefined,
  meantBy: ReadonlyMap<NameUse, Named>,
  use: NameUse,
): Named | null {
  const joined = next !== undefined && tokens[use.last]?.lower === 'and' && next.runFirst === use.last + 1;
  if (!joined || next.titles.length > 0 || next.words.length < 2) return null;
  if (!isFirstName(use.words[0] ?? '') || !isFirstName(next.words[0] ?? '')) return null;
  const named = meantBy.get(next);
  return named?.kind === 'person' ? named : null;
}

/** The last name, as the article uses it by itself, with its particles; empty where it uses none. */
function familyNameOf({ kind, words, uses }: Named): string {
  if (kind !== 'person' || words.length < 2) return '';
  const end = /^(?:jr|sr|ii|iii|iv)$/u.test(bare(words.at(-1) ?? '')) ? words.length - 1 : words.length;
  let start = end - 1;
  while (start > 1 && PARTICLES.has(words[start - 1]?.toLowerCase() ?? '')) start -= 1;
  const last = words[end - 1] ?? '';
  const common =
    isFirstName(words[0] ?? '') || uses.some((use) => use.words.length < words.length && use.words.at(-1) === last);
  return start > 0 && common ? words.slice(start, end).join(' ') : '';
}
