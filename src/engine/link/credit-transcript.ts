import type { Span } from '../attribution';
import { type Reading, wordAt } from '../find/reading';
import type { Crediting } from '../find/rule';
import type { Paragraph } from '../read/article';
import type { Steps } from '../steps';

/** A label has no more tokens: “Gov. Ann Lee”. */
const LONGEST_LABEL = 4;
/** Words of people who talk to one another; half of the turns have one. */
const TALK = new Set(['?', "i'm", 'i', 'me', 'my', 'our', 'us', 'we', 'you', 'your']);
/** A transcript has at least so many turns, by at least so many speakers, one of whom speaks more than once. */
const FEWEST_TURNS = 4;
const FEWEST_SPEAKERS = 2;

/** A list has at least so many entries. */
const FEWEST_ENTRIES = 3;

/** A paragraph that begins with a name and a colon. */
export interface Turn {
  readonly label: Span;
  readonly colon: number;
  readonly end: number;
}

/**
 * Credits the turns of a transcript, paragraphs that begin with a speaker's name and a colon, each to its speaker:
 * “WALLACE: Let us begin.” What does not look like a transcript as a whole gives none.
 */
export function creditTranscript(reading: Reading, turns: readonly Turn[]): Crediting[] {
  const speakers = new Set(turns.map(({ label }) => wordAt(reading, label.end - 1)));
  if (turns.length < FEWEST_TURNS || speakers.size < FEWEST_SPEAKERS || speakers.size === turns.length) return [];
  if (!areTalk(reading, turns)) return [];
  return turns.map(({ label, colon, end }) => ({
    rule: 'transcript',
    pattern: 'colon',
    mention: [label],
    cue: [{ start: colon, end: colon + 1 }],
    content: [{ start: colon + 1, end }],
    head: colon,
  }));
}

/**
 * The colons of entries in a list that tells something of one name after the other, and in which nobody speaks: “Ann Lee:
 * Two warrants, held on a bond.”
 */
export function findEntryColons(reading: Reading, all: readonly Turn[]): Set<number> {
  const turns = all.filter(({ colon }) => reading.quotationAt[colon + 1] === -1);
  const { text, tokens } = reading.article;
  const names = new Set(turns.map(({ label, colon }) => text.slice(tokens[label.start]?.start, tokens[colon]?.start)));
  const isList = turns.length >= FEWEST_ENTRIES && names.size === turns.length && !areTalk(reading, turns);
  return new Set(isList ? turns.map(({ colon }) => colon) : []);
}

/** The paragraphs that begin with a name and a colon, in reading order. */
export function* findTurns(reading: Reading): Steps<Turn[]> {
  const turns: Turn[] = [];
  for (const paragraph of reading.article.paragraphs) {
    yield;
    turns.push(...turnOf(reading, paragraph));
  }
  return turns;
}

function areTalk(reading: Reading, turns: readonly Turn[]): boolean {
  return 2 * turns.filter((turn) => isTalk(reading, turn)).length >= turns.length;
}

function turnOf(reading: Reading, { sentences }: Paragraph): Turn[] {
  const { sentences: all } = reading.article;
  let start = all[sentences.start]?.tokens.start ?? 0;
  const end = all[sentences.end - 1]?.tokens.end ?? start;
  if (reading.tags[start] === 'quote') start += 1;
  let colon = start;
  while (colon < start + LONGEST_LABEL && isName(reading, colon)) colon += 1;
  const isTurn = colon > start && wordAt(reading, colon) === ':' && colon + 1 < end;
  return isTurn ? [{ label: { start, end: colon }, colon, end }] : [];
}

function isTalk(reading: Reading, { colon, end }: Turn): boolean {
  for (let at = colon + 1; at < end; at += 1) if (TALK.has(wordAt(reading, at))) return true;
  return false;
}

function isName(reading: Reading, at: number): boolean {
  const token = reading.article.tokens[at];
  return token?.kind === 'word' && /^\p{Lu}[\p{L}.’'-]+$/u.test(token.text);
}
