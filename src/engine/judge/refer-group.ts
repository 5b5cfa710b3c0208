import type { Span } from '../attribution';
import { type Discourse, type Referent, latestSpoken, namesBefore } from './discourse';
import type { Phrase } from './parse-phrase';
import { referToName } from './refer-name';
import type { Named } from './roster';
import { newThread, withoutCount } from './threads';

/** Who signs a study; its named authors are “the researchers”. */
const AUTHOR = /^(?:author|researcher|scientist)$/u;
const SCIENTIST = 'author biologist chemist co-author doctor physicist professor researcher scientist'.split(' ');

/** “Twenty states led by West Virginia”, “critics including Ann Lee”: whom a description of several names. */
export function referAmong(discourse: Discourse, phrase: Phrase): Referent | null {
  const words = phrase.complement
    .slice(0, 2)
    .map((token) => token.lower)
    .join(' ');
  if (!/^(?:led by|including|such as)\b/u.test(words)) return null;
  const skip = words.startsWith('including') ? 1 : 2;
  for (const token of phrase.complement.slice(skip, skip + 7)) {
    const use = discourse.findName(token);
    const named = use === null ? undefined : discourse.roster.meantBy.get(use);
    const owns = use !== null && discourse.article.tokens[use.last]?.lower === "'s";
    if (use !== null && named !== undefined && !owns) return referToName(named, use, use);
  }
  return null;
}

/** “The two leaders”, “both candidates”, “the couple”: the two persons who were named last. */
export function referToPair(discourse: Discourse, phrase: Phrase, mention: Span): Referent | null {
  const pair =
    /^(?:both|two|each)$/u.test(phrase.tokens[0]?.lower ?? '') ||
    (phrase.determiner === 'definite' && phrase.modifiers.includes('two')) ||
    (phrase.head.lower === 'two' && phrase.determiner === 'definite');
  const couple = /^(?:couple|pair|duo)$/u.test(phrase.head.lower) && phrase.determiner === 'definite';
  if ((!pair && !couple) || phrase.tokens[0]?.lower === 'two' || phrase.possessor !== null) return null;
  if (latestSpoken(discourse, ({ kind, plural }) => kind === 'unnamed-group' && plural, 4) !== null) return null;
  const persons: Named[] = [];
  for (const { named } of namesBefore(discourse, phrase.head.id, 16)) {
    if (named.kind === 'person' && !persons.includes(named)) persons.push(named);
    const [second, first] = persons;
    if (first === undefined || second === undefined) continue;
    if (couple && !pair && first.name.split(' ').at(-1) !== second.name.split(' ').at(-1)) return null;
    return {
      ...referToName(first, mention, null),
      key: `named ${first.id} and named ${second.id}`,
      name: `${first.name} and ${second.name}`,
      gender: null,
      plural: true,
    };
  }
  return null;
}

/** “The senators”, “the researchers”, where the article names them: the first of those named. */
export function referToNamedGroup(discourse: Discourse, phrase: Phrase, mention: Span): Referent | null {
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
      (named.roles.has(noun) || (AUTHOR.test(noun) && SCIENTIST.some((role) => named.roles.has(role))))
    )
      fits.add(named);
  }
  const first = [...fits].toSorted((a, b) => a.span.start - b.span.start)[0];
  if (first === undefined || (fits.size < 2 && !AUTHOR.test(noun))) return null;
  return referToName(first, mention, null);
}

/** “One of them”, “one of the officials”: one person of a source that was spoken of before. */
export function referToOneOf(discourse: Discourse, phrase: Phrase, span: Span): Referent | null {
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
