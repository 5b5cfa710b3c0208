import { quotationVerbs } from '../lexicon/quotation-verbs';
import { contentFrom } from './content-after';
import { mentionAfter } from './mention-after';
import { wordAt } from './reading';
import type { Rule } from './rule';
import { verbFormOf } from './verb-forms';

const QUOTATION = new Set(quotationVerbs);

/** A sentence that begins with the verb: “Said Ann Lee: ‘It is over.’” */
export const ledIn: Rule = {
  name: 'led-in',
  examples: ['<Said> {Ann Lee, the mayor}: [“It is over.”]', '<Writes> {Ray}, [“It was never sound.”]'],
  read({ reading, at, start, end }) {
    if (at !== start || !speaks(wordAt(reading, at))) return null;
    const source = mentionAfter(reading, at + 1, end);
    if (source === null || !/^[:,]$/u.test(wordAt(reading, source.end))) return null;
    const opens = source.end + 1;
    const quotation = reading.quotationAt[opens] ?? -1;
    if (reading.isSpeech[quotation] !== true || reading.quotationTokens[quotation]?.start !== opens) return null;
    const cue = [{ start: at, end: at + 1 }];
    const content = contentFrom(reading, opens, end);
    return { rule: 'led-in', pattern: 'source-cue-content', mention: [source], cue, content, head: at };
  },
};

function speaks(word: string): boolean {
  const form = verbFormOf(word);
  return form !== undefined && QUOTATION.has(form.base) && (form.forms.has('past') || form.forms.has('third'));
}
