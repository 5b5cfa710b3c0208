import type { Span } from '../attribution';
import { type Reading, wordAt } from '../find/reading';
import type { Crediting } from '../find/rule';
import { verbFormOf } from '../find/verb-forms';
import type { Steps } from '../steps';
import { attitudeVerbs } from '../lexicon/attitude-verbs';
import { wishingVerbs } from '../lexicon/wishing-verbs';
import { clippedTo } from './token-spans';

/** How many creditings back one may still overlap the next. */
const REACH = 8;

const UNSPOKEN = new Set([...attitudeVerbs, ...wishingVerbs]);
const JOINS = new Set(['and', 'but', 'while', 'whereas', 'though', 'although', 'or', 'yet', 'then']);

/**
 * Settles which of the creditings that overlap stand, and where the content of one ends because the next begins:
 * “said it rained and added that it snowed”. What is credited within another's content is left out.
 */
export function* settleCreditings(reading: Reading, found: readonly Crediting[]): Steps<Crediting[]> {
  const kept: Crediting[] = [];
  for (const crediting of found) {
    yield;
    let next: Crediting | null = crediting;
    for (let place = kept.length - 1; next !== null && place >= Math.max(0, kept.length - REACH); place -= 1) {
      const earlier = kept[place];
      if (earlier === undefined) continue;
      const settled: Settled = settlePair(reading, earlier, next);
      if (settled.earlier === null) kept.splice(place, 1);
      else kept[place] = settled.earlier;
      next = settled.later;
    }
    if (next !== null) kept.push(next);
  }
  return kept;
}

interface Settled {
  readonly earlier: Crediting | null;
  readonly later: Crediting | null;
}

function settlePair(reading: Reading, earlier: Crediting, later: Crediting): Settled {
  const earlierCue = earlier.cue[0]?.start ?? -1;
  const laterCue = later.cue[0]?.start ?? -1;
  if (covers(earlier.cue, laterCue)) return { earlier, later: null };
  const inEarlier = covers(earlier.content, laterCue);
  const inLater = covers(later.content, earlierCue);
  if (inEarlier && inLater) {
    const setOff = later.rule !== 'according-to' || reading.tags[later.head - 1] === 'comma';
    return setOff ? { earlier: null, later } : { earlier, later: null };
  }
  if (inEarlier) {
    const cut = cutBefore(reading, earlier, later);
    if (cut === null) return { earlier, later: null };
    const content = clippedTo(earlier.content, { start: 0, end: cut });
    const joined = later.shared === true ? { ...later, mention: earlier.mention } : later;
    return { earlier: content.length > 0 ? { ...earlier, content } : null, later: joined };
  }
  if (inLater) {
    const end = Math.max(...[...earlier.content, ...earlier.cue, ...earlier.mention].map((span) => span.end));
    const content = startContent(reading, later.content, end);
    return { earlier, later: content.length > 0 ? { ...later, content } : null };
  }
  return { earlier, later };
}

function covers(spans: readonly Span[], at: number): boolean {
  return spans.some((span) => span.start <= at && at < span.end);
}

/** Where the content of the earlier crediting ends because the later one is joined to it; null where it is nested. */
function cutBefore(reading: Reading, earlier: Crediting, later: Crediting): number | null {
  const cue = later.cue[0]?.start ?? 0;
  const mention = later.mention[0]?.start ?? cue;
  const own = later.shared !== true && mention > (earlier.cue[0]?.start ?? 0) && mention < cue;
  let before = (own ? mention : cue) - 1;
  while (reading.tags[before] === 'adverb') before -= 1;
  const word = wordAt(reading, before);
  const tag = reading.tags[before];
  const verb = later.head;
  if (reading.tags[verb] === 'gerund' && tag === 'comma') return before;
  if (later.pattern === 'according-to' && tag === 'comma') return before;
  if (word === ';' || word === '—' || word === '–' || word === '--') return before;
  if (tag === 'relative' && own && reading.tags[before - 1] === 'comma') return before - 1;
  if (!JOINS.has(word)) return null;
  const base = verbFormOf(wordAt(reading, verb))?.base ?? '';
  if (UNSPOKEN.has(base) || reading.tags[verb] === 'infinitive') return null;
  return reading.tags[before - 1] === 'comma' ? before - 1 : before;
}

function startContent(reading: Reading, content: readonly Span[], from: number): Span[] {
  let start = from;
  while (/^(?:comma|conjunction|mark|adverb)$/u.test(reading.tags[start] ?? '')) start += 1;
  return content.flatMap((span) =>
    span.end <= start + 1 ? [] : [{ start: Math.max(span.start, start), end: span.end }],
  );
}
