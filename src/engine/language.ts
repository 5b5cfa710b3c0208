import { francAll } from 'franc-min';
import { englishWords } from './lexicon/english-words';

/** Fewer words than this are too few to tell a language by, unless their script does. */
const FEWEST = 12;
/** Of fewer words than this, two that are English are enough. */
const FEW = 25;
/** The share of the commonest English words that English prose never falls below, and that no other language reaches. */
const ENGLISH_SHARE = 0.12;
/** Only so much is looked at, spread over the whole text. */
const SAMPLES = 8;
const SAMPLE_LENGTH = 1500;

const ENGLISH = new Set(englishWords);
const NOT_LATIN = /(?!\p{Script=Latin})\p{L}/u;

/**
 * Whether a text may be read as English. Says no only where its script or most of its words speak for another language:
 * headlines, lists of names, texts of a few words and English with foreign quotations pass; an empty text does, too.
 */
export function isEnglish(text: string): boolean {
  const sample = sampleOf(text);
  if (!/\p{L}/u.test(sample)) return true;
  if (NOT_LATIN.test(sample) && countIn(sample, /\p{Script=Latin}+/gu) < countIn(sample, /\p{L}+/gu) / 2) return false;
  const words = sample.match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? [];
  const inProse = words.filter((word) => /^\p{Ll}/u.test(word));
  if (inProse.length < FEWEST) return true;
  const english = inProse.filter((word) => ENGLISH.has(word)).length;
  if (english / inProse.length >= ENGLISH_SHARE || (inProse.length < FEW && english > 1)) return true;
  const [first] = francAll(sample);
  return first === undefined || first[0] === 'eng' || first[0] === 'sco' || first[0] === 'und';
}

/** How many characters stand in runs of some kind. */
function countIn(text: string, runs: RegExp): number {
  const found = text.match(runs)?.join('') ?? '';
  return found.length - (found.match(/[\u{10000}-\u{10ffff}]/gu)?.length ?? 0);
}

/** Pieces from all over a long text; the whole of a short one. */
function sampleOf(text: string): string {
  if (text.length <= SAMPLES * SAMPLE_LENGTH) return text;
  const step = (text.length - SAMPLE_LENGTH) / (SAMPLES - 1);
  return Array.from({ length: SAMPLES }, (_, place) => {
    const start = Math.round(place * step);
    return text.slice(start, start + SAMPLE_LENGTH);
  }).join(' ');
}
