import type { Act, Because, Reason, Source, Via } from '../attribution';
import { discloseSources } from '../disclose/disclose-sources';
import type { Relation } from '../link/relation';
import type { Article } from '../read/article';
import { actOf } from './act';
import { type Discourse, type Referent, latestSpoken, markQuoted, paragraphOf } from './discourse';
import { findIntroductions } from './introductions';
import { indexNames, tokensOf } from './locate-tokens';
import { meaningOf } from './noun-sorts';
import { referToPerson } from './refer-pronoun';
import { joinsSeveral, resolveMention } from './resolve-mention';
import { collectRoles, indexRoles } from './roles';
import { drawRoster } from './roster';
import { viaOf } from './via';

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

/** A quotation that goes on after its credit was given is the speaker’s before; so is one that fills a paragraph soon after, where one person is spoken of. */
function referUncredited(discourse: Discourse, relation: Relation): Referent | null {
  const { key } = relation.pattern;
  if (key === 'continued') return latestSpoken(discourse, () => true, 1);
  if (key !== 'uncredited' || !fillsParagraph(discourse.article, relation)) return null;
  const last = discourse.spoken.at(-1);
  const own = tokensOf(discourse.article, relation.content.slice(0, 1))[0];
  if (last === undefined || own === undefined) return null;
  const distance = paragraphOf(discourse.article, own.id) - paragraphOf(discourse.article, last.at);
  const { kind } = last.referent;
  if (distance < 1 || distance > FARTHEST_PARAGRAPH || (kind !== 'named-person' && kind !== 'unnamed-person'))
    return null;
  return distance === 1 ? last.referent : referToPerson(discourse, own, null, own);
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
  const disclosed = discloseSources(discourse, relations, referents);
  const sources: Source[] = [];
  const ids = new Map<string, number>();
  const verdicts = relations.map((relation, at): Verdict => {
    const referent = referents[at] ?? null;
    const act = actOf(article, relation, referent);
    if (referent === null) {
      const key = relation.cue.length === 0 ? 'no-credit' : 'impersonal';
      return {
        source: null,
        act,
        via: viaOf(discourse, relation, null),
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
        disclosures: disclosed.get(referent.key) ?? null,
      });
    }
    return { source: id, act, via: viaOf(discourse, relation, referent), because: referent.because };
  });
  return { sources, verdicts };
}
