import type { Span } from '../attribution';
import { contentToEnd } from './content-after';
import { contentBefore } from './content-before';
import { mentionAfter } from './mention-after';
import { hasVerb, isLeadIn } from './occurrence';
import { type Reading, wordAt } from './reading';
import type { Place, Rule } from './rule';

/** “according to”, before, after and within what it credits. */
export const accordingTo: Rule = {
  name: 'according-to',
  examples: [
    '[The bridge is safe], <according to> {two engineers who inspected it}.',
    '<According to> {the report}, [the bridge was never inspected].',
    '[The bridge], <according to> {Ann Lee}, [will close in May].',
    '[“It was never safe,”] <according to> {a letter to the city council}.',
  ],
  read(place) {
    const { reading, at, end } = place;
    if (wordAt(reading, at) !== 'according' || wordAt(reading, at + 1) !== 'to') return null;
    const source = mentionAfter(reading, at + 2, end);
    if (source === null) return null;
    const content = contentAround(place, { start: at, end: source.end });
    if (content.length === 0) return null;
    const cue = [{ start: at, end: at + 2 }];
    return { rule: 'according-to', pattern: 'according-to', mention: [source], cue, content, head: at };
  },
};

/** What stands before a phrase that credits, or after it where it opens the sentence, or both where it interrupts. */
function contentAround({ reading, start, end }: Place, phrase: Span): readonly Span[] {
  const rest = reading.tags[phrase.end] === 'comma' ? phrase.end + 1 : phrase.end;
  if (isLeadIn(reading, start, phrase.start)) return rest < end ? contentToEnd(reading, rest, end) : [];
  const previous = phrase.start - 1;
  const quoted = (reading.quotationAt[previous] ?? -1) !== -1;
  const comma = reading.tags[previous] === 'comma' && !quoted;
  const before =
    comma || quoted ? (contentBefore(reading, phrase.start) ?? []) : clauseTo(reading, start, phrase.start);
  const interrupts =
    comma && rest > phrase.end && rest < end && !hasVerb(reading, before[0]?.start ?? previous, previous);
  return interrupts ? [...before, { start: rest, end }] : before;
}

/** From a clause’s first word to a token; nothing where that is all “And” and marks. */
export function clauseTo(reading: Reading, start: number, end: number): readonly Span[] {
  let first = start;
  while (reading.tags[first] === 'conjunction' || reading.tags[first] === 'mark') first += 1;
  return end > first ? [{ start: first, end }] : [];
}
