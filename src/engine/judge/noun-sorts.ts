import { documentNouns } from '../lexicon/document-nouns';
import { groupNouns } from '../lexicon/group-nouns';
import { irregularPlurals } from '../lexicon/irregular-plurals';
import { organizationNouns } from '../lexicon/organization-nouns';
import { outletNouns } from '../lexicon/outlet-nouns';
import { personNouns } from '../lexicon/person-nouns';
import { tradeNouns } from '../lexicon/trade-nouns';
import { remembering } from '../remembering';

/** What a common noun stands for. */
export type NounSort = 'person' | 'group' | 'organization' | 'document' | 'outlet';

/** A noun's sort, its singular in lower case, and whether it stands in the plural. */
export interface NounMeaning {
  readonly sort: NounSort;
  readonly singular: string;
  readonly plural: boolean;
}

const PERSONS = new Set(personNouns);
const GROUPS = new Set(groupNouns);
const ORGANIZATIONS = new Set(organizationNouns);
const DOCUMENTS = new Set(documentNouns);
const OUTLETS = new Set(outletNouns);
const TRADES = new Set(tradeNouns);
const IRREGULAR = new Map(irregularPlurals.map((pair) => pair.split(':') as [string, string]));

/** Endings of trades and ties that are too many to list: “a naturopath”, “one Brexiteer”, “a 34-year-old”. */
const PERSON_ENDING =
  /(?:ologist|grapher|crat|eer|ician|person|woman|man|path|-old|-goer|goer|-maker|maker|-in-law|ist)$/u;
const NO_PERSON = new Set([
  'ban',
  'checklist',
  'consist',
  'exist',
  'gist',
  'german',
  'human',
  'list',
  'path',
  'roman',
  'shortlist',
  'twist',
  'veteran',
  'wishlist',
  'woman-owned',
  'career',
  'beer',
  'deer',
  'sheer',
  'exist',
  'assist',
  'persist',
  'resist',
  'insist',
  'old',
]);

/** The singular of a noun in lower case; the word itself where it is none. */
export function singularOf(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (/[^aeiou]ies$/u.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:sh|ch|ss|x)es$/u.test(word)) return word.slice(0, -2);
  if (/[^s'u]s$/u.test(word) && word.length > 3) return word.slice(0, -1);
  return word;
}

/** What a listed noun stands for, without regard to endings that surnames share (“Coleman”); else null. */
export function listedMeaningOf(lower: string): NounMeaning | null {
  const meaning = meaningOf(lower);
  if (meaning === null || meaning.sort !== 'person') return meaning;
  return PERSONS.has(meaning.singular) || PERSONS.has(meaning.singular.slice(meaning.singular.lastIndexOf('-') + 1))
    ? meaning
    : null;
}

/** Whether a noun in the singular stands for a person or a body by what it does: “developer”, “regulator”. */
export function isTrade(singular: string): boolean {
  return TRADES.has(singular);
}

/** What a common noun stands for; null for a noun of none of these sorts, and for a word that is no noun. */
export const meaningOf = remembering((lower: string): NounMeaning | null => {
  const word = lower.replace(/\.$/u, '');
  if (GROUPS.has(word)) return { sort: 'group', singular: singularOf(word), plural: true };
  const whole = sortOf(word);
  if (whole !== null) return { sort: whole, singular: word, plural: false };
  const singular = singularOf(word);
  const sort = sortOf(singular) ?? sortOf(singular.slice(singular.lastIndexOf('-') + 1));
  return sort === null ? null : { sort, singular, plural: singular !== word };
});

function sortOf(word: string): NounSort | null {
  if (PERSONS.has(word)) return 'person';
  if (OUTLETS.has(word)) return 'outlet';
  if (DOCUMENTS.has(word)) return 'document';
  if (ORGANIZATIONS.has(word)) return 'organization';
  return PERSON_ENDING.test(word) && !NO_PERSON.has(word) ? 'person' : null;
}
