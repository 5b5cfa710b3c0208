import { type Reading, wordAt } from './reading';
import type { Place } from './rule';
import { verbFormOf } from './verb-forms';

const PLEADING = new Set(['agree', 'ask', 'demand', 'insist', 'request', 'speak', 'talk']);
/** How soon after the verb the words of a plea stand, in tokens. */
const PLEA = 8;

/**
 * Whether a verb of speech credits nothing where it stands: a question put to the source (“Asked about the cost, Lee …”), a
 * permission (“was not authorized to discuss”), a scene (“was asking the fans”), a plea for anonymity, “put it mildly”, a
 * thing that was promised (“the dividend that investors were promised”).
 */
export function isDecoy(place: Place): boolean {
  const { reading, at, end, verb } = place;
  if (verb === null) return false;
  const { base, group } = verb;
  return (
    isParticiple(place) ||
    isPermission(reading, group.start, at) ||
    (base === 'ask' && (narrates(reading, group.start, at) || isAsked(place))) ||
    isPlea(reading, base, at + 1, end) ||
    (base === 'put' && putsIt(reading, at + 1, end)) ||
    (base === 'promise' && group.passive && !opensClause(reading, at + 1))
  );
}

/** “Asked about the cost, Lee …”, “when asked”, “a film called ‘Dust’”: no verb of the sentence. */
function isParticiple({ reading, at, start, verb }: Place): boolean {
  if (reading.tags[at] === 'participle') return at === start || verb?.base === 'call';
  const asked = /^(?:as|if|once|though|when)$/u.test(wordAt(reading, at - 1)) && reading.tags[at - 1] !== 'adverb';
  return asked && verbFormOf(wordAt(reading, at))?.forms.has('participle') === true;
}

/** “The mayor, asked whether he would go, laughed”: a question put to the source, between commas before the verb. */
function isAsked({ reading, at, start, end }: Place): boolean {
  if (reading.tags[at - 1] !== 'comma' || wordAt(reading, at) !== 'asked') return false;
  if (reading.tags.slice(start, at - 1).includes('comma')) return false;
  for (let comma = at + 1; comma < end - 1; comma += 1) {
    if (reading.tags[comma] === 'comma' && reading.tags[comma + 1] === 'verb') return true;
  }
  return false;
}

/** “was asking the fans whether”: a scene, and nothing that is claimed. */
function narrates(reading: Reading, from: number, verb: number): boolean {
  return wordAt(reading, verb) === 'asking' && /^(?:was|were)$/u.test(wordAt(reading, from));
}

/** “was not authorized to discuss”: what somebody may say, and nobody’s claim. */
function isPermission(reading: Reading, from: number, verb: number): boolean {
  for (let at = from; at < verb; at += 1)
    if (/^(?:authori[sz]ed|permitted|allowed)$/u.test(wordAt(reading, at))) return true;
  return false;
}

/** “asked not to be identified”, “spoke on condition of anonymity”: how a source is named, and no claim. */
function isPlea(reading: Reading, base: string, from: number, end: number): boolean {
  if (!PLEADING.has(base)) return false;
  for (let at = from; at < Math.min(end, from + PLEA); at += 1) {
    if (/^(?:anonymity|anonymous|anonymously|identified|withheld|named|quoted)$/u.test(wordAt(reading, at)))
      return true;
  }
  return false;
}

/** “A diplomat put it more carefully”: how something is said, where no quotation follows to say what. */
function putsIt(reading: Reading, from: number, end: number): boolean {
  const how = wordAt(reading, from + 1);
  if (wordAt(reading, from) !== 'it' || !/^(?:more|less|so|very|rather|\w+ly)$/u.test(how)) return false;
  for (let at = from + 1; at < end; at += 1) if (reading.quotationAt[at] !== -1) return false;
  return true;
}

/** “were promised that”, “were promised to be”: a clause or a quotation follows. */
function opensClause(reading: Reading, from: number): boolean {
  return reading.tags[from] === 'that' || reading.tags[from] === 'to' || (reading.quotationAt[from] ?? -1) !== -1;
}
