import { verbFormOf } from '../find/verb-forms';
import { meaningOf } from '../judge/noun-sorts';
import { adverbs } from '../lexicon/adverbs';
import { auxiliaries } from '../lexicon/auxiliaries';
import type { Token } from '../read/article';

const AUXILIARIES = new Set(auxiliaries);
const ADVERBS = new Set(adverbs);
/** A clause begins behind these words. */
const OPENS =
  /^(?:who|whom|which|because|since|although|though|and|but|or|while|if|said|says|told|when|where|unless)$/u;
/** Before a noun, where no verb stands. */
const BEFORE_NOUN =
  /^(?:the|an?|his|her|their|its|our|my|your|this|these|those|of|no|any|some|'s|for|with|at|by|in|from)$/u;
/** “like others interviewed for this article”: a participle, no verb. */
const BEHIND_PARTICIPLE = /^(?:by|for|in|at)$/u;
const NOBODY = /^(?:neither|none|nobody|no)$/u;
const NAME = /^(?:(?:sur)?names?|identity|identities|initials)$/u;
/** Verbs that a core begins with and that nothing stands before: “may not be named”. */
const MODAL = /^(?:may|must|can|cannot|can't|could|couldn't|should|would|might|is|are|was|were)$/u;
/** Verbs of a main clause, whatever “who” clause stands before: “a man who answered the door refused to give his name”. */
const REFUSES = /^(?:refused|declined)$/u;
const FARTHEST = 14;

/**
 * Where a reason begins whose core begins at a token: at the first verb of its clause; before it where the subject is
 * “neither”, “whose name” or “his name”. `floor` is where the clause cannot reach back behind.
 */
export function startOfReason(tokens: readonly Token[], core: number, floor: number): number {
  let open = core;
  while (open > 0 && core - open < FARTHEST) {
    const before = tokens[open - 1];
    if (before === undefined || before.start < floor || before.sentence !== tokens[core]?.sentence) break;
    if (before.lower === 'whose') return before.start;
    if (
      (before.kind === 'mark' && !/^[’'&-]$/u.test(before.text)) ||
      (OPENS.test(before.lower) && !goesOn(tokens, open))
    )
      break;
    open -= 1;
  }
  const here = tokens[core]?.start ?? 0;
  const whose = /^(?:and|but)$/u.test(tokens[open - 1]?.lower ?? '') ? whoseName(tokens, open - 2, floor) : null;
  if (whose !== null) return whose.start;
  if (MODAL.test(tokens[core]?.lower ?? '')) return here;
  const clause = tokens.slice(open, core);
  const subject = clause.find(({ lower }) => !isAdverb(lower));
  if (subject !== undefined && NOBODY.test(subject.lower)) return subject.start;
  if (REFUSES.test(tokens[core]?.lower ?? '')) {
    let first = core;
    while (first > open && /^(?:has|have|had|also|both|all|politely|then|later)$/u.test(tokens[first - 1]?.lower ?? ''))
      first -= 1;
    return tokens[first]?.start ?? here;
  }
  const compared = clause[0]?.lower === 'like';
  const at = clause.findIndex(
    (token, place) =>
      !(compared && (place === 0 || BEHIND_PARTICIPLE.test((clause[place + 1] ?? tokens[core])?.lower ?? ''))) &&
      isVerb(token, clause[place - 1] ?? tokens[open - 1], clause[place + 1] ?? tokens[core]),
  );
  const named = clause.slice(0, at < 0 ? clause.length : at).findIndex(({ lower }) => NAME.test(lower));
  if (named >= 0 || (at < 0 && NAME.test(tokens[core]?.lower ?? '')))
    return clause.find(({ lower }) => !/^(?:the|an?)$/u.test(lower) && !isAdverb(lower))?.start ?? here;
  return clause[at]?.start ?? here;
}

/** “whose name the paper knows but | has agreed not to publish”: the “whose” of the clause that ends at a token. */
function whoseName(tokens: readonly Token[], last: number, floor: number): Token | null {
  for (let at = last; at > 0 && last - at < FARTHEST; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.start < floor || (token.kind === 'mark' && !/^[’'&-]$/u.test(token.text)))
      return null;
    if (token.lower === 'whose') return NAME.test(tokens[at + 1]?.lower ?? '') ? token : null;
  }
  return null;
}

/** “hopes for work and so prefers”, “asked that his words be used but not his name”: what stands before “and” belongs to it. */
function goesOn(tokens: readonly Token[], open: number): boolean {
  const before = tokens[open - 1]?.lower ?? '';
  const after = tokens[open]?.lower ?? '';
  if (before === 'and') return /^(?:so|therefore|hence|thus|accordingly)$/u.test(after);
  return before === 'but' && after === 'not' && /^(?:by|his|her|their|the|on)$/u.test(tokens[open + 1]?.lower ?? '');
}

function isAdverb(lower: string): boolean {
  return ADVERBS.has(lower) || /\p{L}{2}ly$/u.test(lower) || /^(?:both|all|each)$/u.test(lower);
}

function isVerb(token: Token, before: Token | undefined, next: Token | undefined): boolean {
  const { lower, text } = token;
  if (AUXILIARIES.has(lower)) return true;
  if (/^\p{Lu}/u.test(text) && before?.sentence === token.sentence) return false;
  if (before !== undefined && BEFORE_NOUN.test(before.lower)) return false;
  if (verbFormOf(lower) === undefined || isAdverb(lower)) return false;
  const noun = meaningOf(lower);
  return noun === null || next === undefined || (verbFormOf(next.lower) === undefined && !AUXILIARIES.has(next.lower));
}
