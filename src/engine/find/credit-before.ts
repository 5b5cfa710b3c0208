import { documentNouns } from '../lexicon/document-nouns';
import type { Crediting } from './crediting';
import { contentFrom } from './find-content';
import { type Mention, subjectBefore } from './find-source';
import { type Complement, complementAfter } from './frames';
import { type Occurrence, isLeadIn } from './occurrence';
import { type Reading, wordAt } from './reading';
import { sharedSubject } from './shared-subject';

const DOCUMENTS = new Set(documentNouns);
/** Verbs whose object is what a document says, and no statement where a person is the subject: “the poll found a dip”. */
const SHOWING = new Set(['show', 'find', 'read', 'indicate', 'suggest', 'reveal', 'say', 'underscore', 'state', 'predict', 'project']);

/** Ann Lee said that it would rain. Officials, who said it would rain, … . He left, saying it would rain. */
export function readLeading(occurrence: Occurrence): Crediting | null {
  const { reading, verb, base, group, end } = occurrence;
  if (group.passive || (reading.tags[verb] === 'participle' && verb === occurrence.start)) return null;
  const complement = complementAfter(reading, base, verb + 1, end);
  if (complement === null || (group.infinitive && !isPlainSpeech(reading, complement))) return null;
  const own = ownMention(occurrence);
  const mention = own ?? sharedSubject(reading, group.start, occurrence.start, end);
  if (mention === null) return null;
  if (complement.frame === 'object' && SHOWING.has(base) && !isDocument(reading, mention)) return null;
  const limit = contentLimit(occurrence, mention, complement.content);
  const content = contentFrom(reading, complement.content, limit);
  if (content.length === 0) return null;
  return {
    rule: complement.frame,
    pattern: 'source-cue-content',
    mention,
    cue: [{ start: group.start, end: complement.cueEnd }],
    content,
    head: verb,
    shared: own === null,
  };
}

/** Whether a mention’s words name something written, counted or recorded: “a poll of voters”. */
function isDocument(reading: Reading, mention: Mention): boolean {
  const first = mention[0];
  if (first === undefined) return false;
  for (let at = first.start; at < first.end; at += 1) {
    const word = wordAt(reading, at);
    if (DOCUMENTS.has(word) || DOCUMENTS.has(word.replace(/s$/u, ''))) return true;
    if (reading.tags[at] === 'preposition' && at > first.start + 4) return false;
  }
  return false;
}

/** “took the stage to say that”: an infinitive of purpose credits only where a clause or a quotation follows. */
function isPlainSpeech(reading: Reading, { frame, content }: Complement): boolean {
  const opened = reading.tags[content] === 'that' || reading.quotationAt[content] !== -1;
  return (frame === 'clause' || frame === 'address') && opened;
}

function ownMention({ reading, verb, group, start }: Occurrence): Mention | null {
  return reading.tags[verb] === 'gerund' || group.infinitive ? null : subjectBefore(reading, group.start, start);
}

/** Where content has to end before the sentence does: “After the mayor said it would rain, people left”. */
function contentLimit({ reading, group, start, end }: Occurrence, mention: Mention, from: number): number {
  const own = mention[0] !== undefined && mention[0].end <= group.start ? mention[0].start : group.start;
  const closing = closingBracket(reading, start, from, end);
  const opener = (own < group.start && mention.length === 1 ? own : group.start) - 1;
  const tag = reading.tags[opener];
  const subordinate = tag === 'subordinator' || (tag === 'preposition' && reading.tags[group.start] === 'gerund');
  if ((subordinate && isLeadIn(reading, start, opener)) || (opener < start && reading.tags[start] === 'gerund')) {
    return Math.min(
      closing,
      commaAfter(reading, from, end, () => true),
    );
  }
  if (mention.length === 2 && reading.tags[(mention[1]?.start ?? 1) - 1] === 'comma') {
    return Math.min(
      closing,
      commaAfter(reading, from, end, (at) => startsPredicate(reading, at)),
    );
  }
  return closing;
}

function commaAfter(reading: Reading, from: number, end: number, fits: (at: number) => boolean): number {
  for (let at = from + 1; at < end; at += 1) {
    if (reading.tags[at] === 'comma' && reading.quotationAt[at] === -1 && fits(at + 1)) return at;
  }
  return end;
}

function startsPredicate(reading: Reading, at: number): boolean {
  const first = reading.tags[at] === 'adverb' ? reading.tags[at + 1] : reading.tags[at];
  return first === 'verb' || first === 'auxiliary';
}

/** The bracket that closes after a token although it was opened before the verb; the end where there is none. */
function closingBracket(reading: Reading, start: number, from: number, end: number): number {
  let open = 0;
  for (let at = start; at < end; at += 1) {
    const word = wordAt(reading, at);
    if (at === from) {
      if (open <= 0) return end;
      open = 0;
    }
    if (word === '(') open += 1;
    else if (word === ')' && at >= from && open === 0) return at;
    else if (word === ')') open -= 1;
  }
  return end;
}
