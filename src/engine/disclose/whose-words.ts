import type { Span } from '../attribution';
import type { Referent } from '../judge/discourse';
import { meaningOf } from '../judge/noun-sorts';
import type { Article, Sentence } from '../read/article';

/** A source at one of its mentions, in reading order of these. */
export interface Occurrence extends Span {
  readonly referent: Referent;
  readonly paragraph: number;
  /** Where the words that credit it begin behind the mention, else where the mention ends. */
  readonly credit: number;
  /** Whether it is “he”, “she” or “they”, which may be taken for the wrong person. */
  readonly pronoun: boolean;
}

/** How many paragraphs back a source stands of which the words may still be, and how many sources. */
const PARAGRAPHS = 2;
const SOURCES = 8;
/** How much of a sentence tells whose a reason is, in characters at its beginning and before the reason. */
const LEAD = 160;
const SEVERAL = /\b(?:all|both|each|neither|none|no\s+one|nobody|they|their)\b[^,.]{0,24}$/iu;
/** “one of the people, all of whom requested anonymity”: the reason is the group’s. */
const OF_WHOM = /\b(?:all|both|each|none|neither)\s+of\s+(?:whom|them)\b[^,.]{0,16}$/iu;
/** “Most requested anonymity”, “None of them would be named”: words that only take up who was spoken of before. */
const TAKES_UP =
  /^(?:all|almost\s+all|nearly\s+all|both|each|most|neither|none|nobody|no\s+one)(?:\s+of\s+(?:them|the\s+(?:two|three|four|five|six|seven|eight|nine|ten|\d+)))?$/iu;
const SUBJECT =
  /^[\s(“"—–-]*(?:(?:but|and|like\s+[^,]{1,40},)\s+)?(?:(?<several>all|both|each|most|neither|none|nobody|they|these|those|several|some)\b|(?<one>he|she)\b)?/iu;

/** Whether a source is one that the article does not name. */
export function isUnnamed({ kind }: Referent): boolean {
  return kind === 'unnamed-person' || kind === 'unnamed-group';
}

/**
 * Whose reason for being unnamed words are: the source in the same sentence before them, or behind them where they open
 * it, else whoever the sentence’s subject takes up. Nobody where the sentence’s own source is named.
 */
export function whoseReason(
  article: Article,
  sentence: Sentence,
  span: Span,
  before: readonly Occurrence[],
  within: readonly Occurrence[],
): string[] {
  return referentsOfReason(article, sentence, span, before, within).map(({ key }) => key);
}

/** Whether somebody may have asked not to be named: no body does, and no pronoun that seems to stand for a named person. */
function mayBeMeant({ referent, pronoun }: Occurrence): boolean {
  return isUnnamed(referent) || (referent.kind === 'named-person' && !pronoun);
}

/** As `whoseReason`. */
function referentsOfReason(
  article: Article,
  sentence: Sentence,
  span: Span,
  before: readonly Occurrence[],
  all: readonly Occurrence[],
): Pick<Referent, 'key'>[] {
  const within = all.filter(
    (one) => mayBeMeant(one) && !(before.length > 0 && TAKES_UP.test(article.text.slice(one.start, one.end))),
  );
  const lead = article.text.slice(sentence.start, Math.min(span.start, sentence.start + LEAD));
  const close = article.text.slice(Math.max(sentence.start, span.start - LEAD), span.start);
  const nearest = within.findLast(({ start }) => start <= span.start);
  const several = SEVERAL.test(close);
  if (several && nearest?.referent.oneOf !== undefined && OF_WHOM.test(close)) return [{ key: nearest.referent.oneOf }];
  if (
    nearest !== undefined &&
    !(several && nearest.end < span.start - 1 && !nearest.referent.plural && before.length > 0)
  )
    return isUnnamed(nearest.referent) ? [nearest.referent] : [];
  const near = nearBefore(before, sentence.paragraph).filter(({ referent }) => isUnnamed(referent));
  if (nearest === undefined && lead.trim().length < 12 && within[0] !== undefined && !several)
    return isUnnamed(within[0].referent) ? [within[0].referent] : [];
  const opening = SUBJECT.exec(
    article.text.slice(sentence.start, Math.min(sentence.end, sentence.start + LEAD)),
  )?.groups;
  const everyone = several || opening?.['several'] !== undefined;
  const noun = everyone || opening?.['one'] !== undefined ? null : nounOf(lead);
  const last = near.at(-1)?.referent;
  if (everyone) return severalOf(near);
  if (noun !== null) {
    const same = near.findLast(
      ({ referent }) => referent.noun === noun.singular || referent.name.toLowerCase().includes(noun.singular),
    );
    if (same !== undefined) return noun.plural && !same.referent.plural ? severalOf(near) : [same.referent];
    if (noun.plural) return severalOf(near);
    const person = near.findLast(({ referent }) => !referent.plural)?.referent ?? last;
    return person === undefined ? [] : [person];
  }
  if (opening?.['one'] !== undefined) {
    const gender = /^\W*(?:but\s+|and\s+)?she/iu.test(lead) ? 'female' : 'male';
    const person =
      near.findLast(({ referent }) => !referent.plural && (referent.gender ?? gender) === gender)?.referent ?? last;
    return person === undefined ? [] : [person];
  }
  return last === undefined ? [] : [last];
}

/** Whose claim is checked: the source that spoke last, in the sentence or just before; nobody where that one is named. */
export function whoseCheck(
  sentence: Sentence,
  span: Span,
  before: readonly Occurrence[],
  within: readonly Occurrence[],
): string[] {
  const last =
    within.findLast((one) => one.end <= span.start && mayBeMeant(one)) ??
    nearBefore(before, sentence.paragraph).findLast(mayBeMeant);
  return last === undefined || !isUnnamed(last.referent) ? [] : [last.referent.key];
}

function nearBefore(before: readonly Occurrence[], paragraph: number): Occurrence[] {
  return before.slice(-SOURCES).filter((one) => one.paragraph >= paragraph - PARAGRAPHS);
}

/** The group that was last spoken of, or all single sources in a row. */
function severalOf(near: readonly Occurrence[]): Referent[] {
  const last = near.at(-1)?.referent;
  if (last === undefined || last.plural) return last === undefined ? [] : [last];
  const group = near.findLast(({ referent }) => referent.plural)?.referent;
  if (last.oneOf !== undefined && group !== undefined && group.key === last.oneOf) return [group];
  const singles = new Map(
    near.filter(({ referent }) => !referent.plural).map(({ referent }) => [referent.key, referent]),
  );
  if (singles.size > 1) return [...singles.values()];
  return group === undefined ? [last] : [group];
}

/** The noun for people that a sentence begins with: “The official”, “The people”. */
function nounOf(lead: string): { singular: string; plural: boolean } | null {
  const words =
    lead
      .toLowerCase()
      .match(/[\p{L}’'-]+/gu)
      ?.slice(0, 7) ?? [];
  for (const word of words) {
    const meaning = meaningOf(word);
    if (meaning !== null && (meaning.sort === 'person' || meaning.sort === 'group')) return meaning;
  }
  return null;
}
