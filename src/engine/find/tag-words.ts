import { adverbs } from '../lexicon/adverbs';
import { auxiliaries } from '../lexicon/auxiliaries';
import { determiners } from '../lexicon/determiners';
import { objectPronouns } from '../lexicon/object-pronouns';
import { prepositions } from '../lexicon/prepositions';
import { pronouns } from '../lexicon/pronouns';
import { subordinators } from '../lexicon/subordinators';
import type { Sentence, Token } from '../read/article';
import type { Steps } from '../steps';
import { type Tag, tagVerb } from './tag-verb';
import { isListedForm, verbFormOf } from './verb-forms';

const ADVERBS = new Set(adverbs);
const AUXILIARIES = new Set(auxiliaries);
const DETERMINERS = new Set(determiners);
const OBJECTS = new Set(objectPronouns);
const PREPOSITIONS = new Set(prepositions);
const PRONOUNS = new Set(pronouns);
const SUBORDINATORS = new Set(subordinators);
const CONJUNCTIONS = new Set(['and', 'or', 'but', 'nor']);
const RELATIVES = new Set(['who', 'which', 'whom', 'whose', 'what']);
/** Words of these classes do not go on a noun phrase. */
const CLOSED = [AUXILIARIES, PREPOSITIONS, CONJUNCTIONS, SUBORDINATORS, RELATIVES, PRONOUNS];
const QUOTES = /^(?:["“”„«»‘’'‹›]|''|``)/u;
const NOT_ADVERB = new Set(
  'ally anomaly assembly bully daily early elderly family fly friendly holy likely monopoly only rally reply supply ugly weekly'.split(
    ' ',
  ),
);
const SAYING = new Set([
  'say',
  'think',
  'believe',
  'argue',
  'see',
  'call',
  'hope',
  'fear',
  'want',
  'suggest',
  'expect',
]);
const NAMING = new Set<Tag>(['name', 'noun', 'pronoun']);
const ABOUT = new Set(['about', 'around', 'over', 'under', 'almost', 'nearly']);
const QUANTITIES = new Set([
  'all',
  'half',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'two-thirds',
  'three-quarters',
  'dozen',
]);
const SHORT_FOR_IS = new Set(['a', 'an', 'been', 'going', 'not', 'now', 'the', 'trying']);

/** Tags the tokens of every sentence, in order: what each does there, as far as its shape and neighbours tell. */
export function* tagWords(tokens: readonly Token[], sentences: readonly Sentence[]): Steps<Tag[]> {
  const tags: Tag[] = [];
  for (const sentence of sentences) {
    yield;
    const headline = isHeadlineCase(tokens, sentence);
    for (let at = sentence.tokens.start; at < sentence.tokens.end; at += 1) {
      tags.push(closedTag(tokens, tags, at, sentence) ?? openTag(tokens, tags, at, sentence, headline));
    }
  }
  return tags;
}

/** The tag of a mark, a number or a word of the closed classes; null for any other word. */
function closedTag(tokens: readonly Token[], tags: readonly Tag[], at: number, sentence: Sentence): Tag | null {
  const token = tokens[at];
  if (token === undefined) return 'mark';
  const word = token.lower;
  const next = at + 1 < sentence.tokens.end ? (tokens[at + 1]?.lower ?? '') : '';
  if (token.kind === 'number') return 'number';
  if (word === "'s") return SHORT_FOR_IS.has(next) || tags[at - 1] === 'relative' ? 'auxiliary' : 'possessive';
  if (word === '&') return 'name';
  if (token.kind === 'mark') return markTag(tokens, tags, at);
  if (word === 'to') return isInfinitive(next) && tokens[at - 1]?.lower !== 'according' ? 'to' : 'preposition';
  if (word === 'that') return 'that';
  if (word === 'not') return 'adverb';
  if ((word === 'will' || word === 'may') && isName(tokens, at, sentence, next)) return 'name';
  if (AUXILIARIES.has(word)) return 'auxiliary';
  if (RELATIVES.has(word)) return 'relative';
  if (ABOUT.has(word) && (tokens[at + 1]?.kind === 'number' || QUANTITIES.has(next))) return 'adverb';
  if (CONJUNCTIONS.has(word)) return 'conjunction';
  if (OBJECTS.has(word)) return /sel(?:f|ves)$/u.test(word) && NAMING.has(tags[at - 1] ?? 'mark') ? 'adverb' : 'object';
  if (PRONOUNS.has(word) && SAYING.has(next)) return 'pronoun';
  if (DETERMINERS.has(word) && (!PRONOUNS.has(word) || beginsNoun(tokens, at + 1, sentence.tokens.end)))
    return 'determiner';
  if (PRONOUNS.has(word)) return 'pronoun';
  if (
    word === 'once' &&
    NAMING.has(tags[at - 1] ?? 'mark') &&
    verbFormOf(next)?.forms.has('past') === true &&
    !hasVerbBefore(tags, at)
  )
    return 'adverb'; // Lee once said that
  if (SUBORDINATORS.has(word)) return 'subordinator';
  if (PREPOSITIONS.has(word)) return 'preposition';
  const adverbial = word.endsWith('ly') && word.length > 4 && !NOT_ADVERB.has(word) && !/^\p{Lu}/u.test(token.text);
  return adverbial || ADVERBS.has(word) ? 'adverb' : null;
}

/** Whether the clause of a token has a verb before it: “The family will sell once told”. */
function hasVerbBefore(tags: readonly Tag[], at: number): boolean {
  for (let place = at - 1; place >= 0; place -= 1) {
    const tag = tags[place];
    if (tag === 'verb' || tag === 'auxiliary') return true;
    if (tag === 'mark' || tag === 'comma' || tag === 'subordinator' || tag === 'that' || tag === 'relative')
      return false;
  }
  return false;
}

function markTag(tokens: readonly Token[], tags: readonly Tag[], at: number): Tag {
  const mark = tokens[at]?.text ?? '';
  if (mark === ',') return 'comma';
  if (mark === '%') return 'noun';
  if (/^[$€£¥]$/u.test(mark)) return 'number';
  const plural =
    /^['’]$/u.test(mark) && /s$/iu.test(tokens[at - 1]?.text ?? '') && tokens[at - 1]?.end === tokens[at]?.start;
  if (plural && (tags[at - 1] === 'noun' || tags[at - 1] === 'name')) return 'possessive';
  return QUOTES.test(mark) ? 'quote' : 'mark';
}

function openTag(
  tokens: readonly Token[],
  tags: readonly Tag[],
  at: number,
  sentence: Sentence,
  headline: boolean,
): Tag {
  const token = tokens[at];
  const verb = verbFormOf(token?.lower ?? '');
  const first = at === sentence.tokens.start;
  const capital = /^\p{Lu}/u.test(token?.text ?? '');
  if (verb !== undefined && (!capital || (isListedForm(token?.lower ?? '') && (first || headline))))
    return tagVerb(tokens, tags, at, sentence.tokens, verb);
  return capital && (!first || /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')) ? 'name' : 'noun';
}

function isInfinitive(next: string): boolean {
  return (
    next === 'be' ||
    next === 'have' ||
    next === 'do' ||
    (verbFormOf(next)?.forms.has('base') ?? false) ||
    next.endsWith('ly')
  );
}

/** Whether a noun phrase goes on at a token: “some people”, not “some said” or “few believed the”. */
function beginsNoun(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at];
  if (token === undefined || at >= end || token.kind === 'mark') return false;
  const word = token.lower;
  if (CLOSED.some((words) => words.has(word)) || word === 'to' || word === 'that') return false;
  const forms = verbFormOf(word)?.forms;
  if (forms === undefined || forms.has('base') || forms.has('gerund')) return true;
  if (!forms.has('participle') || /aid$|old$/u.test(word)) return false;
  return !DETERMINERS.has(tokens[at + 1]?.lower ?? '') || at + 1 >= end;
}

/** “Will wrote”, “Theresa May”: a name that is spelt as an auxiliary. */
function isName(tokens: readonly Token[], at: number, sentence: Sentence, next: string): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '')) return false;
  return at > sentence.tokens.start ? /^\p{Ll}|^[^\p{L}]/u.test(next) : (verbFormOf(next)?.forms.has('past') ?? false);
}

/** Whether most words of a sentence begin with a capital, so that capitals make no names. */
function isHeadlineCase(tokens: readonly Token[], sentence: Sentence): boolean {
  const { start, end } = sentence.tokens;
  if (end - start > 40 || end - start < 4) return false;
  let words = 0;
  let capitals = 0;
  for (let at = start; at < end; at += 1) {
    const text = tokens[at]?.text ?? '';
    if (tokens[at]?.kind !== 'word' || text.length < 4) continue;
    words += 1;
    if (/^\p{Lu}/u.test(text)) capitals += 1;
  }
  return words > 2 && capitals / words > 0.7;
}
