import type { Span } from '../attribution';
import { type Discourse, type Referent, latestSpoken, namesBefore } from './discourse';
import { bare } from './title-words';
import { singularOf } from './noun-sorts';
import type { Phrase } from './parse-mention';
import { referToName } from './refer-name';
import type { Named } from './roster';

/** Which names a noun may take up: “the company” no ministry, “the paper” an outlet. */
const COMPANY = /^(?:airline|automaker|bank|brand|broker|business|carmaker|chain|club|company|developer|firm|franchise|giant|group|insurer|maker|manufacturer|operator|owner|provider|publisher|retailer|startup|start-up|store|studio|supplier|utility)$/u;

/** The body that “the company”, “the ministry” or “his campaign” stands for; a body of its own where the article names none. */
export function referToBody(discourse: Discourse, phrase: Phrase, mention: Span): Referent {
  const noun = phrase.meaning?.singular ?? phrase.head.lower;
  const bare = phrase.determiner !== 'none' && phrase.possessor === null && phrase.modifierNames.length === 0 && phrase.complement.length === 0;
  const named = bare ? namedBody(discourse, phrase, noun) : null;
  if (named !== null) return referToName(named, mention, null);
  const owner = phrase.possessorNamed ?? phrase.modifierNames[0] ?? null;
  const earlier = owner === null && bare ? latestSpoken(discourse, (referent) => referent.noun === noun && referent.kind === 'named-organization') : null;
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

function namedBody(discourse: Discourse, phrase: Phrase, noun: string): Named | null {
  let fallback: Named | null = null;
  const spoke = latestSpoken(discourse, (referent) => referent.named !== null && referent.named.kind === 'organization', 4);
  for (const { use, named } of namesBefore(discourse, phrase.head.id, 60)) {
    if (named.kind !== 'organization') continue;
    if (named.roles.has(noun) || named.words.some((word) => singularOf(bare(word)) === noun)) return named;
    if (fallback === null && COMPANY.test(noun) && discourse.quoted[use.first] === 0) fallback = named;
  }
  if (!COMPANY.test(noun) && !/^(?:agency|organi[sz]ation|union|charity|department|ministry)$/u.test(noun)) return null;
  return spoke?.named ?? fallback;
}

/** The outlet that “the newspaper” stands for; null where none was named. */
export function referToOutlet(discourse: Discourse, phrase: Phrase, mention: Span): Referent | null {
  for (const { named } of namesBefore(discourse, phrase.head.id, 60)) {
    if (named.kind === 'outlet') return referToName(named, mention, null);
  }
  return null;
}
