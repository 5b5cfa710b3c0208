import type { Span } from '../attribution';
import type { Crediting } from '../find/rule';
import type { Reading } from '../find/reading';

/**
 * Gives quotations without a credit of their own to whom they belong: those that go on after a credit in the same
 * paragraph join its content, a paragraph that is all quotation continues the speaker before it, and what is left is
 * credited to nobody. Returns everything in reading order.
 */
export function continueQuotations(reading: Reading, settled: readonly Crediting[]): Crediting[] {
  const credited = markCredited(reading, settled);
  const all = settled.map((crediting) => ({ ...crediting, content: [...crediting.content] }));
  const { article } = reading;
  let next = 0;
  let speaker: (typeof all)[number] | null = null;
  let lastEnd = -1;
  const added: Crediting[] = [];
  article.quotations.forEach((quotation, id) => {
    const range = reading.quotationTokens[id];
    if (range === undefined || quotation.depth > 0) return;
    while (next < all.length && firstOf(all[next]) < range.start) {
      if (quotesSpeech(reading, all[next]) || sameParagraph(reading, firstOf(all[next]), range.start))
        speaker = all[next] ?? null;
      lastEnd = endOf(all[next]);
      next += 1;
    }
    if (credited.has(id) || reading.isSpeech[id] !== true) return;
    const paragraph = article.paragraphs[quotation.paragraph];
    const opens = startsSentence(reading, range);
    if (
      speaker !== null &&
      opens &&
      sameParagraph(reading, endOf(speaker) - 1, range.start) &&
      follows(reading, Math.max(lastEnd, endOf(speaker)), range.start)
    ) {
      speaker.content.push({ ...range });
      credited.add(id);
      return;
    }
    if (quotation.continues !== null && speaker !== null && endsIn(reading, speaker, quotation.continues)) {
      speaker.content.push({ ...range });
      credited.add(id);
      return;
    }
    const whole = paragraph !== undefined && quotation.start === paragraph.start && quotation.end >= paragraph.end - 1;
    if (!whole) return;
    const before = speaker;
    const close =
      before !== null && paragraph !== undefined && quotation.paragraph - paragraphOf(reading, endOf(before) - 1) <= 1;
    if (close && before !== null) {
      added.push({
        rule: 'continued',
        pattern: 'continued',
        head: range.start,
        mention: [],
        cue: [],
        content: [{ ...range }],
        rests: before.mention,
      });
    } else {
      added.push({
        rule: 'uncredited',
        pattern: 'uncredited',
        mention: [],
        cue: [],
        content: [{ ...range }],
        head: range.start,
      });
    }
  });
  return [...all, ...added].sort((a, b) => firstOf(a) - firstOf(b));
}

function markCredited(reading: Reading, settled: readonly Crediting[]): Set<number> {
  const credited = new Set<number>();
  for (const { content, mention, cue } of settled) {
    for (const { start, end } of [...content, ...mention, ...cue]) {
      for (let at = start; at < end; at += 1) {
        const id = reading.quotationAt[at] ?? -1;
        if (id !== -1) credited.add(id);
      }
    }
  }
  return credited;
}

function firstOf(crediting: Crediting | undefined): number {
  if (crediting === undefined) return Infinity;
  return Math.min(...[...crediting.mention, ...crediting.cue, ...crediting.content].map((span) => span.start));
}

function endOf(crediting: Crediting | undefined): number {
  if (crediting === undefined) return -1;
  return Math.max(...[...crediting.mention, ...crediting.cue, ...crediting.content].map((span) => span.end));
}

function quotesSpeech(reading: Reading, crediting: Crediting | undefined): boolean {
  return crediting?.content.some((span) => (reading.quotationAt[span.end - 1] ?? -1) !== -1) ?? false;
}

function paragraphOf(reading: Reading, at: number): number {
  const token = reading.article.tokens[at];
  return token === undefined ? -1 : (reading.article.sentences[token.sentence]?.paragraph ?? -1);
}

function sameParagraph(reading: Reading, a: number, b: number): boolean {
  return paragraphOf(reading, a) === paragraphOf(reading, b);
}

function startsSentence(reading: Reading, range: Span): boolean {
  const token = reading.article.tokens[range.start];
  return token !== undefined && reading.article.sentences[token.sentence]?.tokens.start === range.start;
}

/** Whether no other full sentence stands between a credit and a quotation. */
function follows(reading: Reading, end: number, start: number): boolean {
  const from = reading.article.tokens[Math.max(0, end - 1)]?.sentence ?? 0;
  const to = reading.article.tokens[start]?.sentence ?? 0;
  return to - from <= 1;
}

function endsIn(reading: Reading, speaker: Crediting, quotation: number): boolean {
  return speaker.content.some((span) => reading.quotationAt[span.end - 1] === quotation);
}
