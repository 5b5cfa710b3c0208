import { addressVerbs } from '../lexicon/address-verbs';
import { attitudeVerbs } from '../lexicon/attitude-verbs';
import { clauseVerbs } from '../lexicon/clause-verbs';
import { documentNouns } from '../lexicon/document-nouns';
import { infinitiveVerbs } from '../lexicon/infinitive-verbs';
import { objectVerbs } from '../lexicon/object-verbs';
import { quotationVerbs } from '../lexicon/quotation-verbs';
import { timeWords } from '../lexicon/time-words';
import { wishingVerbs } from '../lexicon/wishing-verbs';
import { adjunctsEnd, contentStart, phraseEnd } from './content-after';
import type { Mention } from './mention-before';
import { particleAfter } from './particles';
import { pointsOnly } from './points-only';
import { type Reading, wordAt } from './reading';
import type { Tag } from './tag-verb';

/** What follows a verb that credits: where its content starts, and the words before it that belong to the cue. */
export interface Complement {
  readonly content: number;
  /** The end of the cue: past “for” in “called for”. */
  readonly cueEnd: number;
}

/** A way in which verbs are followed by what they credit to their subject. */
export interface Frame {
  readonly name: string;
  /** Sentences the frame is there for, marked {source} <cue> [content]. */
  readonly examples: readonly string[];
  /** What follows a verb in its base form, given the token after it; null where the frame does not fit. */
  readonly fit: (reading: Reading, base: string, after: number, end: number) => Complement | null;
  /** Whether the frame fits the verb’s subject; it does where this is left out. */
  readonly accepts?: (reading: Reading, base: string, mention: Mention) => boolean;
}

const ADDRESS = new Set(addressVerbs);
const ATTITUDE = new Set(attitudeVerbs);
const CLAUSE = new Set(clauseVerbs);
const QUOTATION = new Set(quotationVerbs);
const DOCUMENTS = new Set(documentNouns);
const OBJECT = new Set([...objectVerbs, 'endorse', 'prefer', 'expect', 'fear', 'imagine', 'deem']);
const INFINITIVE = new Set([...infinitiveVerbs, ...wishingVerbs]);
const TIMES = new Set(timeWords);
const NOUN_STARTS = new Set<Tag>(['determiner', 'noun', 'name', 'number', 'object', 'pronoun', 'gerund', 'participle']);
const CLAUSE_WORDS = new Set(['that', 'whether', 'if', 'how', 'why', 'what', 'where', 'who', 'which', 'when']);
/** Verbs that need no sign of a clause after them: whatever follows is what was said. */
const ALWAYS_CREDIT = new Set(['say', 'note', 'insist', 'argue', 'claim', 'suggest']);
/** Words that a verb is put together with and that yet begin what it credits. */
const STAYS_OUTSIDE = new Set(['about', 'against', 'of']);
/** What stands for words said elsewhere: “he said this”. */
const SAYS_NOTHING = new Set([
  'anything',
  'it',
  'more',
  'much',
  'no',
  'nothing',
  'so',
  'something',
  'that',
  'this',
  'what',
  'which',
]);
/** Verbs whose object is what a document says, and no statement where a person is the subject: “the poll found a dip”. */
const SHOWING = new Set('find indicate project read say show state suggest underscore'.split(' '));
/** How far a clause’s verb may stand from its first word, in tokens. */
const REACH = 16;

/** The frames, in the order in which they are tried. */
export const frames: readonly Frame[] = [
  {
    name: 'particle',
    examples: [
      '{Mayor Ann Lee} <called for> [an inquiry into the flood].',
      '{She} <pointed out> [that the pier was old].',
      '{The prospectus} <warned> [of “customer concentration.”]',
    ],
    fit(reading, base, after, end) {
      const particle = particleAfter(reading, base, after, end);
      if (particle === null || pointsOnly(reading, base, after - 1, particle, end)) return null;
      const joins = STAYS_OUTSIDE.has(wordAt(reading, particle - 1));
      const content = joins ? particle - 1 : contentStart(reading, particle, end);
      return content === null || particle >= end ? null : { content, cueEnd: joins ? particle - 1 : particle };
    },
  },
  {
    name: 'address',
    examples: [
      '{The minister} <told> reporters on Monday [that the bridge was safe].',
      '{Police} <warned> drivers [not to use the bridge].',
    ],
    fit(reading, base, after, end) {
      const tag = reading.tags[after];
      if (!ADDRESS.has(base) || tag === undefined || !NOUN_STARTS.has(tag)) return null;
      const addressed = tag === 'object' || tag === 'pronoun' ? after + 1 : phraseEnd(reading, after, end, true);
      const content = startsTo(reading, addressed, end) ?? contentStart(reading, addressed, end);
      return content === null || wordAt(reading, content) === 'when' ? null : { content, cueEnd: after };
    },
  },
  {
    name: 'clause',
    examples: [
      '{Police} <said> Monday [that the road would stay closed].',
      '{Ann Lee, the mayor}, <said> in a statement [she would resign].',
      '{The mayor, who} <said> [she would stay], left in May.',
      'He left early, and {officials} <wrote>: [“Nobody was hurt.”]',
      '{Lee} closed the pier, <saying> [it was unsafe].',
    ],
    fit(reading, base, after, end) {
      const content = contentStart(reading, after, end);
      if (content === null || (content + 1 === end && SAYS_NOTHING.has(wordAt(reading, content)))) return null;
      const quotation = reading.quotationAt[content] ?? -1;
      const asks =
        (base === 'tell' || base === 'know') && content === after && CLAUSE_WORDS.has(wordAt(reading, after));
      const clausal = asks || CLAUSE.has(base) || ATTITUDE.has(base);
      const speech = reading.isSpeech[quotation] === true && QUOTATION.has(base);
      const credits =
        quotation === -1
          ? ALWAYS_CREDIT.has(base) || (clausal && startsClause(reading, content, end))
          : speech || CLAUSE.has(base);
      return credits ? { content, cueEnd: after } : null;
    },
  },
  {
    name: 'figure',
    examples: ['{The report} <puts> [the cost of a new roof at $640,000].', '{Officials} <put> [the toll at 30].'],
    fit(reading, base, after, end) {
      if (base !== 'put') return null;
      for (let at = after + 1; at < Math.min(end, after + REACH); at += 1) {
        const figure = wordAt(reading, at) === 'at' && /^[\p{N}$€£]/u.test(wordAt(reading, at + 1));
        if (figure) return { content: after, cueEnd: after };
      }
      return null;
    },
  },
  {
    name: 'infinitive',
    examples: ['{The company} <promised> [to repair the dam].', '{The White House} <declined> [to comment].'],
    fit(reading, base, after, end) {
      const content = INFINITIVE.has(base) ? startsTo(reading, after, end) : null;
      return content === null ? null : { content, cueEnd: after };
    },
  },
  {
    name: 'object',
    examples: ['{Residents} <criticized> [the slow repairs].', '{Lee} <called> [the plan “a bad joke.”]'],
    fit(reading, base, after, end) {
      if (!OBJECT.has(base)) return null;
      const from = adjunctsEnd(reading, after, end);
      if (from >= end || (from > after && !isTimed(reading, after))) return null;
      const tag = reading.tags[from] ?? 'mark';
      const quoted = reading.quotationAt[from] !== -1 || (wordAt(reading, from) === 'what' && from + 2 < end);
      return quoted || NOUN_STARTS.has(tag) ? { content: from, cueEnd: after } : null;
    },
    accepts: (reading, base, mention) => !SHOWING.has(base) || isDocument(reading, mention),
  },
];

function startsTo(reading: Reading, at: number, end: number): number | null {
  const negated = wordAt(reading, at) === 'not' ? at + 1 : at;
  return negated < end && reading.tags[negated] === 'to' ? at : null;
}

/** Whether a clause starts here: “that”, “whether”, a pronoun, or a noun phrase with a finite verb after it. */
function startsClause(reading: Reading, at: number, end: number): boolean {
  if (reading.tags[at] === 'pronoun' || CLAUSE_WORDS.has(wordAt(reading, at))) return true;
  for (let place = at; place < Math.min(end, at + REACH); place += 1) {
    const tag = reading.tags[place];
    if (tag === 'verb' || tag === 'auxiliary') return place > at;
    if (tag === 'comma' || tag === 'mark' || tag === 'that' || tag === 'subordinator' || tag === 'to') return false;
    if (tag === 'relative' && place > at + 6) return false;
  }
  return false;
}

/** Whether only a time, or an adverb, stands between a verb and its object: “announced on Monday a plan”. */
function isTimed(reading: Reading, after: number): boolean {
  return reading.tags[after] !== 'preposition' || TIMES.has(wordAt(reading, after + 1));
}

/** Whether a mention’s words name something written, counted or recorded: “a poll of voters”. */
function isDocument(reading: Reading, mention: Mention): boolean {
  const first = mention[0];
  if (first === undefined) return false;
  for (let at = first.start; at < first.end; at += 1) {
    const word = wordAt(reading, at);
    if (DOCUMENTS.has(word) || DOCUMENTS.has(word.replace(/s$/u, ''))) return true;
    if (reading.tags[at] === 'preposition' && at > first.start + 4) return false;
  }
  return false;
}
