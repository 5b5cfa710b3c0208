import type { Span } from '../attribution';
import { clauseVerbs } from '../lexicon/clause-verbs';
import { documentNouns } from '../lexicon/document-nouns';
import { quotationVerbs } from '../lexicon/quotation-verbs';
import type { Token } from '../read/article';
import { type VerbForm, verbFormOf } from './verb-forms';

/**
 * What a token does in its sentence. Adjectives count as nouns; `verb` is a finite verb or one that belongs to an
 * auxiliary; `participle` stands after a noun it describes (“a poll released Monday”).
 */
export type Tag =
  | 'adverb'
  | 'auxiliary'
  | 'comma'
  | 'conjunction'
  | 'determiner'
  | 'gerund'
  | 'infinitive'
  | 'mark'
  | 'name'
  | 'noun'
  | 'number'
  | 'object'
  | 'participle'
  | 'possessive'
  | 'preposition'
  | 'pronoun'
  | 'quote'
  | 'relative'
  | 'subordinator'
  | 'that'
  | 'to'
  | 'verb';

const DOCUMENTS = new Set(documentNouns);
const CREDITING = new Set(clauseVerbs);
const QUOTING = new Set(quotationVerbs);
/** A subject between a comma and a verb that ends a credit is no longer, in tokens. */
const SUBJECT = 9;
const PHRASE = new Set<Tag>(['conjunction', 'determiner', 'name', 'noun', 'number', 'possessive', 'preposition']);

/** How far to look for the finite verb that makes a participle of an earlier word. */
const REACH = 14;

const THE_VERB_FOLLOWS = new Set<Tag>(['auxiliary', 'pronoun', 'relative', 'that']);
const A_NOUN_FOLLOWS = new Set<Tag>(['determiner', 'number', 'possessive', 'preposition']);
/** Words that seldom follow a noun that looks like a verb, and often a verb. */
const AFTER_VERB = new Set(
  'a about an at for from he her him his in it its me on she that the their them they this those to us we what whether why how you if no'.split(
    ' ',
  ),
);
const SHOWING = new Set(['find', 'finds', 'indicate', 'indicates', 'show', 'shows', 'suggest', 'suggests']);
/** Forms that are hardly ever anything but finite verbs. */
const ALWAYS_VERBS = new Set(['said', 'say', 'says', 'told', 'tells']);
/** Forms that are nouns far less often than verbs. */
const SURELY_VERBS = new Set(
  'says tells writes argues insists believes thinks describes puts suggests say tell argue believe think insist describe suggest'.split(
    ' ',
  ),
);

/** The tag of a word that is a form of a verb, by what stands before and after it; `noun` where it is more likely that. */
export function tagVerb(
  tokens: readonly Token[],
  tags: readonly Tag[],
  at: number,
  sentence: Span,
  verb: VerbForm,
): Tag {
  const { forms } = verb;
  const before = lastBut(tags, at, sentence.start);
  if (before === 'to') return 'infinitive';
  if (before === 'auxiliary') return forms.has('third') && forms.size === 1 ? 'noun' : 'verb';
  if (ALWAYS_VERBS.has(tokens[at]?.lower ?? '') && before !== null) return 'verb';
  if (forms.has('gerund')) return isGerundNoun(tokens, tags, at, before) ? 'noun' : 'gerund';
  const dated = before === 'number' && CREDITING.has(verb.base) && forms.has('past');
  if (before !== null && A_NOUN_FOLLOWS.has(before) && !dated) return 'noun';
  if (forms.has('past') || forms.has('participle')) return tagPast(tokens, at, sentence, verb, before);
  return tagPresent(tokens, tags, at, sentence, verb, before);
}

/** “the meeting”, “an early warning system”: a word in -ing that is a noun or stands before one. */
function isGerundNoun(tokens: readonly Token[], tags: readonly Tag[], at: number, before: Tag | null): boolean {
  if (before !== null && A_NOUN_FOLLOWS.has(before) && before !== 'preposition') return true;
  const next = tokens[at + 1];
  if (tags[at - 1] !== 'noun' || next?.kind !== 'word') return false;
  return (
    /^\p{Ll}/u.test(next.text) &&
    !AFTER_VERB.has(next.lower) &&
    verbFormOf(next.lower) === undefined &&
    !next.lower.endsWith('s')
  );
}

/** The tag before a token, adverbs left out; null at the start of the sentence. */
function lastBut(tags: readonly Tag[], at: number, start: number): Tag | null {
  let place = at - 1;
  while (place >= start && tags[place] === 'adverb') place -= 1;
  return place >= start ? (tags[place] ?? null) : null;
}

function tagPast(tokens: readonly Token[], at: number, sentence: Span, verb: VerbForm, before: Tag | null): Tag {
  const next = at + 1 < sentence.end ? (tokens[at + 1]?.lower ?? '') : '';
  if (before === null) return verb.forms.has('past') && verb.base === 'say' ? 'verb' : 'participle';
  if (THE_VERB_FOLLOWS.has(before)) return 'verb';
  if (!verb.forms.has('participle')) return 'verb';
  if (before === 'verb' || before === 'gerund' || before === 'infinitive') return 'noun';
  if (next === 'by' && !(tokens[at + 2]?.lower ?? '').endsWith('ing')) return 'participle';
  if (verb.base === 'call' && nameFollowsKind(tokens, at, sentence)) return 'participle';
  if (!verb.forms.has('past')) return 'participle';
  if (before === 'comma' || before === 'mark' || before === 'quote') return 'verb';
  return verb.base !== 'say' && verb.base !== 'tell' && finiteFollows(tokens, at, sentence.end) ? 'participle' : 'verb';
}

/** “a group called Future First”. */
function nameFollowsKind(tokens: readonly Token[], at: number, sentence: Span): boolean {
  if (!/^[\p{Lu}“"‘]/u.test(tokens[at + 1]?.text ?? '')) return false;
  for (let place = at - 1; place >= Math.max(sentence.start, at - 4); place -= 1) {
    if (/^(?:a|an)$/u.test(tokens[place]?.lower ?? '')) return true;
  }
  return false;
}

/** Whether a finite verb of the same clause follows, before any comma, mark, conjunction or new subject. */
function finiteFollows(tokens: readonly Token[], at: number, end: number): boolean {
  for (let place = at + 1; place < Math.min(end, at + REACH); place += 1) {
    const token = tokens[place];
    if (token === undefined || token.kind === 'mark') return false;
    if (
      /^(?:and|but|or|that|who|which|as|if|because|while|when|where|whether|after|before|he|she|they|it|we|i|you|what|how)$/u.test(
        token.lower,
      )
    )
      return false;
    const previous = tokens[place - 1]?.lower ?? '';
    if (/^(?:the|a|an|to|his|her|their|its|'s)$/u.test(previous)) continue;
    if (
      token.text === token.lower &&
      /^(?:is|are|was|were|has|have|had|will|would|could|can|may|might|should|did|does|do)$/u.test(token.lower)
    )
      return place > at + 1;
    if (ALWAYS_VERBS.has(token.lower) || SHOWING.has(token.lower)) return place > at + 1;
    const forms = verbFormOf(token.lower)?.forms;
    if (forms?.has('past') && place > at + 1 && !/^by$/u.test(tokens[place + 1]?.lower ?? '')) return true;
  }
  return false;
}

function tagPresent(
  tokens: readonly Token[],
  tags: readonly Tag[],
  at: number,
  sentence: Span,
  verb: VerbForm,
  before: Tag | null,
): Tag {
  const token = tokens[at];
  if (before === null || token === undefined) return 'noun';
  if (before === 'pronoun' || before === 'relative') return 'verb';
  if (verb.forms.has('base') && followsInversion(tokens, tags, at, sentence)) return 'verb';
  if (SURELY_VERBS.has(token.lower)) return 'verb';
  if (before === 'quote') return QUOTING.has(verb.base) && namesSource(tokens[at + 1], tags, at) ? 'verb' : 'noun';
  if (before !== 'noun' && before !== 'name' && before !== 'comma') return 'noun';
  const subject = tokens[at - 1]?.lower ?? '';
  const next = at + 1 < sentence.end ? tokens[at + 1] : undefined;
  if (next === undefined || /^[.,!?]$/u.test(next.text))
    return CREDITING.has(verb.base) && endsCredit(tokens, tags, at, before, verb) ? 'verb' : 'noun';
  if (tags[at - 1] === 'adverb' && before !== 'comma') return 'verb';
  const opens = AFTER_VERB.has(next.lower.replace(/'.*$/u, '')) || /^["“‘:\p{Lu}\p{N}]/u.test(next.text);
  if (before === 'comma') return CREDITING.has(verb.base) && verb.forms.has('third') && opens ? 'verb' : 'noun';
  if (verb.base === 'show' || verb.base === 'suggest') return isDocument(subject) || opens ? 'verb' : 'noun';
  const plural = subject.endsWith('s') || subject === 'people' || subject === 'police' || isJoined(tokens, tags, at);
  if (verb.forms.has('base')) return plural && opens ? 'verb' : 'noun';
  return opens || (before === 'name' && isPlainWord(next)) ? 'verb' : 'noun';
}

/** “‘…,’ explains Dr. Lee”, “‘…,’ warns the mayor”: a source after a verb that stands right behind a quotation. */
function namesSource(next: Token | undefined, tags: readonly Tag[], at: number): boolean {
  if (next === undefined || tags[at - 1] !== 'quote') return false;
  return /^\p{Lu}/u.test(next.text) || /^(?:a|an|her|his|its|one|our|the|their|he|she)$/u.test(next.lower);
}

/** “Should Lee announce”, “Did the mayor say”: the verb of a sentence that begins with its auxiliary. */
function followsInversion(tokens: readonly Token[], tags: readonly Tag[], at: number, sentence: Span): boolean {
  if (!/^(?:can|could|did|do|does|may|might|must|should|will|would)$/u.test(tokens[sentence.start]?.lower ?? ''))
    return false;
  if (at - sentence.start > SUBJECT) return false;
  for (let place = sentence.start + 1; place < at; place += 1) if (!PHRASE.has(tags[place] ?? 'mark')) return false;
  return at > sentence.start + 1;
}

/** “Lee and Ray write”: a subject of two names. */
function isJoined(tokens: readonly Token[], tags: readonly Tag[], at: number): boolean {
  for (let place = at - 1; tags[place] === 'name' || tokens[place]?.lower === 'and'; place -= 1) {
    if (tokens[place]?.lower === 'and') return tags[place - 1] === 'name';
  }
  return false;
}

/** Whether a verb ends a credit after a comma: “…, study finds”, “…, figures from the survey show”, “…, Lee and Ray write, …”. */
function endsCredit(tokens: readonly Token[], tags: readonly Tag[], at: number, before: Tag, verb: VerbForm): boolean {
  const plural = before === 'noun' && /[^s]s$/u.test(tokens[at - 1]?.lower ?? '');
  if (before === 'comma' || (verb.forms.has('third') && plural)) return false;
  for (let place = at - 1; place > at - SUBJECT; place -= 1) {
    const tag = tags[place];
    if (tag === 'comma' || tag === 'quote') return verb.forms.has('third') || at - place > 1;
    if (!PHRASE.has(tag ?? 'mark') || tokens[place]?.lower === 'according') return false;
  }
  return false;
}

function isDocument(word: string): boolean {
  return DOCUMENTS.has(word) || DOCUMENTS.has(word.replace(/s$/u, ''));
}

/** A word that may begin what a verb is followed by, and does not follow a plural noun as its verb or its complement. */
function isPlainWord(next: Token): boolean {
  if (next.kind !== 'word' || /^(?:and|or|but|of|in|on|by|from|for|with|at|to|as|than|like)$/u.test(next.lower))
    return false;
  const forms = verbFormOf(next.lower)?.forms;
  return (
    !/^(?:is|are|was|were|has|have|had|will|would|could|can|may|might|should|did|does|do|not)$/u.test(next.lower) &&
    (forms === undefined || forms.has('base') || forms.has('gerund'))
  );
}
