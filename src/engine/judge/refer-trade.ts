import type { Span } from '../attribution';
import { type Discourse, type Referent, namesAfter, namesBefore } from './discourse';
import { isTrade } from './noun-sorts';
import type { Phrase } from './parse-phrase';
import { referToBody } from './refer-body';
import { isHeading } from './in-heading';
import { referToName } from './refer-name';

/** Trades that a body has rather than a person, where nobody is named: “the regulator”, “the plant’s operator”. */
const MOSTLY_BODY =
  /^(?:automaker|bookmaker|brewer|broadcaster|carmaker|carrier|chipmaker|developer|distiller|drugmaker|forecaster|homebuilder|housebuilder|insurer|lender|maker|manufacturer|miner|operator|publisher|regulator|retailer|shipbuilder|steelmaker|supplier|toymaker|watchdog)$/u;
const NAMES_BEFORE = 60;
const NAMES_AHEAD = 12;

/**
 * The body that “the developer”, “its operator” or a headline’s “regulator” stands for; null for a noun of no trade, for
 * one of several, and where a person has that trade.
 */
export function referToTrade(discourse: Discourse, phrase: Phrase, mention: Span): Referent | null {
  const noun = phrase.meaning?.singular ?? '';
  if (noun === 'guard' && phrase.modifiers.at(-1) === 'coast') return referToBody(discourse, phrase, mention);
  if (!isTrade(noun) || phrase.meaning?.plural === true || phrase.quantity !== null) return null;
  const heading = isHeading(discourse, phrase);
  if (phrase.determiner !== 'definite' && !(heading && phrase.determiner === 'none')) return null;
  for (const { named } of namesBefore(discourse, phrase.head.id, NAMES_BEFORE)) {
    if (!named.roles.has(noun)) continue;
    if (named.kind === 'person') return null;
    if (named.kind === 'organization') return referToName(named, mention, null);
  }
  for (const { named } of namesAfter(discourse, phrase.head.id, NAMES_AHEAD))
    if (named.roles.has(noun)) return named.kind === 'organization' ? referToName(named, mention, null) : null;
  return MOSTLY_BODY.test(noun) ? referToBody(discourse, phrase, mention) : null;
}
