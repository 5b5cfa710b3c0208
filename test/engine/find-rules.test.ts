import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/engine/attribution.ts';
import { findCreditings } from '../../src/engine/find/find-creditings.ts';
import { prepareReading } from '../../src/engine/find/reading.ts';
import { rules } from '../../src/engine/find/rules.ts';
import { readArticle } from '../../src/engine/read/read-article.ts';
import { resultOf } from '../../src/engine/steps.ts';
import { quoteTokens } from './quote-tokens.ts';

const ROLES = { '{': 'mention', '<': 'cue', '[': 'content' } as const;

/** The plain text of a marked example and the words in each of its roles. */
function readExample(marked: string) {
  const words: Record<'mention' | 'cue' | 'content', string[]> = { mention: [], cue: [], content: [] };
  for (const [, open, inside] of marked.matchAll(/([{<[])([^}>\]]*)[}>\]]/gu)) {
    words[ROLES[open as keyof typeof ROLES]].push(inside ?? '');
  }
  return { text: marked.replaceAll(/[{}<>[\]]/gu, ''), words };
}

describe('the rules', () => {
  it('have names of their own', () => {
    expect(new Set(rules.map((rule) => rule.name)).size).toBe(rules.length);
  });

  const examples = rules.flatMap((rule) => rule.examples.map((example) => [rule.name, example] as const));
  it.each(examples)('%s fires on its example: %s', (name, example) => {
    const { text, words } = readExample(example);
    const reading = prepareReading(readArticle(text));
    const quote = (spans: readonly Span[]) => quoteTokens(reading.article, spans);
    const found = resultOf(findCreditings(reading)).filter(({ rule }) => rule === name);
    const spans = found.map(({ mention, cue, content }) => ({
      // The “who” that stands for a mention is a span of its own within the marked phrase.
      mention:
        mention.length > 1
          ? [quote([{ start: mention[0]?.start ?? 0, end: mention.at(-1)?.end ?? 0 }])[0]]
          : quote(mention),
      cue: quote(cue),
      content: quote(content),
    }));
    expect(spans).toContainEqual(words);
  });

  it.each(rules)('$name has an example', ({ examples: own }) => {
    expect(own.length).toBeGreaterThan(0);
  });
});
