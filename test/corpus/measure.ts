import { analyze } from '../../src/engine/analyze.ts';
import type { Disclosed, Span } from '../../src/engine/attribution.ts';
import { kindOf, sourceOf } from '../../src/report.ts';
import { loadTagger } from '../../tools/load-tagger.ts';
import { type DisclosureMarks, scoreDisclosures } from '../../tools/score/score-disclosures.ts';
import { pairAttributions, plainName, reasonShared } from './compare.ts';
import type { MarkedArticle } from './read-corpus.ts';

const tagger = loadTagger();

/** Shares of the marked claims of several articles together, 0 to 1. */
export interface Figures {
  /** Marked claims that were found, with half of their content or more. */
  readonly found: number;
  /** Claims reported that are marked. */
  readonly right: number;
  /** Of the claims found: those with the exact source, the right kind, the right speaker. */
  readonly source: number;
  readonly kind: number;
  readonly speaker: number;
  /** Of the claims found whose source has a reason to be unnamed, marked or reported: those where half of the words agree. */
  readonly reason: number;
  /** Refusals, silences and hypotheticals that are not taken for claims. */
  readonly uncounted: number;
}

/** How the engine reads articles, measured over all of them together. Throws where it refuses one. */
export function measure(articles: readonly MarkedArticle[]): Figures {
  const sums = { marked: 0, reported: 0, found: 0, source: 0, kind: 0, speaker: 0, uncounted: 0, uncountedRight: 0 };
  const reasons = { given: 0, right: 0 };
  for (const article of articles) {
    const outcome = analyze(tagger, article.text);
    if (!outcome.ok) throw new Error(`The engine refuses ${article.name}: ${outcome.why}.`);
    const report = outcome.value;
    const pairs = pairAttributions(article, report);
    const claims = pairs.filter(({ expected, found }) => expected.act === 'claim' && found.act === 'claim');
    sums.marked += article.attributions.filter(({ act }) => act === 'claim').length;
    sums.reported += report.attributions.filter(({ act }) => act === 'claim').length;
    sums.found += claims.length;
    sums.source += claims.filter(
      ({ expected, found }) => JSON.stringify(expected.mention) === JSON.stringify(found.mention),
    ).length;
    sums.kind += claims.filter(({ expected, found }) => expected.kind === kindOf(report, found)).length;
    sums.speaker += claims.filter(
      ({ expected, found }) => plainName(expected.speaker) === plainName(sourceOf(report, found)?.name ?? null),
    ).length;
    const reasoned = claims.filter(
      ({ expected, found }) => expected.reason.length + (sourceOf(report, found)?.disclosures?.why.length ?? 0) > 0,
    );
    reasons.given += reasoned.length;
    reasons.right += reasoned.filter(({ expected, found }) =>
      reasonShared(article.text, expected.reason, sourceOf(report, found)),
    ).length;
    const uncounted = article.attributions.filter(({ act }) => act !== 'claim');
    sums.uncounted += uncounted.length;
    sums.uncountedRight += uncounted.filter(
      (expected) => !pairs.some((pair) => pair.expected === expected && pair.found.act === 'claim'),
    ).length;
  }
  return {
    found: sums.found / sums.marked,
    right: sums.found / sums.reported,
    source: sums.source / sums.found,
    kind: sums.kind / sums.found,
    speaker: sums.speaker / sums.found,
    reason: reasons.right / reasons.given,
    uncounted: sums.uncountedRight / sums.uncounted,
  };
}

/** How exactly what is disclosed of unnamed sources is found: F1 of the spans of each kind. Throws where no article has any. */
export function measureDisclosures(articles: readonly MarkedArticle[]): Record<Disclosed, number> {
  const documents = articles.map(({ text, attributions }) => {
    const outcome = analyze(tagger, text);
    const sources = outcome.ok ? outcome.value.sources : [];
    const found = sources.map(({ disclosures }) => marksOf(disclosures ?? {}));
    return { gold: attributions.map(({ discloses }) => marksOf(discloses)), predicted: found };
  });
  const scores = scoreDisclosures(documents);
  if (scores === null) throw new Error('No article says what it discloses.');
  return {
    count: scores.count.f1,
    role: scores.role.f1,
    affiliation: scores.affiliation.f1,
    knowledge: scores.knowledge.f1,
    why: scores.why.f1,
    corroborated: scores.corroborated.f1,
  };
}

function marksOf(disclosures: Partial<Record<Disclosed, readonly Span[]>>): DisclosureMarks {
  const pairs = Object.entries(disclosures).map(([kind, spans]: [string, readonly Span[]]) => [
    kind,
    spans.map(({ start, end }) => [start, end] as const),
  ]);
  return { discloses: Object.fromEntries(pairs) };
}
