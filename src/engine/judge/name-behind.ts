import type { Token } from '../read/article';
import type { Span } from '../attribution';
import { isCapitalized, isFunctionWord } from './find-names';
import { isFirstName } from './first-names';
import { isTrade } from './noun-sorts';
import type { ParsedMention } from './parse-mention';
import type { Phrase } from './parse-phrase';

/** The name that follows a body or a document and that no other use of it shows to be one: “a parents’ group, Quiet Not Loud,”. Null where none does. */
export function nameBehind({ appositions }: ParsedMention, phrase: Phrase): Span | null {
  const [given] = appositions;
  const { meaning, determiner } = phrase;
  if (given === undefined || meaning === null || meaning.plural || determiner === 'none') return null;
  const body = meaning.sort === 'organization' || meaning.sort === 'document' || isTrade(meaning.singular);
  if (!body || (given.named?.kind === 'person' && isFirstName(given.named.words[0] ?? ''))) return null;
  const words = [...given.tokens, ...given.complement].filter(({ kind }) => kind === 'word');
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || !isCapitalized(first) || !isCapitalized(last)) return null;
  if (words.some((word) => !isOfName(word))) return null;
  return { start: first.start, end: last.end };
}

function isOfName(word: Token): boolean {
  return isCapitalized(word) || isFunctionWord(word.lower);
}
