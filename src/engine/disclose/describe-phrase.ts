import type { Disclosed, Span } from '../attribution';
import { meaningOf } from '../judge/noun-sorts';
import type { NameFinder } from '../judge/parse-phrase';
import { parsePhrase } from '../judge/parse-phrase';
import type { Roster } from '../judge/roster';
import type { Article, Token } from '../read/article';
import type { Steps } from '../steps';
import { findBelonging, nameTest } from './belonging';
import { readBehind } from './behind-noun';
import { readCount } from './count-words';
import type { Disclosure } from './disclosures';

/** What a description is read with. */
export interface Describing {
  readonly article: Article;
  readonly findName: NameFinder;
  readonly roster: Roster;
  readonly isName: (token: Token) => boolean;
}

/** What a description of this article is read with. */
export function* describingOf(article: Article, findName: NameFinder, roster: Roster): Steps<Describing> {
  return { article, findName, roster, isName: yield* nameTest(article, findName) };
}

/** Nouns that say no more of a source than that it is one, or several. */
const NO_ROLE =
  /^(?:adults?|all|another|anyone|both|boys?|everyone|everybody|few|folks?|gentlem[ae]n|girls?|guys?|half|individuals?|lad(?:y|ies)|m[ae]n|many|most|none|one|ones|others?|people|persons?|some|somebody|someone|sources?|them|these|they|those|us|who|whom|wom[ae]n|you|your|our|mine|youths?|he|him|his|she|her|it|its|we|i|me|my|myself|himself|herself|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|third|second|fourth|fifth|first|last)$/u;
/** What stands before a role and is none of it. */
const NO_PART =
  /^(?:a|all|an|anonymous|another|any|at|both|certain|different|each|elderly|eleven|every|few|her|his|in|its|least|leading|local|many|more|most|my|no|not|numerous|old|one|other|our|own|some|such|that|the|their|these|this|those|unidentified|unnamed|various|well-connected|well-placed|young|your|second|third|fourth|fifth|first|same)$/u;
/** Adjectives that give no rank, time or trade: “worried parents”, “close friends”. */
const QUALITY =
  /^(?:angry|anxious|big|brave|close|fellow|female|foreign|friendly|gay|happy|key|large|loyal|major|male|ordinary|poor|rich|rival|sad|small|tired|wealthy|weary|\p{L}+(?:ous|ful|less|ish))$/u;
const DETERMINER = /^(?:the|an?|this|that|these|those|his|her|its|their|our|my|your|some|any|no|all|both)$/u;

/** What a noun phrase with what follows it tells: how many, what they are, whose, and how they know. */
export function describePhrase(describing: Describing, all: readonly Token[], renamed: readonly Token[]): Disclosure[] {
  const { article, findName, roster } = describing;
  const first = all[0];
  const last = all.at(-1);
  if (first === undefined || last === undefined) return [];
  const words = article.text.slice(first.start, last.end);
  const { count, rest } = readCount(words, first.start);
  const found: Disclosure[] = count === null ? [] : [{ kind: 'count', span: count }];
  const tokens = all.filter(({ start }) => start >= first.start + rest);
  if (tokens.length === 0) return found;
  if (/^(?:who|with|in|at|from|for)$/u.test(tokens[0]?.lower ?? ''))
    return [...found, ...readBehind(describing, null, tokens, renamed).found];
  const phrase = parsePhrase(tokens, findName, roster);
  if (phrase === null) return found;
  const inner = phrase.tokens.findIndex(
    (token, at) =>
      at > 0 &&
      /^(?:the|an?|he|she|they|we)$/u.test(token.lower) &&
      !/^(?:of|all|both|half|such|and)$/u.test(phrase.tokens[at - 1]?.lower ?? ''),
  );
  const front = inner < 0 ? phrase.tokens : phrase.tokens.slice(0, inner);
  const head = front.at(-1) ?? phrase.head;
  const joined = splitAtAnd(front);
  const fronts = joined.map((front) => readFront(describing, front)).filter((front) => front !== null);
  for (const front of fronts) found.push(...front.found);
  const behind = readBehind(
    describing,
    head,
    tokens.filter(({ id }) => id > head.id),
    renamed,
  );
  const role = fronts.at(-1)?.role ?? null;
  found.push(...behind.found);
  for (const front of fronts.slice(0, -1)) if (front.role !== null) found.push({ kind: 'role', span: front.role });
  if (role !== null) found.push({ kind: 'role', span: { start: role.start, end: behind.roleEnd ?? role.end } });
  return found;
}

/** “doctors and nurses”: two nouns; “current and former members” is one. */
function splitAtAnd(tokens: readonly Token[]): (readonly Token[])[] {
  const at = tokens.findIndex(
    ({ lower }, place) =>
      lower === 'and' &&
      place > 0 &&
      place < tokens.length - 1 &&
      /^(?:person|group)$/u.test(meaningOf(tokens[place - 1]?.lower ?? '')?.sort ?? '') &&
      meaningOf(tokens[place - 1]?.lower ?? '')?.plural === true,
  );
  return at < 0 ? [tokens] : [tokens.slice(0, at), ...splitAtAnd(tokens.slice(at + 1))];
}

interface Front {
  readonly found: Disclosure[];
  readonly role: Span | null;
}

/** What a noun and the words before it tell: “senior Ruritanian official”, “the minister’s spokesman”. */
function readFront({ isName, findName }: Describing, tokens: readonly Token[]): Front | null {
  const head = tokens.at(-1);
  if (head === undefined) return null;
  const found: Disclosure[] = [];
  const owner = tokens.findLastIndex(({ lower, text }) => lower === "'s" || /^['’]$/u.test(text));
  const inner = tokens.slice(owner + 1, -1);
  let owned = false;
  if (owner > 0) {
    const possessor = withoutDeterminer(tokens.slice(0, owner));
    owned = addSpan(found, 'affiliation', isFieldOf(possessor, tokens[owner]) ? [] : possessor);
  }
  const belonging = findBelonging(inner, head, isName, findName);
  if (belonging !== null)
    owned = addSpan(found, 'affiliation', withoutDeterminer(inner.slice(belonging.start, belonging.end))) || owned;
  if (NO_ROLE.test(head.lower) || head.kind !== 'word' || head.lower.endsWith('-old')) return { found, role: null };
  if (findName(head) !== null && meaningOf(head.lower) === null) return { found, role: null };
  let start = belonging?.end ?? 0;
  while (start < inner.length && dropsFromRole(inner, start)) start += 1;
  const own = owner > 0 && !owned ? tokens[0] : undefined;
  const from = own ?? inner[start] ?? head;
  return { found, role: { start: from.start, end: head.end } };
}

function dropsFromRole(inner: readonly Token[], at: number): boolean {
  const token = inner[at];
  if (token === undefined) return false;
  return (
    token.kind !== 'word' ||
    token.lower.endsWith('-based') ||
    NO_PART.test(token.lower) ||
    QUALITY.test(token.lower) ||
    token.lower === 'and'
  );
}

/** “supporters’ groups”: no owner but what kind of groups they are. */
function isFieldOf(possessor: readonly Token[], mark: Token | undefined): boolean {
  return possessor.length === 1 && mark?.lower !== "'s" && meaningOf(possessor[0]?.lower ?? '')?.plural === true;
}

function withoutDeterminer(tokens: readonly Token[]): readonly Token[] {
  const start = tokens.findIndex(({ lower }) => !DETERMINER.test(lower));
  return start < 0 ? [] : tokens.slice(start);
}

function addSpan(found: Disclosure[], kind: Disclosed, tokens: readonly Token[]): boolean {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return false;
  found.push({ kind, span: { start: first.start, end: last.end } });
  return true;
}
