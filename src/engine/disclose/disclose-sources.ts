import type { Disclosures, Span } from '../attribution';
import type { Discourse, Referent } from '../judge/discourse';
import { paragraphOf } from '../judge/discourse';
import { tokensOf } from '../judge/locate-tokens';
import type { Relation } from '../link/relation';
import type { Token } from '../read/article';
import { antecedentOf } from './antecedent-group';
import { describeMention } from './describe-mention';
import { type Describing, describingOf } from './describe-phrase';
import { type Disclosure, sortDisclosures } from './disclosures';
import { findChecks } from './find-checks';
import { findWhys } from './find-whys';
import { type Occurrence, isUnnamed, whoseCheck, whoseReason } from './whose-words';

interface Mention extends Occurrence {
  readonly tokens: readonly Token[];
  readonly heading: boolean;
  /** Where words that credit or are credited begin behind it. */
  readonly limits: readonly number[];
  /** Where the words that credit and those that are credited end. */
  readonly ends: readonly number[];
}

/**
 * What the article discloses of each source that it does not name, by the key of its referent. `referents` are those of
 * the relations, in their order. What is told of a group is told of each one of it, but for how many they are.
 */
export function discloseSources(
  discourse: Discourse,
  relations: readonly Relation[],
  referents: readonly (Referent | null)[],
): ReadonlyMap<string, Disclosures> {
  const mentions = listMentions(discourse, relations, referents);
  const found = new Map<string, Disclosure[]>();
  const add = (key: string, disclosures: readonly Disclosure[]): void => {
    const known = found.get(key);
    if (known === undefined) found.set(key, [...disclosures]);
    else known.push(...disclosures);
  };
  const whys = addOfSentences(discourse, mentions, add);
  const describing = describingOf(discourse.article, discourse.findName, discourse.roster);
  const byKey = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (!isUnnamed(mention.referent)) continue;
    const same = byKey.get(mention.referent.key);
    if (same === undefined) byKey.set(mention.referent.key, [mention]);
    else same.push(mention);
  }
  for (const same of byKey.values())
    if (same[0] !== undefined) add(same[0].referent.key, describeAll(discourse, describing, same, whys));
  const groups = new Map(
    [...byKey.values()].flatMap(([first]) =>
      first?.referent.oneOf === undefined ? [] : [[first.referent.key, first.referent.oneOf]],
    ),
  );
  return new Map(
    [...found].map(([key, own]) => [
      key,
      sortDisclosures([...own, ...shareOfGroup(own, found.get(groups.get(key) ?? '') ?? [])]),
    ]),
  );
}

/** Cues that may be part of a reason: “asked that his name be left out”. */
const REQUESTS =
  /\b(?:ask|request|insist|prefer|declin|refus|want|wish|agree|spoke|speak|talk|would (?:not|only)|could not|cannot|cit(?:e|ed|ing)\b|fear|disclos)/iu;

function wordsOf({ text }: Discourse['article'], spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' ');
}

/** The mentions of all sources in reading order. */
function listMentions(
  { article }: Discourse,
  relations: readonly Relation[],
  referents: readonly (Referent | null)[],
): Mention[] {
  return relations
    .flatMap((relation, at): Mention[] => {
      const referent = referents[at] ?? null;
      const tokens = tokensOf(article, relation.mention);
      const place = relation.mention[0] ?? relation.cue[0] ?? relation.content[0];
      if (referent === null || place === undefined) return [];
      const first = tokens[0] ?? tokensOf(article, [place])[0];
      const paragraph = first === undefined ? 0 : paragraphOf(article, first.id);
      const end = relation.mention.at(-1)?.end ?? place.start;
      const credits = REQUESTS.test(wordsOf(article, relation.cue)) ? [] : [...relation.cue, ...relation.content];
      const behind = credits.map((span) => span.start).filter((at) => at >= end);
      return [
        {
          start: place.start,
          end,
          referent,
          tokens,
          paragraph,
          pronoun: tokens.length === 1 && /^(?:he|she|they|it|her|his|him)$/u.test(first?.lower ?? ''),
          limits: behind.toSorted((a, b) => a - b),
          credit: behind.length === 0 ? end : Math.min(...behind),
          ends: credits.map((span) => span.end),
          heading: article.paragraphs[paragraph]?.heading === true,
        },
      ];
    })
    .toSorted((a, b) => a.start - b.start);
}

/** How many paragraphs back words may tell of a source. */
const NEAR = 2;
/** No sentence that a person wrote has more sources. */
const MOST_WITHIN = 40;

/** Adds why sources are unnamed and what of their claims was checked, sentence by sentence; gives all words that say why. */
function addOfSentences(
  discourse: Discourse,
  mentions: readonly Mention[],
  add: (key: string, found: readonly Disclosure[]) => void,
): Span[] {
  const { article } = discourse;
  const whys: Span[] = [];
  let passed = 0;
  for (const sentence of article.sentences) {
    while (passed < mentions.length && (mentions[passed]?.start ?? 0) < sentence.start) passed += 1;
    let next = passed;
    while (next < mentions.length && (mentions[next]?.start ?? 0) < sentence.end) next += 1;
    const within = mentions.slice(passed, Math.min(next, passed + MOST_WITHIN));
    const before = mentions.slice(Math.max(0, passed - 12), passed);
    if (
      ![...within, ...before].some(
        ({ referent, paragraph }) => isUnnamed(referent) && paragraph >= sentence.paragraph - NEAR,
      )
    )
      continue;
    const limits = within.flatMap(({ start, limits: at }) => at.map((end) => ({ start, end })));
    const floors = within.flatMap(({ ends }) => ends).toSorted((a, b) => a - b);
    for (const span of findWhys(discourse, sentence, limits, floors)) {
      whys.push(span);
      for (const key of whoseReason(article, sentence, span, before, within)) add(key, [{ kind: 'why', span }]);
    }
    for (const span of findChecks(discourse, sentence))
      for (const key of whoseCheck(sentence, span, before, within)) add(key, [{ kind: 'corroborated', span }]);
  }
  return whys;
}

/** What all mentions of one source tell: the first that describes it in full, the others how it knows. */
function describeAll(
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
    if (at >= opens && token.kind === 'mark' && /^[,;:()–—“”".?!]/u.test(token.text)) break;
    all.push(token);
  }
  return all;
}

/** What is told of a group and not yet of the one of it; how many they are is the group’s own. */
function shareOfGroup(own: readonly Disclosure[], group: readonly Disclosure[]): Disclosure[] {
  const role = own.some(({ kind }) => kind === 'role');
  return group.filter(({ kind }) => kind !== 'count' && !(role && kind === 'role'));
}
