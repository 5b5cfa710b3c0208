import { describe, expect, it } from 'vitest';
import { MOST_WORDS, analyze } from '../../src/engine/analyze.ts';
import type { Attribution, Report } from '../../src/engine/attribution.ts';
import { loadTagger } from '../../tools/load-tagger.ts';

const tagger = loadTagger();

function reportOf(text: string): Report {
  const outcome = analyze(tagger, text);
  if (!outcome.ok) throw new Error(`The engine refuses the text: ${outcome.why}.`);
  return outcome.value;
}

const quote = (report: Report, spans: Attribution['content']) =>
  spans.map(({ start, end }) => report.text.slice(start, end));

const ARTICLE = `Pier falls into the sea, officials say
The pier fell into the sea on Monday, Ann Lee, the mayor of Dorne, told Radio Dorne.
“It was old,” Lee said. “Nobody was hurt.”
She called the repairs “a bad joke” and promised to resign.
The pier is believed to be 200 years old.
The harbor authority declined to comment.`;

describe('a quotation that is sentences of its own', () => {
  const creditOf = (paragraph: string) => {
    const { attributions, sources } = reportOf(`The pier is closed, and nobody knows for how long.\n${paragraph}`);
    const quotation = attributions.find(({ pattern }) => pattern.key === 'uncredited');
    return quotation === undefined ? undefined : (sources[quotation.source ?? -1]?.name ?? null);
  };

  it('is that of the person whom the sentence before it is about', () => {
    expect(creditOf('Mayor Ann Lee shook her head. “It is a disgrace. We will fix it.”')).toBe('Ann Lee');
    expect(creditOf('Tom Roe praised the repairs. Ann Lee did not. “They have done nothing at all.”')).toBe('Ann Lee');
    expect(creditOf('One fan had come from Dorne by train. “I would not miss it for the world.”')).toBe('One fan');
  });

  it('is nobody’s where that is about no person', () => {
    for (const sentence of [
      'The sign on the door was small.',
      'Tears fell at the vigil for a teacher, Ann Lee.',
      'Parents shouted at the superintendent, Mark Roe.',
      'One victim died at the scene.',
    ])
      expect(creditOf(`${sentence} “It is a disgrace that nobody came.”`)).toBeNull();
    expect(creditOf('Ann Lee shook her head as her lawyer, Mark Roe, rose. “It is a disgrace.”')).toBe('Ann Lee');
  });
});

describe('a report', () => {
  const report = reportOf(ARTICLE);

  it('holds the text and its attributions in reading order, numbered', () => {
    expect(report.text).toBe(ARTICLE);
    expect(report.attributions.map(({ id }) => id)).toEqual(report.attributions.map((_, at) => at));
    const starts = report.attributions.map(({ mention, cue, content }) =>
      Math.min(...[mention, cue, content].flat().map(({ start }) => start)),
    );
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it('says of each attribution its form and its act', () => {
    expect(report.attributions.map(({ form, act, content }) => [form, act, ...quote(report, content)])).toEqual([
      ['indirect', 'claim', 'Pier falls into the sea'],
      ['indirect', 'claim', 'The pier fell into the sea on Monday'],
      ['direct', 'claim', '“It was old,”', '“Nobody was hurt.”'],
      ['mixed', 'claim', 'the repairs “a bad joke”'],
      ['indirect', 'claim', 'to resign'],
      ['indirect', 'claim', 'The pier', 'to be 200 years old'],
      ['indirect', 'refusal', 'to comment'],
    ]);
  });

  it('numbers sources in order of their first attribution, each once', () => {
    expect(report.sources.map(({ name }) => name)).toEqual(['officials', 'Ann Lee', 'The harbor authority']);
    expect(report.attributions.map(({ source }) => source)).toEqual([0, 1, 1, 1, 1, null, 2]);
  });

  it('of an empty text is empty', () => {
    expect(reportOf('')).toEqual({ text: '', attributions: [], sources: [] });
    expect(reportOf(' \n\n ')).toMatchObject({ attributions: [], sources: [] });
  });
});

describe('a claim that is repeated', () => {
  it('word for word names the first one', () => {
    const { attributions } = reportOf(
      'The pier fell at noon, Lee said.\nBoats sank.\nThe pier fell at noon, Ray said.',
    );
    expect(attributions.map(({ repeats }) => repeats)).toEqual([null, 0]);
  });

  it('in other words does not', () => {
    const { attributions } = reportOf('The pier fell at noon, Lee said.\nThe pier fell at one, Lee said.');
    expect(attributions.map(({ repeats }) => repeats)).toEqual([null, null]);
  });

  it('of a few words does not', () => {
    const { attributions } = reportOf('“It fell,” Lee said.\n“It fell,” Ray said.');
    expect(attributions.map(({ repeats }) => repeats)).toEqual([null, null]);
  });

  it('by a word that stands for it names what the same source said last', () => {
    const { text, attributions } = reportOf(
      'Lee said that the pier would fall within a year.\nRay said that it was sound.\nIt was the third time that Lee had said this.',
    );
    const again = attributions.map(({ content, repeats }) => [text.slice(content[0]?.start, content[0]?.end), repeats]);
    expect(again).toEqual([
      ['that the pier would fall within a year', null],
      ['that it was sound', null],
      ['this', 0],
    ]);
  });

  it('without its credit is of the one that has it, wherever that stands', () => {
    const { attributions } = reportOf(
      '“The pier was old and fell.”\nDorne, Monday.\n“The pier was old and fell,” Lee said.',
    );
    expect(attributions.map(({ source, repeats }) => [source, repeats])).toEqual([
      [0, 1],
      [0, null],
    ]);
  });
});

describe('a text that is refused', () => {
  it('is one that is not in English', () => {
    expect(analyze(tagger, 'ראש העיר אמר ביום שני כי המזח נפל לים')).toEqual({ ok: false, why: 'not-english' });
  });

  it('is one of more words than a newspaper prints', () => {
    expect(analyze(tagger, 'rain '.repeat(MOST_WORDS + 1))).toEqual({ ok: false, why: 'too-long' });
    expect(analyze(tagger, `${'word'.repeat(MOST_WORDS)} said.`)).toMatchObject({ ok: true });
  });
});

describe('analysis', () => {
  it.each([
    ['unbalanced quotation marks', '"', 50_000],
    ['marks that open', '“', 50_000],
    ['one word', 'a', 500_000],
    ['one sentence of credits', 'he said, ', 20_000],
    ['relative clauses', ', who said', 20_000],
    ['brackets', '(he said ', 10_000],
    ['paragraphs that never close', '“I know it well.\n', 5_000],
  ])('comes to an end on %s', (_, unit, times) => {
    expect(analyze(tagger, unit.repeat(times)).ok).toBe(true);
  });

  it('finds as much in a text twice as long', () => {
    const count = (times: number) =>
      reportOf(`${'“It fell,” Lee said. The mayor told reporters that it sank.\n'.repeat(times)}`).attributions.length;
    expect(count(400)).toBe(2 * count(200));
  });
});
