import type { Span } from '../attribution';
import { isPersonNoun } from '../judge/title-words';
import type { Token } from '../read/article';
import { type Describing, describePhrase } from './describe-phrase';
import type { Disclosure } from './disclosures';
import { beginsKnowledge, isAboutTelling } from './knowledge-words';

const TRAILING = /^(?:and|but|or|who|to|while|also|then)$/u;

/**
 * What the words that describe an unnamed source tell of it, apart from those in `apart`, which say why it is unnamed:
 * the noun phrase, its “who” clauses, and what stands in apposition.
 */
export function describeMention(
  describing: Describing,
  tokens: readonly Token[],
  apart: readonly Span[],
): Disclosure[] {
  const [first, ...others] = splitAtMarks(
    describing,
    tokens[0]?.lower === 'according' ? tokens.slice(2) : tokens,
    apart,
  );
  if (first === undefined) return [];
  const second = others[0] ?? [];
  const renamed = second.length > 0 && second.every((token) => describing.isName(token)) ? second : [];
  const found = describePhrase(describing, first, renamed);
  for (const part of others) found.push(...describeApposition(describing, part, found));
  return found;
}

/** “, who was in court,”, “, a records officer at the ministry,”, “, familiar with the file,”. */
function describeApposition(
  describing: Describing,
  part: readonly Token[],
  known: readonly Disclosure[],
): Disclosure[] {
  const [first, second] = part;
  const last = part.at(-1);
  if (first === undefined || last === undefined) return [];
  const span = { start: first.start, end: last.end };
  if (/^(?:like|unlike)$/u.test(first.lower)) return [];
  if (first.lower === 'who') return part.length < 2 || isAboutTelling(part) ? [] : [{ kind: 'knowledge', span }];
  if (/^(?:all|both|none|most|two|three|some|many|neither|half)$/u.test(first.lower) && second?.lower === 'of')
    return [];
  if (beginsKnowledge(part, 0) && part.length > 1) return [{ kind: 'knowledge', span }];
  if (part.every((token) => describing.isName(token)) && isBody(describing, last))
    return known.some(({ kind }) => kind === 'affiliation') ? [] : [{ kind: 'affiliation', span }];
  if (/^(?:for|from|at|of|with)$/u.test(first.lower)) {
    return known.some(({ kind }) => kind === 'affiliation')
      ? []
      : describePhrase(describing, part, []).filter(({ kind }) => kind !== 'role');
  }
  if (
    !/^(?:an?|the|one|himself|herself|both|themselves)$/u.test(first.lower) &&
    !isPersonNoun(part.find(({ lower }) => isPersonNoun(lower))?.lower ?? '')
  )
    return [];
  return describePhrase(describing, part, []).filter(({ kind }) => kind !== 'count');
}

function isBody({ findName, roster }: Describing, token: Token): boolean {
  const use = findName(token);
  return use !== null && roster.meantBy.get(use)?.kind === 'organization';
}

/** The parts of a mention between marks and the words that are kept apart; a mark within a name divides nothing. */
function splitAtMarks({ article, findName }: Describing, tokens: readonly Token[], apart: readonly Span[]): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    const gap = token.id - (parts.at(-1)?.at(-1)?.id ?? token.id) > 1 && article.tokens[token.id - 1]?.kind !== 'mark';
    if (gap) parts.push([]);
    const mark = token.kind === 'mark' && /^[,;:()[\]–—-]/u.test(token.text) && findName(token) === null;
    if (mark || apart.some(({ start, end }) => token.start >= start && token.start < end)) parts.push([]);
    else if (token.kind !== 'mark' || /^[’'%&]$/u.test(token.text)) parts.at(-1)?.push(token);
  }
  for (const part of parts) while (TRAILING.test(part.at(-1)?.lower ?? '')) part.pop();
  return parts.filter((part) => part.length > 0);
}
