import { assembleReport } from './assemble-report';
import type { Outcome, Report } from './attribution';
import { findCreditings } from './find/find-creditings';
import { prepareReading } from './find/reading';
import { judgeSources } from './judge/judge-sources';
import { isEnglish } from './language';
import { linkRelations } from './link/link-relations';
import { readArticle } from './read/read-article';

/** No newspaper article has more words; an analysis of more would hold up a reader's machine. */
export const MOST_WORDS = 200_000;

/**
 * The report of an article's text: paragraphs separated by newlines. The same text always gives the same report; an
 * empty one gives an empty report. Throws on no string whatever; cost grows with the length of the text.
 */
export function analyze(text: string): Outcome<Report, 'not-english' | 'too-long'> {
  if (isTooLong(text)) return { ok: false, why: 'too-long' };
  if (!isEnglish(text)) return { ok: false, why: 'not-english' };
  const article = readArticle(text);
  const reading = prepareReading(article);
  const relations = linkRelations(reading, findCreditings(reading));
  return { ok: true, value: assembleReport(article, relations, judgeSources(article, relations)) };
}

function isTooLong(text: string): boolean {
  if (text.length <= MOST_WORDS) return false;
  let words = 0;
  for (const _ of text.matchAll(/\S+/gu)) {
    words += 1;
    if (words > MOST_WORDS) return true;
  }
  return false;
}
