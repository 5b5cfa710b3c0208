import { LABEL_COUNT, mayFollow } from './labels';

/** How likely labels are at the start of a paragraph and after one another, as scores. */
export interface Transitions {
  readonly start: Float32Array;
  /** Row by row: the scores of all labels after a label. */
  readonly after: Float32Array;
  /** The exponentials of both. */
  readonly powers: { readonly start: Float64Array; readonly after: Float64Array };
}

const NEVER = -1e4;

const LABELS = Array.from({ length: LABEL_COUNT }, (_, label) => label);
/** For each label those that it may follow, and those that may follow it. */
const BEFORE = LABELS.map((label) => LABELS.filter((before) => mayFollow(before, label)));
const BEHIND = LABELS.map((label) => LABELS.filter((next) => mayFollow(label, next)));

/** Scores with what may never follow ruled out. */
export function ruleOut(given: Pick<Transitions, 'start' | 'after'>): Transitions {
  const start = given.start.map((score, label) => (mayFollow(0, label) ? score : NEVER));
  const after = given.after.map((score, at) =>
    mayFollow(Math.floor(at / LABEL_COUNT), at % LABEL_COUNT) ? score : NEVER,
  );
  return {
    start,
    after,
    powers: { start: Float64Array.from(start, Math.exp), after: Float64Array.from(after, Math.exp) },
  };
}

/** The best sequence of labels (Viterbi 1967) for scores that stand token by token; empty for no tokens. */
export function decodeLabels(scores: Float32Array, { start, after }: Transitions): Uint8Array {
  const count = scores.length / LABEL_COUNT;
  const labels = new Uint8Array(count);
  if (count === 0) return labels;
  const from = new Uint8Array(scores.length);
  let best = Float64Array.from(start, (score, label) => score + (scores[label] ?? 0));
  let next = new Float64Array(LABEL_COUNT);
  for (let row = LABEL_COUNT; row < scores.length; row += LABEL_COUNT) {
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      let most = -Infinity;
      let source = 0;
      for (const before of BEFORE[label] ?? LABELS) {
        const score = (best[before] ?? 0) + (after[before * LABEL_COUNT + label] ?? 0);
        if (score <= most) continue;
        most = score;
        source = before;
      }
      next[label] = most + (scores[row + label] ?? 0);
      from[row + label] = source;
    }
    [best, next] = [next, best];
  }
  labels[count - 1] = best.indexOf(Math.max(...best));
  for (let at = count - 1; at > 0; at -= 1) labels[at - 1] = from[at * LABEL_COUNT + (labels[at] ?? 0)] ?? 0;
  return labels;
}

/**
 * How probable each label is at each token (forward-backward, Baum 1972, scaled at each token), token by token; rows sum
 * to 1.
 */
export function probabilitiesOf(scores: Float32Array, { powers: { start, after } }: Transitions): Float32Array {
  const emitted = exponentials(scores);
  const found = new Float64Array(scores.length);
  for (let row = 0; row < scores.length; row += LABEL_COUNT) {
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      let reached = row === 0 ? (start[label] ?? 0) : 0;
      for (const before of row === 0 ? [] : (BEFORE[label] ?? LABELS)) {
        reached += (found[row - LABEL_COUNT + before] ?? 0) * (after[before * LABEL_COUNT + label] ?? 0);
      }
      found[row + label] = reached * (emitted[row + label] ?? 0);
    }
    scale(found, row);
  }
  const left = new Float64Array(LABEL_COUNT).fill(1);
  const arriving = new Float64Array(LABEL_COUNT);
  for (let row = scores.length - LABEL_COUNT; row >= 0; row -= LABEL_COUNT) {
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      found[row + label] = (found[row + label] ?? 0) * (left[label] ?? 0);
      arriving[label] = (emitted[row + label] ?? 0) * (left[label] ?? 0);
    }
    scale(found, row);
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      let sum = 0;
      for (const next of BEHIND[label] ?? LABELS) {
        sum += (after[label * LABEL_COUNT + next] ?? 0) * (arriving[next] ?? 0);
      }
      left[label] = sum;
    }
    scale(left, 0);
  }
  return new Float32Array(found);
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
  const share = 1 / sum;
  for (let at = row; at < row + LABEL_COUNT; at += 1) values[at] = (values[at] ?? 0) * share;
}
