import type { Span } from '../attribution';
import { type Discourse, type Referent, paragraphOf } from '../judge/discourse';
import { tokensOf } from '../judge/locate-tokens';
import type { Relation } from '../link/relation';
import type { Token } from '../read/article';
import type { Steps } from '../steps';
import type { Occurrence } from './whose-words';

/** A mention of a source with its words, and with where the words that credit it stand. */
export interface Mention extends Occurrence {
  readonly tokens: readonly Token[];
  readonly heading: boolean;
  /** Where words that credit or are credited begin behind it. */
  readonly limits: readonly number[];
  /** Where the words that credit and those that are credited end. */
  readonly ends: readonly number[];
}

/** Cues that may be part of a reason: “asked that his name be left out”. */
const REQUESTS =
  /\b(?:ask|request|insist|prefer|declin|refus|want|wish|agree|spoke|speak|talk|would (?:not|only)|could not|cannot|cit(?:e|ed|ing)\b|fear|disclos)/iu;

function wordsOf({ text }: Discourse['article'], spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' ');
}

/** The mentions of all sources in reading order. */
export function* listMentions(
  { article }: Discourse,
  relations: readonly Relation[],
  referents: readonly (Referent | null)[],
): Steps<Mention[]> {
  const mentions: Mention[] = [];
  for (const [at, relation] of relations.entries()) {
    yield;
    const referent = referents[at] ?? null;
    const tokens = tokensOf(article, relation.mention);
    const place = relation.mention[0] ?? relation.cue[0] ?? relation.content[0];
    if (referent === null || place === undefined) continue;
    const first = tokens[0] ?? tokensOf(article, [place])[0];
    const paragraph = first === undefined ? 0 : paragraphOf(article, first.id);
    const end = relation.mention.at(-1)?.end ?? place.start;
    const credits = REQUESTS.test(wordsOf(article, relation.cue)) ? [] : [...relation.cue, ...relation.content];
    const behind = credits.map((span) => span.start).filter((at) => at >= end);
    mentions.push({
      start: place.start,
      end,
      referent,
      tokens,
      paragraph,
      pronoun: tokens.length === 1 && /^(?:he|she|they|it|her|his|him)$/u.test(first?.lower ?? ''),
      limits: behind.toSorted((a, b) => a - b),
      credit: behind.length === 0 ? end : Math.min(...behind),
      ends: credits.map((span) => span.end),
      heading: article.paragraphs[paragraph]?.heading === true,
    });
  }
  return mentions.sort((a, b) => a.start - b.start);
}
