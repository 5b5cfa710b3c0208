import type { Span } from '../attribution';
import type { Discourse, Referent } from './discourse';
import type { Token } from '../read/article';
import { isCapitalized, isFunctionWord } from './find-names';
import { type ParsedMention, isStandIn } from './parse-mention';
import type { Phrase } from './parse-phrase';
import { referToBody, referToOutlet } from './refer-body';
import { isHeading } from './in-heading';
import { referToTrade } from './refer-trade';
import { isPlural } from './refer-description';
import { isTrade, meaningOf } from './noun-sorts';
import { newThread } from './threads';
import { newDocument, referToDocument } from './refer-document';
import { isAcronym } from './listed-names';
import { nameBehind } from './name-behind';
import { referToNameGiven } from './name-given';
import { referToName } from './refer-name';
import { resolvePeople } from './resolve-people';
import { isDemonym, isTitleWord } from './title-words';

/** Bodies that can be looked up even where the article does not name them: “a federal court”. */
const OFFICIAL =
  /^(?:court|committee|inquiry|commission|council|department|government|inquest|jury|ministry|panel|parliament|senate|subcommittee|tribunal)$/u;

/** Whom a phrase stands for that is no pronoun. An apposition that names goes before a description. */
export function resolvePhrase(discourse: Discourse, parsed: ParsedMention, phrase: Phrase, mention: Span): Referent {
  if (isScan(phrase) || isHeapOfPapers(phrase)) return newDocument(discourse, parsed, phrase);
  if (phrase.named !== null && phrase.use !== null && !isCounted(phrase))
    return referToName(phrase.named, phrase.use, phrase.use);
  const own = namedBehind(discourse, phrase) ?? referToNameGiven(discourse, phrase);
  if (own !== null) return own;
  const naming = parsed.appositions.find((other) => other.use !== null && fitsApposition(phrase, other));
  if (naming?.named != null && naming.use !== null) return referToName(naming.named, naming.use, naming.use);
  const posted = phrase.meaning?.sort === 'person' && !phrase.meaning.plural ? parsed.appositions : [];
  for (const post of posted) {
    const behind = namedBehind(discourse, post); // another diplomat, the former envoy to France Ann Lee
    if (behind !== null) return behind;
  }
  const sort = phrase.meaning?.sort ?? null;
  const given = nameBehind(parsed, phrase);
  if (given !== null)
    return newNamed(discourse, given, phrase, sort === 'document' ? 'document' : 'named-organization');
  if (isStateMedia(phrase))
    return { ...newDocument(discourse, parsed, phrase), kind: 'media', because: { key: 'outlet', span: mention } };
  if (sort === 'document') return referToDocument(discourse, parsed, phrase);
  if (sort === 'outlet' && !isPlural(phrase) && phrase.determiner !== 'indefinite')
    return referToOutlet(discourse, phrase, mention) ?? referToBody(discourse, phrase, mention);
  if ((sort === 'organization' || sort === 'outlet') && isBody(phrase)) return referToBody(discourse, phrase, mention);
  if (isCompoundBody(phrase) || (sort === 'organization' && isHeadlineBody(discourse, phrase)))
    return referToBody(discourse, phrase, mention);
  const trade = referToTrade(discourse, phrase, mention);
  if (trade !== null) return trade;
  const byRole = resolveByRole(discourse, phrase, mention);
  if (byRole !== null) return byRole;
  if (sort === null && !beginsWithStandIn(parsed) && isThings(phrase) && !isWho(discourse, phrase))
    return newDocument(discourse, parsed, phrase);
  return resolvePeople(discourse, parsed, phrase, mention);
}

/** What is named here and nowhere else. */
function newNamed(discourse: Discourse, span: Span, phrase: Phrase, kind: 'document' | 'named-organization'): Referent {
  const name = discourse.article.text.slice(span.start, span.end);
  const key = kind === 'document' ? 'document' : 'organization';
  return { ...newThread(discourse, `name ${name.toLowerCase()}`, span, phrase, kind), because: { key, span } };
}

/** “user elmo_66”, “research firm 1010data”: a name without capitals behind the noun that says whose it is. */
function resolveByRole(discourse: Discourse, phrase: Phrase, mention: Span): Referent | null {
  const role = meaningOf(phrase.modifiers.at(-1) ?? '');
  if (phrase.meaning !== null || role === null || role.plural || !/\d|_/u.test(phrase.head.text)) return null;
  const { start, end } = phrase.head;
  const person = role.sort === 'person';
  if (!person && role.sort !== 'organization') return null;
  return {
    ...newThread(
      discourse,
      `name ${phrase.head.lower}`,
      { start, end },
      phrase,
      person ? 'named-person' : 'named-organization',
    ),
    because: { key: person ? 'name' : 'organization', span: mention },
  };
}

/** “the ambassador to Britain Liu Wei”: the name that ends a post. */
function namedBehind(discourse: Discourse, phrase: Phrase): Referent | null {
  const last = phrase.complement.at(-1);
  const use = last === undefined || phrase.meaning?.sort !== 'person' ? null : discourse.findName(last);
  const named = use === null ? undefined : discourse.roster.meantBy.get(use);
  if (use === null || named?.kind !== 'person') return null;
  const before = discourse.article.tokens[use.runFirst - 1];
  if (before === undefined || before.id <= phrase.head.id) return null;
  const titled = before.lower === 'the' && use.titles.length > 0;
  return titled || isCapitalized(before) || isMatter(discourse, before) ? referToName(named, use, use) : null;
}

/** “the minister for health Ann Lee”: a noun behind a preposition that is no person’s. */
function isMatter({ article, findName }: Discourse, noun: Token): boolean {
  const link = article.tokens[noun.id - 1];
  return (
    noun.kind === 'word' &&
    !isFunctionWord(noun.lower) &&
    findName(noun) === null &&
    meaningOf(noun.lower)?.sort !== 'person' &&
    /^(?:of|for|without)$/u.test(link?.lower ?? '')
  );
}

/** “several of Lee’s allies”, “dozens in Harlow”: a count whose name is not the source. */
function isCounted(phrase: Phrase): boolean {
  return phrase.quantity !== null && phrase.named?.kind !== 'person';
}

/** “a large body of studies”, “a string of reports”: documents, by what there are many of. */
function isHeapOfPapers({ head, complement, named }: Phrase): boolean {
  if (named !== null || !/^(?:array|batch|body|raft|series|slew|string|wave|wealth)$/u.test(head.lower)) return false;
  if (complement[0]?.lower !== 'of') return false;
  const noun = complement.slice(1, 6).find(({ lower }) => meaningOf(lower) !== null);
  return meaningOf(noun?.lower ?? '')?.sort === 'document';
}

/** “a CT of his chest”, “an MRI”: capitals after “a” that name no body. */
function isScan(phrase: Phrase): boolean {
  return (
    phrase.named?.kind === 'organization' &&
    phrase.modifiers.length === 1 &&
    /^an?$/u.test(phrase.modifiers[0] ?? '') &&
    isAcronym(phrase.head.text)
  );
}

function fitsApposition(phrase: Phrase, naming: Phrase): boolean {
  if (naming.named === null || naming.modifiers.some((word) => /^(?:of|in|at|for)$/u.test(word))) return false;
  if (naming.modifiers.some((word) => !/^(?:the|an?)$/u.test(word)) && !naming.modifiers.some(isPersonal)) return false;
  if (isStandIn(phrase.tokens) && naming.named.kind !== 'person') return false;
  const sort = phrase.meaning?.sort;
  if (naming.named.kind === 'place')
    return (
      sort === 'organization' &&
      /^(?:city|country|government|nation|republic|state)$/u.test(phrase.meaning?.singular ?? '')
    );
  if (naming.named.kind === 'person') return sort === 'person' || sort === 'group' || sort === undefined;
  return (
    sort === 'organization' ||
    sort === 'outlet' ||
    sort === 'group' ||
    sort === undefined ||
    phrase.meaning?.plural === true ||
    isTrade(phrase.meaning?.singular ?? '')
  );
}

/** Words that can only stand before the name of a person: titles, “broadcaster”, “22-year-old”. */
function isPersonal(word: string): boolean {
  return isTitleWord(word) || meaningOf(word)?.sort === 'person';
}

/** “state media”, “state-run television”, “French radio”, “local newspapers”. */
function isStateMedia(phrase: Phrase): boolean {
  if (!/^(?:media|television|tv|radio|agency|broadcaster|newspapers?)$/u.test(phrase.head.lower)) return false;
  if (phrase.modifiers.some((word) => /^state(?:-\w+)?$/u.test(word))) return true;
  const where = phrase.modifiers.at(-1) ?? '';
  return (
    phrase.head.lower !== 'agency' &&
    phrase.determiner === 'none' &&
    (isDemonym(where) || /^(?:local|national|regional|public)$/u.test(where))
  );
}

/** “Ann Lee’s camp”, “the armed forces”, “the labour movement”: loose nouns that are a body here. */
function isCompoundBody(phrase: Phrase): boolean {
  if (phrase.head.lower === 'camp') return phrase.possessorNamed !== null || phrase.modifierNames.length > 0;
  return /^(?:armed forces|defen[cs]e forces|labou?r movement)$/u.test(
    `${phrase.modifiers.at(-1)} ${phrase.head.lower}`,
  );
}

/** A body that speaks as one: definite, owned or bare (“police”); “a company” and “companies” are no one to look up. */
function isBody(phrase: Phrase): boolean {
  const noun = phrase.meaning?.singular ?? '';
  if (phrase.quantity !== null) return false;
  if (OFFICIAL.test(noun))
    return (
      phrase.meaning?.plural !== true ||
      phrase.determiner === 'definite' ||
      phrase.modifiers.some(isDemonym) ||
      phrase.modifierNames.length > 0
    );
  if (phrase.meaning?.plural === true || phrase.determiner === 'indefinite') return false;
  return (
    phrase.determiner === 'definite' ||
    phrase.modifierNames.length > 0 ||
    phrase.possessorNamed !== null ||
    noun === 'police' ||
    phrase.modifiers.length === 0
  );
}

/** “Rail firm apologises”: a headline’s body without its article. */
function isHeadlineBody(discourse: Discourse, phrase: Phrase): boolean {
  const alone = phrase.determiner === 'none' && phrase.quantity === null && phrase.meaning?.plural === false;
  return alone && isHeading(discourse, phrase);
}

/** “Another wearing a red scarf”, not “another logbook”. */
function beginsWithStandIn({ tokens }: ParsedMention): boolean {
  const next = tokens[1];
  return (
    isStandIn(tokens.slice(0, 1)) && (next === undefined || next.kind === 'mark' || /(?:ed|ing)$/u.test(next.lower))
  );
}

/** “A stagehand, who”: only people are “who”. */
function isWho({ article }: Discourse, { head }: Phrase): boolean {
  const next = article.tokens[head.id + 1];
  const behind = next?.kind === 'mark' ? article.tokens[head.id + 2] : next;
  return behind?.lower === 'who' && behind.sentence === head.sentence;
}

/** A noun of no listed sort is more likely a thing than a person: “blood work”, “logbooks”. */
function isThings(phrase: Phrase): boolean {
  const { head } = phrase;
  if (
    head.kind === 'word' &&
    !isCapitalized(head) &&
    phrase.quantity === null &&
    !isDemonym(head.lower) &&
    /[^s]s$/u.test(head.lower) &&
    !/(?:ers|ors|ists|ans|ees|ants|ents|eers|others|ones|ites|ics|folks)$/u.test(head.lower)
  )
    return true;
  if (head.kind !== 'word' || isDemonym(head.lower) || phrase.quantity !== null || isPlural(phrase)) return false;
  if (isCapitalized(head) && phrase.determiner === 'none') return false;
  return !/^(?:one|another|each|either|neither|someone|somebody|anyone|anybody|none|no-one|nobody|others?|all|those|these|this|first|second|third|former|latter|same|elder|younger|half|third|quarter|percent|majority|minority|number|accused|deceased|dead|late)$/u.test(
    head.lower,
  );
}
