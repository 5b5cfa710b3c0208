import type { Relation } from '../link/relation';
import type { Article, Token } from '../read/article';
import type { Steps } from '../steps';
import { type Discourse, type Referent, type Spoken, latestSpoken, namesAfter, paragraphOf } from './discourse';
import { tokensOf } from './locate-tokens';
import { isVerbAlone, referToOmitted } from './omitted-subject';
import { referToName } from './refer-name';
import { isSubject, referToPerson } from './refer-pronoun';
import { introducedReferent } from './threads';

/** How many paragraphs behind the last credit a quotation may still belong to somebody who was spoken of. */
const FARTHEST_PARAGRAPH = 4;
/** How many names of a sentence are looked at. */
const NAMES_IN_SENTENCE = 4;
/** “One victim died at the scene.”: those who speak no more, or not here. */
const SILENT = /^(?:assailant|attacker|casualty|gunman|killer|suspect|victim)$/u;
/** How many sentences behind the last credit of its paragraph something may still be that source’s. */
const FARTHEST_SENTENCE = 2;

/**
 * Whom a content without a credit of its own belongs to: the person whom the sentence before in its paragraph is about;
 * whoever was credited last in that; for an item of a list the document before; for a quotation that fills a paragraph
 * soon after, the speaker before or whoever is spoken of. Null where that is nobody.
 */
export function referUncredited(discourse: Discourse, relation: Relation): Referent | null {
  const { key } = relation.pattern;
  if (key === 'continued') return latestSpoken(discourse, () => true, 1);
  const { article } = discourse;
  const [verb] = tokensOf(article, relation.cue.slice(0, 1));
  if (verb !== undefined) return isVerbAlone(discourse, verb) ? referToOmitted(discourse, verb) : null;
  if (key !== 'uncredited') return null;
  const own = tokensOf(article, relation.content.slice(0, 1))[0];
  const answer = own === undefined ? null : referToAnswer(discourse, relation, own);
  if (answer !== null) return answer;
  const fills = fillsParagraph(article, relation);
  const subject = own === undefined || fills ? null : referToSubjectBefore(discourse, own);
  if (subject !== null) return subject;
  const last = latestOutside(discourse);
  if (last === undefined || own === undefined) return null;
  const distance = paragraphOf(article, own.id) - paragraphOf(article, last.at);
  const sentences = own.sentence - (article.tokens[last.at]?.sentence ?? 0);
  if (distance === 0 && sentences <= FARTHEST_SENTENCE) return last.referent;
  if (!fills) return null;
  if (discourse.quoted[own.id] !== 1 && distance <= FARTHEST_PARAGRAPH)
    return latestSpoken(discourse, ({ kind }) => kind === 'document', 6) ?? last.referent;
  const { kind } = last.referent;
  if (distance < 1 || distance > FARTHEST_PARAGRAPH || (kind !== 'named-person' && kind !== 'unnamed-person'))
    return null;
  return distance === 1 ? last.referent : referToPerson(discourse, own, null, own);
}

/** “Mayor Ann Lee shook her head. ‘It is a disgrace.’”: the person whom the sentence before in the paragraph is about; null else. */
function referToSubjectBefore(discourse: Discourse, own: Token): Referent | null {
  const { article, introducedAt } = discourse;
  const before = article.sentences[own.sentence - 1];
  const first = article.tokens[before?.tokens.start ?? -1];
  if (first === undefined || before?.paragraph !== paragraphOf(article, own.id)) return null;
  if (/^s?he$/u.test(first.lower)) return referToPerson(discourse, first, first.lower === 'he' ? 'he' : 'she', first);
  const introduced = introducedAt.get(first.id);
  if (introduced !== undefined) return SILENT.test(introduced.noun) ? null : introducedReferent(discourse, introduced);
  for (const { use, named } of namesAfter(discourse, first.id - 1, NAMES_IN_SENTENCE)) {
    const led = article.tokens.slice(first.id, use.runFirst);
    if (use.sentence !== before.id || led.some(({ kind }) => kind === 'mark')) return null;
    if (named.kind === 'person') return isSubject(discourse, use.runFirst) ? referToName(named, use, null) : null;
  }
  return null;
}

/** Who answers in an interview, for what begins a paragraph behind its first question. */
function referToAnswer({ article, interview }: Discourse, { content }: Relation, own: Token): Referent | null {
  const at = paragraphOf(article, own.id);
  const answers = interview !== null && at > interview.from && !interview.questions.has(at);
  return answers && article.paragraphs[at]?.start === content[0]?.start
    ? referToName(interview.interviewee, own, null)
    : null;
}

/** The last source that was credited outside of what another is credited with. */
function latestOutside({ spoken, quoted }: Discourse): Spoken | undefined {
  const outside = spoken
    .slice(-6)
    .findLast(({ at, inner, referent }) => !inner && quoted[at] !== 1 && referent.kind !== 'author');
  return outside ?? spoken.at(-1);
}

function fillsParagraph(article: Article, relation: Relation): boolean {
  const first = tokensOf(article, relation.content.slice(0, 1))[0];
  const paragraph = article.paragraphs[first === undefined ? -1 : paragraphOf(article, first.id)];
  if (paragraph === undefined || paragraph.heading || paragraph.start !== relation.content[0]?.start) return false;
  return relation.content.some(({ end }) => end >= paragraph.end - 1);
}

/** Shorter quotations are found in too many mouths: “sorry”. */
const SHORTEST = 9;
/** How many of the first contents without a credit are looked for further on. */
const MOST_HEADLINES = 8;

/** For quotations in headlines that nobody is credited with: whoever says the same words further on. By place in `relations`. */
export function* referHeadlines(
  { article }: Discourse,
  relations: readonly Relation[],
  referents: readonly (Referent | null)[],
): Steps<Map<number, Referent>> {
  const found = new Map<number, Referent>();
  const wordsOf = ({ content }: Relation): string =>
    tokensOf(article, content)
      .filter(({ kind }) => kind !== 'mark')
      .map(({ lower }) => lower)
      .join(' ');
  const said: string[] = [];
  for (const relation of relations) {
    yield;
    said.push(wordsOf(relation));
  }
  const alone = relations
    .map((_, at) => at)
    .filter((at) => referents[at] === null && isHeadline(article, relations[at]));
  for (const at of alone.slice(0, MOST_HEADLINES)) {
    yield;
    const words = said[at] ?? '';
    const same = relations.findIndex(
      (_, other) => referents[other] != null && said[other] !== words && said[other]?.includes(words) === true,
    );
    const referent = referents[same];
    if (words.length >= SHORTEST && referent != null) found.set(at, referent);
  }
  return found;
}

function isHeadline(article: Article, relation: Relation | undefined): boolean {
  const first = relation === undefined ? undefined : tokensOf(article, relation.content.slice(0, 1))[0];
  const paragraph = first === undefined ? -1 : paragraphOf(article, first.id);
  return relation?.mention.length === 0 && (paragraph === 0 || article.paragraphs[paragraph]?.heading === true);
}
