import { verbFormOf } from '../find/verb-forms';
import { isFirstName } from '../judge/first-names';
import { meaningOf } from '../judge/noun-sorts';
import { accusingVerbs } from '../lexicon/accusing-verbs';
import { addressVerbs } from '../lexicon/address-verbs';
import { attitudeVerbs } from '../lexicon/attitude-verbs';
import { believingVerbs } from '../lexicon/believing-verbs';
import { clauseVerbs } from '../lexicon/clause-verbs';
import { cueNouns } from '../lexicon/cue-nouns';
import { doubtfulAdverbs } from '../lexicon/doubtful-adverbs';
import { infinitiveVerbs } from '../lexicon/infinitive-verbs';
import { objectVerbs } from '../lexicon/object-verbs';
import { quotationVerbs } from '../lexicon/quotation-verbs';
import { timeWords } from '../lexicon/time-words';
import { titles } from '../lexicon/titles';
import { wishingVerbs } from '../lexicon/wishing-verbs';
import type { Token } from '../read/article';

const VERB_LISTS = [
  clauseVerbs,
  quotationVerbs,
  objectVerbs,
  attitudeVerbs,
  addressVerbs,
  infinitiveVerbs,
  accusingVerbs,
  believingVerbs,
  wishingVerbs,
];
const VERBS = VERB_LISTS.map((list) => new Set(list));
const FORMS = ['base', 'third', 'past', 'gerund'] as const;
const SORTS = ['person', 'group', 'organization', 'document', 'outlet'] as const;
const TIMES = new Set(timeWords);
const CUE_NOUNS = new Set(cueNouns);
const DOUBTFUL = new Set(doubtfulAdverbs);
const TITLES = new Set(titles.map((title) => title.toLowerCase()));

const FORM = VERBS.length;
const SORT = FORM + FORMS.length;
const FIRST_NAME = SORT + 2 * SORTS.length;
const TIME = FIRST_NAME + 1;
const TITLE = FIRST_NAME + 2;
const CUE_NOUN = FIRST_NAME + 3;
const DOUBT = FIRST_NAME + 4;

/** How many classes there are. */
export const CLASS_COUNT = FIRST_NAME + 5;

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
  if (CUE_NOUNS.has(token.lower)) classes.push(CUE_NOUN);
  if (DOUBTFUL.has(token.lower)) classes.push(DOUBT);
  return classes;
}
