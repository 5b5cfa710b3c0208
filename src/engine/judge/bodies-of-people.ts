import { bodiesOfPeople } from '../lexicon/bodies-of-people';
import type { Article } from '../read/article';

/** The bodies by their first word, each as its words, the longest first. */
const BODIES = new Map<string, readonly (readonly string[])[]>();
for (const words of bodiesOfPeople.map((body) => body.split(' ')).sort((a, b) => b.length - a.length))
  BODIES.set(words[0] ?? '', [...(BODIES.get(words[0] ?? '') ?? []), words]);

/** The place behind the listed body of people whose name begins at a token, “Doctors Without Borders”; null where none does. */
export function endOfBody({ tokens }: Article, at: number): number | null {
  const found = BODIES.get(tokens[at]?.lower ?? '')?.find((words) =>
    words.every((word, place) => tokens[at + place]?.lower === word),
  );
  if (found === undefined) return null;
  const ends = [tokens[at], tokens[at + found.length - 1]];
  return ends.every((token) => /^[\p{Lu}\d]/u.test(token?.text ?? '')) ? at + found.length : null;
}
