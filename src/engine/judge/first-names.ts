import { eitherFirstNames } from '../lexicon/either-first-names';
import { femaleFirstNames } from '../lexicon/female-first-names';
import { maleFirstNames } from '../lexicon/male-first-names';

/** Which pronoun a person takes, where the article or the name tells. */
export type Gender = 'she' | 'he';

const FEMALE = new Set(femaleFirstNames);
const MALE = new Set(maleFirstNames);
const EITHER = new Set(eitherFirstNames);

/** Whether a word is a listed first name, alone or as the first part of a double name (“Jean-Luc”). */
export function isFirstName(word: string): boolean {
  const name = plain(word);
  return FEMALE.has(name) || MALE.has(name) || EITHER.has(name);
}

/** The gender that nine in ten bearers of a first name have; null where there is no such majority. */
export function genderOfFirstName(word: string): Gender | null {
  const name = plain(word);
  if (FEMALE.has(name)) return 'she';
  return MALE.has(name) ? 'he' : null;
}

function plain(word: string): string {
  const bare = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const hyphen = bare.indexOf('-');
  return hyphen > 1 ? bare.slice(0, hyphen) : bare;
}
