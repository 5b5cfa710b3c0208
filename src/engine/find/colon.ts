import { contentFrom } from './content-after';
import { hasVerb } from './occurrence';
import { type Reading, wordAt } from './reading';
import type { Rule } from './rule';

/** Neither a speaker before a colon nor the name of one in a headline is longer, in tokens. */
const LONGEST = 12;
const LONGEST_NAME = 5;

/** What headlines name a speaker by without a name. */
const HEADLINE_SPEAKERS = new Set(
  'analyst attorney experts lawyer mayor officials poll police report sheriff source sources study survey'.split(' '),
);

/** “Ann Lee: ‘It is over.’” at the start of a paragraph; “Mayor: Bridge will reopen”. */
export const colon: Rule = {
  name: 'colon',
  examples: ['{Ann Lee, mayor}<:> [“It is over.”]', '{Police}<:> [Driver was asleep]'],
  read({ reading, at, start, end }) {
    const { tokens, sentences, paragraphs } = reading.article;
    if (wordAt(reading, at) !== ':' || at === start || at - start > LONGEST || reading.quotationAt[at] !== -1)
      return null;
    const sentence = sentences[tokens[at]?.sentence ?? 0];
    if (sentence === undefined || paragraphs[sentence.paragraph]?.start !== sentence.start) return null;
    if (!isPlainPhrase(reading, start, at)) return null;
    const quoted = reading.isSpeech[reading.quotationAt[at + 1] ?? -1] === true;
    if (!quoted && !(namesSpeaker(reading, start, at) && hasVerb(reading, at + 1, end))) return null;
    const content = contentFrom(reading, at + 1, end);
    return {
      rule: 'colon',
      pattern: 'colon',
      mention: [{ start, end: at }],
      cue: [{ start: at, end: at + 1 }],
      content,
      head: at,
    };
  },
};

function isPlainPhrase(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (!/^(?:name|noun|possessive|determiner|preposition|comma|conjunction)$/u.test(reading.tags[at] ?? ''))
      return false;
  }
  return true;
}

/** Whether a headline’s first words are a name that the article lets speak, or stand for a speaker. */
function namesSpeaker(reading: Reading, from: number, to: number): boolean {
  const last = wordAt(reading, to - 1);
  if (to - from > LONGEST_NAME) return false;
  if (HEADLINE_SPEAKERS.has(last)) return true;
  for (let at = from; at < to; at += 1) {
    if (!/^\p{Lu}/u.test(reading.article.tokens[at]?.text ?? '')) return false;
  }
  return reading.speakers.has(last);
}
