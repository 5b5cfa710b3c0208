import type { Act } from '../attribution';
import { verbFormOf } from '../find/verb-forms';
import { accusingVerbs } from '../lexicon/accusing-verbs';
import { addressVerbs } from '../lexicon/address-verbs';
import { auxiliaries } from '../lexicon/auxiliaries';
import { clauseVerbs } from '../lexicon/clause-verbs';
import { cueNouns } from '../lexicon/cue-nouns';
import { objectVerbs } from '../lexicon/object-verbs';
import { quotationVerbs } from '../lexicon/quotation-verbs';
import { unspokenWords } from '../lexicon/unspoken-words';
import type { Relation } from '../link/relation';
import type { Article, Token } from '../read/article';
import type { Referent } from './discourse';
import { tokensOf } from './locate-tokens';

const AUXILIARY = new Set(auxiliaries);
const UNSPOKEN = new Set(unspokenWords);
const SPOKEN = new Set(
  [...accusingVerbs, ...addressVerbs, ...clauseVerbs, ...cueNouns, ...objectVerbs, ...quotationVerbs].filter(
    (word) => !UNSPOKEN.has(word),
  ),
);
/** Verbs by which somebody declines to speak. */
const DECLINES = /^(?:decline|refuse|refusal|sidestep|dodge|duck|avoid)$/u;
const COMMENT =
  /^(?:address|answer|comment|discuss|disclose|divulge|draw|elaborate|explain|identify|interview|interviewed|name|provide|question|release|reply|request|respond|reveal|say|specify|speak|talk|confirm)$/u;
/** “did not respond to a request for comment”: no answer, which papers report as they do a refusal. */
const RESPONDS = /^(?:answer|draw|reach|reply|respond|return)$/u;
const NEGATION = /^(?:not|never|cannot|no|no-one|nobody|none|neither|nor|hardly|barely|short)$|n't$/u;
const NO_COMMENT =
  /^(?:that )?(?:he|she|it|they|we) (?:would not|wouldn't|does not|doesn't|do not|don't|did not|didn't|could not|couldn't|cannot|can't|had no|has no|have no|was unable to|were unable to|was not able to|declined to) (?:immediately |publicly |yet )?(?:be drawn|comment|discuss|elaborate|give details|speak about|talk about)\b/u;
const MODAL = /^(?:would|could|might|may|should|can|'d)$/u;
/** How far before its subject an “if” may stand: “if on Monday the board says”. */
const FARTHEST_IF = 5;
const IF = /^(?:if|unless|suppose|imagine|provided)$/u;
const INVERTED = /^(?:should|were|whether|had)$/u;
const UNTIL = /^(?:until|once|before)$/u;
const HOLDS_BACK =
  /^(?:answer|clarify|comment|confirm|detail|details|disclose|divulge|elaborate|estimate|explain|give|identify|information|mention|name|offer|provide|release|reveal|say|specify|state|supply|tell)$/u;

/**
 * What the article does with the content, as its cue and the words before it show: “declined to comment”, “would not
 * say”, “hopes”, “if he says”; a claim where they show nothing else.
 */
export function actOf(article: Article, relation: Relation, source: Referent | null): Act {
  const cue = tokensOf(article, relation.cue);
  const first = cue[0];
  if (first === undefined) return 'claim';
  const subject = tokensOf(article, relation.mention.slice(0, 1)).slice(0, 2);
  const words = [...subject.filter(isNobody), ...before(article, first), ...cue].filter(
    (token) => token.kind === 'word',
  );
  const lemmas = words.map((token) => lemmaOf(token));
  const around = [
    ...lemmas,
    ...tokensOf(article, relation.content.slice(0, 1))
      .slice(0, 5)
      .map((token) => lemmaOf(token)),
  ];
  if (saysNothing(article, relation, lemmas)) return 'refusal';
  const declining = lemmas.findIndex((word) => DECLINES.test(word));
  if (declining >= 0) {
    const negated = lemmas.slice(0, declining).some((word) => NEGATION.test(word));
    if (!negated) return around.slice(declining + 1).some((word) => COMMENT.test(word)) ? 'refusal' : 'attitude';
  }
  const negation = words.findIndex((token) => NEGATION.test(token.lower));
  if (negation >= 0 && lemmas.slice(negation).some((word) => RESPONDS.test(word)) && !lemmas.includes('say'))
    return 'refusal';
  if (isHypothetical(article, relation, words)) return 'hypothetical';
  if (SPOKEN.has(lemmas.at(-1) ?? '') && isNothing(article, relation)) return 'silence';
  if (negation >= 0 && lemmas.some((word) => HOLDS_BACK.test(word) || SPOKEN.has(word)))
    return holdsBack(words[negation]?.lower === 'no' ? lemmas : lemmas.slice(negation + 1)) ? 'silence' : 'claim';
  return isSpoken(article, relation, lemmas) || isHeldGenerally(words, lemmas, source) ? 'claim' : 'attitude';
}

/** “Neither the firm nor the union”, “none of the owners”, “no one”. */
function isNobody(token: Token): boolean {
  return /^(?:neither|none|nobody|no-one|no)$/u.test(token.lower);
}

/** “No comment”, “referred questions to the ministry”, “said it would not comment”, “said she could not discuss the case”. */
function saysNothing(article: Article, relation: Relation, lemmas: readonly string[]): boolean {
  const start = relation.content[0]?.start ?? 0;
  const text = article.text.slice(start, relation.content[0]?.end ?? start).toLowerCase();
  if (/^\W*no comment\W*$/u.test(text)) return true;
  if (
    /^(?:refer|direct)$/u.test(lemmas.at(-1) ?? '') &&
    /^(?:all |any |reporters |further )?(?:questions?|inquiries|enquiries|requests?|calls?)\b/u.test(text)
  )
    return true;
  if (!lemmas.includes('say') && !lemmas.includes('tell')) return false;
  const words = tokensOf(article, relation.content.slice(0, 1))
    .slice(0, 6)
    .filter((token) => token.kind === 'word')
    .map((token) => token.lower);
  return NO_COMMENT.test(words.join(' ')) && !isQuoted(article, relation);
}

/** “Said nothing about the rain”, “said nothing more”; not “said nothing would change”, “said nothing else had failed”. */
function isNothing(article: Article, relation: Relation): boolean {
  const words = tokensOf(article, relation.content.slice(0, 1))
    .filter((token) => token.kind === 'word')
    .map((token) => token.lower);
  if (words[0] !== 'nothing') return false;
  const [, next, after = ''] = words;
  if (next === undefined || /^(?:about|of|on)$/u.test(next)) return true;
  return /^(?:more|further|else)$/u.test(next) && !AUXILIARY.has(after) && verbFormOf(after) === undefined;
}

/** The auxiliaries and adverbs that stand directly before the cue and belong to it: “did not”, “would”. */
function before(article: Article, first: Token): Token[] {
  const words: Token[] = [];
  for (let at = first.id - 1; at >= first.id - 4; at -= 1) {
    const token = article.tokens[at];
    if (
      token === undefined ||
      token.sentence !== first.sentence ||
      !/^(?:did|does|do|has|have|had|was|were|is|are|would|could|should|might|may|will|can|cannot|not|never|short|of|also|later|then|immediately|\w+n't|\w+ly)$/u.test(
        token.lower,
      )
    )
      break;
    words.unshift(token);
  }
  return words;
}

/** “did not say”, “could not confirm”: nothing was said; “not only said”, “did not rule out” say something. */
function holdsBack(after: readonly string[]): boolean {
  if (
    after[0] === 'only' ||
    after[0] === 'just' ||
    after.some((word) => /^(?:contest|deny|dispute|hide|object|oppose|rule)$/u.test(word))
  )
    return false;
  return after.some((word) => HOLDS_BACK.test(word) || SPOKEN.has(word));
}

/** “If he says”, “should she announce”, “critics could argue”. */
function isHypothetical(article: Article, relation: Relation, words: readonly Token[]): boolean {
  const modal = words.findIndex((token) => MODAL.test(token.lower));
  const negated = words.some((token) => NEGATION.test(token.lower));
  const rest = words.slice(modal + 1).map((token) => token.lower);
  if (
    modal >= 0 &&
    !negated &&
    !rest.some((word) => /^(?:later|only|eventually|not|like|be)$/u.test(word)) &&
    SPOKEN.has(rest.at(-1) ?? '')
  )
    return !isQuoted(article, relation) || !/^(?:would|'d|can)$/u.test(words[modal]?.lower ?? '');
  const start = tokensOf(article, relation.mention.slice(0, 1))[0] ?? words[0];
  if (start === undefined) return false;
  return standsUnderCondition(article, start, words);
}

/** Whether “if” and the like open the clause, or “should” and “were” the sentence; “until” and “once” do before the present tense. */
function standsUnderCondition(article: Article, start: Token, words: readonly Token[]): boolean {
  for (let at = start.id - 1; at >= start.id - FARTHEST_IF; at -= 1) {
    const token = article.tokens[at];
    if (token === undefined || token.sentence !== start.sentence || token.kind === 'mark') return false;
    if (IF.test(token.lower)) return true;
    if (INVERTED.test(token.lower)) return token.id === article.sentences[start.sentence]?.tokens.start;
    if (UNTIL.test(token.lower)) return words.some((word) => verbFormOf(word.lower)?.forms.has('third') === true);
    if (verbFormOf(token.lower) !== undefined && !/^(?:on|in|at|the)$/u.test(token.lower)) return false;
  }
  return false;
}

/** Whether the cue is one of speech, or credits quoted words, or is no verb of any listed sort (“according to”, a colon). */
function isSpoken(article: Article, relation: Relation, lemmas: readonly string[]): boolean {
  const content = lemmas.filter(
    (word) => !/^(?:be|have|do|will|would|can|could|may|might|to|also|not|the|a|an|that)$/u.test(word),
  );
  const spoken = content.findIndex((word) => SPOKEN.has(word));
  const unspoken = content.findIndex((word) => UNSPOKEN.has(word));
  if (unspoken < 0) return true;
  if (spoken >= 0 && (spoken < unspoken || !WISHES.test(content[unspoken] ?? ''))) return true;
  return spoken < 0 && quotes(article, relation);
}

const HELD = /^(?:assume|believe|expect|fear|presume|suspect|think|understand)$/u;
const STUDIED = /^(?:anticipate|assume|believe|consider|estimate|expect|fear|presume|regard|suspect|think|view)$/u;
const EXPERTS =
  /^(?:academic|analyst|archaeologist|astronomer|author|biologist|doctor|economist|epidemiologist|expert|forecaster|historian|investigator|researcher|scholar|scientist|statistician|study|\w+ologist|\w+physicist)$/u;
const WISHES = /^(?:aim|hope|intend|like|mean|need|plan|prefer|prepare|refuse|seek|try|want|wish|expect|attempt)$/u;

/** What nobody in particular or only those who study it are said to hold: “is believed to”, “scientists think”. */
function isHeldGenerally(words: readonly Token[], lemmas: readonly string[], source: Referent | null): boolean {
  if (source === null)
    return (
      lemmas.some((word) => HELD.test(word)) &&
      words.every((token) => !NEGATION.test(token.lower) && !MODAL.test(token.lower))
    );
  return lemmas.some((word) => STUDIED.test(word)) && source.noun !== null && EXPERTS.test(source.noun);
}

/** Whether the content has words in quotation marks. */
function quotes(article: Article, relation: Relation): boolean {
  return relation.content.some(({ start, end }) => /[“"«„]|(?:^|\s)[‘']\p{L}/u.test(article.text.slice(start, end)));
}

/** Whether the content begins with a quotation. */
function isQuoted(article: Article, relation: Relation): boolean {
  const start = relation.content[0]?.start;
  return start !== undefined && /^["“‘'«„]/u.test(article.text.slice(start, start + 1));
}

function lemmaOf(token: Token): string {
  return verbFormOf(token.lower)?.base ?? token.lower;
}
