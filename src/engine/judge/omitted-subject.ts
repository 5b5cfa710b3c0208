import { verbFormOf } from '../find/verb-forms';
import type { Token } from '../read/article';
import { type Discourse, type Referent, namesBefore } from './discourse';
import { isCapitalized } from './find-names';
import { meaningOf } from './noun-sorts';
import { referToName } from './refer-name';
import type { Named } from './roster';

/** How many sentences back the item before may stand, with the source that this one shares. */
const SENTENCES = 2;
/** How many uses of names are counted for whoever an article is about. */
const NAMES = 60;
/** What follows a noun that looks like such a verb: “Claims that”, “Calls for”. */
const BEHIND_NOUN = /^(?:about|against|are|at|by|for|from|have|in|of|on|over|that|to|were)$/u;

/** Whether a word begins its sentence as a verb without a subject: “Says he never met her”; where a preposition credits, a word of no list too: “Preys | on”. */
export function isVerbAlone({ article, findName }: Discourse, token: Token, likely = false): boolean {
  const starts = article.sentences[token.sentence]?.tokens.start === token.id;
  if (!starts || !isCapitalized(token) || findName(token) !== null) return false;
  if (likely && /[^s]s$/u.test(token.lower) && meaningOf(token.lower) === null) return true;
  const next = article.tokens[token.id + 1];
  if (next?.kind !== 'word' || BEHIND_NOUN.test(next.lower) || verbFormOf(token.lower) === undefined) return false;
  return verbFormOf(token.lower)?.forms.has('third') === true;
}

/** Whose such a sentence is: the person of the item before, else whoever was named most so far. Null where nobody was. */
export function referToOmitted(discourse: Discourse, verb: Token): Referent | null {
  const { article, spoken } = discourse;
  const last = spoken.at(-1);
  const near = last !== undefined && verb.sentence - (article.tokens[last.at]?.sentence ?? 0) <= SENTENCES;
  if (near && last.referent.kind === 'named-person') return last.referent;
  const counts = new Map<Named, number>();
  for (const { named } of namesBefore(discourse, verb.id, NAMES))
    if (named.kind === 'person') counts.set(named, (counts.get(named) ?? 0) + 1);
  const most = [...counts].toSorted((a, b) => b[1] - a[1])[0];
  return most === undefined ? null : referToName(most[0], verb, null);
}
