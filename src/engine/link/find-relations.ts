import { findCreditings } from '../find/find-creditings';
import type { Reading } from '../find/reading';
import type { Crediting } from '../find/rule';
import type { Strictness, Tagger } from '../model/tagger';
import type { Steps } from '../steps';
import { completeRelations } from './complete-relations';
import { linkRuns } from './link-runs';
import { mergeCreditings } from './merge-creditings';
import { nestCreditings } from './nest-creditings';
import { isQuotedHeading } from './quoted-heading';
import type { Relation } from './relation';
import { settleCreditings } from './settle-creditings';

/** What an article credits to whom, in reading order. An article without any gives none. */
export function* findRelations(reading: Reading, tagger: Tagger, strictness: Strictness): Steps<Relation[]> {
  const found = yield* findCreditings(reading);
  const settled = yield* settleCreditings(reading, found);
  const ruled = yield* completeRelations(reading, settled);
  const tagged: Crediting[] = [];
  for (const { runs } of tagger.tag(reading, ruled, strictness)) {
    tagged.push(...linkRuns(reading.article, runs));
    yield;
  }
  const merged = yield* mergeCreditings(reading, tagged, settled, strictness);
  const nested = yield* nestCreditings(reading, found, merged);
  const relations = yield* completeRelations(reading, [...merged, ...nested]);
  return relations.filter((relation) => !isQuotedHeading(reading.article, relation));
}

/** What the rules alone find: one of the things that the tagger goes by. */
export function* ruleRelations(reading: Reading): Steps<Relation[]> {
  return yield* completeRelations(reading, yield* settleCreditings(reading, yield* findCreditings(reading)));
}
