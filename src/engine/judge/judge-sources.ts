import type { Act, Because, Reason, Source, Span, Via } from '../attribution';
import type { Relation } from '../link/relation';
import type { Article, Token } from '../read/article';
import { actOf } from './act';
import { type Discourse, type Referent, latestSpoken, markQuoted, paragraphOf } from './discourse';
import { findIntroductions } from './introductions';
import { indexNames, tokensOf } from './locate-tokens';
import { meaningOf } from './noun-sorts';
import { referToPerson } from './refer-pronoun';
import { joinsSeveral, resolveMention } from './resolve-mention';
import { collectRoles, indexRoles } from './roles';
import { drawRoster } from './roster';
import { shareVias } from './share-vias';
import { viaOf } from './via';
import { type WhyUnnamed, findReasons } from './why-unnamed';

/** How many paragraphs behind the last credit a quotation may still belong to somebody who was spoken of. */
const FARTHEST_PARAGRAPH = 4;

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

/** Judges who stands behind each relation, on the whole article. Never throws; no relations give no sources. */
export function judgeSources(article: Article, relations: readonly Relation[]): Judgement {
  const roster = drawRoster(article);
  collectRoles(article, roster);
  const introductions = findIntroductions(article, roster);
  const introducedAt = new Map([...introductions.values()].flat().map((one) => [one.at, one]));
  const discourse: Discourse = {
    article,
    roster,
    findName: indexNames(roster),
    introductions,
    introducedAt,
    bearers: indexRoles(roster),
    spoken: [],
    quoted: markQuoted(article),
  };
  const referents: (Referent | null)[] = relations.map(() => null);
  const order = relations.map((_, at) => at).toSorted((a, b) => placeOf(relations[a]) - placeOf(relations[b]));
  for (const at of order) {
    const relation = relations[at];
    if (relation === undefined) continue;
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
      });
  }
  return gather(discourse, relations, referents);
}

/** The nouns of what was written or sent, among the words that credit: “said in a statement”. */
function writingsOf(article: Article, relation: Relation): string[] {
  const nouns = tokensOf(article, [...relation.cue, ...relation.mention]).map((token) => meaningOf(token.lower));
  return nouns.filter((meaning) => meaning?.sort === 'document').map((meaning) => meaning?.singular ?? '');
}

function placeOf(relation: Relation | undefined): number {
  return (relation?.mention[0] ?? relation?.cue[0] ?? relation?.content[0])?.start ?? 0;
}

/**
 * Words that go on after their credit was given are the speaker’s before: a sentence of its own within a paragraph, an item
 * of a list, a quotation that fills a paragraph soon after, where one person is spoken of.
 */
function referUncredited(discourse: Discourse, relation: Relation): Referent | null {
  const { key } = relation.pattern;
  if (key === 'continued') return latestSpoken(discourse, () => true, 1);
  const last = discourse.spoken.at(-1);
  const own = tokensOf(discourse.article, relation.content.slice(0, 1))[0];
  if (key !== 'uncredited' || last === undefined || own === undefined) return null;
  const distance = paragraphOf(discourse.article, own.id) - paragraphOf(discourse.article, last.at);
  const quoted = discourse.quoted[own.id] === 1;
  if (
    distance < 2 &&
    (startsSentence(discourse.article, own) || !quoted) &&
    !fillsParagraph(discourse.article, relation)
  )
    return last.referent;
  if (!fillsParagraph(discourse.article, relation) || distance > FARTHEST_PARAGRAPH) return null;
  if (!quoted) return latestSpoken(discourse, ({ kind }) => kind === 'document', 6) ?? last.referent;
  const { kind } = last.referent;
  if (distance < 1 || (kind !== 'named-person' && kind !== 'unnamed-person')) return null;
  return distance === 1 ? last.referent : referToPerson(discourse, own, null, own);
}

/** Whether a token begins a sentence behind another of its paragraph, with or without a quotation mark before it. */
function startsSentence(article: Article, token: Token): boolean {
  const start = article.sentences[token.sentence]?.tokens.start ?? -1;
  const before = article.tokens[token.id - 1];
  return token.id === start || (token.id === start + 1 && before?.kind === 'mark');
}

function fillsParagraph(article: Article, relation: Relation): boolean {
  const first = tokensOf(article, relation.content.slice(0, 1))[0];
  const paragraph = article.paragraphs[first === undefined ? -1 : paragraphOf(article, first.id)];
  if (paragraph === undefined || paragraph.heading || paragraph.start !== relation.content[0]?.start) return false;
  return relation.content.some(({ end }) => end >= paragraph.end - 1);
}

function gather(
  discourse: Discourse,
  relations: readonly Relation[],
  referents: readonly (Referent | null)[],
): Judgement {
  const { article } = discourse;
  const reasons = shareReasons(referents, findReasons(discourse, relations, referents));
  const sources: Source[] = [];
  const ids = new Map<string, number>();
  const found = relations.map((relation, at) => viaOf(discourse, relation, referents[at] ?? null));
  const vias = shareVias(article, relations, referents, found);
  const verdicts = relations.map((relation, at): Verdict => {
    const referent = referents[at] ?? null;
    const act = actOf(article, relation, referent);
    const via = (act === 'claim' ? vias : found)[at] ?? null;
    if (referent === null) {
      const key = relation.cue.length === 0 ? 'no-credit' : 'impersonal';
      return {
        source: null,
        act,
        via,
        because: { key, span: relation.cue[0] ?? null },
      };
    }
    let id = ids.get(referent.key);
    if (id === undefined) {
      id = sources.length;
      ids.set(referent.key, id);
      sources.push({
        id,
        kind: referent.kind,
        name: referent.name,
        whyUnnamed: reasons.get(referent.key) ?? [],
      });
    }
    return { source: id, act, via, because: referent.because };
  });
  return { sources, verdicts };
}

/** By key of a source, the reasons given for it, for the group it is one of, and for one of the group that it is. */
function shareReasons(referents: readonly (Referent | null)[], reasons: readonly WhyUnnamed[]): Map<string, Span[]> {
  const kin = new Map<string, Set<string>>();
  for (const referent of referents) {
    if (referent?.oneOf === undefined) continue;
    kin.set(referent.key, (kin.get(referent.key) ?? new Set()).add(referent.oneOf));
    kin.set(referent.oneOf, (kin.get(referent.oneOf) ?? new Set()).add(referent.key));
  }
  const shared = new Map<string, Span[]>();
  for (const { span, keys } of reasons) {
    for (const key of new Set(keys.flatMap((own) => [own, ...(kin.get(own) ?? [])]))) {
      const known = shared.get(key);
      if (known === undefined) shared.set(key, [span]);
      else known.push(span);
    }
  }
  return shared;
}
