import type { Act } from '../attribution';
import { verbFormOf } from '../find/verb-forms';
import { auxiliaries } from '../lexicon/auxiliaries';
import type { Relation } from '../link/relation';
import type { Article } from '../read/article';
import { type CueWords, isSpokenWord } from './cue-words';
import { beginsQuoted } from './quoted-content';

const AUXILIARY = new Set(auxiliaries);
/** Verbs by which somebody declines to speak. */
const DECLINES = /^(?:decline|refuse|refusal|sidestep|dodge|duck|avoid)$/u;
const COMMENT =
  /^(?:address|answer|comment|discuss|disclose|divulge|draw|elaborate|explain|identify|interview|interviewed|name|provide|question|release|reply|request|respond|reveal|say|specify|speak|talk|confirm)$/u;
/** “did not respond to a request for comment”: no answer, which papers report as they do a refusal. */
const RESPONDS = /^(?:answer|draw|reach|reply|respond|return)$/u;
const NEGATION = /^(?:not|never|cannot|no|no-one|nobody|none|neither|nor|hardly|barely|short|without)$|n't$/u;
const HOLDS_BACK =
  /^(?:answer|apologi[sz]e|clarify|comment|confirm|detail|details|disclose|divulge|elaborate|estimate|explain|give|identify|information|mention|name|offer|provide|release|reveal|say|specify|speak|state|supply|talk|tell)$/u;
const NO_COMMENT =
  /^(?:that )?(?:he|she|it|they|we) (?:would not|wouldn't|does not|doesn't|do not|don't|did not|didn't|could not|couldn't|cannot|can't|had no|has no|have no|was unable to|were unable to|was not able to|declined to) (?:immediately |publicly |yet )?(?:be drawn|comment|discuss|elaborate|give details|speak about|talk about)\b/u;

const SAYS = /^(?:add|announce|argue|claim|explain|insist|note|report|say|state|tell|warn|write)$/u;

/** Cue and content together that withhold an answer, each as in the newspaper words beside it. */
const REFUSALS = [
  /\b(?:neither confirmed nor denied|neither confirm nor deny|(?:confirmed nor denied|confirm nor deny))\b/u, // would neither confirm nor deny the report
  /\b(?:had|has|have|made|make|offered|offer|was|with|gave|issued)(?: \w+)? no(?: \w+)? (?:comment|reply|response|statement)\b/u, // had no immediate comment
  /\b(?:not|n't|un)(?: \w+)? ?available (?:for|to) (?:an )?(?:comment|interview|speak)/u, // was not available for interview
  /\b(?:could not|couldn't|cannot|can't)(?: \w+)? be reached\b/u, // could not immediately be reached
  /\b(?:yet|failed|unable) to (?:\w+ly )?(?:answer|comment|reply|respond)\b/u, // has yet to reply to our letter
  /\bwithout (?:commenting|speaking|answering|replying)\b/u, // left the court without speaking to reporters
  /\b(?:not|n't) (?:\w+ly )?be drawn\b/u, // would not be drawn on the price
  /\bnothing (?:more |further )?to (?:add|say)\b/u, // told reporters she had nothing to add
  /\binappropriate to (?:comment|discuss|say)\b/u, // said it would be inappropriate to comment
];
const SILENCES = [
  /\b(?:gave|gives?|had|has|have|ma[dk]es?|offer(?:s|ed)?|provided|took|takes?|with) no(?: \w+)? (?:mention|word|details?|reasons?|explanation|position|indication|figures?|timetable|timeline)\b/u, // gave no reason
  /\b(?:yet|failed|unable) to (?:\w+ly )?(?:confirm|decide|disclose|explain|reveal|say|specify)\b/u, // has yet to confirm the find
  /\b(?:stays?|stayed|keeps?|kept|remains?|remained) (?:quiet|silent|mum|tight-lipped)\b/u, // keeps quiet about the deal
];

/** Whether somebody refuses to speak (“declined to comment”) or leaves something unsaid (“would not say”); null where neither is told. */
export function withholds(article: Article, relation: Relation, cue: CueWords): Act | null {
  const { words, lemmas, ahead } = cue;
  if (saysNothing(article, relation, cue)) return 'refusal';
  const declining = lemmas.findIndex((word) => DECLINES.test(word));
  if (declining >= 0 && !lemmas.slice(0, declining).some((word) => NEGATION.test(word)))
    return [...lemmas, ...ahead].slice(declining + 1).some((word) => COMMENT.test(word)) ? 'refusal' : 'attitude';
  if (!isSaid(article, relation, cue)) {
    const said = words.map(({ lower }) => lower).join(' ');
    const whole = `${said} ${cue.content.split(' ').slice(0, 7).join(' ')}`;
    const tells = (pattern: RegExp): boolean => (pattern.exec(whole)?.index ?? whole.length) < said.length;
    if (REFUSALS.some(tells)) return 'refusal';
    if (SILENCES.some(tells)) return 'silence';
  }
  const negation = words.findIndex(({ lower }) => NEGATION.test(lower));
  if (negation < 0) return isNothing(article, relation, cue) ? 'silence' : null;
  const answers = isAuxiliary(words.at(-1)?.lower) ? [...lemmas, ...ahead.slice(0, 2)] : lemmas;
  if (answers.slice(negation).some((word) => RESPONDS.test(word)) && !lemmas.includes('say')) return 'refusal';
  if (!answers.some((word) => HOLDS_BACK.test(word) || isSpokenWord(word))) return null;
  return holdsBack(words[negation]?.lower === 'no' ? answers : answers.slice(negation + 1)) ? 'silence' : 'claim';
}

/** “Said no details were left out”, “it had no comment on the price, he said”: the words belong to what is said. */
function isSaid(article: Article, relation: Relation, { lemmas }: CueWords): boolean {
  return beginsQuoted(article, relation) || (lemmas.length < 3 && SAYS.test(lemmas.at(-1) ?? ''));
}

function isAuxiliary(word: string | undefined): boolean {
  return word !== undefined && (AUXILIARY.has(word) || NEGATION.test(word) || word.endsWith('ly'));
}

/** “No comment”, “referred questions to the ministry”, “said it would not comment”, “said she could not discuss the case”. */
function saysNothing(article: Article, relation: Relation, { lemmas, content }: CueWords): boolean {
  if (/^no comment$/u.test(content)) return true;
  if (
    /^(?:refer|direct)$/u.test(lemmas.at(-1) ?? '') &&
    /^(?:all |any |reporters |further )?(?:questions?|inquiries|enquiries|requests?|calls?)\b/u.test(content)
  )
    return true;
  if (!lemmas.includes('say') && !lemmas.includes('tell')) return false;
  if (beginsQuoted(article, relation)) return false;
  const start = content.split(' ').slice(0, 8).join(' ');
  return NO_COMMENT.test(start) || /\bnothing (?:more |further )?to add\b|\binappropriate to comment\b/u.test(start);
}

/** “Said nothing about the rain”, “said nothing more”; not “said nothing would change”, “said nothing else had failed”. */
function isNothing(article: Article, relation: Relation, { words, content }: CueWords): boolean {
  if (!isSpokenWord(words.at(-1)?.lower ?? '') || beginsQuoted(article, relation)) return false;
  const [first, next, after = ''] = content.split(' ');
  if (first !== 'nothing') return false;
  if (next === undefined || /^(?:about|of|on)$/u.test(next)) return true;
  return /^(?:more|further|else)$/u.test(next) && !AUXILIARY.has(after) && verbFormOf(after) === undefined;
}

/** “did not say”, “could not confirm”: nothing was said; “not only said”, “did not rule out” say something. */
function holdsBack(after: readonly string[]): boolean {
  if (
    after[0] === 'only' ||
    after[0] === 'just' ||
    after.some((word) => /^(?:challenge|contest|deny|dispute|hide|object|oppose|rule)$/u.test(word))
  )
    return false;
  return after.some((word) => HOLDS_BACK.test(word) || isSpokenWord(word));
}
