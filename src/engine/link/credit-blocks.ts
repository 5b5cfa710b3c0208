import type { Span } from '../attribution';
import { adjunctsEnd, phraseEnd } from '../find/content-after';
import { subjectBefore } from '../find/mention-before';
import { type Reading, wordAt } from '../find/reading';
import type { Crediting } from '../find/rule';
import { addressVerbs } from '../lexicon/address-verbs';
import { quotationVerbs } from '../lexicon/quotation-verbs';
import type { Steps } from '../steps';
import { paragraphAt, tokensOf } from './credit-lists';
import { placeAt } from './place-at';

const QUOTATION = new Set(quotationVerbs);
const ADDRESS = new Set(addressVerbs);
/** How far before the colon the verb may stand, and the fewest tokens of what is set apart after it. */
const REACH = 15;
const SHORTEST = 6;

/**
 * Credits a paragraph that is set apart without quotation marks to whoever the one before it lets speak: “Lee wrote on her
 * blog:”. `settled` is what is credited already; a paragraph that holds any of it is the author’s own.
 */
export function* creditBlocks(reading: Reading, settled: readonly Crediting[]): Steps<Crediting[]> {
  const taken = new Set(settled.map(({ head }) => paragraphAt(reading, head)));
  const found: Crediting[] = [];
  for (const paragraph of reading.article.paragraphs) {
    yield;
    const colon = tokensOf(reading, paragraph).end - 1;
    const next = reading.article.paragraphs[paragraph.id + 1];
    if (wordAt(reading, colon) !== ':' || next === undefined || next.heading || taken.has(next.id)) continue;
    const block = tokensOf(reading, next);
    if (reading.quotationAt[block.start] !== -1 || block.end - block.start < SHORTEST) continue;
    const credit = creditBefore(reading, colon);
    if (credit !== null) found.push({ ...credit, rule: 'block', pattern: 'colon', content: [block] });
  }
  return found;
}

/** Who is let speak right before a colon, and by what verb. */
function creditBefore(reading: Reading, colon: number): Pick<Crediting, 'mention' | 'cue' | 'head'> | null {
  for (let at = colon - 1; at > colon - REACH; at -= 1) {
    const { verb, start } = placeAt(reading, at);
    if (at < start) return null;
    if (verb === null) continue;
    const { base, group } = verb;
    if (reading.tags[at] !== 'verb' || group.passive || group.negated || !QUOTATION.has(base)) return null;
    const addressed = ADDRESS.has(base) ? phraseEnd(reading, at + 1, colon, true) : at + 1;
    const mention = subjectBefore(reading, group.start, start);
    if (mention === null || adjunctsEnd(reading, addressed, colon) !== colon) return null;
    const cue: Span[] = [{ start: group.start, end: at + 1 }];
    return { mention, cue, head: at };
  }
  return null;
}
