import { speechEndingAt } from './occurrence';
import { type Reading, wordAt } from './reading';
import type { Rule } from './rule';

/** A signature is no longer, in tokens. */
const LONGEST = 15;
const DASH = /^(?:[—–―-]|--)$/u;

/** “It is over.” — Ann Lee, mayor: a quotation with a dash and a name at the end of its paragraph. */
export const signed: Rule = {
  name: 'signed',
  examples: ['[“We were promised a bridge and got a ferry.”] <—> {Ann Lee, a teacher from Wexcombe}'],
  read({ reading, at, end }) {
    const quotation = DASH.test(wordAt(reading, at)) ? speechEndingAt(reading, at - 1) : undefined;
    const content = reading.quotationTokens[quotation ?? -1];
    if (content === undefined || !opensParagraph(reading, content.start) || !isSignature(reading, at + 1, end))
      return null;
    const mention = [{ start: at + 1, end }];
    const cue = [{ start: at, end: at + 1 }];
    return { rule: 'signed', pattern: 'content-cue-source', mention, cue, content: [content], head: at };
  },
};

/** Whether a paragraph begins at a token: headlines that quote in their middle end in names of outlets. */
function opensParagraph(reading: Reading, at: number): boolean {
  const { tokens, sentences, paragraphs } = reading.article;
  const paragraph = paragraphs[sentences[tokens[at]?.sentence ?? -1]?.paragraph ?? -1];
  return paragraph !== undefined && paragraph.start === tokens[at]?.start;
}

/** Whether a name and what describes it are all that is left of the paragraph. */
function isSignature(reading: Reading, from: number, end: number): boolean {
  const { tokens, sentences, paragraphs } = reading.article;
  const sentence = sentences[tokens[from]?.sentence ?? -1];
  const isLast = sentence !== undefined && paragraphs[sentence.paragraph]?.sentences.end === sentence.id + 1;
  if (!isLast || end - from < 1 || end - from > LONGEST || reading.tags[from] !== 'name') return false;
  for (let at = from; at < end; at += 1) {
    const tag = reading.tags[at];
    if (tag === 'verb' || tag === 'auxiliary' || tag === 'pronoun' || reading.quotationAt[at] !== -1) return false;
  }
  return true;
}
