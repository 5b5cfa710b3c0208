import type { Kind, Span } from '../attribution';
import type { Relation } from '../link/relation';
import type { Token } from '../read/article';
import { type Discourse, type Referent, latestSpoken } from './discourse';
import type { ParsedMention, Phrase } from './parse-mention';
import { parseMention, tokensOf } from './parse-mention';
import { referToBody, referToOutlet } from './refer-body';
import { describe, isPlural, newThread, referLoosely, referToDescribedPerson, referToThread } from './refer-description';
import { referToDocument } from './refer-document';
import { referToName } from './refer-name';
import { referToHeOrShe, referToIt, referToThey, referToWho } from './refer-pronoun';
import { isCapitalized } from './find-names';
import { isDemonym } from './name-uses';

/** Whom the mention of a relation stands for; null for a mention of no words. */
export function resolveMention(discourse: Discourse, relation: Relation): Referent | null {
  const tokens = tokensOf(discourse.article, relation.mention);
  const parsed = parseMention(tokens, discourse.findName, discourse.roster);
  if (parsed === null) return null;
  const first = parsed.phrases[0] ?? parsed.appositions[0];
  if (first === undefined) return null;
  const mention = spanOf(parsed.tokens);
  return resolvePronoun(discourse, first) ?? resolvePhrases(discourse, parsed, mention);
}

function spanOf(tokens: readonly Token[]): Span {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

/** The referent of a mention that is one pronoun; null for any other mention. */
function resolvePronoun(discourse: Discourse, phrase: Phrase): Referent | null {
  const { head } = phrase;
  if (phrase.tokens.length > 1) return null;
  switch (head.lower) {
    case 'he': case 'him': case 'his': case 'himself':
      return referToHeOrShe(discourse, head, 'he') ?? pronounAlone(head, 'unnamed-person');
    case 'she': case 'her': case 'hers': case 'herself':
      return referToHeOrShe(discourse, head, 'she') ?? pronounAlone(head, 'unnamed-person');
    case 'it': case 'its': case 'itself':
      return referToIt(discourse, head) ?? pronounAlone(head, 'named-organization');
    case 'they': case 'their': case 'them': case 'themselves': case 'theirs':
      return referToThey(discourse, head) ?? pronounAlone(head, 'unnamed-group');
    case 'who': case 'whom': case 'whose':
      return referToWho(discourse, head) ?? pronounAlone(head, 'unnamed-group');
    case 'which': case 'that':
      return referToWho(discourse, head) ?? referToIt(discourse, head) ?? pronounAlone(head, 'document');
    case 'i': case 'me': case 'my': case 'we': case 'us': case 'our': case 'you': case 'your': case 'myself': case 'ourselves':
      return referToOwnVoice(discourse, head);
    default:
      return null;
  }
}

/** “I” and “we” within a quotation are whoever speaks it; outside, with “you”, the article’s own voice. */
function referToOwnVoice(discourse: Discourse, head: Token): Referent {
  const speaks = discourse.quoted[head.id] === 1 && !/^you/u.test(head.lower);
  const speaker = speaks ? latestSpoken(discourse, ({ kind }) => kind !== 'author', 1) : null;
  if (speaker !== null) return speaker;
  return { key: 'author', kind: 'author', name: head.text, because: { key: 'own-voice', span: head }, named: null, gender: null, noun: null, plural: false };
}

function pronounAlone(head: Token, kind: Kind): Referent {
  const gender = /^(?:he|him|his)/u.test(head.lower) ? 'he' : /^(?:she|her)/u.test(head.lower) ? 'she' : null;
  return { key: `pronoun ${head.id}`, kind, name: head.text, because: { key: 'pronoun', span: head }, named: null, gender, noun: null, plural: kind === 'unnamed-group' };
}

/** Of joined phrases the first that is named, else the first; an apposition that names goes before a description. */
function resolvePhrases(discourse: Discourse, parsed: ParsedMention, mention: Span): Referent | null {
  let described: Referent | null = null;
  for (const phrase of parsed.phrases) {
    const pronoun = parsed.phrases.length > 1 ? resolvePronoun(discourse, phrase) : null;
    const referent = pronoun ?? resolvePhrase(discourse, parsed, phrase, mention);
    if (referent === null) continue;
    if (!referent.kind.startsWith('unnamed')) return referent;
    described ??= referent;
  }
  if (described !== null && parsed.phrases.length > 1) return { ...described, kind: 'unnamed-group', plural: true };
  return described;
}

function resolvePhrase(discourse: Discourse, parsed: ParsedMention, phrase: Phrase, mention: Span): Referent | null {
  if (phrase.named !== null && phrase.use !== null) return referToName(phrase.named, phrase.use, phrase.use);
  const naming = parsed.appositions.find((other) => other.named !== null && other.use !== null && other.modifiers.length === 0);
  const sort = phrase.meaning?.sort ?? null;
  if (naming !== undefined && naming.named !== null && naming.use !== null && fitsApposition(phrase, naming)) return referToName(naming.named, naming.use, naming.use);
  if (sort === 'document' && !isPerson(phrase)) return referToDocument(discourse, parsed, phrase);
  if (sort === 'outlet' && !isPlural(phrase)) {
    if (phrase.determiner === 'definite' || phrase.modifierNames.length > 0) return referToOutlet(discourse, phrase, mention) ?? referToBody(discourse, phrase, mention);
  }
  if ((sort === 'organization' || sort === 'outlet') && isBody(phrase)) return referToBody(discourse, phrase, mention);
  return resolvePeople(discourse, parsed, phrase, mention);
}

function fitsApposition(phrase: Phrase, naming: Phrase): boolean {
  const sort = phrase.meaning?.sort;
  if (naming.named?.kind === 'person') return sort === 'person' || sort === 'group' || sort === undefined;
  return sort === 'organization' || sort === 'outlet' || sort === 'group' || sort === undefined;
}

function isPerson(phrase: Phrase): boolean {
  return phrase.quantity !== null && phrase.meaning?.sort === 'person';
}

/** A body that speaks as one: definite, owned or bare (“police”); “a company” and “companies” are no one to look up. */
function isBody(phrase: Phrase): boolean {
  if (phrase.meaning?.plural === true || phrase.quantity !== null) return false;
  if (phrase.determiner === 'indefinite') return false;
  return phrase.determiner === 'definite' || phrase.modifierNames.length > 0 || phrase.possessorNamed !== null || phrase.meaning?.singular === 'police' || phrase.modifiers.length === 0;
}

function resolvePeople(discourse: Discourse, parsed: ParsedMention, phrase: Phrase, mention: Span): Referent {
  const plural = isPlural(phrase) || isLooseBody(phrase);
  const kind: Kind = plural ? 'unnamed-group' : 'unnamed-person';
  const span = describe(discourse, parsed, phrase);
  const key = keyOf(discourse, span);
  if (!plural && phrase.determiner !== 'indefinite' && phrase.quantity === null) {
    const named = referToDescribedPerson(discourse, phrase, mention);
    const thread = referToThread(discourse, phrase, key);
    if (named !== null && (thread === null || phrase.possessor !== null)) return named;
    if (thread !== null) return thread;
    const loose = phrase.determiner === 'definite' && phrase.possessor === null && phrase.complement.length === 0 ? referLoosely(discourse, phrase, mention) : null;
    if (loose !== null) return loose;
  } else {
    const thread = referToThread(discourse, phrase, key);
    if (thread !== null) return thread;
  }
  if (!plural && phrase.meaning === null && phrase.determiner === 'none' && isCapitalized(phrase.head) && !isDemonym(phrase.head.lower)) {
    return { ...newThread(discourse, `body ${key}`, span, phrase, 'named-organization'), because: { key: 'organization', span } };
  }
  return newThread(discourse, key, span, phrase, kind);
}

function isLooseBody(phrase: Phrase): boolean {
  return phrase.meaning?.sort === 'organization' || phrase.meaning?.sort === 'outlet';
}

function keyOf(discourse: Discourse, span: Span): string {
  return `described ${discourse.article.text.slice(span.start, span.end).toLowerCase().replace(/^(?:the|a|an)\s+/u, '')}`;
}
