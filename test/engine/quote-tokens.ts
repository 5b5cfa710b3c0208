import type { Span } from '../../src/engine/attribution.ts';
import type { Article } from '../../src/engine/read/article.ts';

/** The words of an article that ranges of its tokens cover, a piece for each. */
export function quoteTokens({ text, tokens }: Article, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => text.slice(tokens[start]?.start, tokens[end - 1]?.end));
}
