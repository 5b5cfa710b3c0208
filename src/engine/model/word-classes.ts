import { verbFormOf } from '../find/verb-forms';
import { isFirstName } from '../judge/first-names';
import { meaningOf } from '../judge/noun-sorts';
import { addressVerbs } from '../lexicon/address-verbs';
import { attitudeVerbs } from '../lexicon/attitude-verbs';
import { clauseVerbs } from '../lexicon/clause-verbs';
import { infinitiveVerbs } from '../lexicon/infinitive-verbs';
import { objectVerbs } from '../lexicon/object-verbs';
import { quotationVerbs } from '../lexicon/quotation-verbs';
import { timeWords } from '../lexicon/time-words';
import { titles } from '../lexicon/titles';
import type { Token } from '../read/article';

const VERB_LISTS = [clauseVerbs, quotationVerbs, objectVerbs, attitudeVerbs, addressVerbs, infinitiveVerbs];
const VERBS = VERB_LISTS.map((list) => new Set(list));
const FORMS = ['base', 'third', 'past', 'gerund'] as const;
const SORTS = ['person', 'group', 'organization', 'document', 'outlet'] as const;
const TIMES = new Set(timeWords);
const TITLES = new Set(titles.map((title) => title.toLowerCase()));

const FORM = VERBS.length;
const SORT = FORM + FORMS.length;
const FIRST_NAME = SORT + 2 * SORTS.length;
const TIME = FIRST_NAME + 1;
const TITLE = FIRST_NAME + 2;

/** How many classes there are. */
export const CLASS_COUNT = FIRST_NAME + 3;

/**
 * The classes of a token, as numbers below `CLASS_COUNT`, from the word lists: what its verb can credit, its form, what
 * its noun stands for, first name, time, title. They let the model read words that its training never showed.
 */
export function classesOf(token: Token): number[] {
  if (token.kind !== 'word') return [];
  const classes: number[] = [];
  const verb = verbFormOf(token.lower);
  if (verb !== undefined) {
    VERBS.forEach((list, place) => list.has(verb.base) && classes.push(place));
    FORMS.forEach((form, place) => verb.forms.has(form) && classes.push(FORM + place));
  }
  const noun = meaningOf(token.lower);
  if (noun !== null) classes.push(SORT + 2 * SORTS.indexOf(noun.sort) + (noun.plural ? 1 : 0));
  if (/^\p{Lu}/u.test(token.text) && isFirstName(token.lower)) classes.push(FIRST_NAME);
  if (TIMES.has(token.lower)) classes.push(TIME);
  if (TITLES.has(token.lower)) classes.push(TITLE);
  return classes;
}
