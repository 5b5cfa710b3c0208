import { doubtfulAdverbs } from '../lexicon/doubtful-adverbs';
import { clauseTo } from './according-to';
import { subjectBefore } from './mention-before';
import { type Reading, wordAt } from './reading';
import type { Place, Rule } from './rule';

const DOUBTFUL = new Set(doubtfulAdverbs);

/** “reportedly”: a clause that is credited to nobody. */
export const doubt: Rule = {
  name: 'doubt',
  examples: [
    '[The minister] <reportedly> [resigned on Sunday].',
    'It rained, and [two men] <allegedly> [broke the window].',
  ],
  read(place) {
    const { reading, at } = place;
    if (!DOUBTFUL.has(wordAt(reading, at))) return null;
    const before = clauseTo(reading, clauseStart(place), at);
    const after = clauseEnd(reading, at + 1, place.end);
    const content = after > at + 1 ? [...before, { start: at + 1, end: after }] : before;
    if (content.length === 0) return null;
    return { rule: 'doubt', pattern: 'adverb', mention: [], cue: [{ start: at, end: at + 1 }], content, head: at };
  },
};

/** Where the clause of an adverb starts: at its subject, asides included. */
function clauseStart({ reading, at, start }: Place): number {
  let group = at;
  while (reading.tags[group - 1] === 'auxiliary' || reading.tags[group - 1] === 'adverb') group -= 1;
  const subject = subjectBefore(reading, group, start)?.[0];
  if (subject !== undefined) return subject.start;
  for (let place = at - 1; place >= start; place -= 1) {
    const tag = reading.tags[place];
    if (tag === 'comma' || tag === 'mark' || tag === 'relative' || tag === 'subordinator' || tag === 'that')
      return place + 1;
  }
  return start;
}

function clauseEnd(reading: Reading, from: number, end: number): number {
  for (let at = from; at < end; at += 1) {
    const joined = reading.tags[at] === 'comma' && reading.tags[at + 1] === 'conjunction';
    if (joined || /^[;—]$/u.test(wordAt(reading, at))) return at;
  }
  return end;
}
