/** How a text speaks, by its first paragraphs; shares are of all its words. */
export interface Voice {
  /** How many times it reports what others said. */
  readonly reports: number;
  readonly reporting: number;
  /** How much it speaks to the reader or for a house, outside quotations: “you can”, “we offer”. */
  readonly addressing: number;
  /** How much its writer speaks of themselves, outside quotations: “I thought”. */
  readonly confiding: number;
  /** Whether it opens as agencies do: “DORNE, Lorn (AP) — ”. */
  readonly hasDateline: boolean;
}

/** Only so much is looked at, in characters. */
const SAMPLE = 4000;
const QUOTED = /“[^”]{0,600}”?|"[^"\n]{0,600}"?|‘[^‘\n]{0,600}?[,.!?]’/g;
const REPORTS =
  /\b(?:said|says|saying|told|tells|according to|announced|reported|asked|added|claimed|warned|testified|declined|argued|confirmed|insisted|explained)\b/gi;
const ADDRESSES = /\b(?:[Ww]e|[Oo]ur|us|[Yy]ours?|[Yy]ou)\b/g;
const CONFIDES = /\b(?:I|[Mm]y|me)\b/g;
const DATELINE = /^[A-Z][A-Z.' -]{2,30}(?:, [A-Z][A-Za-z.' ]{1,30})?(?: \([A-Z][\w ]{1,20}\))?,? ?(?:—|–|--|-) ?\S/;
/** An agency’s line may stand behind a summary. */
const REACH = 3;

/** Reads how a text speaks, given its paragraphs. */
export function readVoice(paragraphs: readonly string[]): Voice {
  const sample = paragraphs.join('\n').slice(0, SAMPLE);
  const bare = sample.replaceAll(QUOTED, '“”');
  const words = Math.max(count(sample, /\S+/g), 1);
  const reports = count(bare, REPORTS);
  return {
    reports,
    reporting: reports / words,
    addressing: count(bare, ADDRESSES) / words,
    confiding: count(bare, CONFIDES) / words,
    hasDateline: paragraphs.slice(0, REACH).some((paragraph) => DATELINE.test(paragraph)),
  };
}

function count(text: string, words: RegExp): number {
  return text.match(words)?.length ?? 0;
}
