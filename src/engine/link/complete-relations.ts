import type { Span } from '../attribution';
import type { Crediting } from '../find/rule';
import type { Reading } from '../find/reading';
import type { Steps } from '../steps';
import { confidenceOf } from './confidence';
import { continueQuotations } from './continue-quotations';
import { creditLists } from './credit-lists';
import type { Relation } from './relation';

/**
 * The relations of creditings that are settled, with those that only the whole article shows: items of lists, and
 * quotations that go on without a credit. In reading order; without any there are none.
 */
export function* completeRelations(reading: Reading, settled: readonly Crediting[]): Steps<Relation[]> {
  const credited = [...settled, ...(yield* creditLists(reading, settled))];
  const all = yield* continueQuotations(reading, credited);
  return all.map((crediting) => relationOf(reading, crediting));
}

function relationOf(reading: Reading, crediting: Crediting): Relation {
  const { mention, cue, content, pattern, rests = cue } = crediting;
  const { tokens } = reading.article;
  const toCharacters = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => ({ start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 }));
  return {
    mention: toCharacters(mention),
    cue: toCharacters(cue),
    content: toCharacters(content),
    pattern: { key: pattern, span: toCharacters(rests)[0] ?? null },
    confidence: confidenceOf(crediting),
  };
}
