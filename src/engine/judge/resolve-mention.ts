import type { Kind, Span } from '../attribution';
import type { Relation } from '../link/relation';
import type { Token } from '../read/article';
import { antecedentOf, pluralBefore, subjectBefore } from './antecedent';
import { type Discourse, type Referent, latestSpoken, paragraphOf } from './discourse';
import { isFunctionWord } from './find-names';
import { tokensOf } from './locate-tokens';
import { type ParsedMention, parseMention } from './parse-mention';
import type { Phrase } from './parse-phrase';
import { joinedBefore } from './refer-group';
import { isVerbAlone, referToOmitted } from './omitted-subject';
import { newDocument } from './refer-document';
import { referToLine } from './refer-interview';
import { referToName } from './refer-name';
import { referToBodyBefore, referToIt, referToThey } from './refer-it';
import { referToHeOrShe } from './refer-pronoun';
import { resolvePhrase } from './resolve-phrase';
import { hostOf, headlineSubject } from './sentence-host';
import { isHeldByNobody, isSpokenOf } from './undergone';

/** Whom the mention of a relation stands for; null for a mention of no words. */
export function resolveMention(discourse: Discourse, relation: Relation): Referent | null {
  if (isOfAccused(discourse, relation) || isSpokenOf(discourse.article, relation)) return null;
  if (isHeldByNobody(discourse.article, relation)) return null;
  const last = tokensOf(discourse.article, relation.mention.slice(-1));
  const tokens = relation.mention.length > 1 && isPersonAlone(discourse, last) ? last : null;
  return resolveTokens(
    discourse,
    tokens ?? ownSubject(discourse, tokensOf(discourse.article, relation.mention)),
    relation,
  );
}

/** “His alleged role”: nobody is said to allege it, least of all he. */
function isOfAccused({ article }: Discourse, { mention, cue }: Relation): boolean {
  const [word, ...more] = tokensOf(article, cue);
  if (word === undefined || more.length > 0 || !/^(?:alleged|purported|supposed|suspected)$/u.test(word.lower))
    return false;
  const owner = article.tokens[word.id - 1];
  const within = mention.some(({ start, end }) => owner !== undefined && start <= owner.start && end >= owner.end - 2);
  return within && /^(?:his|her|its|their|'s)$/u.test(owner?.lower ?? '');
}

/** “In a letter | she | wrote”: the last piece of a mention that is a person by itself. */
function isPersonAlone({ findName, roster }: Discourse, tokens: readonly Token[]): boolean {
  const [first] = tokens;
  if (first === undefined) return false;
  if (tokens.length === 1 && /^(?:he|she|i)$/u.test(first.lower)) return true;
  const use = findName(first);
  return use !== null && roster.meantBy.get(use)?.kind === 'person' && tokens.at(-1)?.id === use.last - 1;
}

/** “In their report | they | said”, “the vetting of buyers | The S.E.C. | said”: the words that begin a clause of their own. */
function ownSubject({ findName }: Discourse, tokens: readonly Token[]): readonly Token[] {
  const start = tokens.findLastIndex((token, at) => {
    const before = tokens[at - 1];
    const next = tokens[at + 1];
    if (before?.kind !== 'word' || isFunctionWord(before.lower) || findName(before) !== null) return false;
    if (/^(?:he|she|they)$/u.test(token.text)) return next === undefined;
    return token.text === 'The' && findName(token) === null && next !== undefined && findName(next) !== null;
  });
  return start > 0 ? tokens.slice(start) : tokens;
}

/** “Forty signs hung there. ‘New prices,’ reads one.” */
function isOneThatReads({ article }: Discourse, tokens: readonly Token[], { cue }: Relation): boolean {
  const [word, ...more] = tokensOf(article, cue);
  return (
    tokens.length === 1 &&
    /^(?:another|one)$/u.test(tokens[0]?.lower ?? '') &&
    more.length === 0 &&
    /^reads?$/u.test(word?.lower ?? '')
  );
}

/** Whether a mention joins several: “Lee and Roe”. */
export function joinsSeveral(discourse: Discourse, relation: Relation): boolean {
  const parsed = takeApart(discourse, tokensOf(discourse.article, relation.mention));
  return parsed !== null && parsed.phrases.length > 1 && !describesOne(parsed);
}

function resolveTokens(discourse: Discourse, tokens: readonly Token[], relation: Relation): Referent | null {
  const relative = relativeAtEnd(tokens);
  if (relative !== null) return resolveTokens(discourse, [relative], relation);
  const [only] = tokens;
  const bare = tokensOf(discourse.article, relation.cue).every(({ lower }) => /^(?:at|for|in|on|to)$/u.test(lower));
  if (only !== undefined && tokens.length === 1 && isVerbAlone(discourse, only, bare))
    return referToOmitted(discourse, only);
  const line = referToLine(discourse, tokens);
  if (line !== null) return line;
  const host = hostOf(discourse, tokens);
  if (host !== null) return host;
  const parsed = takeApart(discourse, tokens);
  const first = parsed?.phrases[0] ?? parsed?.appositions[0];
  if (parsed === null || first === undefined) return null;
  if (isOneThatReads(discourse, parsed.tokens, relation)) return newDocument(discourse, parsed, first);
  const subject = headlineSubject(discourse, parsed.tokens);
  if (subject !== null) return subject;
  const pronoun = resolvePronoun(discourse, first, relation);
  return (
    pronoun ??
    resolvePhrases(
      discourse,
      parsed,
      { start: parsed.tokens[0]?.start ?? 0, end: parsed.tokens.at(-1)?.end ?? 0 },
      relation,
    )
  );
}

/** “The two largest mills, which together | said”: the relative word that ends a mention, but for adverbs; null where none does. */
function relativeAtEnd(tokens: readonly Token[]): Token | null {
  const end = tokens.findLastIndex(({ lower }) => !/^(?:also|both|each|then|together|\w+ly)$/u.test(lower));
  const word = tokens[end];
  return end > 0 && word !== undefined && /^(?:who|which)$/u.test(word.lower) ? word : null;
}

/** The referent of a phrase that is one pronoun; null for any other, as for “US”, the country. */
function resolvePronoun(discourse: Discourse, phrase: Phrase, relation: Relation): Referent | null {
  if (phrase.tokens.length > 1 || phrase.head.text === 'US') return null;
  const { head } = phrase;
  const word = head.lower.replace(/'(?:s|d|ll|re|ve|m)$/u, '');
  if (/^(?:he|him|his|himself)$/u.test(word))
    return referToHeOrShe(discourse, head, 'he', relation) ?? pronounAlone(head, 'unnamed-person');
  if (/^(?:she|hers?|herself)$/u.test(word))
    return referToHeOrShe(discourse, head, 'she', relation) ?? pronounAlone(head, 'unnamed-person');
  if (/^(?:it|its|itself)$/u.test(word)) return referToIt(discourse, head) ?? pronounAlone(head, 'named-organization');
  if (/^(?:they|theirs?|them|themselves)$/u.test(word)) {
    if (discourse.quoted[head.id] === 1) return pronounAlone(head, 'unnamed-group');
    const joined = joinedBefore(discourse, head);
    if (joined !== null && joined.at > (discourse.spoken.at(-1)?.at ?? -1)) return joined.referent;
    const subject = subjectBefore(discourse, head);
    if (subject.length > 0) return resolveTokens(discourse, subject, relation);
    const spoke = referToThey(discourse, head);
    if (spoke !== null) return spoke;
    const people = pluralBefore(discourse, head);
    if (people.length > 0) return resolveTokens(discourse, people, relation);
    return referToBodyBefore(discourse, head) ?? pronounAlone(head, 'unnamed-group');
  }
  if (word === 'each') return joinedBefore(discourse, head)?.referent ?? null;
  if (/^(?:who|whom|whose|which|that)$/u.test(word)) {
    const antecedent = antecedentOf(discourse, head);
    if (antecedent.length > 0) return resolveTokens(discourse, antecedent, relation);
    return word.startsWith('who')
      ? pronounAlone(head, 'unnamed-group')
      : (referToIt(discourse, head) ?? pronounAlone(head, 'document'));
  }
  return /^(?:i|me|my|myself|we|us|our|ourselves|you|yours?|yourself)$/u.test(word)
    ? referToOwnVoice(discourse, head, relation)
    : null;
}

/** “I” and “we” within a quotation are whoever speaks it; outside, with “you”, the article’s own voice. */
function referToOwnVoice(discourse: Discourse, head: Token, relation: Relation): Referent {
  const container = discourse.within.get(relation);
  const asked = discourse.interview?.questions.has(paragraphOf(discourse.article, head.id)) === true;
  if (discourse.interview !== null && asked && head.lower.startsWith('you'))
    return referToName(discourse.interview.interviewee, head, null);
  if (container !== undefined && !head.lower.startsWith('you')) return container;
  const speaks = discourse.quoted[head.id] === 1 && !head.lower.startsWith('you');
  const speaker = speaks ? latestSpoken(discourse, ({ kind }) => kind !== 'author', 1) : null;
  if (speaker !== null) return speaker;
  return {
    key: 'author',
    kind: 'author',
    name: head.text,
    because: { key: 'own-voice', span: head },
    named: null,
    gender: null,
    noun: null,
    plural: false,
  };
}

function pronounAlone(head: Token, kind: Kind): Referent {
  const gender = /^(?:he|him|his)/u.test(head.lower) ? 'he' : /^(?:she|her)/u.test(head.lower) ? 'she' : null;
  return {
    key: `pronoun ${head.id}`,
    kind,
    name: head.text,
    because: { key: 'pronoun', span: head },
    named: null,
    gender,
    noun: null,
    plural: kind === 'unnamed-group',
  };
}

/** A mention taken apart, without titles joined to that of a name: “company founder and chief executive Ann Lee”. */
function takeApart({ findName, roster }: Discourse, tokens: readonly Token[]): ParsedMention | null {
  const parsed = parseMention(tokens, findName, roster);
  const [first, second, ...more] = parsed?.phrases ?? [];
  if (parsed === null || first === undefined || second?.named?.kind !== 'person' || more.length > 0) return parsed;
  const isTitle = first.meaning?.sort === 'person' && !first.meaning.plural && first.use === null;
  return isTitle && first.determiner === 'none' && first.possessor === null ? { ...parsed, phrases: [second] } : parsed;
}

/** “The former first lady and senator”: one person by two descriptions. */
function describesOne(parsed: ParsedMention): boolean {
  const [first, second, ...more] = parsed.phrases;
  if (first === undefined || second === undefined || more.length > 0) return false;
  const people = [first, second].every(({ meaning }) => meaning?.sort === 'person' && !meaning.plural);
  return people && first.determiner !== 'none' && second.determiner === 'none';
}

/** Several joined phrases that name somebody are one source of their own: “Paul Brandt and his aides”. The first named gives the kind. */
function resolvePhrases(
  discourse: Discourse,
  parsed: ParsedMention,
  mention: Span,
  relation: Relation,
): Referent | null {
  const several = parsed.phrases.length > 1 && !describesOne(parsed);
  const referents = parsed.phrases.map((phrase) => {
    const pronoun = several ? resolvePronoun(discourse, phrase, relation) : null;
    return pronoun ?? resolvePhrase(discourse, parsed, phrase, mention);
  });
  const named = referents.find(({ kind }) => !kind.startsWith('unnamed'));
  const [first = null] = referents;
  if (!several || new Set(referents.map(({ key }) => key)).size === 1) return named ?? first;
  if (named === undefined) return first === null ? null : { ...first, kind: 'unnamed-group', plural: true };
  return {
    ...named,
    key: referents.map(({ key }) => key).join(' and '),
    name: joinNames(discourse, parsed, referents),
    gender: null,
    plural: true,
  };
}

/** “Boris Lee and his aides”: full names, and descriptions as they stand. */
function joinNames({ article }: Discourse, parsed: ParsedMention, referents: readonly Referent[]): string {
  const whole = article.text.slice(parsed.tokens[0]?.start, parsed.tokens.at(-1)?.end);
  const parts = referents.map(({ kind, name }, at) => {
    const { tokens, head, complement } = parsed.phrases[at] ?? {};
    const end = Math.max(complement?.at(-1)?.end ?? 0, head?.end ?? 0);
    return kind.startsWith('unnamed') || name === whole ? article.text.slice(tokens?.[0]?.start ?? end, end) : name;
  });
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
