import type { Relation } from '../link/relation';
import type { Article, Token } from '../read/article';
import { type CueWords, isSpokenWord, isUnspokenWord } from './cue-words';
import { isDeed } from './deed';
import type { Referent } from './discourse';
import { tokensOf } from './locate-tokens';
import { meaningOf } from './noun-sorts';
import { beginsQuoted, hasQuotation } from './quoted-content';

const HELD = /^(?:assume|believe|expect|fear|presume|suspect|think|understand)$/u;
const STUDIED = /^(?:anticipate|assume|believe|consider|estimate|expect|fear|presume|regard|suspect|think|view)$/u;
const EXPERTS =
  /^(?:academic|analyst|archaeologist|astronomer|author|biologist|doctor|economist|epidemiologist|expert|forecaster|historian|investigator|researcher|scholar|scientist|statistician|study|\w+ologist|\w+physicist)$/u;
const WISHES = /^(?:aim|hope|intend|like|mean|need|plan|prefer|prepare|refuse|seek|want|wish|expect)$/u;
const NEGATION = /^(?:not|never|no)$|n't$/u;
const MODAL = /^(?:would|could|might|may|should|can|'d)$/u;
/** Adjectives for how somebody speaks, by which a form of “be” credits: “was adamant that”, “is critical of”. */
const SPEAKING =
  /^(?:adamant|apologetic|blunt|candid|categorical|clear|complimentary|critical|damning|dismissive|divided|due|effusive|emphatic|explicit|frank|insistent|open|outspoken|quick|scathing|unapologetic|unequivocal|vocal)$/u;
/** Words of a cue that is no verb. */
const CREDITING = /^(?:according|as|by|from|in|of|on|per|the|to|under|via|with|words|\w+ly)$/u;
const TELLING_NOUN =
  /^(?:accounts?|advice|adulation|allegations?|answer|apolog(?:y|ies)|arguments?|attack|chatter|commentary|condemnation|conclusion|count|criticism|diagnosis|endorsement|estimates?|explanation|guess|implication|joke|judgment|line|message|news|objections?|outcry|praise|pronouncements?|reading|rebuke|reminder|refrain|replies|reply|response|rumou?rs?|ruling|slogan|speculation|speech|statements?|story|talks?|tally|testimony|theory|tribute|verdict|view|warnings?|words?)$/u;

/**
 * Verbs of thought and deed that claim something with such a content: with such a first word, or one of its first words
 * such a noun, as in the newspaper words beside each.
 */
const CLAIMING: readonly { verb: RegExp; first?: RegExp; among?: RegExp }[] = [
  { verb: /^(?:accept|allow)$/u, first: /^(?:he|it|she|that|there|they)$/u }, // accepted that the brakes were worn
  { verb: /^accept$/u, among: /^(?:blame|criticism|findings?|responsibility)$/u }, // accepted the findings
  { verb: /^dedicat/u, first: /^(?!to$)/u }, // dedicated the cup to the crew
  { verb: /^give$/u, among: /^(?:account|assurance|credit|date|details?|estimate|evidence|explanation)$/u }, // gave a brief account
  { verb: /^give$/u, among: /^(?:figures?|number|reasons?|version|warning|welcome)$/u }, // gave a lower figure
  { verb: /^reject$/u, first: /^(?:it|that|this)$/u }, // rejects that
  {
    verb: /^reject$/u,
    among: /^(?:accusations?|allegations?|arguments?|assertions?|charges?|claims?|conclusions?|contention|criticism)$/u,
  }, // rejected the claim
  { verb: /^reject$/u, among: /^(?:figures?|findings?|insinuations?|notion|plea|report|suggestions?|theory)$/u }, // rejected suggestions that
  { verb: /^seek$/u, among: /^(?:answers?|assurances?|clarification|explanation|reply|response)$/u }, // sought a reply within a week
];
/** “Expects growth of 4 per cent”: a forecast, where the content has a figure. */
const FIGURE = /(?:^|[ £€$])(?!(?:19|20)\d\d\b)\d/u;
const FORECASTS = /^(?:anticipate|expect|look|see)$/u;
/** Ways of saying that are made of such words. */
const SAYINGS = [
  /\blets? (?:it )?be known\b/u, // let it be known that
  /\bgave evidence\b/u, // gave evidence that
  /\bwanted to know\b/u, // wanted to know how much
  /\bliked? to (?:say|tell|joke)\b/u, // liked to say
];

/** Whether the cue is one of speech, or credits quoted words, or is no word of any listed sort (“according to”, a colon), rather than of thought, feeling or deed. */
export function isClaimed(article: Article, relation: Relation, cue: CueWords, source: Referent | null): boolean {
  if (isNotEveryone(article, relation) || asksForSomething(article, relation, cue)) return false;
  if (isTopicAlone(article, relation, cue) || isFoundThing(article, relation, cue, source)) return false;
  if (isDeed(article, relation, cue)) return false;
  if (isNaming(cue, source) || lacksClause(article, relation, cue)) return false;
  const { words, lemmas } = cue;
  const said = words.map(({ lower }) => lower).join(' ');
  if (SAYINGS.some((saying) => saying.test(said)) || asksToKnow(cue)) return true;
  if (isWriting(source)) return true;
  if (claimsWith(cue) || isHeldGenerally(words, lemmas, source)) return true;
  const content = words.filter(
    ({ lower }) =>
      !/^(?:be|been|being|is|are|was|were|have|has|had|do|does|did|will|would|can|could|may|might|to|also|not|the|a|an|that)$/u.test(
        lower,
      ),
  );
  const spoken = content.findIndex(({ lower }) => isSpokenWord(lower));
  const unspoken = content.findIndex(({ lower }) => isUnspokenWord(lower));
  if (unspoken < 0) return spoken >= 0 || beginsQuoted(article, relation) || credits(content);
  const wished = lemmas.some((word) => WISHES.test(word));
  if (spoken >= 0 && (spoken < unspoken || !wished)) return true;
  return spoken < 0 && hasQuotation(article, relation);
}

/** A document wants and feels nothing: “the clause requires”, “the charter allows”. */
function isWriting(source: Referent | null): boolean {
  return source?.kind === 'document' && source.noun !== null && meaningOf(source.noun)?.sort === 'document';
}

/** “The board wanted | to know who had paid”: a question, where the content goes on with the verb. */
function asksToKnow({ words, content }: CueWords): boolean {
  return /^wanted$/u.test(words.at(-1)?.lower ?? '') && /^to know (?:how|if|wh\w+)\b/u.test(content);
}

/** “Not everyone agrees”, “not all specialists accept the date”. */
function isNotEveryone(article: Article, relation: Relation): boolean {
  const mention = tokensOf(article, relation.mention.slice(0, 1));
  const before = article.tokens[(mention[0]?.id ?? 0) - 1];
  const [first, second] = before?.lower === 'not' ? [before, ...mention] : mention;
  return first?.lower === 'not' && /^(?:all|every|everybody|everyone|many)$/u.test(second?.lower ?? '');
}

/** “Gardens have asked for cuttings”: a request for a thing, not told in anybody’s words. */
function asksForSomething(article: Article, relation: Relation, { lemmas, content }: CueWords): boolean {
  const asked = lemmas.lastIndexOf('ask');
  const after = asked < 0 ? '' : [...lemmas.slice(asked + 1), content].join(' ');
  return after.startsWith('for ') && !hasQuotation(article, relation);
}

/** “Wrote about the war”, “argued over why”, “to discuss the war”: what somebody spoke of, and nothing of what was said. */
function isTopicAlone(article: Article, relation: Relation, { words, lemmas, content }: CueWords): boolean {
  if (/^(?:debate|discuss)$/u.test(words.at(-1)?.lower ?? '')) return !hasQuotation(article, relation);
  if (!lemmas.some((word) => /^(?:argue|chat|speak|talk|write)$/u.test(word)) || hasQuotation(article, relation))
    return false;
  const topic = content.split(' ');
  const led = /^(?:about|over)$/u.test(words.at(-1)?.lower ?? '')
    ? topic
    : /^(?:about|over)$/u.test(topic[0] ?? '')
      ? topic.slice(1)
      : null;
  return (
    led !== null && led.length > 0 && led.length < 5 && !led.some((word) => FINITE.test(word) || word.endsWith('ing'))
  );
}
const FINITE = /^(?:are|can|could|did|does|had|has|have|is|may|might|must|should|was|were|will|would)$/u;

/** “He had found his next project”, “she identified three properties”: a thing that a person found, and no finding told. */
function isFoundThing(
  article: Article,
  relation: Relation,
  { lemmas, content }: CueWords,
  source: Referent | null,
): boolean {
  const found = /^(?:discover|find|identify)$/u.test(lemmas.at(-1) ?? '');
  if (!found || source?.kind !== 'named-person' || hasQuotation(article, relation)) return false;
  const words = content.split(' ');
  if (/^(?:herself|himself|themselves)$/u.test(words[0] ?? '')) return true;
  if (!/^(?:an?|her|his|one|several|the|their|three|two)$/u.test(words[0] ?? '')) return false;
  return !words.some(
    (word) => FINITE.test(word) || /^(?:evidence|guilty|liable|link|proof|signs?|traces?)$/u.test(word),
  );
}

/** “Maintains a monitor of its own”, “answered questions”, “is responding to the flood”: verbs that claim something only by a clause or a quotation. */
function lacksClause(article: Article, relation: Relation, { lemmas, content }: CueWords): boolean {
  const verb = lemmas.filter((word) => word !== 'to').at(-1) ?? '';
  if (!/^(?:answer|maintain|react|respond)$/u.test(verb) || hasQuotation(article, relation)) return false;
  const words = content.split(' ');
  return !/^(?:how|that|what|whether|why)$/u.test(words[0] ?? '') && !words.some((word) => FINITE.test(word));
}

/** “A disease called farmer’s lung”, “the programme known as H-9”: a name, which nobody is said to have given. */
function isNaming({ words, content }: CueWords, source: Referent | null): boolean {
  const [word, ...more] = words;
  if (word === undefined || more.some(({ lower }) => lower !== 'as')) return false;
  if (!/^(?:called|known|named|titled)$/u.test(word.lower)) return false;
  return (source === null || source.kind === 'document') && content.split(' ').length < 5;
}

/** Whether a verb of thought or deed claims something by what follows it. */
function claimsWith({ words, lemmas, content }: CueWords): boolean {
  if (words.some(({ lower }) => NEGATION.test(lower) || MODAL.test(lower))) return false;
  const [first = '', ...more] = content.split(' ').slice(0, 4);
  if (first !== 'to' && FIGURE.test(content) && lemmas.some((word) => FORECASTS.test(word))) return true;
  return CLAIMING.some(
    (one) =>
      lemmas.some((word) => one.verb.test(word)) &&
      (one.first?.test(first) === true || [first, ...more].some((word) => one.among?.test(word) === true)),
  );
}

/** A cue that credits without any verb of speech: “according to”, “reportedly”, a colon, “’s verdict”, “was adamant that”. */
function credits(words: readonly Token[]): boolean {
  return (
    words.every(({ lower }) => CREDITING.test(lower)) ||
    words.some(({ lower }) => TELLING_NOUN.test(lower) || SPEAKING.test(lower))
  );
}

/** What nobody in particular, an outlet or only those who study it are said to hold: “is believed to”, “the BBC understands”, “scientists think”. */
function isHeldGenerally(words: readonly Token[], lemmas: readonly string[], source: Referent | null): boolean {
  const isPlain = words.every((token) => !NEGATION.test(token.lower) && !MODAL.test(token.lower));
  if (source === null) return isPlain && lemmas.some((word) => HELD.test(word));
  if (source.kind === 'media' && isPlain && lemmas.includes('understand')) return true;
  return lemmas.some((word) => STUDIED.test(word)) && source.noun !== null && EXPERTS.test(source.noun);
}
