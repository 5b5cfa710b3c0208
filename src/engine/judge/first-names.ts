import { eitherFirstNames } from '../lexicon/either-first-names';
import { femaleFirstNames } from '../lexicon/female-first-names';
import { maleFirstNames } from '../lexicon/male-first-names';
import { remembering } from '../remembering';

const FIRST_NAMES = new Set([...femaleFirstNames, ...maleFirstNames, ...eitherFirstNames]);

/** Whether a word is a listed first name, alone or as the first part of a double name (“Jean-Luc”). */
export const isFirstName = remembering((word: string): boolean => FIRST_NAMES.has(plainFirstName(word)));

/** A first name in lower case, without marks over its letters and without the second part of a double name. */
export function plainFirstName(word: string): string {
  const bare = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const hyphen = bare.indexOf('-');
  return hyphen > 1 ? bare.slice(0, hyphen) : bare;
}
