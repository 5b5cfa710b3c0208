import type { Mention } from './mention-before';
import { isLeadIn } from './occurrence';
import { type Reading, wordAt } from './reading';
import type { Place } from './rule';
import { verbFormOf } from './verb-forms';

/**
 * Where content that starts at a token has to end before its sentence does: at the comma of a clause that only leads up
 * to the main one (“After the mayor said it would rain, people left”), of an aside (“Lee, who said it would rain, left”), or
 * at the bracket that holds the credit.
 */
export function limitContent(place: Place, group: number, mention: Mention, from: number): number {
  const { reading, start, end } = place;
  const bracket = Math.min(closingBracket(place, from), endOfSaid(reading, from, end));
  const own = mention.length === 1 && (mention[0]?.end ?? end) <= group ? (mention[0]?.start ?? group) : group;
  const opener = own - 1;
  const tag = reading.tags[opener];
  const subordinate = tag === 'subordinator' || (tag === 'preposition' && reading.tags[group] === 'gerund');
  if (reading.tags[start] === 'auxiliary' && start < group)
    return Math.min(
      bracket,
      commaAfter(reading, from, end, () => true),
    );
  if ((subordinate && isLeadIn(reading, start, opener)) || (opener < start && reading.tags[start] === 'gerund')) {
    return Math.min(
      bracket,
      commaAfter(reading, from, end, () => true),
    );
  }
  const aside = mention.length === 2 && reading.tags[(mention[1]?.start ?? 1) - 1] === 'comma';
  return aside
    ? Math.min(
        bracket,
        commaAfter(reading, from, end, (at) => startsPredicate(reading, at)),
      )
    : bracket;
}

/**
 * Where words that go on after content begin, though no clause of their own: after a quotation that ends in a comma
 * (“…,” without naming them), and at a second verb of the subject (said it was over, and left).
 */
function endOfSaid(reading: Reading, from: number, end: number): number {
  for (let at = from + 1; at < end; at += 1) {
    const outside = reading.quotationAt[at] === -1;
    const tag = reading.tags[at];
    const closed = outside && reading.quotationAt[at - 1] !== -1 && wordAt(reading, at - 2) === ',';
    if (closed && (tag === 'gerund' || tag === 'preposition' || tag === 'subordinator')) return at;
    const joins = outside && tag === 'comma' && wordAt(reading, at + 1) === 'and';
    if (joins && isPastVerb(reading, at + 2)) return at;
  }
  return end;
}

function isPastVerb(reading: Reading, at: number): boolean {
  const verb = reading.tags[at] === 'adverb' ? at + 1 : at;
  return reading.tags[verb] === 'verb' && verbFormOf(wordAt(reading, verb))?.forms.has('past') === true;
}

function commaAfter(reading: Reading, from: number, end: number, fits: (at: number) => boolean): number {
  for (let at = from + 1; at < end; at += 1) {
    if (reading.tags[at] === 'comma' && reading.quotationAt[at] === -1 && fits(at + 1)) return at;
  }
  return end;
}

function startsPredicate(reading: Reading, at: number): boolean {
  const first = reading.tags[at] === 'adverb' ? reading.tags[at + 1] : reading.tags[at];
  return first === 'verb' || first === 'auxiliary';
}

/** The bracket that closes after a token although it was opened before it; the end where there is none. */
function closingBracket({ reading, start, end }: Place, from: number): number {
  let open = 0;
  for (let at = start; at < from; at += 1) {
    if (wordAt(reading, at) === '(') open += 1;
    else if (wordAt(reading, at) === ')') open -= 1;
  }
  if (open <= 0) return end;
  let nested = 0;
  for (let at = from; at < end; at += 1) {
    if (wordAt(reading, at) === '(') nested += 1;
    else if (wordAt(reading, at) === ')' && nested === 0) return at;
    else if (wordAt(reading, at) === ')') nested -= 1;
  }
  return end;
}
