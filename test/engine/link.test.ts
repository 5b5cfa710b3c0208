import { describe, expect, it } from 'vitest';
import { prepareReading } from '../../src/engine/find/reading.ts';
import { ruleRelations } from '../../src/engine/link/find-relations.ts';
import { isQuotedHeading } from '../../src/engine/link/quoted-heading.ts';
import { readArticle } from '../../src/engine/read/read-article.ts';
import { resultOf } from '../../src/engine/steps.ts';

/** What is linked in a text: pattern, mention and content, pieces joined by “ … ”. */
function link(text: string) {
  const reading = prepareReading(readArticle(text));
  const quote = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return resultOf(ruleRelations(reading)).map(({ pattern, mention, content }) => [
    pattern.key,
    quote(mention),
    quote(content),
  ]);
}

describe('paragraphs that are set apart', () => {
  it('belong to whoever is let speak right before them', () => {
    expect(link('The pier fell. Lee wrote on her blog:\nThis pier was old and nobody came to see it.')).toEqual([
      ['colon', 'Lee', 'This pier was old and nobody came to see it.'],
    ]);
  });

  it('are the author’s own where somebody is cited within, or where more than a time or place follows the verb', () => {
    expect(link('Lee added:\nRay left the pier, saying that it was old.')).toEqual([
      ['source-cue-content', 'Ray', 'that it was old'],
    ]);
    expect(
      link('Lee noted the thin crowd at her fair:\nThis pier was old and nobody came to see it.'),
    ).not.toContainEqual(expect.arrayContaining(['This pier was old and nobody came to see it.']));
  });
});

describe('quotations without a credit', () => {
  it('go on with the words of whoever was credited before them in their paragraph', () => {
    expect(link('Lee called the pier “a joke.” “It fell twice.” “It will again.”')).toEqual([
      ['source-cue-content', 'Lee', 'the pier “a joke.” … “It fell twice.” … “It will again.”'],
    ]);
  });

  it('do not go on over another sentence, and are credited to nobody', () => {
    expect(link('“It fell,” Lee said. The wind rose and the boats came home. “Nobody came.”')).toEqual([
      ['content-source-cue', 'Lee', '“It fell,”'],
      ['uncredited', '', '“Nobody came.”'],
    ]);
  });

  it('go on over paragraphs that open again', () => {
    expect(link('“It fell,” Lee said. “It was old.\n“Nobody came.\n“Nobody.”\nRay left.')).toEqual([
      ['content-source-cue', 'Lee', '“It fell,” … “It was old. … “Nobody came. … “Nobody.”'],
    ]);
    expect(link('“It was old.\n“It fell,” Lee said.')).toEqual([
      ['content-source-cue', 'Lee', '“It was old. … “It fell,”'],
    ]);
  });

  it('continue the speaker where they are a paragraph of their own', () => {
    expect(link('“It fell,” Lee said.\n“It was old, and nobody came.”')).toEqual([
      ['content-source-cue', 'Lee', '“It fell,”'],
      ['continued', '', '“It was old, and nobody came.”'],
    ]);
  });

  it('rest on the mention of the speaker they continue', () => {
    const text = '“It fell,” Lee said.\n“It was old, and nobody came.”';
    const reading = prepareReading(readArticle(text));
    const span = resultOf(ruleRelations(reading))[1]?.pattern.span;
    expect(text.slice(span?.start, span?.end)).toBe('Lee');
  });

  it('belong to whose saying the words before a colon speak of, within a paragraph too', () => {
    expect(link('The pier fell. Ray’s answer to that was plain: “Nobody will pay for it twice.”')).toEqual([
      ['colon', 'Ray', '“Nobody will pay for it twice.”'],
    ]);
    expect(link('The pier fell. Then came the reply from Ray: “Nobody will pay for it twice.”')).toEqual([
      ['colon', 'Ray', '“Nobody will pay for it twice.”'],
    ]);
    expect(link('The pier fell. There it stood on the wall: “Nobody will pay for it twice.”')).toEqual([
      ['uncredited', '', '“Nobody will pay for it twice.”'],
    ]);
  });

  it('belong to whom a colon introduces', () => {
    expect(link('Lee added:\n“It was old, and nobody came.”')).toEqual([
      ['source-cue-content', 'Lee', '“It was old, and nobody came.”'],
    ]);
    expect(link('For the club’s chairwoman, Ann Lee, it was worth it:\n“I have waited since 1958.”')).toEqual([
      ['colon', 'the club’s chairwoman, Ann Lee', '“I have waited since 1958.”'],
    ]);
  });

  it('are credited to nobody where nobody spoke before them', () => {
    expect(link('The pier fell.\n“It was old, and nobody came.”')).toEqual([
      ['uncredited', '', '“It was old, and nobody came.”'],
    ]);
  });

  it('are left alone within a sentence, and where they are no sentence', () => {
    expect(link('The pier fell.\n“The Old Pier”')).toEqual([]);
    expect(link('The “plan” fell.')).toEqual([]);
  });
});

describe('lists', () => {
  it('are credited to whom their introduction names', () => {
    expect(link('Among the study’s findings:\nThe pier was old.\nThe boats were new.\nWhat now')).toEqual([
      ['noun', 'the study', 'The pier was old. … The boats were new.'],
    ]);
  });

  it('end at a paragraph with a credit of its own, and at one of several sentences', () => {
    expect(link('Lee’s conclusions:\nThe pier was old.\nRay said it fell.')).toHaveLength(2);
    expect(link('Lee’s conclusions:\nThe pier was old. It fell.')).toEqual([]);
  });

  it('are none where nobody’s words are introduced', () => {
    expect(link('What to bring:\nA coat.\nA lamp.')).toEqual([]);
  });
});

describe('credits that overlap', () => {
  it('go to the one around: what “according to” credits holds what is credited in it', () => {
    expect(link('The pier, which Lee said was old, fell, according to the harbor authority.')).toEqual([
      ['according-to', 'the harbor authority', 'The pier, which Lee said was old, fell'],
    ]);
  });

  it('are headings where few words all begin with capitals', () => {
    const text = '“It fell,” Lee said.\n‘Our Pier Has No Friends’\n‘It was old and nobody came.’\nRay left.';
    const article = readArticle(text);
    const headings = resultOf(ruleRelations(prepareReading(article))).filter((one) => isQuotedHeading(article, one));
    expect(headings.flatMap(({ content }) => content.map(({ start, end }) => text.slice(start, end)))).toEqual([
      '‘Our Pier Has No Friends’',
    ]);
  });

  it('stand in reading order', () => {
    const found = link('Lee said it fell.\n“It sank,” Ray said.\nPrices are said to rise.');
    expect(found.map(([, , content]) => content)).toEqual(['it fell', '“It sank,”', 'Prices … to rise']);
  });
});

describe('the entries of a list that begin with names', () => {
  const entries = ['Lee: The pier is shut.', 'Ray: The pier was sold.', 'Roe: The pier has sunk.'];
  const said = 'Lee said it fell.\nRay said it fell.\nRoe said it fell.\n';

  it('are nobody’s words', () => {
    expect(link(said + entries.join('\n'))).toHaveLength(3);
  });

  it('are words where they are few, or quoted', () => {
    expect(link(said + entries.slice(1).join('\n'))).toHaveLength(5);
    expect(link(said + entries.join('\n').replaceAll('The pier is shut.', '“The pier is shut.”'))).toHaveLength(6);
  });
});

describe('the turns of a transcript', () => {
  const turns = [
    '“LEE: Why did you say that it fell?',
    '“RAY: Because I saw it. It said so on the sign.',
    '“LEE: Who else saw it?',
    '“RAY: We all did.”',
  ];

  it('are each their speaker’s, with all that is said in them', () => {
    expect(link(turns.join('\n'))).toEqual([
      ['colon', 'LEE', 'Why did you say that it fell?'],
      ['colon', 'RAY', 'Because I saw it. It said so on the sign.'],
      ['colon', 'LEE', 'Who else saw it?'],
      ['colon', 'RAY', 'We all did.”'],
    ]);
  });

  it('are told from lists of results', () => {
    expect(link('Lakers: 101 points.\nRockets: 99 points.\nLakers: 14 fouls.\nRockets: 11 fouls.')).toEqual([]);
  });
});
