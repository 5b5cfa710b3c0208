import { mentionAfter } from './mention-after';
import { type Mention, subjectBefore } from './mention-before';
import { speechEndingAt } from './occurrence';
import { type Reading, wordsEnd } from './reading';
import { verbGroup } from './verb-group';

/** How far back, and forward, the verb whose subject is shared may stand, in tokens. */
const REACH = 60;
const SUBJECT_REACH = 16;
const LEAD_IN = 5;

/**
 * The subject that a verb without one of its own shares with an earlier verb of its sentence: “He left, saying that”,
 * “She rose and said”; or with the verb that its phrase leads up to: “Citing the cost, Lee refused”. Null where none is found.
 */
export function sharedMention(reading: Reading, verb: number, start: number, end: number): Mention | null {
  for (let at = verb - 1; at >= Math.max(start, verb - REACH); at -= 1) {
    if (!isMainVerb(reading, at)) continue;
    const group = verbGroup(reading, at, start);
    const mention = group.infinitive
      ? null
      : (invertedSubject(reading, at, group.start) ?? subjectBefore(reading, group.start, start));
    if (mention !== null && mention.length === 1) return mention;
    at = Math.min(at, group.start);
  }
  return leadsUpTo(reading, verb, start) ? subjectAfterComma(reading, verb, end) : null;
}

function isMainVerb(reading: Reading, at: number): boolean {
  const tag = reading.tags[at];
  return (tag === 'verb' || tag === 'auxiliary') && reading.quotationAt[at] === -1;
}

/** “…,” said Ann Lee, adding that: the subject after the verb. */
function invertedSubject(reading: Reading, verb: number, group: number): Mention | null {
  if (speechEndingAt(reading, group - 1) === undefined) return null;
  const source = mentionAfter(reading, verb + 1, wordsEnd(reading, verb));
  return source === null ? null : [source];
}

/** Whether nothing but a connecting word stands between the start of the sentence and the verb: “In calling”, “Citing”. */
function leadsUpTo(reading: Reading, verb: number, start: number): boolean {
  for (let at = start; at < verb; at += 1) {
    const tag = reading.tags[at];
    if (tag === 'noun' || tag === 'name' || tag === 'pronoun') return false;
  }
  return verb - start < LEAD_IN;
}

function subjectAfterComma(reading: Reading, verb: number, end: number): Mention | null {
  for (let at = verb + 1; at < Math.min(end, verb + REACH); at += 1) {
    if (reading.tags[at] !== 'comma') continue;
    for (let next = at + 1; next < Math.min(end, at + SUBJECT_REACH); next += 1) {
      if (!isMainVerb(reading, next)) continue;
      const mention = subjectBefore(reading, verbGroup(reading, next, at + 1).start, at + 1);
      if (mention !== null) return mention;
      break;
    }
  }
  return null;
}
