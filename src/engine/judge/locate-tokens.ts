import type { Span } from '../attribution';
import type { Article, Token } from '../read/article';
import type { NameUse } from './name-uses';
import type { NameFinder } from './parse-phrase';
import type { Roster } from './roster';

/** The tokens of a mention’s spans, in order. Tokens that a span cuts belong to it. */
export function tokensOf(article: Article, spans: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  for (const span of spans) {
    let low = 0;
    let high = article.tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((article.tokens[middle]?.end ?? 0) <= span.start) low = middle + 1;
      else high = middle;
    }
    for (
      let token = article.tokens[low];
      token !== undefined && token.start < span.end;
      token = article.tokens[token.id + 1]
    )
      tokens.push(token);
  }
  return tokens;
}

/** For each token of a name with its titles, the use of that name. */
export function indexNames(roster: Roster): NameFinder {
  const uses = new Map<number, NameUse>();
  for (const use of roster.meantBy.keys()) for (let at = use.runFirst; at < use.last; at += 1) uses.set(at, use);
  return (token) => uses.get(token.id) ?? null;
}
