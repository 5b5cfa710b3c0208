import { cueNouns } from '../lexicon/cue-nouns';
import { lightVerbs } from '../lexicon/light-verbs';
import { contentFrom } from './content-after';
import { subjectBefore } from './mention-before';
import { occurrenceAt } from './occurrence';
import { phraseBefore } from './phrase-before';
import { type Reading, wordAt } from './reading';
import type { Place, Rule } from './rule';
import { sharedMention } from './shared-mention';

const NOUNS = new Set(cueNouns);
const LIGHT = new Set(lightVerbs);
/** Nouns that credit with “of”: “his criticism of the plan”. */
const WITH_OF = new Set(
  'accusation acknowledgment allegation announcement assessment complaint criticism denial description prediction warning'.split(
    ' ',
  ),
);
const OWNERS = new Set(['his', 'her', 'their', 'its', 'my', 'our']);
/** How many adjectives may stand between an owner and the noun. */
const ADJECTIVES = 3;

/** “Lee’s claim that”, “her promise to”. */
export const ownedNoun: Rule = {
  name: 'owned-noun',
  examples: [
    'Few believed {the mayor}’s <claim> [that the bridge was safe].',
    '{Her} <promise> [to resign] came late.',
  ],
  read(place) {
    const { reading, at, start, end } = place;
    const content = nounContent(place);
    if (content === null) return null;
    const owner = ownerBefore(reading, at);
    const phrase = reading.tags[owner] === 'possessive' ? phraseBefore(reading, owner - 1, start) : null;
    const mention = OWNERS.has(wordAt(reading, owner)) && owner >= start ? { start: owner, end: owner + 1 } : phrase;
    if (mention === null) return null;
    const limit = endsAtVerb(reading, content, end);
    const cue = [{ start: owner + 1, end: at + 1 }];
    return {
      rule: 'owned-noun',
      pattern: 'noun',
      mention: [mention],
      cue,
      content: contentFrom(reading, content, limit),
      head: at,
    };
  },
};

/** “issued a warning that”, “renewed his call for”: the subject of the verb that carries the noun. */
export const carriedNoun: Rule = {
  name: 'carried-noun',
  examples: [
    '{The harbor authority} <issued a warning> [that the pier could collapse].',
    '{Ann Lee} <repeated her call> [for an inquiry].',
  ],
  read(place) {
    const { reading, at, start, end } = place;
    const content = nounContent(place);
    if (content === null) return null;
    const owner = ownerBefore(reading, at);
    const verb = reading.tags[owner] === 'determiner' ? owner - 1 : owner;
    const occurrence = verb < start ? null : occurrenceAt(reading, verb, start);
    if (occurrence === null || !LIGHT.has(occurrence.base) || occurrence.group.passive) return null;
    const { group } = occurrence;
    const own = group.infinitive || reading.tags[verb] === 'gerund' ? null : subjectBefore(reading, group.start, start);
    const mention = own ?? sharedMention(reading, group.start, start, end);
    if (mention === null) return null;
    const cue = [{ start: group.start, end: at + 1 }];
    const found = { mention, cue, content: contentFrom(reading, content, end), head: verb, shared: own === null };
    return { rule: 'carried-noun', pattern: 'noun', ...found };
  },
};

/** Where content starts after a noun that credits; null where the token is none or nothing is credited. */
function nounContent({ reading, at, end }: Place): number | null {
  const after = at + 1;
  if ((reading.tags[at] !== 'noun' && reading.tags[at] !== 'verb') || after + 1 >= end) return null;
  const noun = singularOf(wordAt(reading, at));
  if (!NOUNS.has(noun)) return null;
  const tag = reading.tags[after];
  const word = wordAt(reading, after);
  if (tag === 'that' || tag === 'to') return after;
  if (reading.isSpeech[reading.quotationAt[after] ?? -1] === true) return after;
  if (word === ':' && (reading.quotationAt[after + 1] ?? -1) !== -1) return after + 1;
  const joins =
    word === 'of' ? WITH_OF.has(noun) : word === 'for' ? noun === 'call' : word === 'about' && noun !== 'report';
  return joins ? after : null;
}

function singularOf(word: string): string {
  if (NOUNS.has(word)) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/u, '');
}

/** The token before a noun and its adjectives: “’s”, “her”, “a” or a verb. */
function ownerBefore(reading: Reading, noun: number): number {
  let at = noun - 1;
  while (at >= noun - ADJECTIVES && (reading.tags[at] === 'noun' || reading.tags[at] === 'adverb')) at -= 1;
  return at;
}

/** Where the content of “her promise to resign” ends because the verb of the sentence follows: “came late”. */
function endsAtVerb(reading: Reading, content: number, end: number): number {
  if (reading.tags[content] !== 'to') return end;
  for (let at = content + 2; at < end; at += 1) {
    const tag = reading.tags[at];
    if (tag === 'relative' || tag === 'subordinator' || tag === 'that') return end;
    if (tag === 'verb' || tag === 'auxiliary') return at;
  }
  return end;
}
