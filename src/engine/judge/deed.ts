import type { Relation } from '../link/relation';
import type { Article } from '../read/article';
import type { CueWords } from './cue-words';
import { meaningOf } from './noun-sorts';
import { hasQuotation } from './quoted-content';

/** What follows a noun that goes on to no further noun: “the hearing in May”, not “the hearing a farce”. */
const NO_SECOND_OBJECT =
  '(?=$| (?:after|ahead|amid|and|as|at|before|between|but|by|during|for|from|in|next|of|on|over|to|when|where|which|while|with)\\b)';
/** What is called so that it takes place. */
const EVENT =
  '(?:by-election|conference|debate|election|hearing|meeting|plebiscite|primary|referendum|session|strike|summit|truce|vote)';

/** Ways of speaking that do something instead of telling it: words of the cue with how the content begins, each as in the newspaper words beside it. */
const DEEDS: readonly { cue: RegExp; content?: RegExp }[] = [
  {
    cue: /\bcall(?:s|ed|ing)?$/u,
    content: new RegExp(`^(?:(?:an?|another) |the (?!.* an? ))(?:\\w+ ){0,2}?${EVENT}${NO_SECOND_OBJECT}`, 'u'),
  }, // called an emergency meeting
  { cue: /\bcall(?:s|ed|ing)?$/u, content: /^(?:911|999|an ambulance|(?:the )?(?:fire brigade|police))\b/u }, // called the police
  {
    cue: /\b(?:had|made|place[sd]?|put in|took|taking) (?:an?|the) (?:\w+ )?(?:call|phone call)(?: (?:from|to|with))?$/u,
  }, // put in a call to
  {
    cue: /\b(?:disclos|leak|releas|reveal|submit|show)\w*$/u,
    content: /^(?:it|them|these|this|those) to\b/u,
  }, // disclosed them to the Gazette
  { cue: /\b(?:attempt|tr[iy])\w* to (?:call|contact|interview|question|reach|speak|talk)\b/u }, // have tried to talk to
  { cue: /\badd(?:s|ed|ing)? to$/u }, // adding to a series of problems
  { cue: /\badd(?:s|ed|ing)?$/u, content: /^to\b/u },
  {
    cue: /\battack(?:s|ed|ing)?$/u,
    content:
      /\bwith (?:an? )?(?:\w+ )?(?:axes?|bats?|clubs?|guns?|hammers?|kni(?:fe|ves)|machetes?|rocks?|sticks?|stones?|swords?)\b/u,
  }, // attacked a van with an axe
  { cue: /\bdemonstrat(?:e|es|ed|ing) (?:against|in|outside)$/u }, // demonstrated against the levy
  { cue: /\bdemonstrat(?:e|es|ed|ing)$/u, content: /^(?:against|in|outside)\b/u },
  { cue: /\bcharg(?:e|es|ed|ing)$/u, content: /^(?:(?:about|at least|up to) )?[£€$]?\d/u }, // charges 40 a night
  {
    cue: /\bconfirm(?:s|ed|ing)?$/u,
    content: /^(?:\w+ ){0,2}?(?:appointments?|diagnos[ei]s|nominees?|nominations?)\b/u,
  }, // confirmed the nominee
  { cue: /\b(?:go|goes|going|gone|went) to (?:see|visit)$/u }, // went to see the dam
  { cue: /\b(?:grin|laugh|sigh|sing|smil)(?:e|ed|es|ing|ned|ning|s)?$|\b(?:sang|sung)$/u }, // sang the anthem
];
/** Content that is a clause is told. */
const CLAUSE = /^(?:how|if|that|what|whether|why)\b/u;

/** Whether somebody does something by words, or to somebody, and nothing of what was said is told: “called a meeting”, “questioned two witnesses”, “advises the mayor”. */
export function isDeed(article: Article, relation: Relation, cue: CueWords): boolean {
  const { words, content } = cue;
  if (hasQuotation(article, relation) || CLAUSE.test(content)) return false;
  const said = words.map(({ lower }) => lower).join(' ');
  if (DEEDS.some((deed) => deed.cue.test(said) && deed.content?.test(content) !== false)) return true;
  const alone = relation.content.length === 1 && isSomebodyAlone(content);
  return alone && /\b(?:advis|interview|question)\w*$/u.test(said);
}

/** What may stand before a noun for people: “several of the protected witnesses”. */
const BEFORE_PEOPLE =
  /^(?:an?|all|another|any|both|dozens|five|four|her|his|hundreds|its|many|more|of|one|other|several|six|some|than|the|their|these|those|three|two|\d+)$/u;
/** What they are asked or told, or what is theirs: “the mayor about”, “the mayor 's record”. */
const TOLD = /^(?:about|against|how|if|not|on|over|that|to|what|whether|why|'s|s'|')$/u;

/** “Several of the protected witnesses”, “them”: people, and nothing that they are asked or told. */
function isSomebodyAlone(content: string): boolean {
  const words = content.split(' ');
  if (words.some((word) => TOLD.test(word))) return false;
  const first = words.findIndex((word) => !BEFORE_PEOPLE.test(word));
  if (first < 0 || /^(?:her|him|them)$/u.test(words[first] ?? '')) return true;
  return words.slice(first, first + 3).some((word) => /^(?:person|group)$/u.test(meaningOf(word)?.sort ?? ''));
}
