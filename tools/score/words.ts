import type { Pair } from '../prediction';

const WORD = /[\p{L}\p{N}]+(?:['’.\-‑][\p{L}\p{N}]+)*|[$€£%#@&]+/gu;

/** The words of a text as spans, in order: what all scores count in. */
export function wordsOf(text: string): Pair[] {
  return [...text.matchAll(WORD)].map((match) => [match.index, match.index + match[0].length]);
}

/** The places, in a list of words, of those that spans touch. */
export function placesOf(words: readonly Pair[], spans: readonly Pair[]): Set<number> {
  const places = new Set<number>();
  for (const [start, end] of spans) {
    for (let at = firstAfter(words, start); at < words.length && (words[at]?.[0] ?? end) < end; at += 1) places.add(at);
  }
  return places;
}

function firstAfter(words: readonly Pair[], start: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.[1] ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How many members two sets share. */
export function countShared<Member>(some: ReadonlySet<Member>, others: ReadonlySet<Member>): number {
  let shared = 0;
  for (const member of some) if (others.has(member)) shared += 1;
  return shared;
}

/** How alike two sets are, by the Dice coefficient: 0 where they share nothing, 1 for the same. */
export function diceOf(some: ReadonlySet<number>, others: ReadonlySet<number>): number {
  const all = some.size + others.size;
  return all === 0 ? 0 : (2 * countShared(some, others)) / all;
}
