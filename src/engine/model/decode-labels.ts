import { LABEL_COUNT, mayFollow } from './labels';

/** How likely labels are at the start of a paragraph and after one another, as scores. */
export interface Transitions {
  readonly start: Float32Array;
  /** Row by row: the scores of all labels after a label. */
  readonly after: Float32Array;
}

const NEVER = -1e4;

/** Scores with what may never follow ruled out. */
export function ruleOut({ start, after }: Transitions): Transitions {
  return {
    start: start.map((score, label) => (mayFollow(0, label) ? score : NEVER)),
    after: after.map((score, at) => (mayFollow(Math.floor(at / LABEL_COUNT), at % LABEL_COUNT) ? score : NEVER)),
  };
}

/** The best sequence of labels (Viterbi 1967) for scores that stand token by token; empty for no tokens. */
export function decodeLabels(scores: Float32Array, { start, after }: Transitions): Uint8Array {
  const count = scores.length / LABEL_COUNT;
  const from = new Uint8Array(count * LABEL_COUNT);
  let best = new Float64Array(LABEL_COUNT);
  for (let label = 0; label < LABEL_COUNT; label += 1) best[label] = (start[label] ?? 0) + (scores[label] ?? 0);
  for (let at = 1; at < count; at += 1) {
    const next = new Float64Array(LABEL_COUNT).fill(-Infinity);
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      for (let before = 0; before < LABEL_COUNT; before += 1) {
        const score = (best[before] ?? 0) + (after[before * LABEL_COUNT + label] ?? 0);
        if (score <= (next[label] ?? 0)) continue;
        next[label] = score;
        from[at * LABEL_COUNT + label] = before;
      }
      next[label] = (next[label] ?? 0) + (scores[at * LABEL_COUNT + label] ?? 0);
    }
    best = next;
  }
  const labels = new Uint8Array(count);
  if (count === 0) return labels;
  labels[count - 1] = best.indexOf(Math.max(...best));
  for (let at = count - 1; at > 0; at -= 1) labels[at - 1] = from[at * LABEL_COUNT + (labels[at] ?? 0)] ?? 0;
  return labels;
}

/**
 * How probable each label is at each token (forward-backward, Baum 1972, scaled at each token), token by token; rows sum
 * to 1.
 */
export function probabilitiesOf(scores: Float32Array, { start, after }: Transitions): Float32Array {
  const count = scores.length / LABEL_COUNT;
  const emitted = exponentials(scores);
  const moved = Float64Array.from(after, Math.exp);
  const forward = new Float64Array(scores.length);
  for (let at = 0; at < count; at += 1) {
    const row = at * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      let reached = at === 0 ? Math.exp(start[label] ?? 0) : 0;
      for (let before = 0; at > 0 && before < LABEL_COUNT; before += 1) {
        reached += (forward[row - LABEL_COUNT + before] ?? 0) * (moved[before * LABEL_COUNT + label] ?? 0);
      }
      forward[row + label] = reached * (emitted[row + label] ?? 0);
    }
    scale(forward, row);
  }
  const backward = new Float64Array(scores.length).fill(1);
  for (let at = count - 2; at >= 0; at -= 1) {
    const row = at * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      let left = 0;
      for (let next = 0; next < LABEL_COUNT; next += 1) {
        const place = row + LABEL_COUNT + next;
        left += (moved[label * LABEL_COUNT + next] ?? 0) * (emitted[place] ?? 0) * (backward[place] ?? 0);
      }
      backward[row + label] = left;
    }
    scale(backward, row);
  }
  for (let place = 0; place < forward.length; place += 1) forward[place] = (forward[place] ?? 0) * (backward[place] ?? 0);
  for (let row = 0; row < forward.length; row += LABEL_COUNT) scale(forward, row);
  return Float32Array.from(forward);
}

/** The exponentials of scores, each token's brought down so that its largest is 1. */
function exponentials(scores: Float32Array): Float64Array {
  const powers = new Float64Array(scores.length);
  for (let row = 0; row < scores.length; row += LABEL_COUNT) {
    let largest = -Infinity;
    for (let at = row; at < row + LABEL_COUNT; at += 1) largest = Math.max(largest, scores[at] ?? 0);
    for (let at = row; at < row + LABEL_COUNT; at += 1) powers[at] = Math.exp((scores[at] ?? 0) - largest);
  }
  return powers;
}

/** Makes the values of one token sum to 1. */
function scale(values: Float64Array, row: number): void {
  let sum = 0;
  for (let at = row; at < row + LABEL_COUNT; at += 1) sum += values[at] ?? 0;
  if (sum === 0) return;
  for (let at = row; at < row + LABEL_COUNT; at += 1) values[at] = (values[at] ?? 0) / sum;
}
