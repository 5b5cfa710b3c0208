import type { Crediting } from './crediting';
import type { Reading } from './reading';
import { occurrenceAt, readInverted, readLeading, readTrailing } from './verb-rules';

/** Everything the rules find, sentence by sentence, in order of the words they start from. It may overlap. */
export function findCreditings(reading: Reading): Crediting[] {
  const found: Crediting[] = [];
  for (const sentence of reading.article.sentences) {
    for (let at = sentence.tokens.start; at < sentence.tokens.end; at += 1) {
      const quotation = reading.quotationAt[at] ?? -1;
      if (quotation !== -1 && reading.isSpeech[quotation] === true) continue;
      const occurrence = occurrenceAt(reading, at, sentence.tokens.start);
      if (occurrence === null) continue;
      const crediting = readInverted(occurrence) ?? readTrailing(occurrence) ?? readLeading(occurrence);
      if (crediting !== null) found.push(crediting);
    }
  }
  return found;
}
