import { clauseVerbs } from '../lexicon/clause-verbs';
import { contentFrom } from './content-after';
import { contentBefore } from './content-before';
import { mentionAfter } from './mention-after';
import { subjectBefore } from './mention-before';
import { isLeadIn } from './occurrence';
import { type Reading, wordAt } from './reading';
import type { Place, Rule } from './rule';
import { verbFormOf } from './verb-forms';
import { verbGroup } from './verb-group';

/** How far “as” may stand from its verb, and the verb from the comma after it, in tokens. */
const REACH = 20;
const CLOSE = 8;

const VERBS = new Set(
  'acknowledge argue call describe explain note observe point put remark report say suggest tell tweet warn write'.split(
    ' ',
  ),
);

/** “as the mayor put it”, before or after what it credits. */
export const asPut: Rule = {
  name: 'as-put',
  examples: [
    'As {the mayor} <put it>, [“nobody was going to wait for a second flood.”]',
    '[The bridge was never safe], as {the report} <noted> in March.',
  ],
  read(place) {
    const { reading, at, start, end } = place;
    if (wordAt(reading, at) !== 'as') return null;
    const verb = nextVerb(reading, at + 1, end);
    const base = verb === null ? '' : (verbFormOf(wordAt(reading, verb))?.base ?? '');
    if (verb === null || !VERBS.has(base)) return null;
    const group = verbGroup(reading, verb, at + 1);
    const mention = group.passive ? null : subjectBefore(reading, group.start, at + 1);
    const cueEnd = base === 'put' ? verb + 2 : verb + 1;
    if (mention === null || (base === 'put' && wordAt(reading, verb + 1) !== 'it')) return null;
    const close = closeOf(place, cueEnd);
    if (close === null) return null;
    const first = isLeadIn(reading, start, at);
    const content = first ? contentFrom(reading, Math.min(close + 1, end), end) : (contentBefore(reading, at) ?? []);
    if (content.length === 0) return null;
    const cue = [{ start: group.start, end: cueEnd }];
    return {
      rule: 'as-put',
      pattern: first ? 'source-cue-content' : 'content-source-cue',
      mention,
      cue,
      content,
      head: verb,
    };
  },
};

const CREDITS = new Set(clauseVerbs);
const REPORTED = new Set(['announced', 'disclosed', 'reported', 'revealed']);

/** “as first reported by The Harbour Gazette”, where nobody else is credited before it. */
export const asReported: Rule = {
  name: 'as-reported',
  examples: ['[The bridge will close in May], as first <reported> by {The Harbour Gazette}.'],
  read({ reading, at, start, end }) {
    const verb = wordAt(reading, at + 1) === 'first' ? at + 2 : at + 1;
    if (wordAt(reading, at) !== 'as' || !REPORTED.has(wordAt(reading, verb)) || wordAt(reading, verb + 1) !== 'by') {
      return null;
    }
    const mention = mentionAfter(reading, verb + 2, end);
    const content = contentBefore(reading, at) ?? [];
    if (mention === null || content.length === 0 || creditsBefore(reading, start, at)) return null;
    const cue = [{ start: verb, end: verb + 1 }];
    return { rule: 'as-reported', pattern: 'content-cue-source', mention: [mention], cue, content, head: verb };
  },
};

/** Whether a verb that credits stands in a range: then “as reported by” tells only the way the claim came. */
function creditsBefore(reading: Reading, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    if (reading.tags[at] === 'verb' && CREDITS.has(verbFormOf(wordAt(reading, at))?.base ?? '')) return true;
  }
  return false;
}

function nextVerb(reading: Reading, from: number, end: number): number | null {
  for (let at = from; at < Math.min(end, from + REACH); at += 1) {
    if (reading.tags[at] === 'verb') return at;
  }
  return null;
}

/** The comma that ends the phrase; null where the verb goes on to content of its own. */
function closeOf({ reading, end }: Place, cueEnd: number): number | null {
  for (let at = cueEnd; at < end; at += 1) {
    if (reading.tags[at] === 'comma' || wordAt(reading, at) === ':') return at;
    if (at > cueEnd + CLOSE || reading.tags[at] === 'that' || reading.quotationAt[at] !== -1) return null;
  }
  return end;
}
