import { describe, expect, it } from 'vitest';
import { findCreditings } from '../../src/engine/find/find-creditings.ts';
import { prepareReading } from '../../src/engine/find/reading.ts';
import { nestCreditings } from '../../src/engine/link/nest-creditings.ts';
import { settleCreditings } from '../../src/engine/link/settle-creditings.ts';
import { readArticle } from '../../src/engine/read/read-article.ts';
import { resultOf } from '../../src/engine/steps.ts';
import { quoteTokens } from './quote-tokens.ts';

/** What is credited within a content that the rules, or one rule alone, find in a text: mention, cue and content. */
function nestedIn(text: string, rule?: string): string[][] {
  const reading = prepareReading(readArticle(text));
  const found = resultOf(findCreditings(reading));
  const credited =
    rule === undefined ? resultOf(settleCreditings(reading, found)) : found.filter((one) => one.rule === rule);
  return resultOf(nestCreditings(reading, found, credited)).map(({ mention, cue, content }) =>
    [mention, cue, content].map((spans) => quoteTokens(reading.article, spans).join(' … ')),
  );
}

describe('what is credited within another credit', () => {
  it('is found where somebody with a name or description says it', () => {
    expect(nestedIn('The Harbour Post says he left after two neighbours told the police that he had a key.')).toEqual([
      ['two neighbours', 'told', 'that he had a key'],
    ]);
    expect(nestedIn('Ms Okafor said the ministry had announced that the road would stay closed.')).toEqual([
      ['the ministry', 'had announced', 'that the road would stay closed'],
    ]);
  });

  it('is found where a document tells what somebody said of it', () => {
    const text = '“The road is closed,” he told the council, according to the minutes.';
    expect(nestedIn(text, 'according-to')).toEqual([['he', 'told', '“The road is closed,”']]);
  });

  it.each([
    ['is what the same person thinks or says', 'Lee said he believed that the road would stay closed.'],
    ['might be said', 'Lee said the ministry would announce that the road stays closed.'],
    ['is not said', 'Lee said the ministry had never told anybody that the road was closed.'],
    ['is no speech', 'Lee said the wording suggests that the road would stay closed.'],
    ['is a noun', 'Lee said the angry comments she had read were all written by one man.'],
    ['is credited to nobody else', 'Lee said that the road would stay closed.'],
  ])('is not found where it %s', (_, text) => {
    expect(nestedIn(text)).toEqual([]);
  });
});
