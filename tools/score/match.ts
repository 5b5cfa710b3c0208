import { countShared, diceOf } from './words';

/** From here on two contents are the same claim. */
const SAME = 0.5;

/** The words of an attribution by role, as places in the list of the text's words. */
export interface Worded {
  readonly source: ReadonlySet<number>;
  readonly cue: ReadonlySet<number>;
  readonly content: ReadonlySet<number>;
}

/**
 * Pairs gold with predicted attributions, each at most once, those with the likest contents first: a list for either
 * side of the place of its partner, -1 for none.
 */
export function matchAttributions(gold: readonly Worded[], predicted: readonly Worded[]) {
  const candidates = gold.flatMap((g, i) =>
    predicted.map((p, j) => ({ likeness: diceOf(g.content, p.content), cue: countShared(g.cue, p.cue), i, j })),
  );
  const pairs = candidates
    .filter(({ likeness }) => likeness >= SAME)
    .sort((a, b) => b.likeness - a.likeness || b.cue - a.cue || a.i - b.i);
  const ofGold = gold.map(() => -1);
  const ofPredicted = predicted.map(() => -1);
  for (const { i, j } of pairs) {
    if (ofGold[i] !== -1 || ofPredicted[j] !== -1) continue;
    ofGold[i] = j;
    ofPredicted[j] = i;
  }
  return { ofGold, ofPredicted };
}
