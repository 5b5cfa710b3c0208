import type { Kind, Span } from '../attribution';
import { type Discourse, type Referent, latestSpoken, namesBefore } from './discourse';
import { isCapitalized } from './find-names';
import { introducedBefore } from './introductions';
import { type ParsedMention, type Phrase } from './parse-mention';
import { referToBody, referToOutlet } from './refer-body';
import { isPlural, referAhead, referLoosely, referToDescribedPerson, referToThread } from './refer-description';
import { newDocument, referToDocument } from './refer-document';
import { isAcronym } from './listed-names';
import { referToName } from './refer-name';
import type { Named } from './roster';
import { describe, introducedReferent, newThread, threadKey, withoutCount } from './threads';
import { isDemonym } from './title-words';

const SCIENTIST = [
  'author',
  'biologist',
  'chemist',
  'co-author',
  'doctor',
  'physicist',
  'professor',
  'researcher',
  'scientist',
];

/** Bodies that can be looked up even where the article does not name them: “a federal court”. */
const OFFICIAL =
  /^(?:court|committee|commission|council|department|government|inquest|jury|ministry|panel|parliament|senate|subcommittee|tribunal)$/u;

/** Whom a phrase stands for that is no pronoun. An apposition that names goes before a description. */
export function resolvePhrase(discourse: Discourse, parsed: ParsedMention, phrase: Phrase, mention: Span): Referent {
  if (isScan(phrase)) return newDocument(discourse, parsed, phrase);
  if (phrase.named !== null && phrase.use !== null && !isCounted(phrase))
    return referToName(phrase.named, phrase.use, phrase.use);
  const naming = parsed.appositions.find((other) => other.use !== null && fitsApposition(phrase, other));
  if (naming?.named != null && naming.use !== null) return referToName(naming.named, naming.use, naming.use);
  const sort = phrase.meaning?.sort ?? null;
  if (isStateMedia(phrase))
    return { ...newDocument(discourse, parsed, phrase), kind: 'media', because: { key: 'outlet', span: mention } };
  if (sort === 'document') return referToDocument(discourse, parsed, phrase);
  if (sort === 'outlet' && !isPlural(phrase) && phrase.determiner !== 'indefinite')
    return referToOutlet(discourse, phrase, mention) ?? referToBody(discourse, phrase, mention);
  if ((sort === 'organization' || sort === 'outlet') && isBody(phrase)) return referToBody(discourse, phrase, mention);
  if (sort === null && isThings(phrase)) return newDocument(discourse, parsed, phrase);
  return resolvePeople(discourse, parsed, phrase, mention);
}

/** “several of Lee’s allies”, “dozens in Harlow”: a count whose name is not the source. */
function isCounted(phrase: Phrase): boolean {
  return phrase.quantity !== null && phrase.named?.kind !== 'person';
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

/** “Twenty states led by West Virginia”, “critics including Ann Lee”: whom a description of several names. */
function namedAmong(discourse: Discourse, phrase: Phrase): Referent | null {
  const words = phrase.complement
    .slice(0, 2)
    .map((token) => token.lower)
    .join(' ');
  if (!/^(?:led by|including|such as)\b/u.test(words)) return null;
  const skip = words.startsWith('including') ? 1 : 2;
  for (const token of phrase.complement.slice(skip, skip + 5)) {
    const use = discourse.findName(token);
    const named = use === null ? undefined : discourse.roster.meantBy.get(use);
    if (use !== null && named !== undefined) return referToName(named, use, use);
  }
  return null;
}

function fitsApposition(phrase: Phrase, naming: Phrase): boolean {
  if (naming.named === null) return false;
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
    phrase.meaning?.plural === true
  );
}

/** “state media”, “state-run television”. */
function isStateMedia(phrase: Phrase): boolean {
  return (
    /^(?:media|television|tv|radio|agency|broadcaster|newspaper)$/u.test(phrase.head.lower) &&
    phrase.modifiers.some((word) => /^state(?:-\w+)?$/u.test(word))
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
  return !/^(?:one|another|each|either|neither|someone|somebody|anyone|anybody|none|no-one|nobody|others?|all|those|these|this|first|second|third|former|latter|same|elder|younger|accused|deceased|dead|late)$/u.test(
    head.lower,
  );
}

function resolvePeople(discourse: Discourse, parsed: ParsedMention, phrase: Phrase, mention: Span): Referent {
  const plural = isPlural(phrase) || phrase.meaning?.sort === 'organization' || phrase.meaning?.sort === 'outlet';
  const kind: Kind = plural ? 'unnamed-group' : 'unnamed-person';
  const span = describe(parsed, phrase);
  const key = threadKey(discourse.article.text.slice(span.start, span.end));
  const thread = referToThread(discourse, phrase, key);
  if (phrase.quantity === 'one' && plural === false)
    return referToOneOf(discourse, phrase, span) ?? newThread(discourse, key, span, phrase, kind);
  if (plural || phrase.quantity !== null)
    return (
      namedAmong(discourse, phrase) ??
      thread ??
      (parsed.phrases.length === 1 ? referToPair(discourse, phrase, mention) : null) ??
      referToNamedGroup(discourse, phrase, mention) ??
      newThread(discourse, key, span, phrase, kind)
    );
  if (phrase.determiner === 'indefinite')
    return referAhead(discourse, phrase, mention) ?? thread ?? newThread(discourse, key, span, phrase, kind);
  const named =
    referToDescribedPerson(discourse, phrase, mention) ??
    (phrase.determiner === 'none' || thread === null ? referAhead(discourse, phrase, mention) : null);
  if (named !== null && (thread === null || phrase.possessor !== null)) return named;
  if (thread !== null) return thread;
  const alone = phrase.determiner === 'definite' && phrase.possessor === null && phrase.complement.length === 0;
  const introduced = alone
    ? introducedBefore(discourse.introductions, phrase.meaning?.singular ?? phrase.head.lower, phrase.head.id)
    : null;
  if (introduced !== null) return introducedReferent(discourse, introduced);
  const heading =
    discourse.article.paragraphs[discourse.article.sentences[phrase.head.sentence]?.paragraph ?? 0]?.heading === true &&
    phrase.determiner === 'none';
  const loose = alone || heading ? referLoosely(discourse, phrase, mention) : null;
  if (loose !== null) return loose;
  if (
    phrase.meaning === null &&
    phrase.determiner === 'none' &&
    isCapitalized(phrase.head) &&
    !isDemonym(phrase.head.lower)
  ) {
    return { ...newThread(discourse, `name ${key}`, span, phrase, 'named-person'), because: { key: 'name', span } };
  }
  return newThread(discourse, key, span, phrase, kind);
}

/** “The two leaders”, “both candidates”: the first of two persons who were named last. */
function referToPair(discourse: Discourse, phrase: Phrase, mention: Span): Referent | null {
  const pair =
    /^(?:both|two|each)$/u.test(phrase.tokens[0]?.lower ?? '') ||
    (phrase.determiner === 'definite' && phrase.modifiers.includes('two')) ||
    (phrase.head.lower === 'two' && phrase.determiner === 'definite');
  if (!pair || phrase.tokens[0]?.lower === 'two' || phrase.possessor !== null) return null;
  if (latestSpoken(discourse, ({ kind, plural }) => kind === 'unnamed-group' && plural, 4) !== null) return null;
  const persons: Named[] = [];
  for (const { named } of namesBefore(discourse, phrase.head.id, 16)) {
    if (named.kind === 'person' && !persons.includes(named)) persons.push(named);
    if (persons.length === 2)
      return referToName(persons.toSorted((a, b) => b.uses.length - a.uses.length)[0] ?? named, mention, null);
  }
  return null;
}

/** “The senators”, “the researchers”, where the article names them: the first of those named. */
function referToNamedGroup(discourse: Discourse, phrase: Phrase, mention: Span): Referent | null {
  if (
    phrase.determiner !== 'definite' ||
    phrase.possessor !== null ||
    phrase.complement.length > 0 ||
    phrase.modifiers.length > 1 ||
    phrase.quantity !== null
  )
    return null;
  const noun = phrase.meaning?.singular ?? '';
  const fits = new Set<Named>();
  for (const { use, named } of namesBefore(discourse, phrase.head.id, 40)) {
    if (phrase.head.sentence - use.sentence > 14) break;
    if (
      named.kind === 'person' &&
      (named.roles.has(noun) ||
        (/^(?:author|researcher|scientist)$/u.test(noun) && SCIENTIST.some((role) => named.roles.has(role))))
    )
      fits.add(named);
  }
  const first = [...fits].toSorted((a, b) => a.span.start - b.span.start)[0];
  if (first === undefined || (fits.size < 2 && !/^(?:author|researcher|scientist)$/u.test(noun))) return null;
  return referToName(first, mention, null);
}

/** “One of them”, “one of the officials”: one person of a source that was spoken of before. */
function referToOneOf(discourse: Discourse, phrase: Phrase, span: Span): Referent | null {
  const pronoun = /^(?:them|these|those)$/u.test(phrase.head.lower);
  const noun = phrase.meaning?.singular;
  const group = latestSpoken(
    discourse,
    (referent) => referent.kind === 'unnamed-group' && referent.plural && (pronoun || referent.noun === noun),
    6,
  );
  if (group === null) return null;
  if (!pronoun)
    return { ...newThread(discourse, `one of ${group.key}`, span, phrase, 'unnamed-person'), oneOf: group.key };
  const name = `one of the ${withoutCount(group.name)}`;
  return { ...newThread(discourse, `one of ${group.key}`, span, phrase, 'unnamed-person'), name, oneOf: group.key };
}
