import { particleVerbs } from '../lexicon/particle-verbs';
import { type Reading, wordAt } from './reading';

const PARTICLES = collectParticles();

/** The end of the words a verb is put together with: past “out” in “pointed out”; null where none follow. */
export function particleAfter(reading: Reading, base: string, after: number, end: number): number | null {
  for (const particles of PARTICLES.get(base) ?? []) {
    const again = reading.tags[after] === 'adverb' && particles[0] !== wordAt(reading, after);
    const from = again ? after + 1 : after;
    const fits = particles.every((word, place) => from + place < end && wordAt(reading, from + place) === word);
    if (fits) return from + particles.length;
  }
  return null;
}

function collectParticles(): Map<string, string[][]> {
  const all = new Map<string, string[][]>();
  for (const entry of particleVerbs) {
    const [base = '', ...particles] = entry.split(' ');
    const known = [...(all.get(base) ?? []), particles];
    all.set(
      base,
      known.sort((a, b) => b.length - a.length),
    );
  }
  return all;
}
