import { addressVerbs } from '../lexicon/address-verbs';
import { attitudeVerbs } from '../lexicon/attitude-verbs';
import { clauseVerbs } from '../lexicon/clause-verbs';
import { infinitiveVerbs } from '../lexicon/infinitive-verbs';
import { objectVerbs } from '../lexicon/object-verbs';
import { particleVerbs } from '../lexicon/particle-verbs';
import { contentStart, phraseEnd } from './find-content';
import { type Reading, wordAt } from './reading';
import type { Tag } from './tag-verb';

/** What follows a verb that credits: where its content starts, and the words before it that belong to the cue. */
export interface Complement {
  readonly frame: string;
  readonly content: number;
  /** The end of the cue: past “for” in “called for”. */
  readonly cueEnd: number;
}

/** A way in which verbs are followed by what they credit. */
export interface Frame {
  readonly name: string;
  /** A sentence the frame is there for: {source} <cue> [content]. */
  readonly example: string;
  /** Where the content starts after a verb in its base form, given the token after it; null where it does not fit. */
  readonly fit: (reading: Reading, base: string, after: number, end: number) => Complement | null;
}

const ADDRESS = new Set(addressVerbs);
const ATTITUDE = new Set(attitudeVerbs);
const CLAUSE = new Set(clauseVerbs);
const INFINITIVE = new Set([
  ...infinitiveVerbs,
  'hope',
  'want',
  'seek',
  'plan',
  'intend',
  'expect',
  'decide',
  'like',
  'prefer',
  'wish',
]);
const OBJECT = new Set(objectVerbs);
const PARTICLES = collectParticles();
const NOUN_STARTS = new Set<Tag>(['determiner', 'noun', 'name', 'number', 'object', 'pronoun', 'gerund', 'participle']);
const CLAUSE_WORDS = new Set(['that', 'whether', 'if', 'how', 'why', 'what', 'where', 'who', 'which', 'when']);
/** Verbs that need no sign of a clause after them: whatever follows is what was said. */
const ALWAYS_CREDIT = new Set(['say', 'note', 'insist', 'add', 'argue', 'claim', 'suggest']);

/** The frames in the order in which they are tried. */
export const frames: readonly Frame[] = [
  {
    name: 'particle',
    example: '{Mayor Ann Lee} <called for> [an inquiry into the flood].',
    fit(reading, base, after, end) {
      const particle = particleAfter(reading, base, after, end);
      if (particle === null) return null;
      const content = contentStart(reading, particle, end);
      return content === null ? null : { frame: 'particle', content, cueEnd: particle };
    },
  },
  {
    name: 'address',
    example: '{The minister} <told> reporters on Monday [that the bridge was safe].',
    fit(reading, base, after, end) {
      if (!ADDRESS.has(base)) return null;
      const tag = reading.tags[after];
      if (tag === undefined || !NOUN_STARTS.has(tag)) return null;
      const addressed = addresseeEnd(reading, after, end);
      const content = startsTo(reading, addressed, end) ?? contentStart(reading, addressed, end);
      if (content === null || content >= end) return null;
      return { frame: 'address', content, cueEnd: after };
    },
  },
  {
    name: 'clause',
    example: '{Police} <said> Monday [that the road would stay closed].',
    fit(reading, base, after, end) {
      const asks = (base === 'tell' || base === 'know') && CLAUSE_WORDS.has(wordAt(reading, after));
      if (!CLAUSE.has(base) && !ATTITUDE.has(base) && !asks) return null;
      const content = contentStart(reading, after, end);
      if (content === null || content >= end) return null;
      const clausal = ALWAYS_CREDIT.has(base) ? reading.tags[content] !== 'to' : startsClause(reading, content, end);
      const quoted = reading.quotationAt[content] !== -1 && CLAUSE.has(base);
      return clausal || quoted ? { frame: 'clause', content, cueEnd: after } : null;
    },
  },
  {
    name: 'infinitive',
    example: '{The company} <promised> [to repair the dam].',
    fit(reading, base, after, end) {
      if (!INFINITIVE.has(base)) return null;
      const content = startsTo(reading, after, end);
      return content === null ? null : { frame: 'infinitive', content, cueEnd: after };
    },
  },
  {
    name: 'object',
    example: '{Residents} <criticized> [the slow repairs].',
    fit(reading, base, after, end) {
      if (!OBJECT.has(base) && !OBJECT_ATTITUDES.has(base)) return null;
      const tag = reading.tags[reading.tags[after] === 'adverb' ? after + 1 : after] ?? 'mark';
      const quoted = (reading.quotationAt[after] !== -1 && after < end) || (wordAt(reading, after) === 'what' && after + 2 < end);
      return after < end && (quoted || NOUN_STARTS.has(tag))
        ? { frame: 'object', content: after, cueEnd: after }
        : null;
    },
  },
];

const OBJECT_ATTITUDES = new Set(['endorse', 'prefer', 'expect', 'fear', 'imagine', 'deem']);

/** What the first fitting frame makes of the words after a verb; null where none fits. */
export function complementAfter(reading: Reading, base: string, after: number, end: number): Complement | null {
  for (const frame of frames) {
    const complement = frame.fit(reading, base, after, end);
    if (complement !== null && complement.content < end) return complement;
  }
  return null;
}

/** The end of the words a verb is put together with: “out” in “pointed out”; null where none follow. */
export function particleAfter(reading: Reading, base: string, after: number, end: number): number | null {
  const known = PARTICLES.get(base) ?? [];
  if (known.length > 0 && reading.tags[after] === 'adverb' && !known.some(([first]) => first === wordAt(reading, after))) after += 1;
  for (const particles of known) {
    const fits = particles.every((word, place) => after + place < end && wordAt(reading, after + place) === word);
    if (fits) return after + particles.length;
  }
  return null;
}

function collectParticles(): Map<string, string[][]> {
  const all = new Map<string, string[][]>();
  for (const entry of particleVerbs) {
    const [base = '', ...particles] = entry.split(' ');
    all.set(
      base,
      [...(all.get(base) ?? []), particles].sort((a, b) => b.length - a.length),
    );
  }
  return all;
}

function startsTo(reading: Reading, at: number, end: number): number | null {
  const negated = wordAt(reading, at) === 'not' ? at + 1 : at;
  return negated < end && reading.tags[negated] === 'to' ? at : null;
}

function addresseeEnd(reading: Reading, from: number, end: number): number {
  const tag = reading.tags[from];
  return tag === 'object' || tag === 'pronoun' ? from + 1 : phraseEnd(reading, from, end);
}

/** Whether a clause starts here: “that”, “whether”, a pronoun, or a noun phrase with a finite verb after it. */
export function startsClause(reading: Reading, at: number, end: number): boolean {
  const tag = reading.tags[at];
  if (tag === 'pronoun' || CLAUSE_WORDS.has(wordAt(reading, at))) return true;
  for (let place = at; place < Math.min(end, at + 16); place += 1) {
    const here = reading.tags[place];
    if (here === 'verb' || here === 'auxiliary') return place > at;
    if (here === 'comma' || here === 'mark' || here === 'that' || here === 'subordinator' || here === 'to')
      return false;
    if (here === 'relative' && place > at + 6) return false;
  }
  return false;
}
