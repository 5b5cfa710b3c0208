import type { Span } from '../attribution';
import { type Discourse, type Referent, latestSpoken, namesAfter, namesBefore } from './discourse';
import { genderOfTitles } from './gender';
import { endsAtMark } from './head-before';
import { meaningOf } from './noun-sorts';
import { bare, isDemonym } from './title-words';
import type { Phrase } from './parse-phrase';
import { referToName } from './refer-name';
import { referToPerson } from './refer-pronoun';
import type { Named } from './roster';

/** Nouns that describe a person so loosely that whoever was last spoken of may be meant: “the businessman”. */
const LOOSE =
  /^(?:\d+-year-old|boss|captain|coach|manager|skipper|goalkeeper|defender|batsman|bowler|actor|actress|athlete|author|billionaire|businessman|businesswoman|candidate|celebrity|comedian|contender|defendant|democrat|driver|forward|frontrunner|front-runner|hopeful|congressman|congresswoman|incumbent|lady|lawmaker|leader|legislator|man|midfielder|millionaire|model|mogul|musician|neurosurgeon|nominee|player|politician|pop|president|rapper|republican|rival|senator|singer|star|striker|surgeon|teenager|tycoon|veteran|woman|writer|year-old)$/u;
const NEW = /^(?:another|second|third|fourth|other|different|separate|new)$/u;

/** The named person that “the mayor” or “the Florida senator” stands for; null where the article names none. */
export function referToDescribedPerson(discourse: Discourse, phrase: Phrase, mention: Span): Referent | null {
  const noun = phrase.meaning?.singular ?? phrase.head.lower;
  const gender = genderOfTitles([noun]);
  const wanted = new Set([
    ...phrase.modifiers,
    ...phrase.complement.filter((token) => discourse.findName(token) !== null).map((token) => bare(token.text)),
  ]);
  let best: { named: Named; score: number } | null = null;
  const seen = new Set<Named>();
  const consider = (named: Named, recency: number): void => {
    if (named.kind !== 'person' || seen.has(named)) return;
    seen.add(named);
    if (gender !== null && named.gender !== null && gender !== named.gender) return;
    if (
      !named.roles.has(noun) ||
      (phrase.possessor !== null &&
        /^(?:his|her|its|their|my|our)$/u.test(phrase.possessor.lower) &&
        !named.owned.has(noun))
    )
      return;
    const shared = [...wanted].filter((word) => named.described.has(word)).length;
    const missing = [...wanted].filter((word) => isTelling(word) && !named.described.has(word)).length;
    const foreign = phrase.modifierNames.some(
      (one) => one.kind === 'place' && one.words.every((word) => !named.described.has(bare(word))),
    );
    const score = 3 + 2 * shared - 1.2 * missing - recency / 20 - (foreign ? 2 : 0);
    if (best === null || score > best.score) best = { named, score };
  };
  let place = 0;
  for (const { named } of namesBefore(discourse, phrase.head.id, 200)) consider(named, (place += 1));
  for (const named of discourse.bearers.get(noun) ?? []) consider(named, 20);
  const found = best as { named: Named; score: number } | null;
  if (found !== null && found.score > 0) return referToName(found.named, mention, null);
  return null;
}

/** “Ann Lee’s victory keeps in office a prime minister who …”: whoever the sentence names before and the article calls by all of these words. */
export function referWithinSentence(discourse: Discourse, phrase: Phrase, mention: Span): Referent | null {
  const noun = phrase.meaning?.singular ?? phrase.head.lower;
  if (phrase.tokens[0]?.lower !== 'a' && phrase.tokens[0]?.lower !== 'an') return null;
  if (phrase.complement.length > 0 || phrase.modifiers.some((word) => NEW.test(word))) return null;
  for (const { use, named } of namesBefore(discourse, phrase.head.id, 6)) {
    if (use.sentence !== phrase.head.sentence) return null;
    const told = phrase.modifiers.filter((word) => isTelling(word) && !isDemonym(word));
    if (
      named.kind === 'person' &&
      named.roles.has(noun) &&
      told.length > 0 &&
      told.every((word) => named.described.has(word))
    )
      return referToName(named, mention, null);
  }
  return null;
}

/** Trades that newspapers call by more than one noun. */
const ALIKE = [
  /^(?:coder|developer|engineer|hacker|programmer)$/u,
  /^(?:academic|lecturer|professor|researcher|scholar|scientist)$/u,
  /^(?:attorney|barrister|lawyer|solicitor)$/u,
  /^(?:doctor|gp|physician|surgeon)$/u,
];

function hasRole({ roles }: Named, noun: string): boolean {
  if (roles.has(noun)) return true;
  const trade = ALIKE.find((nouns) => nouns.test(noun));
  return trade !== undefined && [...roles].some((role) => trade.test(role));
}

/** How far ahead somebody may be named whom a lead introduces: in sentences, and in uses of names. */
const SENTENCES_AHEAD = 8;
const NAMES_AHEAD = 40;
/** How far ahead the same noun may come again with a name, in tokens. */
const TOKENS_AHEAD = 250;

/** Nouns that tell too little for someone named later to be meant. */
const VAGUE =
  /^(?:congressman|congresswoman|doctor|governor|investor|nurse|officer|patient|representative|senator|strategist|student|teacher|trader|adviser|advisor|aide|analyst|critic|democrat|expert|friend|fan|lawmaker|man|member|neighbou?r|official|person|reporter|republican|resident|source|spokes(?:man|woman|person)|supporter|user|voter|witness|woman|worker)$/u;

/** The person named within the next sentences whom a lead introduces by “a transit chief”; null where nobody is. */
export function referAhead(discourse: Discourse, phrase: Phrase, mention: Span): Referent | null {
  const noun = phrase.meaning?.singular ?? phrase.head.lower;
  if (VAGUE.test(noun) || /^(?:his|her|their|one|another)$/u.test(phrase.tokens[0]?.lower ?? '')) return null;
  const before = namesBefore(discourse, phrase.head.id, 12);
  if (phrase.determiner === 'definite' && [...before].every(({ named }) => named.kind !== 'person'))
    return referToNextNamed(discourse, phrase, mention);
  for (const { use, named } of namesAfter(discourse, phrase.head.id, NAMES_AHEAD)) {
    if (use.sentence - phrase.head.sentence > SENTENCES_AHEAD) break;
    if (named.kind !== 'person' || !hasRole(named, noun) || named.uses[0] !== use) continue;
    if (phrase.modifiers.every((word) => !isDemonym(word) || named.described.has(word)))
      return referToName(named, mention, null);
  }
  return null;
}

/** The person whom the next use of a noun names: “a spokeswoman for the mayor”, later “The spokeswoman, Lena Adeyemi,”; null else. */
export function referToNamedNext(discourse: Discourse, phrase: Phrase, mention: Span): Referent | null {
  const { tokens } = discourse.article;
  if (phrase.meaning?.sort !== 'person' || phrase.meaning.plural || NEW.test(phrase.tokens[0]?.lower ?? ''))
    return null;
  const noun = phrase.meaning.singular;
  const next = tokens
    .slice(phrase.head.id + 1, phrase.head.id + TOKENS_AHEAD)
    .find(({ lower }) => meaningOf(lower)?.singular === noun);
  if (next === undefined || tokens[next.id - 1]?.lower !== 'the' || tokens[next.id + 1]?.text !== ',') return null;
  for (const { use, named } of namesAfter(discourse, next.id, 1)) {
    const introduces = use.runFirst === next.id + 2 && named.kind === 'person' && named.uses[0] === use;
    if (introduces && endsAtMark(discourse.article, use)) return referToName(named, mention, null);
  }
  return null;
}

/** Whom a headline or standfirst means by “the librarian”: the person who is named first after it. */
function referToNextNamed(discourse: Discourse, phrase: Phrase, mention: Span): Referent | null {
  for (const { use, named } of namesAfter(discourse, phrase.head.id, 8)) {
    if (use.sentence - phrase.head.sentence > 3) break;
    if (named.kind === 'person') return referToName(named, mention, null);
  }
  return null;
}

/** Whoever was spoken of last, for a loose description that no one is given: “the businessman”, “the 34-year-old”. */
export function referLoosely(discourse: Discourse, phrase: Phrase, mention: Span): Referent | null {
  const noun = phrase.meaning?.singular ?? phrase.head.lower;
  if (!LOOSE.test(noun) && !noun.endsWith('-old') && !isDemonym(phrase.head.lower)) return null;
  return referToPerson(discourse, phrase.head, genderOfTitles([noun]), mention);
}

/** The unnamed source spoken of before that a description takes up: “the official”, “the people”, “one of them”. */
export function referToThread(discourse: Discourse, phrase: Phrase, key: string): Referent | null {
  const same = latestSpoken(discourse, (referent) => referent.key === key);
  if (same !== null) return same;
  if (phrase.modifiers.some((word) => NEW.test(word)) || NEW.test(phrase.tokens[0]?.lower ?? '')) return null;
  const takesUp = (phrase.determiner === 'definite' && phrase.possessor === null) || phrase.quantity !== null;
  if (!takesUp) return null;
  const noun = phrase.meaning?.singular ?? phrase.head.lower;
  const plural = phrase.meaning?.plural === true && (phrase.quantity === null || isPlural(phrase));
  const takes = (strict: boolean): Referent | null =>
    latestSpoken(
      discourse,
      (referent) => {
        if (referent.kind !== 'unnamed-person' && referent.kind !== 'unnamed-group') return false;
        const nounFits =
          referent.noun === noun || (!strict && (noun === 'person' || noun === 'source') && referent.noun !== null);
        return nounFits && referent.plural === plural && fits(phrase, referent);
      },
      16,
    );
  return takes(true) ?? takes(false);
}

/** Whether the words before a noun say nothing that the source before was not called. */
function fits(phrase: Phrase, referent: Referent): boolean {
  const known = new Set(referent.name.toLowerCase().split(/[^\p{L}\p{N}'’-]+/u));
  return phrase.modifiers.every((word) => known.has(word) || !isTelling(word));
}

function isTelling(word: string): boolean {
  return (
    word.length > 2 &&
    !/^(?:the|and|one|two|three|four|five|same|those|these|both|who|for|of|all|former|current|then)$/u.test(word)
  );
}

/** Words that count several, alone as the head: “many said”, “42 percent said”. */
const COUNT =
  /^(?:\d.*|%|all|both|eight|few|five|four|half|majority|many|minority|most|nine|number|others|percent|plenty|quarter|rest|seven|several|six|some|ten|these|they|third|those|three|two)$/u;

/** Whether a head in the plural, a count or a people stands for several. */
export function isPlural({ quantity, meaning, head, complement, determiner }: Phrase): boolean {
  if (quantity !== null) return !/^(?:one|another|either|neither)$/u.test(quantity);
  if (head.lower === 'third' && determiner !== 'none' && complement[0]?.lower !== 'of') return false;
  if (meaning !== null) return meaning.plural;
  if (head.lower === 'one' && complement[0]?.lower === 'in') return true;
  if (isDemonym(head.lower)) return head.lower.endsWith('s');
  return COUNT.test(head.lower) || /[^s]s$/u.test(head.lower);
}
