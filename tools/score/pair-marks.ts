import type { Form } from '../../src/engine/attribution';
import type { Pair } from '../prediction';
import { matchAttributions, type Worded } from './match';
import { placesOf, wordsOf } from './words';

/** A marked or predicted attribution, as far as spans are scored. */
export interface SpanMarks {
  readonly source?: readonly Pair[];
  readonly cue?: readonly Pair[];
  readonly content?: readonly Pair[];
  readonly statement?: boolean;
}

/** A text with its marks and what was predicted of it. */
export interface ScoredDocument<Predicted extends SpanMarks = SpanMarks> {
  readonly text: string;
  readonly gold: readonly SpanMarks[];
  readonly predicted: readonly Predicted[];
}

/** The attributions of a document in words, with the place of each one's partner; -1 for none. */
export function pairMarks<Predicted extends SpanMarks>(document: ScoredDocument<Predicted>, onlyStatements: boolean) {
  const words = wordsOf(document.text);
  const read = <Marks extends SpanMarks>(marks: Marks) => ({
    ...wordMarks(words, marks),
    form: formOf(document.text, marks.content ?? []),
    marks,
  });
  const gold = document.gold.map((marks) => read(marks));
  let predicted = document.predicted.map((marks) => read(marks));
  if (onlyStatements) {
    const { ofPredicted } = matchAttributions(gold, predicted);
    predicted = predicted.filter(({ marks }, at) => ofPredicted[at] !== -1 || marks.statement !== false);
  }
  return { gold, predicted, ...matchAttributions(gold, predicted) };
}

function wordMarks(words: readonly Pair[], marks: SpanMarks): Worded {
  return {
    source: placesOf(words, marks.source ?? []),
    cue: placesOf(words, marks.cue ?? []),
    content: placesOf(words, marks.content ?? []),
  };
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
