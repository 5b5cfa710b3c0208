import type { Attribution, Kind, Report, Source, Standing } from '../engine/attribution';
import { isCounted, kindOf, sourceOf, STANDINGS, standingOf } from '../report';

/** What the numbers are numbers of: claims, the sources that make them, or the words that are credited. */
export type CountBy = 'claims' | 'sources' | 'words';

/**
 * Whom the numbers call unnamed: `broad`, every source without a name; `strict`, only those whose anonymity the article
 * itself mentions, so that the others are `described`.
 */
export type UnnamedRule = 'broad' | 'strict';

/** How the reader wants claims counted. */
export interface CountingRule {
  readonly countBy: CountBy;
  readonly unnamedRule: UnnamedRule;
}

/** As what a claim is counted. `described`: its source has no name, and the strict rule does not call it unnamed. */
export type CountedAs = Standing | 'described';

/** Numbers by what they are counted as; nobody is never added to unnamed, nor what is described to named. */
export type Counts = Readonly<Record<CountedAs, number>>;

/** What holds until the reader chooses otherwise: each claim counts, and every source without a name is unnamed. */
export const BROAD_CLAIMS: CountingRule = { countBy: 'claims', unnamedRule: 'broad' };

/** As what an attribution is counted; null where it is not. */
export function countedAs(report: Report, attribution: Attribution, rule: UnnamedRule): CountedAs | null {
  const standing = standingOf(report, attribution);
  if (standing === null || !isCounted(report, attribution)) return null;
  const isDescribed = standing === 'unnamed' && rule === 'strict' && !tellsWhy(sourceOf(report, attribution));
  return isDescribed ? 'described' : standing;
}

/** Whether the article itself mentions that a source goes without a name. */
function tellsWhy(source: Source | null): boolean {
  return (source?.disclosures?.why.length ?? 0) > 0;
}

/**
 * How many claims, sources or words are named, unnamed, described and without a source. Nobody is not a source; a word
 * that stands in two claims is counted with both.
 */
export function countReport(report: Report, { countBy: unit, unnamedRule }: CountingRule): Counts {
  const claims: Record<CountedAs, Attribution[]> = { named: [], unnamed: [], described: [], none: [] };
  for (const attribution of report.attributions) {
    const as = countedAs(report, attribution, unnamedRule);
    if (as !== null) claims[as].push(attribution);
  }
  const amount = (as: CountedAs) => amountOf(report, claims[as], unit);
  return {
    named: amount('named'),
    unnamed: amount('unnamed'),
    described: amount('described'),
    none: amount('none'),
  };
}

/** How many claims are named, unnamed and without a source, where every source without a name is unnamed. */
export function countClaims(report: Report): Counts {
  return countReport(report, BROAD_CLAIMS);
}

/** All that was counted. */
export function sumOf({ named, unnamed, described, none }: Counts): number {
  return named + unnamed + described + none;
}

/** How many claims these are, from how many sources, or in how many words. */
export function amountOf(report: Report, claims: readonly Attribution[], unit: CountBy): number {
  if (unit === 'claims') return claims.length;
  if (unit === 'sources') return new Set(claims.map(({ source }) => source).filter((source) => source !== null)).size;
  const words = (claim: Attribution) =>
    claim.content.flatMap(({ start, end }) => report.text.slice(start, end).split(/\s+/u)).filter(isWord).length;
  return claims.reduce((sum, claim) => sum + words(claim), 0);
}

function isWord(token: string): boolean {
  return /[\p{L}\p{N}]/u.test(token);
}

/** A kind of source, what it is counted as, and how much of it there is. */
export interface KindCount {
  readonly kind: Kind | 'none';
  readonly as: CountedAs;
  readonly amount: number;
}

const ORDER: readonly CountedAs[] = ['named', 'unnamed', 'described', 'none'];

/** What is counted, by kind: the named kinds, the unnamed, the described, then nobody; kinds without a claim are left out. */
export function countKinds(report: Report, { countBy: unit, unnamedRule }: CountingRule): KindCount[] {
  const kinds = Object.keys(STANDINGS) as (Kind | 'none')[];
  return ORDER.flatMap((as) =>
    kinds.flatMap((kind) => {
      const own = report.attributions.filter(
        (a) => kindOf(report, a) === kind && countedAs(report, a, unnamedRule) === as,
      );
      const amount = amountOf(report, own, unit);
      return amount === 0 ? [] : [{ kind, as, amount }];
    }),
  );
}

/** A source with what it is counted as and those of its attributions that are counted, in reading order. */
export interface SourceClaims {
  readonly source: Source;
  readonly as: CountedAs;
  readonly claims: readonly Attribution[];
}

/** The sources that have a counted claim, those with the most claims or words first, then in order of appearance. */
export function listSources(report: Report, { countBy: unit, unnamedRule }: CountingRule): SourceClaims[] {
  const listed = new Map<Source, SourceClaims & { claims: Attribution[] }>();
  for (const attribution of report.attributions) {
    const source = sourceOf(report, attribution);
    const as = countedAs(report, attribution, unnamedRule);
    if (source === null || as === null) continue;
    const known = listed.get(source);
    if (known) known.claims.push(attribution);
    else listed.set(source, { source, as, claims: [attribution] });
  }
  const weight = ({ claims }: SourceClaims) => amountOf(report, claims, unit === 'words' ? 'words' : 'claims');
  return [...listed.values()].sort((a, b) => weight(b) - weight(a) || a.source.id - b.source.id);
}
