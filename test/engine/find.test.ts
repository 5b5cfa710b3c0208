import { describe, expect, it } from 'vitest';
import { prepareReading } from '../../src/engine/find/reading.ts';
import { ruleRelations } from '../../src/engine/link/find-relations.ts';
import { readArticle } from '../../src/engine/read/read-article.ts';
import { resultOf } from '../../src/engine/steps.ts';

/** What is found in a text, as `mention | cue | content`, pieces joined by “ … ”. */
function find(text: string): string[] {
  const reading = prepareReading(readArticle(text));
  const quote = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return resultOf(ruleRelations(reading)).map(({ mention, cue, content }) =>
    [mention, cue, content].map(quote).join(' | '),
  );
}

describe('“once” before a verb', () => {
  it('is a part of the credit behind who speaks, and leads elsewhere into what is no verb of the sentence', () => {
    expect(find('Ann Lee once told me that it fell.')).toEqual(['Ann Lee | once told | that it fell']);
    expect(find('The harbour, once called the best of the coast, is closed.')).toEqual([]);
    expect(find('The family will sell the house once told that it is safe.')).toEqual([]);
  });
});

describe('a question put to somebody between commas', () => {
  it('is nobody’s claim, and one that somebody asks is', () => {
    expect(find('The mayor, asked whether she would go, laughed and left.')).toEqual([]);
    expect(find('Ann Lee, a farmer, asked whether the pier was safe.')).toEqual([
      'Ann Lee, a farmer | asked | whether the pier was safe',
    ]);
    expect(find('Ann Lee, a farmer, asked whether the pier, founded in 1990, would close.')).toEqual([
      'Ann Lee, a farmer | asked | whether the pier, founded in 1990, would close',
    ]);
  });
});

describe('a source', () => {
  it.each([
    ['a name with its title', 'Mayor Ann Lee said it fell.', 'Mayor Ann Lee'],
    [
      'a name with an aside',
      'Ann Lee, 47, a farmer from Dayton, Ohio, said it fell.',
      'Ann Lee, 47, a farmer from Dayton, Ohio',
    ],
    [
      'a description with what hangs on it',
      'Two people familiar with the matter said it fell.',
      'Two people familiar with the matter',
    ],
    [
      'a description with a relative clause',
      'The woman who runs the pier said it fell.',
      'The woman who runs the pier',
    ],
    ['joined names', 'Ann Lee and Bob Ray said it fell.', 'Ann Lee and Bob Ray'],
    ['a list of names', 'Ann Lee, Bob Ray and Cy Day said it fell.', 'Ann Lee, Bob Ray and Cy Day'],
    ['a pronoun', 'Later, he said it fell.', 'he'],
    ['one of several', 'It fell, one of them said.', 'one of them'],
    ['a number of people', 'About four in 10 voters say it fell.', 'About four in 10 voters'],
    ['a company with “&”', 'Brae & Holt said it fell.', 'Brae & Holt'],
    ['a document', 'A report filed with the county said it fell.', 'A report filed with the county'],
    ['whoever follows the verb', '“It fell,” said Ann Lee, who runs the pier.', 'Ann Lee, who runs the pier'],
    ['whoever follows the verb, before the occasion', '“It fell,” said Ann Lee in a statement.', 'Ann Lee'],
    ['whoever follows the verb, before the day', '“It fell,” said Ann Lee on Monday.', 'Ann Lee'],
  ])('is %s', (_, text, mention) => {
    expect(find(text).map((line) => line.split(' | ')[0])).toEqual([mention]);
  });

  it('leaves out what only leads up to it', () => {
    expect(find('But on Tuesday the mayor said it fell.')).toEqual(['the mayor | said | it fell']);
    expect(find('After the storm, Ann Lee, the mayor, said it fell.')).toEqual(['Ann Lee, the mayor | said | it fell']);
  });

  it('is shared by verbs that are joined', () => {
    expect(find('Lee said it fell and added that two boats sank.')).toEqual([
      'Lee | said | it fell',
      'Lee | added | that two boats sank',
    ]);
    expect(find('“It fell,” said Ann Lee, adding that two boats sank.')).toEqual([
      'Ann Lee | said | “It fell,”',
      'Ann Lee | adding | that two boats sank',
    ]);
    expect(find('Lee closed the pier, saying it was unsafe.')).toEqual(['Lee | saying | it was unsafe']);
  });
});

describe('content', () => {
  it.each([
    ['after the credit, with “that”', 'Lee said that it fell.', 'that it fell'],
    ['after the credit, without “that”', 'Lee said it fell.', 'it fell'],
    ['after a time and an occasion', 'Lee said Monday in a statement to the city that it fell.', 'that it fell'],
    ['after an aside', 'Lee said, after a long night, that it fell.', 'that it fell'],
    ['after whom it was told', 'Lee told a crowd of fishermen that it fell.', 'that it fell'],
    ['before the credit', 'The pier fell at noon, Lee said.', 'The pier fell at noon'],
    ['around the credit', 'The pier, Lee said, was old.', 'The pier … was old'],
    ['before and after the credit', '“It fell,” Lee said, “and nobody came.”', '“It fell,” … “and nobody came.”'],
    ['before a credit with its addressee', '“It fell,” Lee told reporters.', '“It fell,”'],
    ['partly in quotation marks', 'The pier was “a bad joke,” Lee said.', 'The pier was “a bad joke,”'],
    ['a question', '“Did it fall?” Lee asked.', '“Did it fall?”'],
    ['of several sentences', '“It fell. It sank. Nobody came,” Lee said.', '“It fell. It sank. Nobody came,”'],
    ['that goes on in the next sentence', '“It fell,” Lee said. “Nobody came.”', '“It fell,” … “Nobody came.”'],
    ['without “But”', 'But the pier was old, Lee said.', 'the pier was old'],
    ['up to the bracket that holds it', 'The pier (which Lee said was old) fell.', 'which … was old'],
    ['up to the main clause', 'After Lee said it was old, people left.', 'it was old'],
  ])('may stand %s', (_, text, content) => {
    expect(find(text).map((line) => line.split(' | ')[2])).toEqual([content]);
  });

  it('ends where somebody else is credited', () => {
    expect(find('Lee said it fell, but Ray said it sank.')).toEqual(['Lee | said | it fell', 'Ray | said | it sank']);
    expect(find('Lee said it fell; Ray denied that it sank.')).toEqual([
      'Lee | said | it fell',
      'Ray | denied | that it sank',
    ]);
  });

  it('holds what is credited within it', () => {
    expect(find('Lee said that Ray told him that it fell.')).toEqual(['Lee | said | that Ray told him that it fell']);
  });
});

describe('what somebody’s words are about', () => {
  it.each([
    ['‘It was him,’ she said, pointing to the defendant.', 'she | said | ‘It was him,’'],
    ['“It was slow,” he added, referring to the crew.', 'he | added | “It was slow,”'],
    ['“It was him,” said Ann Lee, pointing to the man.', 'Ann Lee | said | “It was him,”'],
  ])('is no statement of its own: %s', (text, found) => {
    expect(find(text)).toEqual([found]);
  });

  it.each([
    ['“It fell,” she said, pointing out that it was old.', 'she | pointing out | that it was old'],
    ['“It fell,” she said, referring to it as “a joke.”', 'she | referring to | it as “a joke.”'],
    ['Lee opposed the plan, pointing to a rise in costs.', 'Lee | pointing to | a rise in costs'],
  ])('is one where more is said of it, or nothing else was: %s', (text, found) => {
    expect(find(text)).toContain(found);
  });
});

describe('near misses', () => {
  it.each([
    ['a noun that is spelt like a cue', 'The report lay on the desk for a year.'],
    ['a scare quote', 'The “plan” was a sheet of paper.'],
    ['a quoted title', 'She sang “Home on the Pier” twice.'],
    ['a name after “called”', 'They saw a film called “The Last Pier.”'],
    ['a plea not to be named', 'The people asked not to be identified because the talks are private.'],
    ['a permission', 'They were not authorized to discuss the talks.'],
    ['words that stand for others', 'It was the third time that Lee said this.'],
    ['an act', 'Police arrested two men on Monday.'],
    ['“what” as a subject', 'What the moss can say about ice is another matter.'],
    ['a letter in brackets', 'The firm (of Dayton) fell.'],
  ])('find nothing in %s', (_, text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('refusals and silences', () => {
  it.each([
    ['The White House declined to comment.', 'The White House | declined | to comment'],
    ['Lee refused to say who paid.', 'Lee | refused | to say who paid'],
    [
      'A spokeswoman did not respond to requests for comment.',
      'A spokeswoman | did not respond to | requests for comment',
    ],
    ['He did not disclose that it fell.', 'He | did not disclose | that it fell'],
  ])('are found: %s', (text, line) => {
    expect(find(text)).toEqual([line]);
  });
});
