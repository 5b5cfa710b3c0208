import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/engine/read/read-article.ts';

const wordsOf = (text: string) => readArticle(text).tokens.map((token) => token.text);
const sentencesOf = (text: string) => readArticle(text).sentences.map(({ start, end }) => text.slice(start, end));
const quotationsOf = (text: string) =>
  readArticle(text).quotations.map(
    ({ start, end, depth, closed }) => `${depth}${closed ? '' : '…'} ${text.slice(start, end)}`,
  );

describe('tokens', () => {
  it('gives a possessive ’s a token of its own, and keeps other contractions whole', () => {
    expect(wordsOf("Lee's plan; it’s the mayor’s, isn't it")).toEqual([
      'Lee',
      "'s",
      'plan',
      ';',
      'it’s',
      'the',
      'mayor',
      '’s',
      ',',
      "isn't",
      'it',
    ]);
  });

  it('keeps the full stop of an abbreviation, and not that of a sentence', () => {
    expect(wordsOf('Mr. Lee of St. Paul, U.S. (D-N.J.), saw J. K. Day at 5 p.m. No. 5 said no.')).toEqual([
      'Mr.',
      'Lee',
      'of',
      'St.',
      'Paul',
      ',',
      'U.S.',
      '(',
      'D-N.J.',
      ')',
      ',',
      'saw',
      'J.',
      'K.',
      'Day',
      'at',
      '5',
      'p.m.',
      'No.',
      '5',
      'said',
      'no',
      '.',
    ]);
  });

  it('keeps numbers, hyphens, handles and addresses whole', () => {
    expect(wordsOf('A 47-year-old paid $1,250.50 to @harbour_watch at https://pier.example/a?b=1 (#pier)')).toEqual([
      'A',
      '47-year-old',
      'paid',
      '$',
      '1,250.50',
      'to',
      '@harbour_watch',
      'at',
      'https://pier.example/a?b=1',
      '(',
      '#pier',
      ')',
    ]);
  });

  it('writes words in lower case with straight apostrophes', () => {
    expect(readArticle('DON’T').tokens[0]?.lower).toBe("don't");
  });
});

describe('sentences', () => {
  it('end at full stops, question and exclamation marks, and at the marks that close after them', () => {
    expect(sentencesOf('“Why?” he asked. “Go! Now.” She went. (It rained.) Then it stopped.')).toEqual([
      '“Why?” he asked.',
      '“Go!',
      'Now.”',
      'She went.',
      '(It rained.)',
      'Then it stopped.',
    ]);
  });

  it('do not end at titles, initials and decimals', () => {
    expect(sentencesOf('Gen. A. B. Lee paid Mr. Ray 3.5 million. No. 7 won.')).toEqual([
      'Gen. A. B. Lee paid Mr. Ray 3.5 million.',
      'No. 7 won.',
    ]);
  });

  it('end at “the U.S.” only where the next word begins sentences', () => {
    expect(sentencesOf('He left the U.S. The pier fell.')).toEqual(['He left the U.S.', 'The pier fell.']);
    expect(sentencesOf('He joined the U.S. Army in May.')).toEqual(['He joined the U.S. Army in May.']);
  });

  it('end where the space after a full stop is missing, but not in an address', () => {
    expect(sentencesOf('The pier fell.The boats sank.')).toEqual(['The pier fell.', 'The boats sank.']);
    expect(sentencesOf('He runs pier.example from home.')).toEqual(['He runs pier.example from home.']);
  });

  it('give the opening mark to the sentence that follows it', () => {
    expect(sentencesOf("He said so. \"We left.\" ''We did.''")).toEqual(['He said so.', '"We left."', "''We did.''"]);
  });

  it('end with their paragraph, with or without a full stop', () => {
    expect(sentencesOf('Pier falls\nIt fell')).toEqual(['Pier falls', 'It fell']);
  });
});

describe('paragraphs', () => {
  it('are the lines that are not blank, their ends trimmed', () => {
    const text = '  Pier falls \r\n\r\n\n It fell. \u2028Boats sank.';
    expect(readArticle(text).paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Pier falls',
      'It fell.',
      'Boats sank.',
    ]);
  });

  it('are headings where they are short and end without a stop', () => {
    const flags = readArticle('Pier falls\nIt fell.\nWho knew?\n“It fell.”').paragraphs.map(({ heading }) => heading);
    expect(flags).toEqual([true, false, false, false]);
  });

  it('of an empty text are none', () => {
    expect(readArticle(' \n\n')).toMatchObject({ paragraphs: [], sentences: [], tokens: [], quotations: [] });
  });
});

describe('quotations', () => {
  it.each([
    ['curly', 'Lee said “it fell” twice.', ['0 “it fell”']],
    ['straight', 'Lee said "it fell" twice.', ['0 "it fell"']],
    ['guillemets', 'Lee said «it fell» twice.', ['0 «it fell»']],
    ['low and high', 'Lee said „it fell“ twice.', ['0 „it fell“']],
    ['LaTeX’s', "Lee said ``it fell'' twice.", ["0 ``it fell''"]],
    ['two single marks', "Lee said ''it fell'' twice.", ["0 ''it fell''"]],
    ['opened curly and closed straight', 'Lee said “it fell" twice.', ['0 “it fell"']],
    ['closed with an opening mark', '“It fell,“ Lee said.', ['0 “It fell,“']],
    ['single', 'Lee said ‘it fell’ twice.', ['0 ‘it fell’']],
    ['single and straight', "Lee said 'it fell' twice.", ["0 'it fell'"]],
  ])('are found in %s marks', (_, text, quotations) => {
    expect(quotationsOf(text)).toEqual(quotations);
  });

  it('may hold others', () => {
    expect(quotationsOf('“He said ‘no’, and “never” to me,” Lee said.')).toEqual([
      '0 “He said ‘no’, and “never” to me,”',
      '1 ‘no’',
      '1 “never”',
    ]);
  });

  it.each([
    'The officials’ plan and the boys’ boat didn’t float.',
    "The '90s were rock 'n' roll, 'twas said.",
    'A 6" pipe and 5\' of wood.',
  ])('are not taken from apostrophes and inches: %s', (text) => {
    expect(quotationsOf(text)).toEqual([]);
  });

  it('tell the plural of a possessive from the end of a single-quoted passage', () => {
    expect(quotationsOf('‘The officials’ plan isn’t good,’ said Lee.')).toEqual([
      '0 ‘The officials’ plan isn’t good,’',
    ]);
  });

  it('go on over paragraphs that open again', () => {
    const text = '“It fell.\n“It sank.\n“Nobody came,” Lee said.';
    expect(quotationsOf(text)).toEqual(['0… “It fell.', '0… “It sank.', '0 “Nobody came,”']);
    expect(readArticle(text).quotations.map(({ continues }) => continues)).toEqual([null, 0, 1]);
  });

  it('do not go on where the paragraph before was closed', () => {
    expect(readArticle('“It fell.”\n“It sank.”').quotations.map(({ continues }) => continues)).toEqual([null, null]);
  });

  it('that nobody closed end where the next one opens, or with their paragraph', () => {
    expect(quotationsOf('He said “it fell. Then “it sank,” she said. “Oh')).toEqual([
      '0… “it fell. Then',
      '0 “it sank,”',
      '0… “Oh',
    ]);
  });
});

describe('reading', () => {
  const pieces = fc.constantFrom(
    'said',
    'Lee',
    '“',
    '”',
    '"',
    "'",
    '’',
    '‘',
    '«',
    '»',
    '.',
    ',',
    '?',
    '\n',
    ' ',
    'U.S.',
    'Mr.',
    "''",
    '…',
    '\ud800',
    '😀',
    'ראש',
    '(',
    ')',
    '—',
    ':',
    '3.5',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  );

  it('keeps everything in bounds, in order and without overlap, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { tokens, sentences, paragraphs, quotations } = readArticle(text);
        for (const spans of [tokens, sentences, paragraphs]) {
          spans.forEach(({ start, end, id }, at) => {
            expect(id).toBe(at);
            expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          });
        }
        for (const token of tokens) {
          const { tokens: range } = sentences[token.sentence] ?? { tokens: { start: 0, end: 0 } };
          expect(token.id >= range.start && token.id < range.end).toBe(true);
        }
        let before = 0;
        for (const { start, end, continues, id } of quotations) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(continues === null || continues < id).toBe(true);
          before = start;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves no word of the text out', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const read = wordsOf(text)
          .join('')
          .replaceAll(/[^\p{L}\p{N}]/gu, '');
        expect(read).toBe(text.replaceAll(/[^\p{L}\p{N}]/gu, ''));
      }),
    );
  });

  it('never lets quotation marks or words grow the work beyond the text', () => {
    for (const unit of ['"', '“', '‘a’ ', ' “a', 'a', '. ', 'He said. ']) {
      const { tokens, quotations, sentences } = readArticle(unit.repeat(20_000));
      expect(tokens.length).toBeLessThanOrEqual(unit.length * 20_000);
      expect(quotations.length).toBeLessThanOrEqual(tokens.length);
      const held = quotations.reduce((sum, { start, end }) => sum + end - start, 0);
      expect(held).toBeLessThanOrEqual(4 * unit.length * 20_000);
      expect(Math.max(...sentences.map((sentence) => sentence.tokens.end - sentence.tokens.start))).toBeLessThanOrEqual(
        600,
      );
    }
  });
});
