import { verbFormOf } from '../find/verb-forms';
import { isSpokenWord } from './cue-words';
import type { Discourse } from './discourse';
import type { Named } from './roster';

/** How many sources, and how many uses of a name, are looked at for a sign that it is a person’s. */
const MOST_SPOKEN = 12;

/** A single name that nothing shows to be a person’s, neither its uses nor that it spoke: “Bitcoin”. */
export function mayBeThing({ article, spoken }: Discourse, named: Named): boolean {
  if (named.words.length > 1 || named.lean > 0) return false;
  if (named.lean < 0) return true;
  if (named.gender !== null || spoken.slice(-MOST_SPOKEN).some(({ referent }) => referent.named === named))
    return false;
  return !named.uses.slice(0, MOST_SPOKEN).some(({ first, last }) => {
    const [before, next] = [article.tokens[first - 1], article.tokens[last]];
    return [before, next].some((token) => token !== undefined && isSpokenWord(token.lower) && isVerbOfOne(token.lower));
  });
}

function isVerbOfOne(lower: string): boolean {
  const forms = verbFormOf(lower)?.forms;
  return forms?.has('past') === true || forms?.has('third') === true;
}
