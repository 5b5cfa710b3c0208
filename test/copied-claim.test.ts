import { beforeEach, describe, expect, it } from 'vitest';
import { linkToClaim, quoteClaim } from '../src/components/copied-claim';
import type { Attribution, Report } from '../src/engine/attribution';
import { speakEnglish } from './speak-english';
import { writeReport } from './write-report';

const page = 'https://harbourpost.example/news/tunnel';

beforeEach(speakEnglish);

/** A report on one claim: these words of a text. */
function claimOf(text: string, words: string): [Report, Attribution] {
  const report = writeReport({ Lee: 'named-person' }, [{ source: 'Lee', content: words }]);
  const start = text.lastIndexOf(words);
  const attribution = { ...report.attributions[0]!, content: [{ start, end: start + words.length }] };
  return [{ ...report, text }, attribution];
}

const link = (text: string, words: string, address = page) => linkToClaim(...claimOf(text, words), address);

describe('the link to a claim', () => {
  it('names its words where they are few', () => {
    expect(link('It leaks, Lee said.', 'It leaks')).toBe(`${page}#:~:text=It%20leaks`);
  });

  it('names their beginning and their end where they are many, or run over paragraphs', () => {
    expect(
      link(
        'Lee said that the tunnel had leaked ever since it was opened.',
        'the tunnel had leaked ever since it was opened',
      ),
    ).toBe(`${page}#:~:text=the%20tunnel%20had%20leaked,since%20it%20was%20opened`);
    expect(link('“It leaks.\nIt always has,” Lee said.', '“It leaks.\nIt always has,”')).toBe(
      `${page}#:~:text=%E2%80%9CIt%20leaks.,It%20always%20has%2C%E2%80%9D`,
    );
  });

  it('says what stands before them where the same words stand further up', () => {
    expect(link('It leaks.\nOn Monday Lee said that it is so: It leaks.', 'It leaks')).toBe(
      `${page}#:~:text=it%20is%20so%3A-,It%20leaks`,
    );
    expect(link('It leaks.\nIt leaks.', 'It leaks')).toBe(`${page}#:~:text=It%20leaks`);
  });

  it('encodes what has a meaning of its own in such a link', () => {
    expect(link('Lee said: A well-known leak, & more', 'A well-known leak, & more')).toBe(
      `${page}#:~:text=A%20well%2Dknown%20leak%2C%20%26%20more`,
    );
  });

  it('keeps the fragment of the page, and none that leads to other words', () => {
    expect(link('It leaks', 'It leaks', `${page}#live`)).toBe(`${page}#live:~:text=It%20leaks`);
    expect(link('It leaks', 'It leaks', `${page}#:~:text=no`)).toBe(`${page}#:~:text=It%20leaks`);
  });

  it('leads to the words that credit where nothing is credited, and to the page where there are no words', () => {
    const [report, attribution] = claimOf('Lee would not say.', 'Lee');
    expect(linkToClaim(report, { ...attribution, content: [], mention: attribution.content }, page)).toBe(
      `${page}#:~:text=Lee`,
    );
    expect(linkToClaim(report, { ...attribution, content: [], mention: [], cue: [] }, page)).toBe(page);
  });
});

describe('the quotation of a claim', () => {
  const quote = (changes: Partial<Attribution>) => {
    const [report, attribution] = claimOf('“It leaks,” Lee said.', '“It leaks,”');
    return quoteClaim(report, { ...attribution, ...changes }, 'Tunnel', `${page}#live`);
  };

  it('gives the source’s words as its own, once in quotation marks', () => {
    expect(quote({ form: 'direct' })).toBe(`“It leaks” (Lee, quoted in “Tunnel”, ${page})`);
  });

  it('gives a paraphrase as the article’s words', () => {
    expect(quote({ form: 'indirect' })).toBe(`“It leaks” (“Tunnel”, which credits this to Lee, ${page})`);
  });

  it('says where nobody is credited', () => {
    expect(quote({ source: null })).toBe(`“It leaks” (“Tunnel”, which credits nobody with this, ${page})`);
  });
});
