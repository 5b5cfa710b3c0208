import { isCapitalized } from '../judge/find-names';
import { meaningOf } from '../judge/noun-sorts';
import { prepositions } from '../lexicon/prepositions';
import type { Token } from '../read/article';
import type { Describing } from './describe-phrase';
import type { Disclosure } from './disclosures';
import { beginsKnowledge, isAboutTelling } from './knowledge-words';

const PREPOSITIONS = new Set([...prepositions, 'to', 'since', 'until', 'before', 'after', 'as']);
/** Before whom somebody belongs to: “a spokesman for the ministry”, “a curator at the museum”. */
const OF_BODY = /^(?:across|at|for|from|in|inside|of|on|to|under|with|within)$/u;
/** Prepositions behind which only a name or “the” makes a body: “with the company”, “an aide to Lee”. */
const NEEDS_NAME = /^(?:to|with|on|under)$/u;
/** People whose “of” or “for” says what they speak on, not whom they belong to: “critics of the plan”. */
const ON_TOPIC =
  /^(?:advocates?|authors?|backers?|campaigners?|champions?|co-authors?|critics?|defenders?|detractors?|experts?|fans?|foes?|followers?|opponents?|owners?|proponents?|scholars?|sceptics?|skeptics?|specialists?|students|supporters?|survivors?|users?|veterans?|victims?|viewers?|witness(?:es)?)$/u;
/** Words between a noun and where it belongs: “working for”, “based in”. */
const AT_WORK = /^(?:working|employed|based|living|serving|stationed|who|works?|worked|elsewhere|now|currently)$/u;
const DROPPED =
  /^(?:a|an|another|any|each|either|her|his|its|my|neither|new|one|other|our|own|same|some|such|that|the|their|these|this|those|your)$/u;
const QUANTITY =
  /^(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|most|each|both|dozens?|handful|all)$/u;
/** What is no body or place: times, ages, numbers and matters. */
const NOTHING_OWNED =
  /^(?:them|whom|which|us|it|him|her|you|age|ages|business|charge|choice|conditions?|contact|court|custody|fact|favou?r|general|hiding|homes?|interviews?|line|many|mourning|need|part|particular|power|private|public|question|reserve|school|science|seventies|sixties|fifties|forties|thirties|twenties|eighties|nineties|teens|support|tears|time|trade|training|uniform|waiting|way|whole|work|write|years?|months?|weeks?|days?|hours?|\d+s)$/u;

/** Ages and times, whatever stands before them; and what a number before is of. */
const UNOWNED =
  /^(?:\p{L}+(?:ties|teens)|\d+s|teens|years?|months?|weeks?|days?|age|back|front|own|past|service|day|night)$/u;
const UNIT = /^(?:years?|months?|weeks?|days?|hours?|miles?|kilomet(?:er|re)s?)$/u;

interface Behind {
  readonly found: Disclosure[];
  /** Where a role ends that goes on behind its noun: “head of department”; null where it does not. */
  readonly roleEnd: number | null;
}

/** What stands behind a noun for people, up to the first mark: whom they belong to, and how they know. */
export function readBehind(
  describing: Describing,
  head: Token | null,
  tokens: readonly Token[],
  renamed: readonly Token[],
): Behind {
  const found: Disclosure[] = [];
  const topical = ON_TOPIC.test(head?.lower ?? '');
  let roleEnd: number | null = null;
  let ofPart: { disclosure: Disclosure; plain: boolean } | null = null;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    if (/^(?:who|whom|that)$/u.test(token.lower)) {
      const clause = tokens.slice(at);
      if (token.lower === 'who' && clause.length > 1 && !isAboutTelling(clause))
        found.push(spanOf('knowledge', clause));
      break;
    }
    if (/^(?:whose|which|where|when|because)$/u.test(token.lower)) break;
    if (beginsKnowledge(tokens, at)) {
      const end = tokens.findIndex(({ lower }, place) => place > at && /^(?:who|whose)$/u.test(lower));
      found.push(spanOf('knowledge', tokens.slice(at, end < 0 ? tokens.length : end)));
      at = end < 0 ? tokens.length : end;
      continue;
    }
    if (!OF_BODY.test(token.lower) || (NEEDS_NAME.test(token.lower) && !isDefinite(describing, tokens[at + 1]))) {
      at += 1;
      continue;
    }
    const object = objectAfter(describing, tokens, at);
    const owner = ownerOf(describing, object, renamed);
    if (token.lower === 'of' && isPlainNoun(object, tokens[at + 1]) && !topical && at === 0) {
      roleEnd = object.at(-1)?.end ?? null;
    } else if (
      owner.length > 0 &&
      !(topical && /^(?:of|for|on|in)$/u.test(token.lower) && !owner.some((one) => describing.isName(one)))
    ) {
      const disclosure = spanOf('affiliation', owner);
      if (ofPart?.plain === true && /^(?:at|for|from|in)$/u.test(token.lower) && roleEnd === null) {
        roleEnd = ofPart.disclosure.span.end;
        found.splice(found.indexOf(ofPart.disclosure), 1);
      }
      found.push(disclosure);
      ofPart =
        token.lower === 'of'
          ? { disclosure, plain: owner.every((one) => !isCapitalized(one)) && /^members?$/u.test(head?.lower ?? '') }
          : null;
    }
    at += 1 + Math.max(object.length, 0);
  }
  return { found, roleEnd };
}

/** The noun phrase behind a preposition, with every “of” and “and” that belongs to it. */
function objectAfter({ isName, findName }: Describing, tokens: readonly Token[], at: number): Token[] {
  const object: Token[] = [];
  for (const [ahead, token] of tokens.slice(at + 1).entries()) {
    const { lower } = token;
    const next = tokens[at + ahead + 2];
    const use = findName(token);
    const before = object.at(-1);
    const named = isName(token) || (use !== null && before !== undefined && findName(before) === use);
    if (
      /^(?:who|whom|whose|which|that|where|when|because|if|said|says|told|is|was|are|were|has|have|had|can|could|will|would|may|might|must|should|did|does|do)$/u.test(
        lower,
      ) ||
      (object.length > 0 && token.kind === 'number')
    )
      break;
    if (object.length > 0 && !named) {
      if (lower === 'and' || lower === '&') {
        if (
          next === undefined ||
          (!isName(next) && isName(object.at(-1) ?? next) && !/^(?:the|a|an|its|their|his|her)$/u.test(next.lower))
        )
          break;
      } else if (
        lower !== 'of' &&
        PREPOSITIONS.has(lower) &&
        !isPlaced(object, token, next, isName) &&
        !isPartOfName(before, lower, next, isName)
      )
        break;
      if (beginsKnowledge(tokens, at + 1 + ahead) && meaningOf(lower) === null && !isNounSoFar(object)) break;
      if (AT_WORK.test(lower)) break;
    }
    object.push(token);
  }
  return object;
}

/** “primary school in Bray”: a body without a name, with the place that tells which one. */
function isPlaced(
  object: readonly Token[],
  token: Token,
  next: Token | undefined,
  isName: (token: Token) => boolean,
): boolean {
  return /^(?:in|near|on)$/u.test(token.lower) && next !== undefined && isName(next) && !object.some(isName);
}

/** “Campaign for Clean Rivers”: a small word within a name that is not listed. */
function isPartOfName(
  before: Token | undefined,
  lower: string,
  next: Token | undefined,
  isName: (token: Token) => boolean,
): boolean {
  return (
    /^(?:for|against|on)$/u.test(lower) && before !== undefined && next !== undefined && isName(before) && isName(next)
  );
}

function isDefinite({ isName }: Describing, token: Token | undefined): boolean {
  return token !== undefined && (isName(token) || /^(?:the|his|her|their|its|an?|both)$/u.test(token.lower));
}

function isNounSoFar(object: readonly Token[]): boolean {
  return object.every(({ lower }) => DROPPED.test(lower) || PREPOSITIONS.has(lower));
}

/** The words of an object that name whom somebody belongs to; none for an age, a time or a pronoun. */
function ownerOf(
  { isName, findName }: Describing,
  object: readonly Token[],
  renamed: readonly Token[],
): readonly Token[] {
  const first = object[0];
  if (first === undefined) return [];
  let start = 0;
  if (QUANTITY.test(first.lower) && object[1]?.lower === 'of') start = 2;
  while (start < object.length && DROPPED.test(object[start]?.lower ?? '')) start += 1;
  if (QUANTITY.test(object[start]?.lower ?? '') && object[start + 1]?.lower === 'of') start += 2;
  while (start < object.length && DROPPED.test(object[start]?.lower ?? '')) start += 1;
  const owner = object.slice(start);
  const last = owner.at(-1);
  if (
    last === undefined ||
    (owner.length === 1 && (last.kind !== 'word' || (start === 0 && NOTHING_OWNED.test(last.lower))))
  )
    return [];
  if (UNOWNED.test(last.lower) || (first.kind === 'number' && UNIT.test(object[1]?.lower ?? ''))) return [];
  if (meaningOf(last.lower)?.sort === 'document' && !isName(last)) return [];
  if (renamed.length > 0 && /^(?:his|her|its|their)$/u.test(first.lower)) return renamed;
  const use = findName(last);
  const from = use === null ? -1 : owner.findIndex(({ id }) => id === use.runFirst);
  const before = owner[from - 1];
  if (
    from > 0 &&
    before !== undefined &&
    !isName(before) &&
    !/^(?:of|and|&|the|de|in|near|on)$/u.test(before.lower) &&
    before.kind === 'word'
  )
    return owner.slice(from);
  return owner;
}

/** “head of department”, “member of staff”: one bare noun behind “of”, which tells what they are. */
function isPlainNoun(object: readonly Token[], first: Token | undefined): boolean {
  if (object.length !== 1 || first === undefined || isCapitalized(first) || first.kind !== 'word') return false;
  const meaning = meaningOf(first.lower);
  return (
    !/[^s]s$/u.test(first.lower) &&
    meaning?.sort !== 'person' &&
    !/^(?:them|us|it|him|her|you|whom|which)$/u.test(first.lower)
  );
}

function spanOf(kind: Disclosure['kind'], tokens: readonly Token[]): Disclosure {
  return { kind, span: { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 } };
}
