import type { Span } from '../attribution';
import type { Crediting } from '../find/rule';
import type { Reading } from '../find/reading';
import type { Steps } from '../steps';
import { confidenceOf } from './confidence';
import { continueQuotations } from './continue-quotations';
import { creditBlocks } from './credit-blocks';
import { creditLists, paragraphAt } from './credit-lists';
import { creditTranscript, findEntryColons, findTurns } from './credit-transcript';
import type { Relation } from './relation';
import { inOrder } from './token-spans';

/**
 * The relations of creditings that are settled, with those that only the whole article shows: items of lists,
 * paragraphs that are set apart, turns of a transcript, in which nothing else is credited, and quotations that go on
 * without a credit. In reading order; without any there are none.
 */
export function* completeRelations(reading: Reading, settled: readonly Crediting[]): Steps<Relation[]> {
  const named = yield* findTurns(reading);
  const turns = creditTranscript(reading, named);
  const told = new Set(turns.map(({ head }) => paragraphAt(reading, head)));
  const entries = findEntryColons(reading, named);
  const isEntry = ({ cue }: Crediting) => entries.has(cue[0]?.start ?? -1);
  const own = settled.filter((found) => !told.has(paragraphAt(reading, found.head)) && !isEntry(found));
  yield;
  const listed = [...own, ...turns, ...(yield* creditLists(reading, own))];
  const credited = inOrder([...listed, ...(yield* creditBlocks(reading, listed))]);
  yield;
  const all = yield* continueQuotations(reading, credited);
  const relations: Relation[] = [];
  for (const crediting of all) {
    yield;
    relations.push(relationOf(reading, crediting));
  }
  return relations;
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
