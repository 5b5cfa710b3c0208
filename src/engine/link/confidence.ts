import type { Crediting } from '../find/rule';

/** The logistic curves that turn the tagger’s probability into the share that is right; chosen on PolNeAR’s dev. */
const AGREED = { offset: 0.5, slope: 0.42 };
const TAGGED_ALONE = { offset: -0.1, slope: 0.4 };
/** The shares that are right of what is found without the tagger, by rule; `OTHER` for the rules not named. */
const BY_RULE: Readonly<Record<string, number>> = {
  introduced: 0.75,
  continued: 0.6,
  uncredited: 0.6,
  list: 0.6,
  nested: 0.6,
};
const OTHER = 0.75;

const LEAST = 0.01;

/**
 * How probable it is, from 0 to 1, that a careful reader would mark a crediting, with at least half of its words: of those
 * given 0.9, about nine in ten are right on PolNeAR’s dev.
 */
export function confidenceOf({ rule, probability }: Crediting): number {
  if (probability === undefined) return BY_RULE[rule] ?? OTHER;
  const { offset, slope } = rule === 'tagged' ? TAGGED_ALONE : AGREED;
  const sure = Math.min(1 - LEAST / 10, Math.max(LEAST, probability));
  return 1 / (1 + Math.exp(-offset - slope * Math.log(sure / (1 - sure))));
}
