import type { Steps } from '../steps';
import { occurrenceAt } from './occurrence';
import { type Reading, wordsEnd } from './reading';
import type { Crediting, Place } from './rule';
import { rules } from './rules';

/** Everything the rules find, in order of the words they start from. What they find may overlap. */
export function* findCreditings(reading: Reading): Steps<Crediting[]> {
  const found: Crediting[] = [];
  for (const { tokens } of reading.article.sentences) {
    yield;
    const end = wordsEnd(reading, tokens.start);
    for (let at = tokens.start; at < tokens.end; at += 1) {
      if (reading.isSpeech[reading.quotationAt[at] ?? -1] === true) continue;
      const crediting = readPlace({
        reading,
        at,
        start: tokens.start,
        end,
        verb: occurrenceAt(reading, at, tokens.start),
      });
      if (crediting !== null) found.push(crediting);
    }
  }
  return found;
}

function readPlace(place: Place): Crediting | null {
  for (const rule of rules) {
    const crediting = rule.read(place);
    if (crediting !== null) return crediting;
  }
  return null;
}
