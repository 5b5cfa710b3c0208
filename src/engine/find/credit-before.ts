import type { Span } from '../attribution';
import { contentFrom } from './content-after';
import { limitContent } from './content-limit';
import { isDecoy } from './decoys';
import { type Complement, type Frame, frames } from './frames';
import { type Mention, subjectBefore } from './mention-before';
import { phraseBefore } from './phrase-before';
import { type Reading, wordAt } from './reading';
import type { Crediting, Place, Rule } from './rule';
import { sharedMention } from './shared-mention';
import type { VerbGroup } from './verb-group';

/** Ann Lee said that …; officials, who said …; he left, saying …: one rule for each frame, in their order. */
export const leading: readonly Rule[] = frames.map((frame) => ({
  name: frame.name,
  examples: frame.examples,
  read: (place) => readLeading(place, frame),
}));

function readLeading(place: Place, frame: Frame): Crediting | null {
  const { reading, at, start, end, verb } = place;
  if (verb === null || verb.group.passive || isDecoy(place)) return null;
  const complement = frame.fit(reading, verb.base, at + 1, end);
  if (complement === null || (complement.content >= end && reading.quotationAt[complement.content] === -1)) return null;
  if (verb.group.infinitive && !isPlainSpeech(reading, frame, complement)) return null;
  const { group } = verb;
  const own = ownMention(place, group);
  const mention = own ?? sharedMention(reading, group.start, start, end);
  if (mention === null || frame.accepts?.(reading, verb.base, mention) === false) return null;
  const limit = limitContent(place, group.start, mention, complement.content);
  if (isWhatClause(reading, mention, complement.content)) return null;
  const content = [
    ...relativeObject(reading, mention, complement.content),
    ...contentFrom(reading, complement.content, limit),
  ];
  if (content.length === 0) return null;
  const cue = [{ start: group.start, end: complement.cueEnd }];
  return { rule: frame.name, pattern: 'source-cue-content', mention, cue, content, head: at, shared: own === null };
}

/** The subject that stands before the verb itself; that of “saying” only after “with” and dashes: “with most saying”. */
function ownMention({ reading, at, start }: Place, group: VerbGroup): Mention | null {
  if (group.infinitive) return null;
  if (reading.tags[at] !== 'gerund' || group.start < at) return subjectBefore(reading, group.start, start);
  const phrase = phraseBefore(reading, group.start - 1, start);
  const before = phrase === null ? '' : wordAt(reading, phrase.start - 1);
  return phrase !== null && (before === 'with' || /^[—–-]/u.test(before)) ? [phrase] : null;
}

/** “took the stage to say that”: an infinitive of purpose credits only where a clause or a quotation follows. */
function isPlainSpeech(reading: Reading, frame: Frame, { content }: Complement): boolean {
  const opened = reading.tags[content] === 'that' || reading.quotationAt[content] !== -1;
  return (frame.name === 'clause' || frame.name === 'address') && opened;
}

/** “What the moss can say is another matter”: no content, but the subject of a sentence. */
function isWhatClause(reading: Reading, mention: Mention, content: number): boolean {
  const next = reading.tags[content];
  return wordAt(reading, (mention[0]?.start ?? 0) - 1) === 'what' && (next === 'verb' || next === 'auxiliary');
}

/** “a finish that he said defied the odds”: the “that” before the mention is the subject of what was said. */
function relativeObject(reading: Reading, mention: Mention, content: number): Span[] {
  const relative = (mention[0]?.start ?? 0) - 1;
  const tag = reading.tags[relative];
  const next = reading.tags[content];
  const opens =
    (tag === 'that' || (tag === 'relative' && wordAt(reading, relative) !== 'what')) &&
    (next === 'verb' || next === 'auxiliary');
  return opens && mention.length === 1 ? [{ start: relative, end: relative + 1 }] : [];
}
