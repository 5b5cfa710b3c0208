import type { Discourse, Referent } from './discourse';
import { isNaming } from './head-before';
import { meaningOf } from './noun-sorts';
import type { Token } from '../read/article';
import type { Phrase } from './parse-phrase';
import { referToName } from './refer-name';

/** How far behind the noun the name may be given, in tokens. */
const REACH = 24;
/** Ways to a name that somebody gives, in the words before it. */
const WAYS: readonly RegExp[] = [
  /\b(?:gave|gives|giving) (?:\w+ )?(?:first )?name (?:\w+ )?as$/u, // a pupil, who gave her name only as Freya
  /\bidentified (?:\w+ )?(?:only |simply )?as$/u, // a trader who identified himself as Ade Ojo
  /\bidentified (?:only |simply )?by (?:\w+ )?(?:first|last|given) name,?$/u, // a nurse identified by her first name, Moira
  /\b(?:goes|went|going|known) (?:only )?(?:by|as)$/u, // a baker who goes by Pip
  /\basked to be (?:called|named|identified) (?:only |simply )?(?:as )?$/u, // a driver who asked to be called Joe
];

function isOnePerson(token: Token | undefined): boolean {
  const meaning = token === undefined ? null : meaningOf(token.lower);
  return meaning?.sort === 'person' && !meaning.plural;
}

/** The person whose name follows a description of one: “a prisoner named Ernst”, “a pupil, who gave her name only as Freya”; null else. */
export function referToNameGiven(discourse: Discourse, { meaning, head }: Phrase): Referent | null {
  if (meaning?.sort !== 'person' || meaning.plural) return null;
  const { tokens } = discourse.article;
  const words: string[] = [];
  for (const token of tokens.slice(head.id + 1, head.id + REACH)) {
    if (token.sentence !== head.sentence || /^["“”‘]$/u.test(token.text)) return null;
    const use = discourse.findName(token);
    if (use !== null && use.runFirst === token.id) {
      const named = discourse.roster.meantBy.get(use);
      const bearer = tokens[token.id - 2];
      const direct = isNaming(tokens[token.id - 1]) && (bearer === head || isOnePerson(bearer));
      const joined = words.join(' ');
      if (named?.kind === 'person' && (direct || WAYS.some((way) => way.test(joined))))
        return referToName(named, use, use);
    }
    words.push(token.lower);
  }
  return null;
}
