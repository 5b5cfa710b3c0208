import type { Crediting } from './crediting';
import type { Reading } from './reading';
import { readAccordingTo, readAdverb, readAsPut, readColon, readNoun, readPassive } from './phrase-rules';
import { readInverted, readTrailing } from './credit-after';
import { readLeading } from './credit-before';
import { occurrenceAt } from './occurrence';

/** Everything the rules find, sentence by sentence, in order of the words they start from. It may overlap. */
export function findCreditings(reading: Reading): Crediting[] {
  const found: Crediting[] = [];
  for (const sentence of reading.article.sentences) {
    for (let at = sentence.tokens.start; at < sentence.tokens.end; at += 1) {
      const quotation = reading.quotationAt[at] ?? -1;
      if (quotation !== -1 && reading.isSpeech[quotation] === true) continue;
      const { start } = sentence.tokens;
      const occurrence = occurrenceAt(reading, at, start);
      const crediting =
        readAccordingTo(reading, at, start) ??
        readAsPut(reading, at, start) ??
        readColon(reading, at, start) ??
        readAdverb(reading, at, start) ??
        readPassive(reading, at, start) ??
        (occurrence && (readInverted(occurrence) ?? readTrailing(occurrence) ?? readLeading(occurrence))) ??
        readNoun(reading, at, start);
      if (crediting !== null) found.push(crediting);
    }
  }
  return found;
}
