import type { Article, Token } from '../read/article';
import type { NameKind } from './listed-names';
import type { NameUse } from './name-uses';

const JOURNALIST = /^(?:blogger|columnist|correspondent|critic|journalist|reporter|writer)$/u;

/** Whether a person is named here as writing for an outlet: “Dana Roe of The Harlow Gazette”, “the Gazette’s Dana Roe”, “Gazette reporter Dana Roe”. */
export function writesForOutlet(article: Article, use: NameUse, kindAt: ReadonlyMap<number, NameKind>): boolean {
  const mark = /^["”’]$/u.test(article.tokens[use.runFirst - 1]?.text ?? '') ? 1 : 0;
  const before = article.tokens[use.runFirst - 1 - mark]?.lower ?? '';
  if (before === "'s" && kindAt.get(use.runFirst - 2) === 'outlet') return true;
  if (JOURNALIST.test(before) || use.titles.some((title) => JOURNALIST.test(title))) {
    for (let at = use.first - 2; at >= use.first - 7 - 2 * mark; at -= 1) if (kindAt.get(at) === 'outlet') return true;
  }
  const [next, second, third] = article.tokens.slice(use.last, use.last + 3);
  const writes = next?.lower === 'for' && article.tokens.slice(use.last, use.last + 5).some(isWriting);
  if (!writes && !/^(?:of|at)$/u.test(next?.lower ?? '')) return false;
  return kindAt.get((second?.lower === 'the' ? third?.id : second?.id) ?? -1) === 'outlet';
}

/** “Dana Roe for Market Lantern | wrote”. */
function isWriting({ lower }: Token): boolean {
  return /^(?:reported|reports|writes|wrote)$/u.test(lower);
}
