import type { Because, Kind, Reason } from '../attribution';
import type { Relation } from '../link/relation';
import type { Article } from '../read/article';
import type { Steps } from '../steps';
import type { Gender } from './gender';
import type { Interview } from './interview';
import type { Introduction } from './introductions';
import type { NameUse } from './name-uses';
import type { NameFinder } from './parse-phrase';
import type { Named, Roster } from './roster';

/** So many quotations are looked at in one step. */
const STEP = 2000;

/** Whom a mention stands for. Mentions with the same `key` stand for the same source. */
export interface Referent {
  readonly key: string;
  readonly kind: Kind;
  readonly name: string;
  readonly because: Reason<Because>;
  /** Whoever the article names, if the source is named. */
  readonly named: Named | null;
  readonly gender: Gender | null;
  /** The noun in the singular that describes it, in lower case: “official”; null for a name. */
  readonly noun: string | null;
  readonly plural: boolean;
  /** The key of the group it is one of: “one of the officials”. */
  readonly oneOf?: string;
}

/** A referent with the token at which it was spoken of. */
export interface Spoken {
  readonly referent: Referent;
  readonly at: number;
  /** Whether it was named together with others: “Lee and Roe”. */
  readonly several: boolean;
  /** The singular nouns of what it wrote or sent, by the words that credit it: “statement”. */
  readonly wrote: readonly string[];
  /** Whether it was spoken of within what somebody else is credited with. */
  readonly inner: boolean;
  /** Whether a colon follows, and then a passage by it or about others: “Lee reports:”. */
  readonly presents: boolean;
}

/** A pronoun for one person outside quotations, and whom it stands for. */
export interface Pronoun {
  readonly at: number;
  readonly gender: Gender;
  readonly referent: Referent;
}

/** All that the judgement of one mention may look at. */
export interface Discourse {
  readonly article: Article;
  readonly roster: Roster;
  readonly findName: NameFinder;
  readonly introductions: ReadonlyMap<string, readonly Introduction[]>;
  /** The same by the place of their first token. */
  readonly introducedAt: ReadonlyMap<number, Introduction>;
  /** For each role, the first persons that have it. */
  readonly bearers: ReadonlyMap<string, readonly Named[]>;
  /** The sources of the attributions before, the latest last. */
  readonly spoken: Spoken[];
  /** The interview that the article is; null for any other. */
  readonly interview: Interview | null;
  /** For each token, 1 where it stands in a quotation, else 0. */
  readonly quoted: Uint8Array;
  /** Every “he”, “she”, “his” and “her” outside quotations so far, with whom it stands for. */
  readonly pronouns: Pronoun[];
  /** For relations whose mention stands in what somebody else is credited with: that source. */
  readonly within: Map<Relation, Referent>;
}

/** The latest source before that passes, within `reach` sources; null where none does. */
export function latestSpoken(
  discourse: Discourse,
  passes: (referent: Referent) => boolean,
  reach = 40,
): Referent | null {
  const { spoken } = discourse;
  for (let at = spoken.length - 1; at >= 0 && at >= spoken.length - reach; at -= 1) {
    const referent = spoken[at]?.referent;
    if (referent !== undefined && passes(referent)) return referent;
  }
  return null;
}

/** A use of a name with whom it means. */
export interface NamedUse {
  readonly use: NameUse;
  readonly named: Named;
}

/** The uses of names that end before a token, the latest first, at most `reach` of them. */
export function* namesBefore({ roster }: Discourse, token: number, reach: number): Generator<NamedUse> {
  const next = placeAfter(roster.uses, token);
  for (let at = next - 1; at >= 0 && at >= next - reach; at -= 1) yield* usesAt(roster, at);
}

/** The uses of names that end behind a token, the next first, at most `reach` of them. */
export function* namesAfter({ roster }: Discourse, token: number, reach: number): Generator<NamedUse> {
  const next = placeAfter(roster.uses, token);
  for (let at = next; at < roster.uses.length && at < next + reach; at += 1) yield* usesAt(roster, at);
}

function* usesAt({ uses, meantBy }: Roster, at: number): Generator<NamedUse> {
  const use = uses[at];
  const named = use === undefined ? undefined : meantBy.get(use);
  if (use !== undefined && named !== undefined) yield { use, named };
}

function placeAfter(uses: readonly NameUse[], token: number): number {
  let low = 0;
  let high = uses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((uses[middle]?.last ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The paragraph that a token stands in; -1 for no token of the article. */
export function paragraphOf(article: Article, token: number): number {
  const sentence = article.tokens[token]?.sentence;
  return sentence === undefined ? -1 : (article.sentences[sentence]?.paragraph ?? -1);
}

/** For each token, 1 where it stands in a quotation, else 0. */
export function* markQuoted(article: Article): Steps<Uint8Array> {
  const depth = new Uint8Array(article.tokens.length);
  let at = 0;
  for (const quotation of article.quotations) {
    if (quotation.id % STEP === 0) yield;
    if (quotation.depth > 0) continue;
    while (at < article.tokens.length && (article.tokens[at]?.start ?? 0) < quotation.start) at += 1;
    for (
      let token = at;
      token < article.tokens.length && (article.tokens[token]?.end ?? 0) <= quotation.end;
      token += 1
    )
      depth[token] = 1;
  }
  return depth;
}
