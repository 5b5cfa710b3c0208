import { accusingVerbs } from '../lexicon/accusing-verbs';
import { believingVerbs } from '../lexicon/believing-verbs';
import { cueNouns } from '../lexicon/cue-nouns';
import { doubtfulAdverbs } from '../lexicon/doubtful-adverbs';
import type { Span } from '../attribution';
import type { Crediting } from './crediting';
import { contentBefore, contentFrom, contentStart, phraseEnd, wordsEnd } from './find-content';
import { phraseBefore, subjectBefore } from './find-source';
import { sourceAfter } from './find-source-after';
import { type Reading, wordAt } from './reading';
import { lightVerbs } from '../lexicon/light-verbs';
import { sharedSubject } from './shared-subject';
import { verbFormOf } from './verb-forms';
import { verbGroup } from './verb-group';

const ACCUSING = new Set(accusingVerbs);
const BELIEVING = new Set(believingVerbs);
const DOUBTFUL = new Set(doubtfulAdverbs);
const NOUNS = new Set(cueNouns);
const LIGHT = new Set(lightVerbs);
/** Nouns that credit with “of”: “his criticism of the plan”. */
const OF_NOUNS = new Set(['accusation', 'acknowledgment', 'allegation', 'announcement', 'assessment', 'complaint', 'condemnation', 'criticism', 'denial', 'description', 'prediction', 'warning']);

/** The bridge is safe, according to two engineers. According to the report, the bridge is safe. */
export function readAccordingTo(reading: Reading, at: number, start: number): Crediting | null {
  if (wordAt(reading, at) !== 'according' || wordAt(reading, at + 1) !== 'to') return null;
  const end = wordsEnd(reading, at);
  const source = sourceAfter(reading, at + 2, end);
  if (source === null) return null;
  const content = contentAround(reading, { start: at, end: source.end }, start, end);
  if (content.length === 0) return null;
  return {
    rule: 'according-to',
    pattern: 'according-to',
    mention: [source],
    cue: [{ start: at, end: at + 2 }],
    content,
    head: at,
  };
}

/** What stands around a phrase that credits: before it, or after it where it opens the sentence, or both where it interrupts. */
function contentAround(reading: Reading, phrase: Span, start: number, end: number): readonly Span[] {
  const rest = reading.tags[phrase.end] === 'comma' ? phrase.end + 1 : phrase.end;
  if (isLeadIn(reading, start, phrase.start)) return rest < end ? contentFrom(reading, rest, end) : [];
  const comma = reading.tags[phrase.start - 1] === 'comma' && reading.quotationAt[phrase.start - 1] === -1;
  const quoted = (reading.quotationAt[phrase.start - 1] ?? -1) !== -1;
  const before = comma || quoted ? (contentBefore(reading, phrase.start) ?? []) : leftOf(reading, start, phrase.start);
  const interrupts =
    comma && rest > phrase.end && rest < end && !hasVerb(reading, before[0]?.start ?? phrase.start, phrase.start);
  return interrupts ? [...before, { start: rest, end }] : before;
}

function leftOf(reading: Reading, start: number, end: number): Span[] {
  let first = start;
  while (reading.tags[first] === 'conjunction' || reading.tags[first] === 'mark') first += 1;
  return end > first ? [{ start: first, end }] : [];
}

function isLeadIn(reading: Reading, start: number, at: number): boolean {
  for (let place = start; place < at; place += 1) {
    const tag = reading.tags[place];
    if (tag !== 'conjunction' && tag !== 'adverb' && tag !== 'mark' && tag !== 'quote' && tag !== 'comma') return false;
  }
  return true;
}

function hasVerb(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (reading.tags[at] === 'verb' || reading.tags[at] === 'auxiliary') return true;
  return false;
}

/** As the mayor put it, the bridge is safe. The bridge is safe, as the report noted. */
export function readAsPut(reading: Reading, at: number, start: number): Crediting | null {
  if (wordAt(reading, at) !== 'as') return null;
  const end = wordsEnd(reading, at);
  const verb = nextVerb(reading, at + 1, end);
  if (verb === null) return null;
  const base = verbFormOf(wordAt(reading, verb))?.base ?? '';
  if (
    !/^(?:say|put|note|report|write|observe|point|tell|describe|argue|explain|suggest|tweet|call|acknowledge|remark)$/u.test(
      base,
    )
  )
    return null;
  const group = verbGroup(reading, verb, at + 1);
  const mention = group.passive ? null : subjectBefore(reading, group.start, at + 1);
  if (mention === null) return null;
  let cueEnd = verb + 1;
  if (base === 'put') {
    if (wordAt(reading, cueEnd) !== 'it') return null;
    cueEnd += 1;
  }
  let close = cueEnd;
  while (close < end && reading.tags[close] !== 'comma' && wordAt(reading, close) !== ':') {
    if (close > cueEnd + 8 || reading.tags[close] === 'that' || reading.quotationAt[close] !== -1) return null;
    close += 1;
  }
  const rest = close + 1;
  const first = isLeadIn(reading, start, at);
  const content = first ? (rest < end ? contentFrom(reading, rest, end) : []) : (contentBefore(reading, at) ?? []);
  if (content.length === 0) return null;
  return {
    rule: 'as-put',
    pattern: first ? 'source-cue-content' : 'content-source-cue',
    mention,
    cue: [{ start: group.start, end: cueEnd }],
    content,
    head: verb,
  };
}

function nextVerb(reading: Reading, from: number, end: number): number | null {
  for (let at = from; at < Math.min(end, from + 20); at += 1) {
    if (reading.tags[at] === 'verb') return at;
  }
  return null;
}

/** The minister reportedly resigned. */
export function readAdverb(reading: Reading, at: number, start: number): Crediting | null {
  if (!DOUBTFUL.has(wordAt(reading, at))) return null;
  const end = wordsEnd(reading, at);
  const before = leftOf(reading, clauseStartBefore(reading, at, start), at);
  const after = clauseEndAfter(reading, at + 1, end);
  const content = [...before, ...(after > at + 1 ? [{ start: at + 1, end: after }] : [])];
  if (content.length === 0) return null;
  return { rule: 'adverb', pattern: 'adverb', mention: [], cue: [{ start: at, end: at + 1 }], content, head: at };
}

function clauseStartBefore(reading: Reading, at: number, start: number): number {
  for (let place = at - 1; place >= start; place -= 1) {
    const tag = reading.tags[place];
    if (tag === 'mark' || tag === 'relative' || tag === 'subordinator' || tag === 'that') return place + 1;
    if (tag === 'comma' || (tag === 'conjunction' && reading.tags[place - 1] === 'comma')) return place + 1;
  }
  return start;
}

function clauseEndAfter(reading: Reading, from: number, end: number): number {
  for (let at = from; at < end; at += 1) {
    if (/^[;—]$/u.test(wordAt(reading, at)) || (reading.tags[at] === 'comma' && reading.tags[at + 1] === 'conjunction'))
      return at;
  }
  return end;
}

/** The firm was accused by residents of neglect. The firm is believed to owe millions. It was reported that he left. */
export function readPassive(reading: Reading, verb: number, start: number): Crediting | null {
  if (reading.tags[verb] !== 'verb' && reading.tags[verb] !== 'participle') return null;
  const base = verbFormOf(wordAt(reading, verb))?.base ?? '';
  const group = verbGroup(reading, verb, start);
  if (!group.passive) return null;
  const end = wordsEnd(reading, verb);
  const by = wordAt(reading, verb + 1) === 'by' ? sourceAfter(reading, verb + 2, end) : null;
  const after = by === null ? verb + 1 : phraseEnd(reading, verb + 2, end);
  const cue = [{ start: group.start, end: verb + 1 }];
  const mention = by === null ? [] : [{ start: by.start, end: Math.min(by.end, Math.max(after, by.start + 1)) }];
  const credited = { rule: 'passive', pattern: 'passive' as const, mention, cue, head: verb };
  const word = wordAt(reading, after);
  if (ACCUSING.has(base) && /^(?:of|for|as|with|over)$/u.test(word))
    return withContent(credited, contentFrom(reading, after, end));
  if (!BELIEVING.has(base)) return null;
  if (reading.tags[after] === 'that' || (base === 'tell' && contentStart(reading, after, end) !== null)) {
    const content = contentStart(reading, after, end);
    return content === null ? null : withContent(credited, contentFrom(reading, content, end));
  }
  const subject = phraseBefore(reading, group.start - 1, start);
  if (by !== null && subject !== null && /^(?:announce|report|reveal|claim)$/u.test(base))
    return { ...credited, content: [subject] };
  if (reading.tags[after] !== 'to' && word !== 'as') return null;
  const content = contentFrom(reading, after, end);
  return withContent(credited, subject === null || subject.end - subject.start > 6 ? content : [subject, ...content]);
}

function withContent(credited: Omit<Crediting, 'content'>, content: readonly Span[]): Crediting | null {
  return content.length === 0 ? null : { ...credited, content };
}

/** The mayor’s claim that the bridge is safe; her promise to resign; the firm issued a warning that it would close. */
export function readNoun(reading: Reading, at: number, start: number): Crediting | null {
  if (reading.tags[at] !== 'noun' && reading.tags[at] !== 'verb') return null;
  const noun = singularOf(wordAt(reading, at));
  if (!NOUNS.has(noun)) return null;
  const end = wordsEnd(reading, at);
  const content = nounContent(reading, noun, at + 1, end);
  if (content === null) return null;
  let owner = at - 1;
  while (owner > at - 4 && (reading.tags[owner] === 'noun' || reading.tags[owner] === 'adverb')) owner -= 1;
  if (owner < start) return null;
  const carried = readCarried(reading, owner, at, content, start, end);
  if (carried !== null) return carried;
  const own = /^(?:his|her|their|its|my|our)$/u.test(wordAt(reading, owner));
  const phrase = reading.tags[owner] === 'possessive' ? phraseBefore(reading, owner - 1, start) : null;
  const mention = own ? { start: owner, end: owner + 1 } : phrase;
  if (mention === null) return null;
  return { rule: 'noun', pattern: 'noun', mention: [mention], cue: [{ start: owner + 1, end: at + 1 }], content: contentFrom(reading, content, end), head: at };
}

function singularOf(word: string): string {
  if (NOUNS.has(word)) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/u, '');
}

function nounContent(reading: Reading, noun: string, after: number, end: number): number | null {
  if (after + 1 >= end) return null;
  const tag = reading.tags[after];
  const word = wordAt(reading, after);
  if (tag === 'that' || tag === 'to') return after;
  if (reading.quotationAt[after] !== -1 && reading.isSpeech[reading.quotationAt[after] ?? -1] === true) return after;
  if (word === ':' && reading.quotationAt[after + 1] !== -1) return after + 1;
  return (word === 'of' && OF_NOUNS.has(noun)) || (word === 'about' && noun !== 'report') || (word === 'for' && noun === 'call') ? after : null;
}

/** “issued a warning that”, “renewed his call to”: the subject of the verb that carries the noun. */
function readCarried(reading: Reading, owner: number, at: number, content: number, start: number, end: number): Crediting | null {
  const determined = reading.tags[owner] === 'determiner';
  const verb = determined ? owner - 1 : owner;
  if (!LIGHT.has(verbFormOf(wordAt(reading, verb))?.base ?? '') || !/^(?:verb|gerund|infinitive)$/u.test(reading.tags[verb] ?? '')) return null;
  const group = verbGroup(reading, verb, start);
  if (group.passive) return null;
  const own = group.infinitive || reading.tags[verb] === 'gerund' ? null : subjectBefore(reading, group.start, start);
  const mention = own ?? sharedSubject(reading, group.start, start, end);
  if (mention === null) return null;
  return { rule: 'carried-noun', pattern: 'noun', mention, cue: [{ start: group.start, end: at + 1 }], content: contentFrom(reading, content, end), head: verb, shared: own === null };
}

/** Ann Lee: “It is over.” Headlines: Mayor: Bridge will reopen in May. */
export function readColon(reading: Reading, at: number, start: number): Crediting | null {
  if (wordAt(reading, at) !== ':' || at - start > 12 || at === start || reading.quotationAt[at] !== -1) return null;
  const sentence = reading.article.sentences[reading.article.tokens[at]?.sentence ?? 0];
  const paragraph = reading.article.paragraphs[sentence?.paragraph ?? 0];
  if (sentence === undefined || paragraph === undefined || sentence.start !== paragraph.start) return null;
  for (let place = start; place < at; place += 1) {
    const tag = reading.tags[place];
    if (tag !== 'name' && tag !== 'noun' && tag !== 'possessive' && tag !== 'determiner' && tag !== 'preposition')
      return null;
  }
  const end = wordsEnd(reading, at);
  const quotation = reading.quotationAt[at + 1] ?? -1;
  const quoted = quotation !== -1 && reading.isSpeech[quotation] === true;
  if (!quoted && !(at - start <= 5 && isSpeakerName(reading, start, at) && hasVerb(reading, at + 1, end))) return null;
  return {
    rule: 'colon',
    pattern: 'colon',
    mention: [{ start, end: at }],
    cue: [{ start: at, end: at + 1 }],
    content: contentFrom(reading, at + 1, end),
    head: at,
  };
}

/** Whether a headline’s first words name a speaker that the article goes on to mention. */
function isSpeakerName(reading: Reading, start: number, end: number): boolean {
  const last = reading.article.tokens[end - 1];
  if (last === undefined) return false;
  if (
    /^(?:report|poll|study|survey|police|officials|source|sources|experts|analyst|ap|mayor|sheriff|lawyer|attorney)$/u.test(
      last.lower,
    )
  )
    return true;
  for (let at = start; at < end; at += 1) if (!/^\p{Lu}/u.test(reading.article.tokens[at]?.text ?? '')) return false;
  return speakers(reading).has(last.lower);
}

const SPEAKERS = new WeakMap<Reading, Set<string>>();

/** Words right before “said” and the like anywhere in the article. */
function speakers(reading: Reading): Set<string> {
  const known = SPEAKERS.get(reading);
  if (known !== undefined) return known;
  const words = new Set<string>();
  reading.article.tokens.forEach((token, at) => {
    if (
      /^(?:said|says|told|tells|added|wrote|argued|told|called|suggested|claimed|reported|asked|tweeted)$/u.test(
        token.lower,
      )
    ) {
      words.add(wordAt(reading, at - 1));
      words.add(wordAt(reading, at + 1));
    }
  });
  SPEAKERS.set(reading, words);
  return words;
}
