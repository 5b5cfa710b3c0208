import { findCreditings } from '../find/find-creditings';
import type { Reading } from '../find/reading';
import type { Strictness, Tagger } from '../model/tagger';
import type { Steps } from '../steps';
import { linkRelations } from './link-relations';
import type { Relation } from './relation';

/** What an article credits to whom, in reading order. An article without any gives none. */
export function* findRelations(reading: Reading, tagger: Tagger, strictness: Strictness): Steps<Relation[]> {
  const ruled = yield* ruleRelations(reading);
  for (const _ of tagger.tag(reading, ruled, strictness)) yield;
  return ruled;
}

/** What the rules alone find: one of the things that the tagger goes by. */
export function* ruleRelations(reading: Reading): Steps<Relation[]> {
  return yield* linkRelations(reading, yield* findCreditings(reading));
}
