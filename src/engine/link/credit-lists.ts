import type { Span } from '../attribution';
import { phraseBefore } from '../find/phrase-before';
import { type Reading, wordAt } from '../find/reading';
import type { Crediting } from '../find/rule';
import { listNouns } from '../lexicon/list-nouns';
import type { Paragraph } from '../read/article';
import type { Steps } from '../steps';

const NOUNS = new Set(listNouns);
const OWNERS = new Set(['her', 'his', 'its', 'their']);
/** A list has no more items, and an item no more tokens. */
const MOST_ITEMS = 10;
const LONGEST_ITEM = 40;
/** How far before the colon the noun may stand, and how many adjectives before the noun. */
const REACH = 12;
const ADJECTIVES = 3;

/**
 * Credits the items of a list, a paragraph each, to whoever its introduction says they are by: “Among the study’s
 * findings:”. `settled` is what is credited already; an item that holds any of it ends the list.
 */
export function* creditLists(reading: Reading, settled: readonly Crediting[]): Steps<Crediting[]> {
  const taken = new Set(settled.map(({ head }) => paragraphAt(reading, head)));
  const found: Crediting[] = [];
  for (const paragraph of reading.article.paragraphs) {
    yield;
    const tokens = tokensOf(reading, paragraph);
    if (taken.has(paragraph.id) || wordAt(reading, tokens.end - 1) !== ':') continue;
    const introduced = readIntroduction(reading, tokens);
    const content = introduced === null ? [] : itemsAfter(reading, paragraph, taken);
    if (introduced === null || content.length === 0) continue;
    const { mention, noun } = introduced;
    const cue = [{ start: noun, end: noun + 1 }];
    found.push({ rule: 'list', pattern: 'noun', mention: [mention], cue, content, head: noun });
  }
  return found;
}

/** The noun that names a list and the words for whose it is. */
function readIntroduction(reading: Reading, { start, end }: Span): { mention: Span; noun: number } | null {
  const from = reading.tags[start] === 'preposition' ? start + 1 : start;
  for (let noun = end - 2; noun > Math.max(from, end - REACH); noun -= 1) {
    if (!NOUNS.has(wordAt(reading, noun))) continue;
    let owner = noun - 1;
    while (owner > noun - ADJECTIVES && (reading.tags[owner] === 'noun' || wordAt(reading, owner) === 'other'))
      owner -= 1;
    const phrase = reading.tags[owner] === 'possessive' ? phraseBefore(reading, owner - 1, from) : null;
    const mention = OWNERS.has(wordAt(reading, owner)) ? { start: owner, end: owner + 1 } : phrase;
    return mention === null ? null : { mention, noun };
  }
  return null;
}

/** The paragraphs after a colon that are items: one sentence each, ended alike, without a credit of their own. */
function itemsAfter(reading: Reading, introduction: Paragraph, taken: ReadonlySet<number>): Span[] {
  const items: Span[] = [];
  const { paragraphs } = reading.article;
  const first = paragraphs[introduction.id + 1];
  for (let id = introduction.id + 1; items.length < MOST_ITEMS; id += 1) {
    const paragraph = paragraphs[id];
    if (paragraph === undefined || taken.has(id) || paragraph.heading !== first?.heading) break;
    const tokens = tokensOf(reading, paragraph);
    const sentences = paragraph.sentences.end - paragraph.sentences.start;
    if (sentences > 1 || tokens.end - tokens.start > LONGEST_ITEM || reading.quotationAt[tokens.start] !== -1) break;
    items.push(tokens);
  }
  return items;
}

/** The tokens of a paragraph. */
export function tokensOf(reading: Reading, { sentences }: Paragraph): Span {
  const { sentences: all } = reading.article;
  return { start: all[sentences.start]?.tokens.start ?? 0, end: all[sentences.end - 1]?.tokens.end ?? 0 };
}

/** The id of the paragraph that holds a token; -1 past the end. */
export function paragraphAt(reading: Reading, token: number): number {
  const sentence = reading.article.tokens[token]?.sentence ?? -1;
  return reading.article.sentences[sentence]?.paragraph ?? -1;
}
