import { verbFormOf } from '../find/verb-forms';
import type { Kind, Span } from '../attribution';
import type { Discourse, Referent } from './discourse';
import { isCapitalized, isFunctionWord } from './find-names';
import { introducedBefore } from './introductions';
import type { ParsedMention } from './parse-mention';
import type { Phrase } from './parse-phrase';
import {
  isPlural,
  referAhead,
  referWithinSentence,
  referLoosely,
  referToDescribedPerson,
  referToNamedNext,
  referToThread,
} from './refer-description';
import { referAmong, referToNamedGroup, referToOneOf, referToPair, referToStandIn } from './refer-group';
import { describe, introducedReferent, newThread, threadKey } from './threads';
import { isDemonym } from './title-words';

/** Whom a description of people stands for: someone the article names, a source spoken of before, or a new one. */
export function resolvePeople(discourse: Discourse, parsed: ParsedMention, phrase: Phrase, mention: Span): Referent {
  const sort = phrase.meaning?.sort;
  const plural = isPlural(phrase) || sort === 'organization' || sort === 'outlet';
  const kind: Kind = plural ? 'unnamed-group' : 'unnamed-person';
  const span = describe(parsed, phrase);
  const standIn = referToStandIn(discourse, phrase, span);
  if (standIn !== null) return standIn;
  const key = threadKey(discourse.article.text.slice(span.start, span.end));
  const known = referToThread(discourse, phrase, key);
  const found =
    plural || phrase.quantity !== null
      ? resolveSeveral(discourse, parsed, phrase, mention, known)
      : resolveOne(discourse, phrase, mention, known);
  if (found !== null) return found;
  if (isUnknownName(discourse, phrase)) {
    return { ...newThread(discourse, `name ${key}`, span, phrase, 'named-person'), because: { key: 'name', span } };
  }
  return newThread(discourse, key, span, phrase, kind);
}

function resolveSeveral(
  discourse: Discourse,
  parsed: ParsedMention,
  phrase: Phrase,
  mention: Span,
  known: Referent | null,
): Referent | null {
  if (phrase.quantity === 'one' && !isPlural(phrase)) return referToOneOf(discourse, phrase, describe(parsed, phrase));
  const alone = parsed.phrases.length === 1;
  return (
    referAmong(discourse, phrase) ??
    known ??
    (alone ? referToPair(discourse, phrase, mention) : null) ??
    referToNamedGroup(discourse, phrase, mention)
  );
}

function resolveOne(discourse: Discourse, phrase: Phrase, mention: Span, known: Referent | null): Referent | null {
  if (phrase.determiner === 'indefinite')
    return (
      referWithinSentence(discourse, phrase, mention) ??
      referAhead(discourse, phrase, mention) ??
      referToNamedNext(discourse, phrase, mention) ??
      known
    );
  const ahead = phrase.determiner === 'none' || known === null;
  const named =
    referToDescribedPerson(discourse, phrase, mention) ?? (ahead ? referAhead(discourse, phrase, mention) : null);
  if (named !== null && (known === null || phrase.possessor !== null)) return named;
  if (known !== null) return known;
  const next = phrase.possessor === null ? null : referToNamedNext(discourse, phrase, mention);
  if (next !== null) return next;
  if (isHeadline(discourse, phrase)) return referLoosely(discourse, phrase, mention);
  if (phrase.determiner !== 'definite' || phrase.possessor !== null || !isBare(phrase)) return null;
  const noun = phrase.meaning?.singular ?? phrase.head.lower;
  const introduced = introducedBefore(discourse.introductions, noun, phrase.head.id);
  return introduced === null ? referLoosely(discourse, phrase, mention) : introducedReferent(discourse, introduced);
}

/** Without a complement, but for “of state” and where somebody is from: “the former secretary of state”, “the 22-year-old from Laval”. */
function isBare({ complement, head }: Phrase): boolean {
  if (head.lower.endsWith('-old') && complement[0]?.lower === 'from') return true;
  return complement.length === 0 || (complement.length === 2 && complement[1]?.lower === 'state');
}

/** “Rovers manager hails …”: headlines leave out the article. */
function isHeadline({ article }: Discourse, phrase: Phrase): boolean {
  const paragraph = article.sentences[phrase.head.sentence]?.paragraph ?? 0;
  return phrase.determiner === 'none' && article.paragraphs[paragraph]?.heading === true;
}

/** A single word with a capital that is no noun, no pronoun and no people: “Korvex expects”, “Korvins expects”. */
function isUnknownName({ article }: Discourse, { meaning, determiner, head, quantity }: Phrase): boolean {
  if (meaning !== null || determiner !== 'none' || quantity !== null || !isCapitalized(head)) return false;
  if (isDemonym(head.lower) || isFunctionWord(head.lower)) return false;
  const forms = verbFormOf(article.tokens[head.id + 1]?.lower ?? '')?.forms;
  return !/[^s]s$/u.test(head.lower) || (forms?.size === 1 && forms.has('third'));
}
