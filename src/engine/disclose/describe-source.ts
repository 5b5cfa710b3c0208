import type { Span } from '../attribution';
import type { Discourse } from '../judge/discourse';
import { tokensOf } from '../judge/locate-tokens';
import type { Token } from '../read/article';
import { antecedentOf } from './antecedent-group';
import { describeMention } from './describe-mention';
import type { Describing } from './describe-phrase';
import type { Disclosure } from './disclosures';
import type { Mention } from './list-mentions';

/** What all mentions of one source tell: the first that describes it in full, the others how it knows. */
export function describeSource(
  discourse: Discourse,
  describing: Describing,
  same: readonly Mention[],
  whys: readonly Span[],
): Disclosure[] {
  const inText = same.filter(({ heading, tokens }) => !heading && tokens.length > 0);
  const body = inText.length > 0 ? inText : same;
  const first = body[0];
  if (first === undefined) return [];
  const describe = (tokens: readonly Token[]): Disclosure[] => {
    const from = tokens[0]?.start ?? 0;
    const to = tokens.at(-1)?.end ?? 0;
    return describeMention(describing, tokens, overlapping(whys, from, to));
  };
  const found = describe(extend(discourse, first.tokens, first.credit > first.end ? first.credit : null));
  addNew(discourse, found, describe(introductionOf(discourse, first)));
  if (found.every(({ kind }) => kind === 'count' || kind === 'role')) {
    const group =
      first.referent.oneOf === undefined ? antecedentOf(discourse.article, first.tokens, discourse.quoted) : [];
    addNew(
      discourse,
      found,
      describe(group).filter(({ kind }) => kind !== 'count'),
    );
  }
  for (const { tokens, credit, end } of body.slice(1)) {
    const later = describe(extend(discourse, tokens, credit > end ? credit : null));
    found.push(...later.filter(({ kind }) => kind === 'knowledge'));
  }
  return found;
}

/** Of spans in order, those that overlap a range. */
function overlapping(spans: readonly Span[], from: number, to: number): Span[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  const found: Span[] = [];
  for (let span = spans[low]; span !== undefined && span.start < to; span = spans[(low += 1)]) found.push(span);
  return found;
}

/** Adds what was not told yet; a role in other words takes the place of the one that was. */
function addNew({ article }: Discourse, found: Disclosure[], more: readonly Disclosure[]): void {
  const wordsOfRole = (all: readonly Disclosure[]): string | undefined => {
    const role = all.find(({ kind }) => kind === 'role')?.span;
    return role === undefined ? undefined : article.text.slice(role.start, role.end).toLowerCase();
  };
  const role = wordsOfRole(more);
  const known = wordsOfRole(found);
  if (role !== undefined && known !== undefined && role !== known && role.endsWith(known))
    found.splice(0, found.length, ...found.filter(({ kind }) => kind !== 'role'));
  const told = new Set(found.map(({ kind }) => kind));
  found.push(...more.filter(({ kind }) => !told.has(kind)));
}

/** How far before its first mention a source may be introduced, in characters. */
const INTRODUCED_WITHIN = 3000;

/** The words that introduce a source before its first mention, where other words than the mention’s do. */
function introductionOf(discourse: Discourse, { start, referent, tokens }: Mention): Token[] {
  const { article } = discourse;
  const name = referent.name.toLowerCase();
  const first = tokens[0];
  if (first === undefined || article.text.slice(first.start, first.start + name.length).toLowerCase() === name)
    return [];
  const from = Math.max(0, start - INTRODUCED_WITHIN);
  const at = article.text.slice(from, start).toLowerCase().lastIndexOf(name);
  if (at < 0 || name.length < 4) return [];
  return extend(discourse, tokensOf(article, [{ start: from + at, end: from + at + name.length }]), start);
}

const FARTHEST_CLAUSE = 50;
/** “who has looked into the accounts said”: the verb of the main clause, but not of “what he said”. */
const SPEAKS = /^(?:said|says|told|tells|added|adds)$/u;
const NOT_BY_IT = /^(?:who|he|she|they|it|is|was|were|are|been|being|be|and|or|what|had|has|have)$/u;

/** The words of a mention with the “who” clause or apposition that follows it, up to the words that credit. */
function extend({ article }: Discourse, tokens: readonly Token[], credit: number | null): Token[] {
  const all = [...tokens];
  const last = all.at(-1);
  if (last === undefined) return all;
  let at = last.id + 1;
  const limit = credit ?? Number.POSITIVE_INFINITY;
  const opens = /^[,(–—-]$/u.test(article.tokens[at]?.text ?? '') ? at + 1 : at;
  const begins = article.tokens[opens];
  if (
    begins === undefined ||
    !/^(?:who|whose|with|familiar|close|briefed|involved|of|for|at|from|in)$/u.test(begins.lower) ||
    begins.start >= limit
  )
    return all;
  if (opens > at && begins.lower !== 'who' && begins.lower !== 'whose') return all;
  for (; at < last.id + FARTHEST_CLAUSE; at += 1) {
    const token = article.tokens[at];
    if (token === undefined || token.sentence !== last.sentence || token.start >= limit) break;
    if (at > opens + 1 && SPEAKS.test(token.lower) && !NOT_BY_IT.test(article.tokens[at - 1]?.lower ?? '')) break;
    if (at >= opens && token.kind === 'mark' && /^[,;:()–—“”".?!]/u.test(token.text)) break;
    all.push(token);
  }
  return all;
}
