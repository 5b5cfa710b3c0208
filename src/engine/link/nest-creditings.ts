import type { Span } from '../attribution';
import { type Reading, wordAt } from '../find/reading';
import type { Crediting } from '../find/rule';
import { attitudeVerbs } from '../lexicon/attitude-verbs';
import { cueNouns } from '../lexicon/cue-nouns';
import { quotationVerbs } from '../lexicon/quotation-verbs';
import type { Steps } from '../steps';
import { placeAt } from './place-at';
import { clippedTo, tokensOf } from './token-spans';

/** The rules that are sure enough of what they find to stand without the tagger, which knows of no credit in a credit. */
const RULES = new Set(['clause', 'address', 'trailing']);
/** Verbs that only people and bodies do: no “the wording suggests”. */
const SPEAKING = new Set([...quotationVerbs, 'conclude', 'inform', 'notify', 'tell']);
for (const verb of [...attitudeVerbs, 'ask', 'figure', 'go', 'indicate', 'show', 'suggest']) SPEAKING.delete(verb);
const NOUNS = new Set(cueNouns);
const PRONOUN =
  /^(?:he|her|him|his|i|it|its|me|my|one|she|that|their|them|they|this|those|us|we|what|which|who|you|your)$/u;
const UNTOLD = /^(?:to|can|could|may|might|must|shall|should|will|would|’d|'d|’ll|'ll)$/u;
/** Fewer tokens of content tell nothing: “he had said so”. */
const SHORTEST = 3;

/**
 * What is credited within the content of another credit, by a verb of speech to somebody with words of their own: “The
 * paper says he left after neighbours told the police that he had a key”. `found` is all that the rules find, `credited`
 * what stands. In the order of `found`; mostly none.
 */
export function* nestCreditings(
  reading: Reading,
  found: readonly Crediting[],
  credited: readonly Crediting[],
): Steps<Crediting[]> {
  const outer = new Map<number, Span>();
  for (const { content } of credited) {
    yield;
    for (const span of content) for (const at of tokensOf([span])) outer.set(at, span);
  }
  for (const { mention, cue } of credited) {
    yield;
    for (const at of tokensOf([...mention, ...cue])) outer.delete(at);
  }
  const nested: Crediting[] = [];
  for (const crediting of found) {
    yield;
    const within = outer.get(crediting.head);
    if (within === undefined || !RULES.has(crediting.rule) || !isSpoken(reading, crediting)) continue;
    const holds = (span: Span) => span.start >= within.start && span.end <= within.end;
    if (![...crediting.cue, ...crediting.mention].every(holds)) continue;
    const content = clippedTo(crediting.content, within);
    if (tokensOf(content).length >= SHORTEST) nested.push({ ...crediting, rule: 'nested', content });
  }
  return nested;
}

/**
 * Whether a verb of speech says so of somebody with a name or a description: no “it may say”, “failed to say”, and “he
 * said” only where it follows: “‘It fell,’ he said, according to the minutes”.
 */
function isSpoken(reading: Reading, { rule, head, mention }: Crediting): boolean {
  const { verb } = placeAt(reading, head);
  if (verb === null || !SPEAKING.has(verb.base)) return false;
  const mayBeNoun = NOUNS.has(verb.base) && wordAt(reading, head).endsWith('s') && reading.tags[head + 1] !== 'that';
  const { group } = verb;
  if (mayBeNoun || group.negated || group.infinitive || group.passive) return false;
  for (let at = group.start; at < head; at += 1) if (UNTOLD.test(wordAt(reading, at))) return false;
  if (rule === 'trailing') return true;
  return mention.some((span) => !tokensOf([span]).every((at) => PRONOUN.test(wordAt(reading, at))));
}
