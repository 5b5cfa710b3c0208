import type { Act } from '../attribution';
import type { Relation } from '../link/relation';
import type { Article } from '../read/article';
import { isClaimed } from './attitude';
import { cueWordsOf } from './cue-words';
import type { Referent } from './discourse';
import { isHypothetical } from './hypothetical';
import { withholds } from './withholding';

/**
 * What the article does with the content, as its cue and the words before it show: “declined to comment”, “would not
 * say”, “hopes”, “if he says”; a claim where they show nothing else.
 */
export function actOf(article: Article, relation: Relation, source: Referent | null): Act {
  const cue = cueWordsOf(article, relation);
  if (cue === null) return 'claim';
  const withheld = withholds(article, relation, cue);
  if (withheld === 'refusal' || withheld === 'attitude') return withheld;
  if (isHypothetical(article, relation, cue, source)) return 'hypothetical';
  if (withheld !== null) return withheld;
  return isClaimed(article, relation, cue, source) ? 'claim' : 'attitude';
}
