import type { Act, Attribution, Kind, Report } from '../src/engine/attribution';

/** One attribution as a test writes it: who (by name; null for nobody) is credited with which words. */
export interface WrittenClaim {
  readonly source: string | null;
  readonly content: string;
  readonly act?: Act;
  /** The place of the claim that this one repeats. */
  readonly repeats?: number;
}

/** A report written by hand: its text is “NAME said: CONTENT”, a paragraph for each claim. */
export function writeReport(kinds: Readonly<Record<string, Kind>>, claims: readonly WrittenClaim[]): Report {
  const names = Object.keys(kinds);
  const attributions: Attribution[] = [];
  let text = '';
  for (const [id, { source, content, act = 'claim', repeats = null }] of claims.entries()) {
    const take = (words: string) => {
      const start = text.length;
      text += words;
      return words === '' ? [] : [{ start, end: text.length }];
    };
    const mention = take(source ?? '');
    const cue = take(source === null ? '' : ' said: ');
    attributions.push({
      id,
      act,
      form: 'indirect',
      mention,
      cue,
      content: take(content),
      source: source === null ? null : names.indexOf(source),
      via: null,
      repeats,
      pattern: { key: source === null ? 'uncredited' : 'colon', span: null },
      confidence: 1,
      because: { key: source === null ? 'no-credit' : 'name', span: null },
    });
    text += '\n';
  }
  const sources = names.map((name, id) => ({ id, kind: kinds[name] ?? 'author', name, whyUnnamed: [] }));
  return { text, attributions, sources };
}

function claim(source: string | null, content: string): WrittenClaim {
  return { source, content };
}

/** A report of 8 named, 4 unnamed and 2 uncredited claims from six sources, with a refusal and a repetition besides. */
export function writeSampleReport(): Report {
  return writeReport(
    {
      'Ines Calloway': 'named-person',
      'the Harbour Authority': 'named-organization',
      'an audit': 'document',
      'The Northbank Courier': 'media',
      'two people familiar with the matter': 'unnamed-group',
      'a city official': 'unnamed-person',
      we: 'author',
    },
    [
      claim('Ines Calloway', 'The tunnel opens in May.'),
      claim('two people familiar with the matter', 'It is over budget.'),
      claim('Ines Calloway', 'We are proud of it.'),
      claim('the Harbour Authority', 'The pumps were tested.'),
      claim(null, 'It leaks.'),
      claim('an audit', 'It cost 40 million.'),
      claim('two people familiar with the matter', 'Nobody was told.'),
      claim('The Northbank Courier', 'The mayor knew.'),
      claim('Ines Calloway', 'I learned of it in June.'),
      claim('a city official', 'The contract was signed in haste.'),
      claim('two people familiar with the matter', 'More bills are coming.'),
      claim('the Harbour Authority', 'All bills are paid.'),
      claim(null, 'It will flood.'),
      claim('Ines Calloway', 'It will not flood.'),
      { source: 'the Harbour Authority', content: '', act: 'refusal' },
      { source: 'Ines Calloway', content: 'It will not flood.', repeats: 13 },
      claim('we', 'You be the judge.'),
    ],
  );
}
