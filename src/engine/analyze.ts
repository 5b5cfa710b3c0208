import { assembleReport } from './assemble-report';
import type { Outcome, Report } from './attribution';
import { prepareInSteps } from './find/reading';
import { judgeInSteps } from './judge/judge-sources';
import { isEnglish } from './language';
import { findRelations } from './link/find-relations';
import type { Strictness, Tagger } from './model/tagger';
import { readInSteps } from './read/read-article';
import { resultOf, type Steps } from './steps';

/** No newspaper article has more words; an analysis of more would hold up a reader's machine. */
export const MOST_WORDS = 200_000;

/** Why a text gets no report. */
export type TextWhy = 'not-english' | 'too-long';

/**
 * The report of an article's text: paragraphs separated by newlines. The same text always gives the same report; an
 * empty one gives an empty report. Throws on no string whatever; cost grows with the length of the text.
 */
export function analyze(tagger: Tagger, text: string, strictness?: Strictness): Outcome<Report, TextWhy> {
  return resultOf(analyzeInSteps(tagger, text, strictness));
}

/** The same report, in steps: no two yields are further apart than a slow machine works in a few hundredths of a second. */
export function* analyzeInSteps(
  tagger: Tagger,
  text: string,
  strictness: Strictness = 'balanced',
): Steps<Outcome<Report, TextWhy>> {
  if (yield* isTooLong(text)) return { ok: false, why: 'too-long' };
  if (!isEnglish(text)) return { ok: false, why: 'not-english' };
  const article = yield* readInSteps(text);
  const reading = yield* prepareInSteps(article);
  const relations = yield* findRelations(reading, tagger, strictness);
  const judgement = yield* judgeInSteps(article, relations);
  return { ok: true, value: yield* assembleReport(article, relations, judgement) };
}

function* isTooLong(text: string): Steps<boolean> {
  if (text.length <= MOST_WORDS) return false;
  let words = 0;
  for (const _ of text.matchAll(/\S+/gu)) {
    if (words % 5000 === 0) yield;
    words += 1;
    if (words > MOST_WORDS) return true;
  }
  return false;
}
