import type { Kind } from '../../src/engine/attribution';
import type { Pair } from '../prediction';
import { diceOf, placesOf, wordsOf } from './words';

/** From here on two contents are the same claim. */
const SAME = 0.5;

/** A marked or predicted attribution, as far as sources are scored. */
export interface SourceMarks {
  readonly content?: readonly Pair[];
  readonly kind?: Kind | 'none';
  readonly named?: boolean | null;
  readonly statement?: boolean;
  readonly speaker?: string | null;
}

/** A text with its marks and what was predicted of it. */
export interface StandingDocument {
  readonly text: string;
  readonly gold: readonly SourceMarks[];
  readonly predicted: readonly SourceMarks[];
}

/** Percentages with one decimal; null where there is nothing to divide by. */
export interface StandingScores {
  readonly documents: number;
  readonly claims: number;
  readonly predicted: number;
  /** How many claims were found. */
  readonly found: number | null;
  /** How many predicted claims match any marked attribution, and how many a claim. */
  readonly precisionAny: number | null;
  readonly precisionClaim: number | null;
  /** Of the claims found: whether named or not, standing, kind and speaker are right. */
  readonly named: number | null;
  readonly standing: number | null;
  readonly kind: number | null;
  readonly speaker: number | null;
  readonly unnamedPrecision: number | null;
  readonly unnamedRecall: number | null;
}

/** Scores who stands behind each claim, as the corpora's own scorer does, on the documents whose marks say a kind. */
export function scoreStanding(documents: readonly StandingDocument[]): StandingScores {
  const n = { documents: 0, claims: 0, predicted: 0, found: 0, any: 0, claim: 0, named: 0, standing: 0, kind: 0 };
  const speakers = { of: 0, right: 0 };
  const unnamed = { gold: 0, predicted: 0, right: 0, found: 0 };
  for (const { text, gold, predicted } of documents) {
    if (!gold.some(({ kind }) => kind)) continue;
    n.documents += 1;
    const claims = predicted.filter((marks) => marks.statement !== false && marks.named !== null);
    const { ofGold, ofPredicted } = matchContents(text, gold, claims);
    n.predicted += claims.length;
    claims.forEach((found, at) => {
      const partner = gold[ofPredicted.get(at) ?? -1];
      if (partner !== undefined) n.any += 1;
      if (partner?.statement === true) n.claim += 1;
      if (standingOf(found) !== 'unnamed') return;
      unnamed.predicted += 1;
      if (partner !== undefined && partner.named === false && standingOf(partner) === 'unnamed') unnamed.right += 1;
    });
    gold.forEach((marked, at) => {
      if (marked.statement !== true || marked.named === null || marked.named === undefined) return;
      n.claims += 1;
      if (standingOf(marked) === 'unnamed') unnamed.gold += 1;
      const found = claims[ofGold.get(at) ?? -1];
      if (found === undefined) return;
      n.found += 1;
      if (found.named === marked.named) n.named += 1;
      if (found.kind === marked.kind) n.kind += 1;
      if (standingOf(found) === standingOf(marked)) {
        n.standing += 1;
        if (standingOf(marked) === 'unnamed') unnamed.found += 1;
      }
      if (!marked.named || !marked.speaker) return;
      speakers.of += 1;
      if (isSameSpeaker(marked.speaker, found.speaker ?? '')) speakers.right += 1;
    });
  }
  return {
    documents: n.documents,
    claims: n.claims,
    predicted: n.predicted,
    found: percent(n.found, n.claims),
    precisionAny: percent(n.any, n.predicted),
    precisionClaim: percent(n.claim, n.predicted),
    named: percent(n.named, n.found),
    standing: percent(n.standing, n.found),
    kind: percent(n.kind, n.found),
    speaker: percent(speakers.right, speakers.of),
    unnamedPrecision: percent(unnamed.right, unnamed.predicted),
    unnamedRecall: percent(unnamed.found, unnamed.gold),
  };
}

function standingOf({ named, kind }: SourceMarks): 'named' | 'unnamed' | 'nobody' {
  if (named === true) return 'named';
  return kind === 'none' ? 'nobody' : 'unnamed';
}

/** Pairs attributions by the words of their contents alone, the likest first. */
function matchContents(text: string, gold: readonly SourceMarks[], predicted: readonly SourceMarks[]) {
  const words = wordsOf(text);
  const goldWords = gold.map(({ content }) => placesOf(words, content ?? []));
  const predictedWords = predicted.map(({ content }) => placesOf(words, content ?? []));
  const pairs = goldWords
    .flatMap((g, i) => predictedWords.map((p, j) => ({ likeness: diceOf(g, p), i, j })))
    .filter(({ likeness }) => likeness >= SAME)
    .sort((a, b) => b.likeness - a.likeness);
  const ofGold = new Map<number, number>();
  const ofPredicted = new Map<number, number>();
  for (const { i, j } of pairs) {
    if (ofGold.has(i) || ofPredicted.has(j)) continue;
    ofGold.set(i, j);
    ofPredicted.set(j, i);
  }
  return { ofGold, ofPredicted };
}

/** Whether the last word of the marked name occurs in the predicted one. */
function isSameSpeaker(marked: string, found: string): boolean {
  const last = marked
    .toLowerCase()
    .match(/[\p{L}\p{N}.'’-]+/gu)
    ?.at(-1);
  return last !== undefined && found.toLowerCase().includes(last);
}

function percent(part: number, of: number): number | null {
  return of === 0 ? null : Math.round((1000 * part) / of) / 10;
}
