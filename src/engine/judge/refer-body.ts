import type { Span } from '../attribution';
import { type Discourse, type Referent, latestSpoken, namesAfter, namesBefore } from './discourse';
import { bare } from './title-words';
import { isAcronym } from './listed-names';
import { isTrade, singularOf } from './noun-sorts';
import type { NameUse } from './name-uses';
import type { Phrase } from './parse-phrase';
import { isHeading } from './in-heading';
import { referToName } from './refer-name';
import type { Named } from './roster';

/** Which names a noun may take up: “the company” no ministry, “the paper” an outlet. */
const COMPANY =
  /^(?:airline|automaker|bank|brand|broker|business|carmaker|chain|club|company|developer|firm|franchise|giant|group|insurer|maker|manufacturer|operator|owner|provider|publisher|retailer|startup|start-up|store|studio|supplier|utility|agency|organi[sz]ation|charity)$/u;

/** Nouns that stand in the names of many and so tell nothing: “Lee & Sons Company”. */
const GENERIC = /^(?:business|company|firm|group)$/u;
const OFFICIAL =
  /^(?:agency|army|association|authority|commission|committee|congress|council|county|court|department|federation|government|ministry|office|parliament|party|police|senate|society|union|university|bureau|hospital|institute|nations|organi[sz]ation|school|service|treasury|trust)$/u;
/** Those who speak of companies that are not their own. */
const OUTSIDER = /^(?:academic|analyst|economist|expert|fellow|lecturer|professor|researcher|scholar|strategist)$/u;
/** Nouns for those that watch over others. */
const AUTHORITY = /^(?:forecaster|ombudsman|regulator|watchdog)$/u;
const NO_BODY = /^(?:AI|CCTV|CEO|CFO|DNA|EU|GDP|GPS|IT|NHS|PC|Rs|TV|U\.?K\.?|U\.?N\.?|U\.?S\.?|VAT)$/u;

/** The body that “the company”, “the ministry” or “his campaign” stands for; a body of its own where the article names none. */
export function referToBody(discourse: Discourse, phrase: Phrase, mention: Span): Referent {
  const noun = phrase.meaning?.singular ?? phrase.head.lower;
  const bare =
    phrase.determiner !== 'none' &&
    phrase.possessor === null &&
    phrase.modifierNames.length === 0 &&
    phrase.complement.length === 0;
  const headed = phrase.determiner === 'none' && isHeading(discourse, phrase);
  const owner = phrase.possessorNamed ?? phrase.modifierNames[0] ?? null;
  const earlier =
    owner === null && bare
      ? latestSpoken(discourse, (referent) => referent.noun === noun && referent.kind === 'named-organization')
      : null;
  const called = bare ? calledBody(discourse, phrase, noun) : headed ? namedAhead(discourse, phrase, noun) : null;
  if (called !== null) return referToName(called, mention, null);
  if (earlier !== null) return { ...earlier, because: { key: 'organization-elsewhere', span: earlier.because.span } };
  const isTaken = bare && !isSomeOther(phrase);
  const likely = isTaken ? likelyBody(discourse, phrase, noun) : null;
  if (likely !== null) return referToName(likely, mention, null);
  const spoke = isTaken && GENERIC.test(noun) ? latestCompany(discourse) : null;
  if (spoke !== null) return { ...spoke, because: { key: 'organization-elsewhere', span: spoke.because.span } };
  const outside = isTaken && GENERIC.test(noun) ? likelyBody(discourse, phrase, noun, true) : null;
  if (outside !== null) return referToName(outside, mention, null);
  const last = phrase.complement.at(-1) ?? phrase.head;
  const first = phrase.tokens[0] ?? phrase.head;
  const span = { start: first.start, end: Math.max(last.end, phrase.head.end) };
  const words = discourse.article.text.slice(span.start, span.end);
  const key = owner === null ? `body ${phrase.modifiers.join(' ')} ${noun}` : `body ${owner.id} ${noun}`;
  return {
    key,
    kind: 'named-organization',
    name: words,
    because: { key: 'organization', span },
    named: null,
    gender: null,
    noun,
    plural: false,
  };
}

/** The body that a headline means: the first named behind it with that noun, else the first that is named again. */
function namedAhead(discourse: Discourse, phrase: Phrase, noun: string): Named | null {
  const bodies = [...namesAfter(discourse, phrase.head.id, 24)].map(({ named }) => named).filter(mayBeBody);
  const called = bodies.find((named) => named.roles.has(noun) || named.words.some((word) => bare(word) === noun));
  return called ?? (COMPANY.test(noun) ? (bodies.find(({ uses }) => uses.length > 1) ?? null) : null);
}

/** Words before a noun by which some body of its own is meant, and none that was named: “the central bank”, “the teachers’ union”. */
function isSomeOther({ modifiers }: Phrase): boolean {
  return modifiers.some((word) =>
    /^(?:central|city|another|federal|local|market|municipal|national|new|other|parent|power|public|regional|rival|same|state|water)$|s['’]$/u.test(
      word,
    ),
  );
}

/** The body with that noun in its name or description that was named last. */
function calledBody(discourse: Discourse, phrase: Phrase, noun: string): Named | null {
  for (const { named } of namesBefore(discourse, phrase.head.id, 60)) {
    if (!mayBeBody(named) || (COMPANY.test(noun) && isOfficial(named) && !named.roles.has(noun))) continue;
    if (named.roles.has(noun) || (!GENERIC.test(noun) && named.words.some((word) => singularOf(bare(word)) === noun)))
      return named;
  }
  return null;
}

/** “The airline”, where the article has not named it: a company that spoke shortly before. */
function latestCompany(discourse: Discourse): Referent | null {
  const isCompany = ({ kind, named, noun }: Referent) =>
    kind === 'named-organization' && named === null && COMPANY.test(noun ?? '');
  return latestSpoken(discourse, isCompany, 6);
}

/**
 * For “the company” the body that is named most and last and is no ministry, for “the agency” or “the watchdog” the last
 * that is official; those that somebody else is from only where `outsiders` are wanted.
 */
function likelyBody(discourse: Discourse, phrase: Phrase, noun: string, outsiders = false): Named | null {
  if (noun === 'agency' || AUTHORITY.test(noun)) return namedAuthority(discourse, phrase, noun);
  if (!COMPANY.test(noun) && !isTrade(noun)) return null;
  const weights = new Map<Named, number>();
  for (const { use, named } of namesBefore(discourse, phrase.head.id, 60)) {
    if (!mayBeBody(named) || isOfficial(named) || isNoBody(named)) continue;
    if (!outsiders && isOfOutsider(discourse, use)) continue;
    const begins = use.runFirst === discourse.article.sentences[use.sentence]?.tokens.start;
    const near =
      (begins && phrase.head.sentence - use.sentence === 1 ? 2 : 1) / (1 + (phrase.head.sentence - use.sentence) / 2);
    if (discourse.quoted[use.first] === 0) weights.set(named, (weights.get(named) ?? 0.5) + near);
  }
  const spoke = latestSpoken(discourse, (referent) => referent.named?.kind === 'organization', 4)?.named;
  if (spoke != null && !isOfficial(spoke)) weights.set(spoke, (weights.get(spoke) ?? 0) + 1);
  return [...weights].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** “Lena Brandt of Orchard Securities”, “an analyst at Orchard Securities”: a body that is there because somebody belongs to it. */
function isOfOutsider({ article, roster, findName }: Discourse, use: NameUse): boolean {
  const [whose, link] = article.tokens.slice(Math.max(0, use.runFirst - 2), use.runFirst);
  if (whose === undefined || !/^(?:at|from|of|with)$/u.test(link?.lower ?? '')) return false;
  const person = findName(whose);
  return person === null
    ? OUTSIDER.test(singularOf(whose.lower))
    : person.last === whose.id + 1 && roster.meantBy.get(person)?.kind === 'person';
}

/** The authority or body with initials that was named last: “the agency”. */
function namedAuthority(discourse: Discourse, phrase: Phrase, noun: string): Named | null {
  for (const { named } of namesBefore(discourse, phrase.head.id, 60)) {
    if (
      mayBeBody(named) &&
      (isOfficial(named) ||
        named.roles.has('agency') ||
        (noun === 'agency' && !isNoBody(named) && isAcronym(named.words[0] ?? '')))
    )
      return named;
  }
  return null;
}

/** Whether a name may be taken up by a noun for bodies. */
function mayBeBody({ kind, likePlace }: Named): boolean {
  return kind === 'organization' && !likePlace;
}

/** Capitals that stand for a thing: “AI”, “GDP”, “Rs”. */
function isNoBody({ words }: Named): boolean {
  return words.length === 1 && NO_BODY.test(words[0] ?? '');
}

/** A union, party, ministry or court is no company. */
function isOfficial(named: Named): boolean {
  return [...named.roles, ...named.words.map((word) => singularOf(bare(word)))].some((word) => OFFICIAL.test(word));
}

/** The outlet that “the newspaper” stands for; null where none was named. */
export function referToOutlet(discourse: Discourse, phrase: Phrase, mention: Span): Referent | null {
  for (const { named } of namesBefore(discourse, phrase.head.id, 60)) {
    if (named.kind === 'outlet') return referToName(named, mention, null);
  }
  return null;
}
