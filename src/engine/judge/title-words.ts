import { demonyms } from '../lexicon/demonyms';
import { titles } from '../lexicon/titles';
import { remembering } from '../remembering';
import { listedMeaningOf, singularOf } from './noun-sorts';

const TITLES = new Set(titles);
const DEMONYMS = new Set(demonyms);
const ADDRESS = /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|lord|lady|sen|gov|rep|prof|rev|fr|sgt|lt|capt|col|gen|pope|saint)$/u;

/** Titles that are written in capitals; other words in capitals are names or shouted. */
const ABBREVIATED = /^(?:CEO|CFO|COO|CTO|GOP|MEP|MSP|SVP|EVP)$/u;

/** A word in lower case without its last full stop and with straight apostrophes. */
export const bare = remembering((word: string): string => word.toLowerCase().replaceAll('’', "'").replace(/\.$/u, ''));

/** Whether a word with a capital describes whom it stands before or names a people: “Senator”, “Democrats”, “Israeli”. */
export function isTitleWord(word: string): boolean {
  if (/^\p{Lu}{3,}$/u.test(word) && !ABBREVIATED.test(word)) return false;
  const lower = bare(word);
  return TITLES.has(lower) || isDemonym(lower) || isPersonNoun(lower);
}

/** Whether a word is a form of address or a listed title, without regard to other nouns for persons. */
export function isTitle(lower: string): boolean {
  return TITLES.has(lower);
}

/** Whether a title always stands before a surname: “Mr.”, “Sen.”, “Dame”. */
export function isFormOfAddress(lower: string): boolean {
  return ADDRESS.test(lower);
}

/** Whether a word in lower case stands for the people of a place, party or faith, or for what is theirs. */
export const isDemonym = remembering((lower: string): boolean => {
  if (DEMONYMS.has(lower) || DEMONYMS.has(singularOf(lower))) return true;
  return lower.includes('-') && lower.split('-').every((part) => DEMONYMS.has(part) || DEMONYMS.has(singularOf(part)));
});

/** Whether a noun in lower case stands for one or several people. */
export function isPersonNoun(lower: string): boolean {
  const meaning = listedMeaningOf(lower);
  return meaning !== null && (meaning.sort === 'person' || meaning.sort === 'group');
}
