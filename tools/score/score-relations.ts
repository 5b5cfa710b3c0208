import type { Form } from '../../src/engine/attribution';
import { countShared } from './words';
import { balance, type Figures } from './figures';
import type { Worded } from './match';
import { pairMarks, type ScoredDocument } from './pair-marks';

/** How well relations were found, and found with the right source, over all and by form. */
export type RelationScores = Record<'all' | Form, { readonly relation: Figures; readonly withSource: Figures }>;

interface Tally {
  gold: number;
  goldFound: number;
  goldWithSource: number;
  predicted: number;
  predictedRight: number;
  predictedWithSource: number;
}

/**
 * Scores relations as the corpora's own scorer does: a relation is found where the words of the contents have a Dice
 * coefficient of at least 0.5, and its source is right where the mentions share a word or both are empty. With
 * `onlyStatements`, predictions that are no statements and match nothing are left out first.
 */
export function scoreRelations(documents: readonly ScoredDocument[], onlyStatements: boolean): RelationScores {
  const tallies: Record<'all' | Form, Tally> = {
    all: newTally(),
    direct: newTally(),
    mixed: newTally(),
    indirect: newTally(),
  };
  for (const document of documents) {
    const { gold, predicted, ofGold, ofPredicted } = pairMarks(document, onlyStatements);
    gold.forEach((marked, at) => {
      const partner = predicted[ofGold[at] ?? -1];
      for (const tally of [tallies.all, tallies[marked.form]]) {
        tally.gold += 1;
        if (partner === undefined) continue;
        tally.goldFound += 1;
        if (isSourceRight(marked, partner)) tally.goldWithSource += 1;
      }
    });
    predicted.forEach((found, at) => {
      const partner = gold[ofPredicted[at] ?? -1];
      for (const tally of [tallies.all, tallies[found.form]]) {
        tally.predicted += 1;
        if (partner === undefined) continue;
        tally.predictedRight += 1;
        if (isSourceRight(partner, found)) tally.predictedWithSource += 1;
      }
    });
  }
  return {
    all: figuresOf(tallies.all),
    direct: figuresOf(tallies.direct),
    mixed: figuresOf(tallies.mixed),
    indirect: figuresOf(tallies.indirect),
  };
}

function newTally(): Tally {
  return { gold: 0, goldFound: 0, goldWithSource: 0, predicted: 0, predictedRight: 0, predictedWithSource: 0 };
}

function isSourceRight(gold: Worded, predicted: Worded): boolean {
  return gold.source.size === 0 ? predicted.source.size === 0 : countShared(gold.source, predicted.source) > 0;
}

function figuresOf(tally: Tally) {
  return {
    relation: balance(tally.predictedRight, tally.predicted, tally.goldFound, tally.gold),
    withSource: balance(tally.predictedWithSource, tally.predicted, tally.goldWithSource, tally.gold),
  };
}
