import { verbFormOf } from '../find/verb-forms';
import type { Article } from '../read/article';
import type { Steps } from '../steps';
import { type CapitalRun, isCapitalized, isCommonWord, isFunctionWord } from './find-names';
import { isFirstName } from './first-names';

/** So many tokens are looked at in one step. */
const STEP = 2000;

/** Uses of surnames that are common words elsewhere: “Early said”, once the article has named Chris Early. */
export function* findOddSurnames(article: Article, runs: readonly CapitalRun[]): Steps<CapitalRun[]> {
  const odd = new Set<string>();
  for (const { first, last } of runs) {
    yield;
    const word = article.tokens[last - 1]?.lower ?? '';
    const given = article.tokens[last - 2]?.lower ?? '';
    if (last - first > 1 && (isFunctionWord(word) || (isCommonWord(word) && isFirstName(given)))) odd.add(word);
  }
  if (odd.size === 0) return [];
  const within = new Uint8Array(article.tokens.length);
  for (const { first, last } of runs) within.fill(1, first, last);
  const found: CapitalRun[] = [];
  for (const token of article.tokens) {
    const { id, lower, start, end } = token;
    if (id % STEP === 0) yield;
    if (!odd.has(lower) || within[id] === 1 || !isCapitalized(token)) continue;
    const before = article.tokens[id - 1];
    const after = article.tokens[id + 1];
    const next = /^(?:also|still|later|then|now|\w+ly)$/u.test(after?.lower ?? '') ? article.tokens[id + 2] : after;
    const verb =
      next !== undefined &&
      (/^(?:'s|himself|herself)$/u.test(next.lower) ||
        verbFormOf(next.lower)?.forms.has('past') === true ||
        verbFormOf(next.lower)?.forms.has('third') === true);
    const cued = before !== undefined && verbFormOf(before.lower) !== undefined && before.sentence === token.sentence;
    if (verb || cued) found.push({ first: id, last: id + 1, start, end });
  }
  return found;
}
