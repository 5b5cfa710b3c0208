import { verbFormOf } from '../find/verb-forms';
import type { Token } from '../read/article';
import { isCapitalized, isCommonWord } from './find-names';
import { meaningOf } from './noun-sorts';
import { type NameFinder, type Phrase, endsFront, parsePhrase } from './parse-phrase';
import type { Roster } from './roster';
import { isDemonym } from './title-words';

/** A mention taken apart: joined phrases (“Lee and his aides”), and what stands between commas, dashes and brackets. */
export interface ParsedMention {
  readonly tokens: readonly Token[];
  readonly phrases: readonly Phrase[];
  readonly appositions: readonly Phrase[];
}

/** Takes a mention apart. Null where it holds no word. */
export function parseMention(all: readonly Token[], findName: NameFinder, roster: Roster): ParsedMention | null {
  const tokens = withoutTime(trimMention(all), findName);
  if (tokens.length === 0) return null;
  const [first, ...rest] = splitAtMarks(tokens, findName, roster);
  const phrases = splitAtAnd(first ?? [], findName).map((part) => parsePhrase(part, findName, roster));
  const appositions = rest
    .flatMap((part) => splitAtAnd(withoutIncluding(part), findName))
    .map((part) => parsePhrase(part, findName, roster));
  return {
    tokens,
    phrases: phrases.filter((phrase) => phrase !== null),
    appositions: appositions.filter((phrase) => phrase !== null),
  };
}

/** “including the Harbor Council”, “such as Ann Lee”: what an apposition names. */
function withoutIncluding(tokens: readonly Token[]): readonly Token[] {
  const start = tokens.findIndex(
    (token) =>
      !/^(?:including|such|as|namely|like|especially|notably|led|by|among|them|and|headed)$/u.test(token.lower),
  );
  return start > 0 ? tokens.slice(start) : tokens;
}

/** Without marks, conjunctions and prepositions before it, and without a possessive ’s and marks behind it. */
function trimMention(tokens: readonly Token[]): readonly Token[] {
  let start = 0;
  let end = tokens.length;
  const drops =
    /^(?:but|and|as|even|while|from|by|to|of|in|for|on|with|among|when|if|though|although|because|that|also|only|then|meanwhile|at|according|per|including|like|about)$/u;
  while (
    start < end - 1 &&
    (tokens[start]?.kind === 'mark' || drops.test(tokens[start]?.lower ?? '')) &&
    !(tokens[start]?.text ?? '').startsWith('@')
  )
    start += 1;
  while (
    end > start &&
    ((tokens[end - 1]?.kind === 'mark' && tokens[end - 1]?.text !== '%') ||
      /^(?:'s)$/u.test(tokens[end - 1]?.lower ?? ''))
  )
    end -= 1;
  return tokens.slice(start, end);
}

const WHEN =
  /^(?:today|yesterday|tonight|tomorrow|recently|(?:sun|mon|tues|wednes|thurs|fri|satur)day|morning|afternoon|evening|night|week|weekend|month|year|decade|spring|summer|autumn|winter)$/u;
const WHICH = /^(?:this|that|last|next|every|on|late|early|earlier|later|just|only|also|already|again)$/u;

/** “Ann Lee | this week”, “the court | late last year”, not “a poll published this week”: a mention without the time that ends it. */
function withoutTime(tokens: readonly Token[], findName: NameFinder): readonly Token[] {
  let end = tokens.length;
  const drops = (word: RegExp): void => {
    for (let last = tokens[end - 1]; end > 1 && last !== undefined; last = tokens[end - 1]) {
      if (!word.test(last.lower) || findName(last) !== null) break;
      end -= 1;
    }
  };
  const alone = /^(?:this|that|last|next|every)$/u;
  const last = tokens[end - 1];
  if (last === undefined || !WHEN.test(last.lower)) return tokens;
  const dated = /day$|^tonight$|^tomorrow$|^recently$/u.test(last.lower);
  if (!dated && !tokens.slice(-3, -1).some((token) => alone.test(token.lower))) return tokens;
  drops(WHEN);
  drops(WHICH);
  const before = tokens[end - 1]?.lower ?? '';
  const belongs =
    /^(?:'s|the|an?|as|of|in|for|at)$/u.test(before) || verbFormOf(before)?.forms.has('participle') === true;
  return belongs ? tokens : tokens.slice(0, end);
}

/** The parts between commas, dashes, brackets and colons; a mark within a name divides nothing. */
function splitAtMarks(tokens: readonly Token[], findName: NameFinder, roster: Roster): Token[][] {
  const parts: Token[][] = [[]];
  for (const [at, token] of tokens.entries()) {
    const divides = token.kind === 'mark' && /^[,;:()[\]–—-]/u.test(token.text) && findName(token) === null;
    const front = parts.length === 1 ? (parts[0] ?? []) : null;
    const named = namesPerson(tokens, at + 1, findName, roster);
    if (divides && token.text === ',' && front !== null && !isStandIn(front) && !isWhole(front, findName) && !named)
      continue;
    if (divides) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.some((token) => token.kind !== 'mark'));
}

/** Whether a person’s name with its titles fills the part that begins at a place. */
function namesPerson(tokens: readonly Token[], at: number, findName: NameFinder, roster: Roster): boolean {
  const first = tokens[at];
  const use = first === undefined ? null : findName(first);
  if (first === undefined || use?.runFirst !== first.id || roster.meantBy.get(use)?.kind !== 'person') return false;
  const after = tokens.find(({ id }) => id === use.last);
  return after === undefined || after.kind === 'mark';
}

/** Whether a part is one word that stands for people spoken of before: “another”, “two”. */
export function isStandIn(tokens: readonly Token[]): boolean {
  return tokens.length === 1 && /^(?:another|both|one|others|some|two)$/u.test(tokens[0]?.lower ?? '');
}

/** “Lee and his aides” divides, “the vice president of sales and marketing” and “senior Israeli and American officials” do not. */
function splitAtAnd(tokens: readonly Token[], findName: NameFinder): Token[][] {
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'word' && endsFront(token.lower) && findName(token) === null && at > 0) break;
    if (!/^(?:and|or|&)$/u.test(token.lower) || at === 0 || findName(token) !== null) continue;
    const left = tokens[at - 1];
    if (left === undefined || !isWhole(tokens.slice(0, at), findName) || ownTogether(tokens, at, findName)) continue;
    return [tokens.slice(0, at), ...splitAtAnd(tokens.slice(at + 1), findName)];
  }
  return [[...tokens]];
}

/** “Devon and Cornwall’s fire chief”: two names that own one thing. */
function ownTogether(tokens: readonly Token[], and: number, findName: NameFinder): boolean {
  const [left, right] = [tokens[and - 1], tokens[and + 1]];
  if (left === undefined || right === undefined || findName(left) === null) return false;
  const use = findName(right);
  return use !== null && tokens.find(({ id }) => id === use.last)?.lower === "'s";
}

/** Whether tokens end in a noun or name that can stand by itself. */
function isWhole(tokens: readonly Token[], findName: NameFinder): boolean {
  const last = tokens.at(-1);
  if (last === undefined) return false;
  if (findName(last) !== null) return true;
  if (last.lower === 'state' || (isDemonym(last.lower) && !last.lower.endsWith('s'))) return false;
  const meaning = meaningOf(last.lower);
  return (
    meaning !== null ||
    /^(?:he|she|they|it|many|some|others|i|we)$/u.test(last.lower) ||
    (isCapitalized(last) && !isCommonWord(last.lower)) ||
    tokens.some((token) => endsFront(token.lower))
  );
}
