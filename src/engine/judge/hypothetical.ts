import { verbFormOf } from '../find/verb-forms';
import type { Relation } from '../link/relation';
import type { Article, Token } from '../read/article';
import { type CueWords, isSpokenWord } from './cue-words';
import type { Referent } from './discourse';
import { tokensOf } from './locate-tokens';
import { beginsQuoted } from './quoted-content';

const MODAL = /^(?:would|could|might|may|should|can|'d)$/u;
const NEGATION = /^(?:cannot|neither|never|no|no-one|nobody|none|not)$|n't$/u;
/** How far before its subject an “if” may stand: “if on Monday the board says”. */
const FARTHEST_IF = 5;
const IF = /^(?:if|unless|suppose|imagine)$/u;
const INVERTED = /^(?:should|were|whether|had)$/u;
const UNTIL = /^(?:until|once|before)$/u;

/** “If he says”, “should she announce”, “critics could argue”, “some would say”; not “he would say with a grin”, “could find”. */
export function isHypothetical(
  article: Article,
  relation: Relation,
  { words }: CueWords,
  source: Referent | null,
): boolean {
  const modal = words.findIndex((token) => MODAL.test(token.lower) && token.text !== 'May');
  const rest = words.slice(modal + 1).map((token) => token.lower);
  if (
    modal >= 0 &&
    !words.some((token) => NEGATION.test(token.lower)) &&
    !rest.some((word) => /^(?:be|eventually|find|later|like|not|only|see|show)$/u.test(word)) &&
    isSpokenWord(rest.at(-1) ?? '')
  ) {
    const habit = /^(?:would|'d|can)$/u.test(words[modal]?.lower ?? '');
    const person = source?.kind === 'named-person' || source?.kind === 'unnamed-person';
    return !habit || !(person || beginsQuoted(article, relation));
  }
  if (isForecast(words) || isDuty(article, relation, words)) return true;
  const start = tokensOf(article, relation.mention.slice(0, 1))[0] ?? words[0];
  return start !== undefined && standsUnderCondition(article, start, words);
}

/** Verbs for an answer that nobody has heard before it is given. */
const ANSWERS =
  /^(?:argue|attack|blame|complain|contend|counter|criticise|criticize|dismiss|dispute|insist|object|protest)$/u;

/** “Will angrily dismiss any criticism”; “will say in a speech” is known beforehand. */
function isForecast(words: readonly Token[]): boolean {
  const will = words.findIndex(({ lower }) => /^(?:will|won't|shall|'ll)$/u.test(lower));
  return will >= 0 && words.slice(will + 1).some(({ lower }) => ANSWERS.test(lower));
}

/** “Ministers have a duty to remind the firm”, “must tell the public”: what ought to be said. */
function isDuty(article: Article, relation: Relation, words: readonly Token[]): boolean {
  if (beginsQuoted(article, relation)) return false;
  const said = words.map(({ lower }) => lower).join(' ');
  return /\b(?:duty|obligation|responsibility) to \w+$|^(?:must|ought to) \w+$/u.test(said);
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
