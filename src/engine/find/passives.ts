import { accusingVerbs } from '../lexicon/accusing-verbs';
import { believingVerbs } from '../lexicon/believing-verbs';
import { contentFrom, contentStart, phraseEnd } from './content-after';
import { mentionAfter } from './mention-after';
import { subjectBefore } from './mention-before';
import { phraseBefore } from './phrase-before';
import { type Reading, wordAt } from './reading';
import type { Crediting, Place, Rule } from './rule';

const ACCUSING = new Set(accusingVerbs);
const BELIEVING = new Set(believingVerbs);
/** Verbs whose passive subject is itself what is credited: “the closure was announced by the city”. */
const ANNOUNCING = new Set(['announce', 'claim', 'report', 'reveal']);
const CHARGES = new Set(['as', 'for', 'of', 'over', 'with']);
const LONGEST_AGENT = 14;
/** A longer subject would outweigh what is said of it. */
const LONGEST_SUBJECT = 6;

/** “was accused of”, by somebody or by nobody. */
export const accusation: Rule = {
  name: 'accusation',
  examples: [
    '[The firm] <was accused> [of hiding the leak].',
    '[The firm] <was criticized> by {residents} [for the slow repairs].',
  ],
  read(place) {
    const credited = readAgent(place);
    if (credited === null || !ACCUSING.has(place.verb?.base ?? '')) return null;
    const after = chargeStart(place, credited);
    if (after === null) return null;
    const mention = credited.mention.map(({ start, end }) => ({ start, end: Math.min(end, after) }));
    return withSubject(place, withContent('accusation', place, { ...credited, mention }, after));
  },
};

/** “is believed to”, “it was reported that”, “was told that”. */
export const belief: Rule = {
  name: 'belief',
  examples: [
    '[The firm] <is believed> [to owe two million dollars].',
    '[A second mill, farther upstream], <is alleged> [to have used the pond].',
    'It <was reported> [that the bridge had cracks].',
    'Residents <were told> by {the city} [that the water was safe].',
  ],
  read(place) {
    const { reading, end } = place;
    const credited = readAgent(place);
    const base = place.verb?.base ?? '';
    if (credited === null || !BELIEVING.has(base)) return null;
    const { after } = credited;
    if (reading.tags[after] === 'that' || base === 'tell') {
      const content = contentStart(reading, after, end);
      return content === null || !opensClause(reading, content)
        ? null
        : withContent('belief', place, credited, content);
    }
    if (reading.tags[after] !== 'to' && wordAt(reading, after) !== 'as') return null;
    return withSubject(place, withContent('belief', place, credited, after));
  },
};

/** “was announced by”. */
export const announcement: Rule = {
  name: 'announcement',
  examples: ['[The closure] <was announced> by {the harbor authority}.'],
  read(place) {
    const credited = readAgent(place);
    if (credited === null || credited.mention.length === 0 || !ANNOUNCING.has(place.verb?.base ?? '')) return null;
    const subject = phraseBefore(place.reading, (credited.cue[0]?.start ?? 0) - 1, place.start);
    const { after: _, ...found } = credited;
    return subject === null
      ? null
      : { rule: 'announcement', pattern: 'passive', ...found, content: [subject], head: place.at };
  },
};

/** Where “of lying”, “for the repairs” or “as reckless” starts, after “by” somebody or right after the verb. */
function chargeStart({ reading, end }: Place, { mention, after }: Agent): number | null {
  const first = mention[0]?.start;
  if (first === undefined) return CHARGES.has(wordAt(reading, after)) ? after : null;
  for (let at = first + 1; at < Math.min(end, first + LONGEST_AGENT); at += 1) {
    const word = wordAt(reading, at);
    if (CHARGES.has(word) && (word !== 'of' || isGerund(reading, at + 1))) return at;
  }
  return null;
}

/** What “was told” is followed by where it credits: “that”, “to”, a subject or a quotation. */
function opensClause(reading: Reading, at: number): boolean {
  return reading.quotationAt[at] !== -1 || /^(?:that|pronoun|determiner|name)$/u.test(reading.tags[at] ?? '');
}

/** “lying”, with or without a quotation mark before it. */
function isGerund(reading: Reading, at: number): boolean {
  return reading.tags[reading.tags[at] === 'quote' ? at + 1 : at] === 'gerund';
}

interface Agent extends Pick<Crediting, 'mention' | 'cue'> {
  /** The token after the verb and after “by” with whom it names. */
  readonly after: number;
}

/** A passive verb with the agent that “by” names, if any; null for any other verb. */
function readAgent({ reading, at, end, verb }: Place): Agent | null {
  const tag = reading.tags[at];
  if (verb === null || !verb.group.passive || (tag !== 'verb' && tag !== 'participle')) return null;
  const cue = [{ start: verb.group.start, end: at + 1 }];
  const by = wordAt(reading, at + 1) === 'by' ? mentionAfter(reading, at + 2, end) : null;
  if (by === null) return { mention: [], cue, after: at + 1 };
  const after = Math.max(phraseEnd(reading, at + 2, end), by.start + 1);
  return { mention: [{ start: by.start, end: Math.min(by.end, after) }], cue, after };
}

function withContent(rule: string, { reading, at, end }: Place, credited: Agent, from: number): Crediting | null {
  const content = contentFrom(reading, from, end);
  if (content.length === 0) return null;
  return { rule, pattern: 'passive', mention: credited.mention, cue: credited.cue, content, head: at };
}

/** Puts the subject of a passive, where it is short, before what is said of it. */
function withSubject({ reading, start }: Place, found: Crediting | null): Crediting | null {
  const subject = found === null ? undefined : subjectBefore(reading, found.cue[0]?.start ?? start, start)?.[0];
  if (found === null || subject === undefined || subject.end - subject.start > LONGEST_SUBJECT) return found;
  return { ...found, content: [subject, ...found.content] };
}
