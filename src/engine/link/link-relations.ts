import type { Span } from '../attribution';
import type { Crediting } from '../find/rule';
import type { Reading } from '../find/reading';
import type { Steps } from '../steps';
import { continueQuotations } from './continue-quotations';
import { creditLists } from './credit-lists';
import type { Relation } from './relation';
import { settleCreditings } from './settle-creditings';

/** Puts together what belongs together over the whole article, in reading order. An article without any gives none. */
export function* linkRelations(reading: Reading, found: readonly Crediting[]): Steps<Relation[]> {
  const settled = yield* settleCreditings(reading, found);
  const credited = [...settled, ...(yield* creditLists(reading, settled))];
  const all = yield* continueQuotations(reading, credited);
  return all.map((crediting) => relationOf(reading, crediting));
}

function relationOf(reading: Reading, { mention, cue, content, pattern, rests = cue }: Crediting): Relation {
  const { tokens } = reading.article;
  const toCharacters = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => ({ start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 }));
  return {
    mention: toCharacters(mention),
    cue: toCharacters(cue),
    content: toCharacters(content),
    pattern: { key: pattern, span: toCharacters(rests)[0] ?? null },
  };
}
