import type { Span } from '../attribution';
import { mentionAfter } from '../find/mention-after';
import { phraseBefore } from '../find/phrase-before';
import { type Reading, sentenceAt, wordAt } from '../find/reading';
import { cueNouns } from '../lexicon/cue-nouns';
import { mediums } from '../lexicon/mediums';

/** No mention is sought further back from a colon than this, in tokens. */
const REACH = 40;

/** What a quotation behind a colon may be called before it: “the mayor’s answer:”, “a note from the mayor:”. */
const SAYINGS = new Set([...cueNouns, ...mediums, 'advice', 'answer', 'line', 'motto', 'reply', 'verdict', 'words']);
const OWNERS = new Set(['her', 'his', 'its', 'my', 'our', 'their']);
/** How many adjectives stand between the owner and such a noun. */
const ADJECTIVES = 3;
/** Subjects that stand for nobody. */
const NOBODY = new Set(['here', 'it', 'that', 'there', 'this', 'what']);

/**
 * Whom the words of a sentence before a colon introduce: whose saying they speak of, else what they are about: “For the
 * club’s chairwoman, Beryl Ashdown, it was worth the wait:”. Null where there is no such phrase.
 */
export function introducedBy(reading: Reading, colon: number): Span | null {
  const start = Math.max(sentenceAt(reading, colon)?.tokens.start ?? colon, colon - REACH);
  return ownerOfSaying(reading, start, colon) ?? firstPhrase(reading, start, colon);
}

function ownerOfSaying(reading: Reading, start: number, colon: number): Span | null {
  for (let noun = colon - 1; noun >= start; noun -= 1) {
    if (!SAYINGS.has(wordAt(reading, noun)) || !isNoun(reading, noun)) continue;
    if (/^(?:by|from|of)$/u.test(wordAt(reading, noun + 1))) return mentionAfter(reading, noun + 2, colon);
    let owner = noun - 1;
    while (owner > noun - ADJECTIVES && reading.tags[owner] === 'noun') owner -= 1;
    if (owner < start) return null;
    if (OWNERS.has(wordAt(reading, owner))) return { start: owner, end: owner + 1 };
    if (reading.tags[owner] === 'possessive') return phraseBefore(reading, owner - 1, start);
  }
  return null;
}

/** “Answer” and “reply” may be verbs. */
function isNoun({ tags }: Reading, at: number): boolean {
  return tags[at] === 'noun' || /^(?:determiner|noun|number|participle|possessive|pronoun)$/u.test(tags[at - 1] ?? '');
}

function firstPhrase(reading: Reading, start: number, colon: number): Span | null {
  const from = reading.tags[start] === 'preposition' ? start + 1 : start;
  if (NOBODY.has(wordAt(reading, from))) return null;
  for (let at = from; at < colon; at += 1) {
    const tag = reading.tags[at];
    if (tag === 'comma' && reading.tags[at + 1] !== 'name' && reading.tags[at + 1] !== 'determiner')
      return phraseWithAside(reading, from, at);
    if (tag === 'verb' || tag === 'auxiliary') return phraseBefore(reading, at - 1, from);
  }
  return null;
}

function phraseWithAside(reading: Reading, from: number, comma: number): Span | null {
  return /^(?:name|noun|determiner|pronoun)$/u.test(reading.tags[from] ?? '') ? { start: from, end: comma } : null;
}
