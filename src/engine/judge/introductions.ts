import type { Span } from '../attribution';
import { verbFormOf } from '../find/verb-forms';
import type { Article, Token } from '../read/article';
import type { Steps } from '../steps';
import { isCapitalized, isFunctionWord } from './find-names';
import { endsAtMark } from './head-before';
import { meaningOf } from './noun-sorts';
import type { Roster } from './roster';

/** Where the article first speaks of someone it does not name: “a diplomat from a third country”. */
export interface Introduction extends Span {
  /** The place of its first token. */
  readonly at: number;
  /** The noun, in the singular and in lower case. */
  readonly noun: string;
}

/** So many tokens are looked at in one step. */
const STEP = 2000;
const LEADS_ON = /^(?:of|from|for|in|at|with|on)$/u;

/**
 * For each noun for a person, in the singular, where “a”, “an” or “one” introduces such a person, in reading order;
 * “a nurse at the clinic, Fay Moss,” introduces none.
 */
export function* findIntroductions(
  article: Article,
  roster: Roster,
): Steps<ReadonlyMap<string, readonly Introduction[]>> {
  const found = new Map<string, Introduction[]>();
  const namedBehind = yield* findNamedBehind(article, roster);
  for (const token of article.tokens) {
    if (token.id % STEP === 0) yield;
    if (!/^(?:a|an|one)$/u.test(token.lower)) continue;
    yield;
    const noun = nounAfter(article, token);
    if (noun === null) continue;
    const end = endOfPhrase(article, noun);
    if (namedBehind.has(end)) continue;
    const singular = meaningOf(noun.lower)?.singular ?? noun.lower;
    const list = found.get(singular) ?? [];
    list.push({ at: token.id, noun: singular, start: token.start, end });
    found.set(singular, list);
  }
  return found;
}

/** Where the words end that “, NAME,” follows. */
function* findNamedBehind(article: Article, { meantBy }: Roster): Steps<Set<number>> {
  const ends = new Set<number>();
  for (const [use, { kind }] of meantBy) {
    yield;
    const [word, comma] = article.tokens.slice(Math.max(0, use.runFirst - 2), use.runFirst);
    if (kind === 'person' && word !== undefined && comma?.text === ',' && endsAtMark(article, use)) ends.add(word.end);
  }
  return ends;
}

function nounAfter(article: Article, token: Token): Token | null {
  for (const word of article.tokens.slice(token.id + 1, token.id + 7)) {
    if (word.kind === 'mark' || word.sentence !== token.sentence || isFunctionWord(word.lower)) return null;
    const meaning = meaningOf(word.lower);
    const next = article.tokens[word.id + 1];
    if (
      meaning?.sort === 'person' &&
      !meaning.plural &&
      (next === undefined || meaningOf(next.lower)?.sort !== 'person')
    ) {
      return isCapitalized(next) ? null : word;
    }
  }
  return null;
}

/** Where the phrase ends that goes on after its noun with “of”, “from” and the like, or what else `leads` on, before the next verb or mark. */
export function endOfPhrase(article: Article, noun: Token, leads = LEADS_ON): number {
  let end = noun.end;
  for (let at = noun.id + 1; leads.test(article.tokens[at]?.lower ?? '') && at < noun.id + 9;) {
    let last = at;
    for (let next = at + 1; next < at + 6; next += 1) {
      const word = article.tokens[next];
      if (word === undefined || word.kind === 'mark' || word.sentence !== noun.sentence || leads.test(word.lower))
        break;
      const verb = verbFormOf(word.lower)?.forms;
      if (verb !== undefined && (verb.has('past') || verb.has('third')) && next > at + 1 && !isCapitalized(word)) break;
      if (
        isFunctionWord(word.lower) &&
        !/^(?:the|a|an|his|her|its|their|one|two|three|third|second|first)$/u.test(word.lower)
      )
        break;
      last = next;
    }
    if (last === at) break;
    end = article.tokens[last]?.end ?? end;
    at = last + 1;
  }
  return end;
}

/** The latest introduction of such a person before a token; null where there is none. */
export function introducedBefore(
  introductions: ReadonlyMap<string, readonly Introduction[]>,
  noun: string,
  token: number,
): Introduction | null {
  return introductions.get(noun)?.findLast(({ at }) => at < token) ?? null;
}
