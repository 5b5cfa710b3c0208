import { type Reading, wordAt } from '../find/reading';
import type { Crediting } from '../find/rule';
import type { Strictness } from '../model/tagger';
import type { Steps } from '../steps';
import { creditsNothing, tidied, withSubject } from './mend-tagged';
import { placeAt } from './place-at';
import { inOrder, tokensOf } from './token-spans';

/** How probable a crediting has to be that only the tagger finds; chosen on PolNeAR's dev and on other news. */
const LEAST_PROBABLE: Record<Strictness, number> = { cautious: 0.8, balanced: 0.5, generous: 0.25 };

/** Rules that stand where the tagger sees nothing, or sees a credit only within what they cover. */
const SURE = new Set(['doubt', 'led-in', 'signed']);

/** Whether a rule finds the plainest of credits, “Lee said that it fell”: it stands where the tagger does not know the words. */
function saysThat(reading: Reading, { rule, mention, content, head }: Crediting): boolean {
  const opens = content[0]?.start ?? -1;
  return (
    rule === 'clause' &&
    mention.length > 0 &&
    wordAt(reading, opens) === 'that' &&
    placeAt(reading, head).verb?.base === 'say'
  );
}

/**
 * What the tagger finds, made one with what the rules find: where both credit by the same words, the rule tells the
 * pattern, and the source where the tagger sees none or less of it; what only the tagger finds has to be probable; of what
 * only the rules find, doubt (“reportedly”), signatures and what somebody “said that” are added, and take the place of
 * what is credited within. In reading order.
 */
export function* mergeCreditings(
  reading: Reading,
  tagged: readonly Crediting[],
  ruled: readonly Crediting[],
  strictness: Strictness,
): Steps<Crediting[]> {
  const byToken = new Map<number, Crediting>();
  for (const rule of ruled) {
    yield;
    for (const at of tokensOf(rule.cue)) byToken.set(at, rule);
  }
  const cues = new Set<number>();
  for (const { cue } of tagged) {
    yield;
    for (const at of tokensOf(cue)) cues.add(at);
  }
  const missed = ruled.filter(({ cue }) => !tokensOf(cue).some((at) => cues.has(at)));
  const added = missed.filter((found) => SURE.has(found.rule) || saysThat(reading, found));
  const covered = new Set(added.flatMap(({ content }) => tokensOf(content)));
  const merged: Crediting[] = [];
  for (const found of tagged) {
    yield;
    const tokens = tokensOf(found.cue);
    const rule = tokens.map((at) => byToken.get(at)).find((same) => same !== undefined);
    if (tokens.some((at) => covered.has(at))) continue;
    if (rule !== undefined) {
      merged.push(tidied(reading, together(reading, found, rule)));
      continue;
    }
    const isProbable = (found.probability ?? 0) >= LEAST_PROBABLE[strictness];
    if (isProbable && !creditsNothing(reading, found)) merged.push(tidied(reading, withSubject(reading, found)));
  }
  return inOrder([...merged, ...added]);
}

function together(reading: Reading, found: Crediting, ruled: Crediting): Crediting {
  const { rule, pattern, head, mention } = ruled;
  if (SURE.has(rule)) return found.probability === undefined ? ruled : { ...ruled, probability: found.probability };
  const [seen] = found.mention;
  const [full] = mention;
  const isMore = seen === undefined || (full?.start === seen.start && full.end > seen.end);
  const leadsIn = seen !== undefined && reading.tags[seen.start - 1] === 'preposition';
  const isLess = leadsIn && full?.end === seen.end && full.start > seen.start;
  return { ...found, rule, pattern, head, mention: isMore || isLess ? mention : found.mention };
}
