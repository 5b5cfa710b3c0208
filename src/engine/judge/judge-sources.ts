import type { Act, Because, Reason, Source, Via } from '../attribution';
import { discloseSources } from '../disclose/disclose-sources';
import type { Relation } from '../link/relation';
import type { Article } from '../read/article';
import { resultOf, type Steps } from '../steps';
import { actOf } from './act';
import { type Discourse, type Referent, type Spoken, markQuoted } from './discourse';
import { completeFamilyNames } from './family-names';
import { findInterview } from './interview';
import { findIntroductions } from './introductions';
import { indexNames, tokensOf } from './locate-tokens';
import { findNamedLater } from './named-later';
import { meaningOf } from './noun-sorts';
import { followPronoun } from './refer-pronoun';
import { referHeadlines, referUncredited } from './refer-uncredited';
import { joinsSeveral, resolveMention } from './resolve-mention';
import { collectRoles, indexRoles } from './roles';
import { drawRoster } from './roster';
import { shareVias } from './share-vias';
import { viaOf } from './via';

/** What is judged of one relation: its source’s place in `Judgement.sources`, null where nobody is credited, and why. */
export interface Verdict {
  readonly source: number | null;
  readonly act: Act;
  readonly via: Via | null;
  readonly because: Reason<Because>;
}

/** The sources of an article, in order of first mention, and one verdict for each relation, in the order given. */
export interface Judgement {
  readonly sources: readonly Source[];
  readonly verdicts: readonly Verdict[];
}

/** So many tokens are passed in one step. */
const STEP = 100;

/** Judges who stands behind each relation, on the whole article. Never throws; no relations give no sources. */
export function judgeSources(article: Article, relations: readonly Relation[]): Judgement {
  return resultOf(judgeInSteps(article, relations));
}

/** Judges as `judgeSources` does, in steps. */
export function* judgeInSteps(article: Article, relations: readonly Relation[]): Steps<Judgement> {
  const roster = yield* drawRoster(article);
  yield* collectRoles(article, roster);
  yield* completeFamilyNames(article, roster);
  const introductions = yield* findIntroductions(article, roster);
  const introducedAt = new Map([...introductions.values()].flat().map((one) => [one.at, one]));
  yield;
  const findName = indexNames(roster);
  yield;
  const bearers = indexRoles(roster);
  yield;
  const quoted = yield* markQuoted(article);
  const discourse: Discourse = {
    article,
    roster,
    findName,
    introductions,
    introducedAt,
    bearers,
    spoken: [],
    interview: findInterview(article, roster),
    quoted,
    pronouns: [],
    within: new Map(),
  };
  const referents: (Referent | null)[] = relations.map(() => null);
  yield;
  const containers = findContainers(relations);
  yield;
  const order = orderOf(relations, containers);
  let read = 0;
  for (const at of order) {
    yield;
    const relation = relations[at];
    if (relation === undefined) continue;
    for (const place = placeOf(relation); (article.tokens[read]?.start ?? Infinity) < place; read += 1) {
      if (read % STEP === 0) yield;
      followPronoun(discourse, read);
    }
    const container = referents[containers[at] ?? -1];
    if (container != null) discourse.within.set(relation, container);
    const referent =
      relation.mention.length > 0 ? resolveMention(discourse, relation) : referUncredited(discourse, relation);
    referents[at] = referent;
    const token =
      tokensOf(article, relation.mention.slice(0, 1))[0]?.id ??
      tokensOf(article, relation.content.slice(-1)).at(-1)?.id;
    if (referent !== null && token !== undefined)
      discourse.spoken.push({
        referent,
        at: token,
        several: joinsSeveral(discourse, relation),
        wrote: writingsOf(article, relation),
        inner: container != null,
        presents: presents(relation, discourse.spoken.at(-1)),
      });
  }
  for (const [at, referent] of yield* referHeadlines(discourse, relations, referents)) referents[at] = referent;
  const later = yield* findNamedLater(discourse, referents);
  for (const [at, referent] of referents.entries()) referents[at] = later.get(referent?.key ?? '') ?? referent;
  return yield* gather(discourse, relations, referents);
}

/** Whether a passage stands behind a colon, or goes on in the next paragraph. */
function presents({ pattern }: Relation, before: Spoken | undefined): boolean {
  return pattern.key === 'colon' || (pattern.key === 'continued' && before?.presents === true);
}

/** The places of the relations in the order they are judged in: that of their words, but what is credited after who is credited with it. */
function orderOf(relations: readonly Relation[], containers: readonly (number | null)[]): number[] {
  const done = new Set<number>();
  const order: number[] = [];
  const places = relations.map((_, at) => at).toSorted((a, b) => placeOf(relations[a]) - placeOf(relations[b]));
  for (const place of places) {
    const chain: number[] = [];
    for (let at: number | null = place; at !== null && !done.has(at); at = containers[at] ?? null) {
      done.add(at);
      chain.push(at);
    }
    order.push(...chain.reverse());
  }
  return order;
}

/** For each relation, the place of the one within whose content its mention begins; null where there is none. */
function findContainers(relations: readonly Relation[]): (number | null)[] {
  const pieces = relations
    .flatMap(({ content }, at) => content.map(({ start, end }) => ({ at, start, end })))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const containers: (number | null)[] = relations.map(() => null);
  const places = relations.map((_, at) => at).toSorted((a, b) => placeOf(relations[a]) - placeOf(relations[b]));
  const open: typeof pieces = [];
  let next = 0;
  for (const at of places) {
    const place = placeOf(relations[at]);
    for (; next < pieces.length && (pieces[next]?.start ?? 0) <= place; next += 1) {
      const piece = pieces[next];
      if (piece !== undefined) open.push(piece);
    }
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= place) open.pop();
    if ((relations[at]?.mention.length ?? 0) === 0) continue;
    containers[at] = open.findLast((piece) => piece.end > place && piece.at !== at)?.at ?? null;
  }
  return containers;
}

/** The nouns of what was written or sent, among the words that credit: “said in a statement”. */
function writingsOf(article: Article, relation: Relation): string[] {
  const nouns = tokensOf(article, [...relation.cue, ...relation.mention]).map((token) => meaningOf(token.lower));
  return nouns.filter((meaning) => meaning?.sort === 'document').map((meaning) => meaning?.singular ?? '');
}

function placeOf(relation: Relation | undefined): number {
  return (relation?.mention[0] ?? relation?.cue[0] ?? relation?.content[0])?.start ?? 0;
}

function* gather(
  discourse: Discourse,
  relations: readonly Relation[],
  referents: readonly (Referent | null)[],
): Steps<Judgement> {
  const { article } = discourse;
  const disclosed = yield* discloseSources(discourse, relations, referents);
  const sources: Source[] = [];
  const ids = new Map<string, number>();
  const found: (Via | null)[] = [];
  for (const [at, relation] of relations.entries()) {
    yield;
    found.push(viaOf(discourse, relation, referents[at] ?? null));
  }
  const vias = yield* shareVias(article, relations, referents, found);
  const verdicts: Verdict[] = [];
  for (const [at, relation] of relations.entries()) {
    yield;
    const referent = referents[at] ?? null;
    const act = actOf(article, relation, referent);
    const via = (act === 'claim' ? vias : found)[at] ?? null;
    if (referent === null) {
      const key = relation.cue.length === 0 ? 'no-credit' : 'impersonal';
      verdicts.push({
        source: null,
        act,
        via,
        because: { key, span: relation.cue[0] ?? null },
      });
      continue;
    }
    let id = ids.get(referent.key);
    if (id === undefined) {
      id = sources.length;
      ids.set(referent.key, id);
      sources.push({
        id,
        kind: referent.kind,
        name: referent.name,
        disclosures: disclosed.get(referent.key) ?? null,
      });
    }
    verdicts.push({ source: id, act, via, because: referent.because });
  }
  return { sources, verdicts };
}
