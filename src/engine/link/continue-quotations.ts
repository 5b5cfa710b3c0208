import type { Span } from '../attribution';
import { type Reading, wordAt } from '../find/reading';
import type { Crediting } from '../find/rule';
import { paragraphAt } from './credit-lists';
import { introducedBy } from './introduced-by';
import type { Quotation } from '../read/article';
import type { Steps } from '../steps';

interface Draft extends Crediting {
  readonly content: Span[];
  /** Where its first words begin and its last ones end. */
  readonly start: number;
  end: number;
}

/**
 * Gives quotations without a credit of their own to whom they belong: those that go on after a credit in the same
 * paragraph, or take up again what a paragraph left open, join its content; a paragraph that is all quotation continues
 * the speaker before it, and one behind a colon belongs to whom the words before the colon are about; what else is a
 * paragraph or sentences of its own is credited to nobody. Returns everything in reading order.
 */
export function* continueQuotations(reading: Reading, settled: readonly Crediting[]): Steps<Crediting[]> {
  const drafts = settled.map(draftOf);
  yield;
  const owners = yield* findOwners(reading, drafts);
  const all = [...drafts];
  let next = 0;
  let speaker: Draft | null = null;
  for (const quotation of reading.article.quotations) {
    yield;
    const range = reading.quotationTokens[quotation.id];
    if (quotation.depth > 0 || range === undefined) continue;
    for (; next < drafts.length && (drafts[next]?.start ?? Infinity) < range.start; next += 1)
      speaker = nextSpeaker(reading, speaker, drafts[next]);
    const owner = owners.get(quotation.id);
    if (owner !== undefined) speaker = owner;
    if (owner !== undefined || reading.isSpeech[quotation.id] !== true) continue;
    const adopted = ownerOf(reading, quotation, range, owners, speaker);
    if (adopted !== null) {
      adopted.content.push(range);
      adopted.end = Math.max(adopted.end, range.end);
      owners.set(quotation.id, adopted);
    } else if (
      isWholeParagraph(reading, quotation) ||
      wordAt(reading, range.start - 1) === ':' ||
      isWholeSentences(reading, range)
    ) {
      const alone = creditAlone(reading, quotation, range, speaker);
      owners.set(quotation.id, alone);
      all.push(alone);
      speaker = alone;
    }
  }
  return all.sort((a, b) => a.start - b.start);
}

/** Who speaks after one more credit: still whoever is quoted, where it only goes on about that in the same sentence. */
function nextSpeaker(reading: Reading, speaker: Draft | null, draft: Draft | undefined): Draft | null {
  if (speaker === null || draft === undefined) return draft ?? speaker;
  const same = sentencesBetween(reading, speaker.end, draft.end - 1) === 0;
  return same && isQuoted(reading, speaker) && !isQuoted(reading, draft) ? speaker : draft;
}

function isQuoted(reading: Reading, { content }: Draft): boolean {
  return content.some(({ start }) => (reading.quotationAt[start] ?? -1) !== -1);
}

/** For each quotation that is credited, or that words of a credit lie in, the crediting. */
function* findOwners(reading: Reading, drafts: readonly Draft[]): Steps<Map<number, Draft>> {
  const owners = new Map<number, Draft>();
  for (const draft of drafts) {
    yield;
    for (const { start, end } of [...draft.content, ...draft.mention, ...draft.cue]) {
      for (let at = start; at < end; at += 1) {
        const id = reading.quotationAt[at] ?? -1;
        if (id !== -1) owners.set(id, draft);
      }
    }
  }
  return owners;
}

/** Whose words a quotation goes on with; null where it starts afresh. */
function ownerOf(
  reading: Reading,
  quotation: Quotation,
  range: Span,
  owners: ReadonlyMap<number, Draft>,
  speaker: Draft | null,
): Draft | null {
  const opener = quotation.continues === null ? undefined : owners.get(quotation.continues);
  if (opener !== undefined) return opener;
  const end = speaker?.end ?? 0;
  const near =
    paragraphAt(reading, end - 1) === quotation.paragraph && sentencesBetween(reading, end, range.start) <= 1;
  return near && startsSentence(reading, range.start) ? speaker : null;
}

/**
 * A quotation that is a paragraph, stands behind a colon or is sentences of its own: by whom the colon introduces, the
 * speaker before it, or nobody.
 */
function creditAlone(reading: Reading, quotation: Quotation, range: Span, speaker: Draft | null): Draft {
  const found = { mention: [], cue: [], content: [range], head: range.start, ...range };
  const colon = range.start - 1;
  const introduced = wordAt(reading, colon) === ':' ? introducedBy(reading, colon) : null;
  if (introduced !== null) {
    return {
      ...found,
      rule: 'introduced',
      pattern: 'colon',
      mention: [introduced],
      cue: [{ start: colon, end: colon + 1 }],
      start: introduced.start,
    };
  }
  const last = speaker === null ? -1 : paragraphAt(reading, speaker.end - 1);
  const isWhole = isWholeParagraph(reading, quotation);
  const reach = isWhole ? quotation.paragraph - 1 : quotation.paragraph;
  if (last < Math.max(reach, 0) || (!isWhole && wordAt(reading, colon) !== ':'))
    return { ...found, rule: 'uncredited', pattern: 'uncredited' };
  return { ...found, rule: 'continued', pattern: 'continued', rests: speaker?.mention ?? [] };
}

function isWholeParagraph(reading: Reading, quotation: Quotation): boolean {
  const paragraph = reading.article.paragraphs[quotation.paragraph];
  return paragraph !== undefined && quotation.start === paragraph.start && quotation.end >= paragraph.end - 1;
}

/** “Mayor Ann Lee shook her head. ‘It is a disgrace. We will fix it.’”: whether a quotation is sentences of its own. */
function isWholeSentences(reading: Reading, { start, end }: Span): boolean {
  return startsSentence(reading, start) && endsSentence(reading, end);
}

function draftOf(crediting: Crediting): Draft {
  const spans = [...crediting.mention, ...crediting.cue, ...crediting.content];
  const start = Math.min(...spans.map((span) => span.start));
  return { ...crediting, content: [...crediting.content], start, end: Math.max(...spans.map((span) => span.end)) };
}

function startsSentence(reading: Reading, at: number): boolean {
  const token = reading.article.tokens[at];
  return token !== undefined && reading.article.sentences[token.sentence]?.tokens.start === at;
}

function endsSentence(reading: Reading, end: number): boolean {
  const token = reading.article.tokens[end - 1];
  return token !== undefined && reading.article.sentences[token.sentence]?.tokens.end === end;
}

/** How many sentences on a token stands from the one before `end`. */
function sentencesBetween(reading: Reading, end: number, at: number): number {
  const { tokens } = reading.article;
  return (tokens[at]?.sentence ?? 0) - (tokens[Math.max(0, end - 1)]?.sentence ?? 0);
}
