import type { Token } from '../read/article';
import { type Discourse, type Referent, latestSpoken, namesBefore } from './discourse';
import { referToName } from './refer-name';
import { REACH_NAMES, isSubject } from './refer-pronoun';

/** The body, document or outlet that “it” stands for: what spoke last among the sources and what was named last. */
export function referToIt(discourse: Discourse, pronoun: Token): Referent | null {
  const { article } = discourse;
  const spoke = latestSpoken(
    discourse,
    ({ kind, plural }) => !plural && kind !== 'named-person' && kind !== 'unnamed-person' && kind !== 'author',
    3,
  );
  const at = discourse.spoken.findLast(({ referent }) => referent === spoke)?.at ?? -1;
  for (const { use, named } of namesBefore(discourse, pronoun.id, 8)) {
    if (use.first < at || pronoun.sentence - use.sentence > 2) break;
    if (named.kind === 'person' || named.kind === 'place' || named.likePlace || discourse.quoted[use.first] === 1)
      continue;
    if (
      isSubject(discourse, use.runFirst) ||
      (article.tokens[use.runFirst - 1]?.lower === 'the' && isSubject(discourse, use.runFirst - 1))
    )
      return referToName(named, pronoun, null);
  }
  if (spoke !== null) return spoke;
  for (const { named } of namesBefore(discourse, pronoun.id, REACH_NAMES)) {
    if (named.kind === 'outlet' || (named.kind === 'organization' && !named.likePlace))
      return referToName(named, pronoun, null);
  }
  return null;
}

/** The several people, or the body, that “they” stands for among the sources before: whichever spoke last. */
export function referToThey(discourse: Discourse, pronoun: Token): Referent | null {
  const { article, spoken } = discourse;
  for (let at = spoken.length - 1; at >= 0 && at >= spoken.length - 8; at -= 1) {
    const { referent, several, at: token } = spoken[at] ?? {};
    if (referent === undefined || token === undefined) continue;
    const distance = pronoun.sentence - (article.tokens[token]?.sentence ?? 0);
    if (distance > 10) break;
    if (referent.plural || several === true || referent.kind === 'unnamed-group') return referent;
    if (distance <= 3 && (referent.kind === 'named-organization' || referent.kind === 'media')) return referent;
  }
  const last = spoken.at(-1);
  if (last?.referent.kind !== 'unnamed-person') return null;
  return pronoun.sentence - (article.tokens[last.at]?.sentence ?? 0) <= 2 ? last.referent : null;
}

/** The body or outlet that was named last, within two sentences; null where there is none. */
export function referToBodyBefore(discourse: Discourse, pronoun: Token): Referent | null {
  for (const { use, named } of namesBefore(discourse, pronoun.id, 6)) {
    if (pronoun.sentence - use.sentence > 2) break;
    if (named.kind === 'outlet' || (named.kind === 'organization' && !named.likePlace))
      return referToName(named, pronoun, null);
  }
  return null;
}
