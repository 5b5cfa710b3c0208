import type { Outcome, Span } from '../attribution';
import type { Reading } from '../find/reading';
import type { Relation } from '../link/relation';
import type { Steps } from '../steps';
import { bunchesOf } from './bunches';
import { decodeLabels, probabilitiesOf, ruleOut, type Transitions } from './decode-labels';
import { begins, LABEL_COUNT, type Role, ROLES, roleOf } from './labels';
import type { MakeKernel } from './lanes';
import { makeScoreTokens } from './score-tokens';
import { featuresInSteps, numberWords } from './token-features';
import { readWeights, type Weights } from './weights';

/** A run of tokens with one role. */
export interface Run extends Span {
  readonly role: Role;
  /** How probable the model finds the role of its first token, from 0 to 1. */
  readonly probability: number;
}

/** How readily cues are found: fewer and surer, or more and less sure. */
export type Strictness = 'cautious' | 'balanced' | 'generous';

/** The runs of one paragraph, or of a piece of a long one, in order. */
export interface TaggedPiece {
  readonly paragraph: number;
  readonly runs: readonly Run[];
}

/** The trained tagger, ready to read articles. */
export interface Tagger {
  /**
   * The runs of an article’s paragraphs, in any order, each as soon as it is known, and pieces without runs wherever other
   * work may have its turn. `ruled` is what the rules make of the article: one of the things that the model goes by.
   */
  tag(reading: Reading, ruled: readonly Relation[], strictness: Strictness): Generator<TaggedPiece>;
}

/** What is added to the score of a cue’s beginning; chosen on PolNeAR’s dev. */
const BIAS: Record<Strictness, number> = { cautious: -1.5, balanced: 0, generous: 1.5 };

/** What is yielded to give way. */
const NOTHING: TaggedPiece = { paragraph: 0, runs: [] };

const CUE_BEGINS = 1 + 2 * ROLES.indexOf('cue');

/** Makes a tagger from a weights file; `damaged` where the file is none, or is not whole. */
export function makeTagger(file: Uint8Array, makeKernel: MakeKernel): Outcome<Tagger, 'damaged'> {
  const read = readWeights(file);
  if (!read.ok) return read;
  try {
    return { ok: true, value: taggerFrom(read.value, makeKernel) };
  } catch {
    return { ok: false, why: 'damaged' };
  }
}

function taggerFrom(weights: Weights, makeKernel: MakeKernel): Tagger {
  const vocabulary = numberWords(weights.words);
  const scoreTokens = makeScoreTokens(weights, makeKernel);
  const transitions = ruleOut({
    start: weights.matrixOf('start').values,
    after: weights.matrixOf('after').values,
  });
  return {
    *tag(reading, ruled, strictness) {
      const { article } = reading;
      const featuresOf = yield* givingWay(featuresInSteps(reading, ruled, vocabulary));
      for (const bunch of yield* givingWay(bunchesOf(article))) {
        const scores = yield* givingWay(scoreTokens(article, bunch, featuresOf));
        for (const [place, { paragraph, tokens }] of bunch.pieces.entries()) {
          const own = scores[place] ?? new Float32Array();
          for (let at = CUE_BEGINS; at < own.length; at += LABEL_COUNT) own[at] = (own[at] ?? 0) + BIAS[strictness];
          yield { paragraph, runs: readRuns(own, tokens.start, transitions) };
        }
      }
    },
  };
}

function* givingWay<Result>(steps: Steps<Result>): Generator<TaggedPiece, Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield NOTHING;
  }
}

function readRuns(scores: Float32Array, first: number, transitions: Transitions): Run[] {
  const labels = decodeLabels(scores, transitions);
  if (labels.every((label) => label === 0)) return [];
  const probabilities = probabilitiesOf(scores, transitions);
  const runs: { role: Role; start: number; end: number; probability: number }[] = [];
  labels.forEach((label, at) => {
    const role = roleOf(label);
    const last = runs.at(-1);
    const place = first + at;
    const probability = probabilities[at * LABEL_COUNT + label] ?? 0;
    if (role === null) return;
    if (!begins(label) && last !== undefined) last.end = place + 1;
    else runs.push({ role, start: place, end: place + 1, probability });
  });
  return runs;
}
