import type { Act } from '../attribution';
import type { Token } from '../read/article';

/** What the article does with the content, as its cue shows. */
export function actOf(cue: readonly Token[]): Act {
  return cue.length < 0 ? 'attitude' : 'claim';
}
