import type { Form } from '../../src/engine/attribution';
import type { Pair } from '../prediction';
import { type Worded, matchAttributions } from './match';
import { countShared, placesOf, wordsOf } from './words';

/** A marked or predicted attribution, as far as spans are scored. */
export interface SpanMarks {
  readonly source?: readonly Pair[];
  readonly cue?: readonly Pair[];
  readonly content?: readonly Pair[];
  readonly statement?: boolean;
}

/** A text with its marks and what was predicted of it. */
export interface ScoredDocument {
  readonly text: string;
  readonly gold: readonly SpanMarks[];
  readonly predicted: readonly SpanMarks[];
}

/** Shares from 0 to 1; 0 where there is nothing to share. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

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
    const words = wordsOf(document.text);
    const read = (marks: SpanMarks) => ({
      ...wordMarks(words, marks),
      form: formOf(document.text, marks.content ?? []),
      marks,
    });
    const gold = document.gold.map(read);
    let predicted = document.predicted.map(read);
    if (onlyStatements) {
      const { ofPredicted } = matchAttributions(gold, predicted);
      predicted = predicted.filter(({ marks }, at) => ofPredicted[at] !== -1 || marks.statement !== false);
    }
    const { ofGold, ofPredicted } = matchAttributions(gold, predicted);
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

function wordMarks(words: readonly Pair[], marks: SpanMarks): Worded {
  return {
    source: placesOf(words, marks.source ?? []),
    cue: placesOf(words, marks.cue ?? []),
    content: placesOf(words, marks.content ?? []),
  };
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

/** Precision and recall as shares of what was predicted and of what is marked, and F1 between them. */
export function balance(right: number, predicted: number, found: number, gold: number): Figures {
  const precision = predicted === 0 ? 0 : right / predicted;
  const recall = gold === 0 ? 0 : found / gold;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

const MARKS = /["“”„«]/u;

/** The form that marks alone give a content: direct where it opens with one, mixed where one stands in it. */
function formOf(text: string, content: readonly Pair[]): Form {
  const pieces = content.toSorted((a, b) => a[0] - b[0]);
  const [first] = pieces;
  if (first === undefined) return 'indirect';
  let [start] = first;
  while (start < first[1] && /\s/u.test(text[start] ?? '')) start += 1;
  const opening = text[start] ?? '';
  if (MARKS.test(opening) || (start > 0 && MARKS.test(text[start - 1] ?? '')) || /[‘']/u.test(opening)) return 'direct';
  const quoted = pieces.some(
    ([from, to]) =>
      MARKS.test(text.slice(Math.max(0, from - 1), to + 1)) || /(^|[\s(])[‘']\p{L}/u.test(text.slice(from, to)),
  );
  return quoted ? 'mixed' : 'indirect';
}
