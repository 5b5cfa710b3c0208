import type { Span } from '../attribution';
import type { Crediting } from '../find/rule';
import type { Reading } from '../find/reading';
import { continueQuotations } from './continue-quotations';
import type { Relation } from './relation';
import { settleCreditings } from './settle-creditings';

/** Puts together what belongs together over the whole article, in reading order. An article without any gives none. */
export function linkRelations(reading: Reading, found: readonly Crediting[]): Relation[] {
  const settled = settleCreditings(reading, found);
  return continueQuotations(reading, settled).map((crediting) => relationOf(reading, crediting));
}

function relationOf(reading: Reading, crediting: Crediting): Relation {
  const { tokens } = reading.article;
  const characters = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => ({ start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 }));
  const { mention, cue, content, pattern, rests } = {
    mention: characters(crediting.mention),
    cue: characters(crediting.cue),
    content: characters(crediting.content),
    pattern: crediting.pattern,
    rests: characters(crediting.rests ?? crediting.cue),
  };
  return { mention, cue, content, pattern: { key: pattern, span: rests[0] ?? null } };
}
