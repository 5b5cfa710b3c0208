import { describe, expect, it } from 'vitest';
import { prepareReading, type Reading } from '../../src/engine/find/reading.ts';
import type { Crediting } from '../../src/engine/find/rule.ts';
import { confidenceOf } from '../../src/engine/link/confidence.ts';
import { mergeCreditings } from '../../src/engine/link/merge-creditings.ts';
import { readArticle } from '../../src/engine/read/read-article.ts';
import { resultOf } from '../../src/engine/steps.ts';
import { quoteTokens } from './quote-tokens.ts';

/** The tokens of some words of a text, as a span; none for no words. */
function tokensOf({ article }: Reading, words: string) {
  if (words === '') return [];
  const start = article.text.indexOf(words);
  const inside = article.tokens.filter((token) => token.start >= start && token.end <= start + words.length);
  return [{ start: inside[0]?.id ?? -1, end: (inside.at(-1)?.id ?? -2) + 1 }];
}

interface Found {
  readonly cue: string;
  readonly mention?: string;
  readonly content: string;
  readonly rule?: string;
  readonly probability?: number;
}

function creditingOf(reading: Reading, { cue, mention = '', content, rule = 'tagged', probability }: Found): Crediting {
  const [words] = tokensOf(reading, cue);
  const spans = {
    mention: tokensOf(reading, mention),
    cue: tokensOf(reading, cue),
    content: tokensOf(reading, content),
  };
  const sure = probability === undefined ? {} : { probability };
  return { rule, pattern: 'source-cue-content', head: words?.start ?? -1, ...spans, ...sure };
}

/** What stays of what the tagger and the rules find in a text: mention, cue and content. */
function merge(text: string, tagged: readonly Found[], ruled: readonly Found[] = []) {
  const reading = prepareReading(readArticle(text));
  const quote = (spans: Crediting['cue']) => quoteTokens(reading.article, spans).join(' … ');
  const merged = mergeCreditings(
    reading,
    tagged.map((found) => creditingOf(reading, { probability: 0.9, ...found })),
    ruled.map((found) => creditingOf(reading, { rule: 'clause', ...found })),
    'balanced',
  );
  return resultOf(merged).map(({ mention, cue, content }) => [quote(mention), quote(cue), quote(content)]);
}

describe('what tagger and rules find', () => {
  it('is one where both credit by the same words, with the tagger’s content', () => {
    const text = 'Lee said on Friday that it fell.';
    const tagged = { cue: 'said', mention: 'Lee', content: 'that it fell' };
    expect(merge(text, [tagged], [{ ...tagged, content: 'on Friday that it fell' }])).toEqual([
      ['Lee', 'said', 'that it fell'],
    ]);
  });

  it('has the source of the rule where the tagger sees none, or less of it', () => {
    const text = 'Ann Lee, who dives there, said that it fell.';
    const ruled = { cue: 'said', mention: 'Ann Lee, who dives there', content: 'that it fell' };
    expect(merge(text, [{ ...ruled, mention: '' }], [ruled])).toEqual([
      ['Ann Lee, who dives there', 'said', 'that it fell'],
    ]);
    expect(merge(text, [{ ...ruled, mention: 'Ann Lee' }], [ruled])).toEqual([
      ['Ann Lee, who dives there', 'said', 'that it fell'],
    ]);
  });

  it('has the source of the rule where the tagger takes in what leads up to it', () => {
    const text = 'In an email her co-author, Ann Lee, said that it fell.';
    const tagged = { cue: 'said', mention: 'an email her co-author, Ann Lee', content: 'that it fell' };
    expect(merge(text, [tagged], [{ ...tagged, mention: 'her co-author, Ann Lee' }])).toEqual([
      ['her co-author, Ann Lee', 'said', 'that it fell'],
    ]);
  });

  it('has to be probable where only the tagger finds it', () => {
    const found = { cue: 'noted', mention: 'Lee', content: 'the crack' };
    expect(merge('Lee noted the crack.', [found])).toHaveLength(1);
    expect(merge('Lee noted the crack.', [{ ...found, probability: 0.1 }])).toEqual([]);
    expect(merge('Lee noted the crack.', [{ ...found, probability: 0.1 }], [found])).toHaveLength(1);
  });

  it('leaves out commas and stops at the ends of spans, and no mark that belongs to a quotation', () => {
    expect(merge('It fell, Ray said, again.', [{ cue: 'said', mention: 'Ray', content: 'It fell,' }])).toEqual([
      ['Ray', 'said', 'It fell'],
    ]);
    expect(merge('“It fell,” Ray said.', [{ cue: 'said', mention: 'Ray', content: '“It fell,”' }])).toEqual([
      ['Ray', 'said', '“It fell,”'],
    ]);
  });

  it('takes “said that” from the rules alone', () => {
    const text = 'Two dockers said that the pier leaks. Lee warned that it was old.';
    const said = { cue: 'said', mention: 'Two dockers', content: 'that the pier leaks' };
    const warned = { cue: 'warned', mention: 'Lee', content: 'that it was old' };
    expect(merge(text, [], [said, warned])).toEqual([['Two dockers', 'said', 'that the pier leaks']]);
  });

  it('takes doubt from the rules alone, and no other credit', () => {
    const text = 'The pier reportedly fell. Lee said it was old.';
    const doubt = { cue: 'reportedly', content: 'The pier', rule: 'doubt' };
    const clause = { cue: 'said', mention: 'Lee', content: 'it was old' };
    expect(merge(text, [], [doubt, clause])).toEqual([['', 'reportedly', 'The pier']]);
  });
});

describe('a credit without a source', () => {
  it('has the subject of its verb, or of the verb that lends it one', () => {
    expect(merge('Lee has steadily blamed the wind.', [{ cue: 'blamed', content: 'the wind' }])).toEqual([
      ['Lee', 'blamed', 'the wind'],
    ]);
    expect(merge('Lee left the hall, blaming the wind.', [{ cue: 'blaming', content: 'the wind' }])).toEqual([
      ['Lee', 'blaming', 'the wind'],
    ]);
  });

  it('is none where the reader is told to do something', () => {
    expect(merge('Expect the wind to rise.', [{ cue: 'Expect', content: 'the wind to rise' }])).toEqual([]);
    expect(merge('They expect the wind to rise.', [{ cue: 'expect', content: 'the wind to rise' }])).toHaveLength(1);
  });

  it('has none in the passive', () => {
    expect(merge('The wind was blamed for the fall.', [{ cue: 'blamed', content: 'The wind' }])).toEqual([
      ['', 'blamed', 'The wind'],
    ]);
  });
});

describe('what credits nothing', () => {
  it.each([
    ['The people asked not to be identified because the talks are private.', 'asked', 'not to be identified'],
    ['They spoke on the condition that they not be named.', 'spoke', 'that they not be named'],
    ['Asked what he had saved, Lee shrugged.', 'Asked', 'what he had saved'],
    ['Lee was not authorized to discuss the talks.', 'discuss', 'the talks'],
    ['A diplomat put it more carefully.', 'put', 'it more carefully'],
    ['The lung is called “farmer’s lung” in the valley.', 'is called', '“farmer’s lung”'],
    ['The dividend that investors were promised in May is unpaid.', 'were promised', 'in May is unpaid'],
  ])('is left out: %s', (text, cue, content) => {
    expect(merge(text, [{ cue, content }])).toEqual([]);
  });

  it.each([
    ['The people asked not to be moved because of the cold.', 'asked', 'not to be moved'],
    ['Lee asked what he had saved.', 'asked', 'what he had saved'],
    ['A diplomat put it at two million.', 'put', 'at two million'],
    ['Investors were promised that it would be paid.', 'were promised', 'that it would be paid'],
    ['A diplomat put it thus: “It fell.”', 'put', '“It fell.”'],
  ])('is told from what does: %s', (text, cue, content) => {
    expect(merge(text, [{ cue, content }])).toHaveLength(1);
  });
});

describe('the confidence', () => {
  const crediting = { pattern: 'source-cue-content', mention: [], cue: [], content: [], head: 0 } as const;

  it('grows with the tagger’s probability, and is more where a rule agrees', () => {
    const tagged = [0, 0.2, 0.5, 0.9, 1].map((probability) =>
      confidenceOf({ ...crediting, rule: 'tagged', probability }),
    );
    expect(tagged).toEqual(tagged.toSorted((a, b) => a - b));
    tagged.forEach((alone, at) => {
      const agreed = confidenceOf({ ...crediting, rule: 'clause', probability: [0, 0.2, 0.5, 0.9, 1][at] ?? 0 });
      expect(agreed).toBeGreaterThan(alone);
      expect(alone).toBeGreaterThan(0);
      expect(agreed).toBeLessThan(1);
    });
  });
});
