import type { Via } from '../attribution';
import type { Relation } from '../link/relation';
import type { Article } from '../read/article';
import type { Steps } from '../steps';
import { type Referent, paragraphOf } from './discourse';
import { tokensOf } from './locate-tokens';
import { meaningOf } from './noun-sorts';

/** For how many paragraphs without a new occasion somebody is taken to go on speaking to the same outlet. */
const REACH = 1;
/** Words, in the cue or right behind it, for another occasion than the talk with the outlet. */
const OCCASION = /^(?:conference|court|hearing|parliament|reporters|tweeted|posted|testified)$/u;

/**
 * The outlets of all relations, where somebody who spoke to one goes on: “she told the Gazette. … She added”. Of the same
 * length and order; what has an outlet keeps it.
 */
export function* shareVias(
  article: Article,
  relations: readonly Relation[],
  referents: readonly (Referent | null)[],
  vias: readonly (Via | null)[],
): Steps<(Via | null)[]> {
  const latest = new Map<string, { via: Via; paragraph: number }>();
  const share = (relation: Relation, at: number): Via | null => {
    const via = vias[at] ?? null;
    const referent = referents[at] ?? null;
    const cue = tokensOf(article, [...relation.cue, ...relation.mention]);
    const first = cue[0] ?? tokensOf(article, relation.content.slice(0, 1))[0];
    if (referent === null || first === undefined) return via;
    const paragraph = paragraphOf(article, first.id);
    if (via !== null) {
      latest.set(referent.key, { via, paragraph });
      return via;
    }
    const known = latest.get(referent.key) ?? (referent.oneOf === undefined ? undefined : latest.get(referent.oneOf));
    if (known === undefined || paragraph - known.paragraph > REACH) return null;
    if (!referent.kind.endsWith('person') && referent.kind !== 'unnamed-group') return null;
    const behind = article.tokens.slice((cue.at(-1)?.id ?? first.id) + 1, (cue.at(-1)?.id ?? first.id) + 3);
    const elsewhere = [...cue, ...behind].some(
      ({ lower }) => OCCASION.test(lower) || meaningOf(lower)?.sort === 'document',
    );
    if (elsewhere) {
      latest.delete(referent.key);
      return null;
    }
    latest.set(referent.key, { via: known.via, paragraph });
    return known.via;
  };
  const shared: (Via | null)[] = [];
  for (const [at, relation] of relations.entries()) {
    yield;
    shared.push(share(relation, at));
  }
  return shared;
}
