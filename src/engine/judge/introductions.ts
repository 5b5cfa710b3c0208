import type { Span } from '../attribution';
import type { Article } from '../read/article';
import { isFunctionWord } from './find-names';
import { meaningOf } from './noun-sorts';

/** Where the article first speaks of someone it does not name: “a 43-year-old man”, with the places of the tokens. */
export interface Introduction extends Span {
  readonly at: number;
}

/** For each noun for a person, in the singular, where “a”, “an” or “one” introduces such a person, in reading order. */
export function findIntroductions(article: Article): ReadonlyMap<string, readonly Introduction[]> {
  const found = new Map<string, Introduction[]>();
  for (const token of article.tokens) {
    if (!/^(?:a|an|one)$/u.test(token.lower)) continue;
    for (const word of article.tokens.slice(token.id + 1, token.id + 7)) {
      if (word.kind === 'mark' || word.sentence !== token.sentence || isFunctionWord(word.lower)) break;
      const meaning = meaningOf(word.lower);
      const next = article.tokens[word.id + 1];
      if (meaning?.sort !== 'person' || meaning.plural || (next !== undefined && meaningOf(next.lower)?.sort === 'person')) continue;
      const list = found.get(meaning.singular) ?? [];
      list.push({ at: token.id, start: token.start, end: word.end });
      found.set(meaning.singular, list);
      break;
    }
  }
  return found;
}

/** The latest introduction of such a person before a token; null where there is none. */
export function introducedBefore(introductions: ReadonlyMap<string, readonly Introduction[]>, noun: string, token: number): Introduction | null {
  return introductions.get(noun)?.findLast(({ at }) => at < token) ?? null;
}
