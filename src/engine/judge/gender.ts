import { femaleFirstNames } from '../lexicon/female-first-names';
import { maleFirstNames } from '../lexicon/male-first-names';
import { plainFirstName } from './first-names';

/** Which pronoun a person takes, where the article or the name tells. */
export type Gender = 'she' | 'he';

const FEMALE = new Set(femaleFirstNames);
const MALE = new Set(maleFirstNames);
const MALE_TITLES =
  /^(?:mr|sir|lord|king|prince|baron|duke|earl|father|fr|brother|uncle|emperor|sultan|sheikh?|master|monsieur|pope|imam|boy|dad|grandfather|grandson|husband|nephew|son|widower|\w*(?<!wo)man)$/u;
const FEMALE_TITLES =
  /^(?:mrs|ms|miss|lady|dame|queen|princess|baroness|duchess|countess|sister|aunt|mother|madame?|actress|bride|daughter|girl|granddaughter|grandmother|mum|mom|niece|widow|wife|\w*woman)$/u;

/** The gender that nine in ten bearers of a first name have; null where there is no such majority. */
export function genderOfFirstName(word: string): Gender | null {
  const name = plainFirstName(word);
  if (FEMALE.has(name)) return 'she';
  return MALE.has(name) ? 'he' : null;
}

/** The gender that titles show: “Mrs.”, “Congressman”. */
export function genderOfTitles(words: Iterable<string>): Gender | null {
  for (const word of words) {
    if (MALE_TITLES.test(word)) return 'he';
    if (FEMALE_TITLES.test(word)) return 'she';
  }
  return null;
}
