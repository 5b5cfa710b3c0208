import { withheldNouns } from '../lexicon/withheld-nouns';
import { phraseEnd } from './content-after';
import { subjectBefore } from './mention-before';
import { type Reading, wordAt } from './reading';
import type { Place, Rule } from './rule';

const WITHHELD = new Set(withheldNouns);
/** Verbs whose negation is a refusal by itself: “would not comment”. */
const SPEAKING = new Set(['comment', 'elaborate', 'reply', 'respond']);
/** Verbs whose negation is one with an object that is withheld: “did not return calls”. */
const HANDING_OUT = new Set(['answer', 'disclose', 'give', 'make', 'offer', 'provide', 'release', 'return', 'supply']);
/** Verbs that refuse with such an object: “declined an interview request”. */
const REFUSING = new Set(['decline', 'refuse', 'reject']);
/** How far after the verb the words lie that make it a refusal, in tokens. */
const REACH = 8;

/** “had no comment”, “could not be reached”, “did not return calls”, “would not be drawn on”. */
export const refusal: Rule = {
  name: 'refusal',
  examples: [
    '{The company} <had> [no comment].',
    '{The school} <did not reply> [to e-mails].',
    '{A spokeswoman} <could not be reached> [for comment].',
    '{The firm} <did not return> [calls].',
    '{Police} <gave no> [details of the fire].',
    '{Lee} <would not be drawn> [on the date].',
    '{The minister} <was not available> [for comment].',
    '{The bank} <declined> [an interview request].',
  ],
  read(place) {
    const { reading, at, start, end } = place;
    const cueEnd = refusesUntil(place);
    const first = place.verb?.group.start ?? firstAuxiliary(reading, at, start);
    if (cueEnd === null || cueEnd >= end) return null;
    const mention = subjectBefore(reading, first, start);
    if (mention === null) return null;
    const content = [{ start: cueEnd, end }];
    return {
      rule: 'refusal',
      pattern: 'source-cue-content',
      mention,
      cue: [{ start: first, end: cueEnd }],
      content,
      head: at,
    };
  },
};

/** Where the cue of a refusal ends; null where the place is none. */
function refusesUntil({ reading, at, end, verb }: Place): number | null {
  const after = at + 1;
  if (/^(?:unavailable|available)$/u.test(wordAt(reading, at))) {
    const away = wordAt(reading, at) === 'unavailable' || wordAt(reading, at - 1) === 'not';
    return away && wordAt(reading, after) === 'for' ? after : null;
  }
  if (reading.tags[at] === 'auxiliary')
    return /^ha[ds]|^have/u.test(wordAt(reading, at)) && withholds(reading, after, end, true) ? after : null;
  if (verb === null) return null;
  const { base, group } = verb;
  if (group.passive) return group.negated && (base === 'reach' || base === 'draw') ? after : null;
  if (group.negated && SPEAKING.has(base)) return after < end ? after : null;
  if (REFUSING.has(base) && !group.negated) return withholds(reading, after, end, false) ? after : null;
  if (!HANDING_OUT.has(base) || !withholds(reading, after, end, !group.negated)) return null;
  if (group.negated) return isPermission(reading, group.start, at) ? null : after;
  return after + 1;
}

/** “may not give interviews”: what somebody has to do, and no refusal. */
function isPermission(reading: Reading, from: number, verb: number): boolean {
  for (let at = from; at < verb; at += 1) if (/^(?:can|may|must|should)$/u.test(wordAt(reading, at))) return true;
  return false;
}

/** Whether something that is withheld follows: “calls”, or, where it has to be denied, “no details”. */
function withholds(reading: Reading, after: number, end: number, denied: boolean): boolean {
  if (denied && wordAt(reading, after) !== 'no') return false;
  const last = Math.min(phraseEnd(reading, after, end), after + REACH);
  for (let at = after; at < last; at += 1) {
    const word = wordAt(reading, at);
    if (WITHHELD.has(word) || WITHHELD.has(word.replace(/s$/u, ''))) return true;
    if (reading.tags[at] === 'preposition') return false;
  }
  return false;
}

/** The first of the auxiliaries before a word: “was not” before “available”. */
function firstAuxiliary(reading: Reading, at: number, start: number): number {
  let first = at;
  while (first > start && (reading.tags[first - 1] === 'auxiliary' || reading.tags[first - 1] === 'adverb')) first -= 1;
  return first;
}
