import type { Span } from '../attribution';
import { startOfPhrase } from './antecedent';
import type { Discourse } from './discourse';
import { endOfPhrase } from './introductions';
import { meaningOf } from './noun-sorts';
import type { Phrase } from './parse-phrase';

/** How far before it may have been introduced, in tokens. */
const REACH = 400;
const LEADS_ON = /^(?:about|at|by|for|from|in|of|on|with)$/u;
const INTRODUCES = /^(?:an?|one)$/u;
/** Nouns by which newspapers take up one another. */
const ALIKE = [/^(?:poll|survey)$/u, /^(?:e-?mail|letter|message|note|reply)$/u, /^(?:paper|report|study)$/u];

/** Where the article introduces what “the survey” takes up: “a survey by the Harlow Institute”. Null where it does not. */
export function introducedDocument(discourse: Discourse, phrase: Phrase): Span | null {
  const { meaning, head, complement, determiner, possessor, modifiers } = phrase;
  if (meaning === null || meaning.plural || determiner !== 'definite' || possessor !== null) return null;
  if (complement.length > 0 || modifiers.length > 1) return null;
  return (
    lastSuch(discourse, head.id, (noun) => noun === meaning.singular) ?? alike(discourse, head.id, meaning.singular)
  );
}

function alike(discourse: Discourse, before: number, singular: string): Span | null {
  const nouns = ALIKE.find((one) => one.test(singular));
  return nouns === undefined ? null : lastSuch(discourse, before, (noun) => nouns.test(noun));
}

function lastSuch(discourse: Discourse, before: number, fits: (noun: string) => boolean): Span | null {
  const { tokens } = discourse.article;
  for (let at = before - 1; at >= 0 && at > before - REACH; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') continue;
    const meaning = meaningOf(token.lower);
    if (meaning?.sort !== 'document' || meaning.plural || !fits(meaning.singular)) continue;
    const first = tokens[startOfPhrase(discourse, at)];
    if (first !== undefined && INTRODUCES.test(first.lower))
      return { start: first.start, end: endOfPhrase(discourse.article, token, LEADS_ON) };
  }
  return null;
}
