import type { Span } from '../attribution';
import { type Discourse, type Referent, latestSpoken, namesAfter, namesBefore } from './discourse';
import { bare } from './title-words';
import { isAcronym } from './listed-names';
import { singularOf } from './noun-sorts';
import type { Phrase } from './parse-phrase';
import { isHeading } from './in-heading';
import { referToName } from './refer-name';
import type { Named } from './roster';

/** Which names a noun may take up: “the company” no ministry, “the paper” an outlet. */
const COMPANY =
  /^(?:airline|automaker|bank|brand|broker|business|carmaker|chain|club|company|developer|firm|franchise|giant|group|insurer|maker|manufacturer|operator|owner|provider|publisher|retailer|startup|start-up|store|studio|supplier|utility|agency|organi[sz]ation|union|charity)$/u;

/** Nouns that stand in the names of many and so tell nothing: “Lee & Sons Company”. */
const GENERIC = /^(?:business|company|firm|group)$/u;
const OFFICIAL =
  /^(?:agency|army|association|authority|commission|committee|congress|council|county|court|department|federation|government|ministry|office|parliament|party|police|senate|society|union|university)$/u;

/** The body that “the company”, “the ministry” or “his campaign” stands for; a body of its own where the article names none. */
export function referToBody(discourse: Discourse, phrase: Phrase, mention: Span): Referent {
  const noun = phrase.meaning?.singular ?? phrase.head.lower;
  const bare =
    phrase.determiner !== 'none' &&
    phrase.possessor === null &&
    phrase.modifierNames.length === 0 &&
    phrase.complement.length === 0;
  const headed = phrase.determiner === 'none' && isHeading(discourse, phrase);
  const named = bare ? namedBody(discourse, phrase, noun) : headed ? namedAhead(discourse, phrase, noun) : null;
  if (named !== null) return referToName(named, mention, null);
  const owner = phrase.possessorNamed ?? phrase.modifierNames[0] ?? null;
  const earlier =
    owner === null && bare
      ? latestSpoken(discourse, (referent) => referent.noun === noun && referent.kind === 'named-organization')
      : null;
  if (earlier !== null) return { ...earlier, because: { key: 'organization-elsewhere', span: earlier.because.span } };
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
  const bodies = [...namesAfter(discourse, phrase.head.id, 24)]
    .map(({ named }) => named)
    .filter(({ kind }) => kind === 'organization');
  const called = bodies.find((named) => named.roles.has(noun) || named.words.some((word) => bare(word) === noun));
  return called ?? (COMPANY.test(noun) ? (bodies.find(({ uses }) => uses.length > 1) ?? null) : null);
}

/** The body with that noun in its name or description that was named last; for a company, the one that is named most and last. */
function namedBody(discourse: Discourse, phrase: Phrase, noun: string): Named | null {
  if (noun === 'agency') return namedAgency(discourse, phrase);
  const weights = new Map<Named, number>();
  for (const { use, named } of namesBefore(discourse, phrase.head.id, 60)) {
    if (named.kind !== 'organization') continue;
    if (COMPANY.test(noun) && isOfficial(named)) continue;
    if (named.roles.has(noun) || (!GENERIC.test(noun) && named.words.some((word) => singularOf(bare(word)) === noun)))
      return named;
    const begins = use.runFirst === discourse.article.sentences[use.sentence]?.tokens.start;
    const near =
      (begins && phrase.head.sentence - use.sentence === 1 ? 2 : 1) / (1 + (phrase.head.sentence - use.sentence) / 2);
    if (discourse.quoted[use.first] === 0) weights.set(named, (weights.get(named) ?? 0.5) + near);
  }
  if (!COMPANY.test(noun)) return null;
  const spoke = latestSpoken(discourse, (referent) => referent.named?.kind === 'organization', 4)?.named;
  if (spoke != null && !isOfficial(spoke)) weights.set(spoke, (weights.get(spoke) ?? 0) + 1);
  return [...weights].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The authority or body with initials that was named last: “the agency”. */
function namedAgency(discourse: Discourse, phrase: Phrase): Named | null {
  for (const { named } of namesBefore(discourse, phrase.head.id, 60)) {
    if (
      named.kind === 'organization' &&
      (isOfficial(named) || named.roles.has('agency') || isAcronym(named.words[0] ?? ''))
    )
      return named;
  }
  return null;
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
