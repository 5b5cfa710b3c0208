import type { Act, Disclosed, Disclosures, Kind, Span } from '../../src/engine/attribution.ts';
import { judgeSources } from '../../src/engine/judge/judge-sources.ts';
import type { Relation } from '../../src/engine/link/relation.ts';
import { readArticle } from '../../src/engine/read/read-article.ts';

/** What is judged of one passage, in words. */
export interface Judged {
  readonly source: string | null;
  readonly id: number | null;
  readonly kind: Kind | 'none';
  readonly act: Act;
  readonly via: string | null;
  readonly why: readonly string[];
  /** What is disclosed of an unnamed source, without what is not; null for any other. */
  readonly told: Partial<Record<Disclosed, readonly string[]>> | null;
  readonly because: string;
  readonly becauseOf: string | null;
}

const MARKS: Record<string, { role: 'mention' | 'cue' | 'content'; close: string }> = {
  '<': { role: 'mention', close: '>' },
  '{': { role: 'cue', close: '}' },
  '[': { role: 'content', close: ']' },
};

/**
 * Judges an article of passages, of which each holds at most one attribution, marked as `<mention> {cue} [content]`;
 * a passage that begins with a line break begins a paragraph. One answer for each marked passage.
 */
export function judgeMarked(...passages: readonly string[]): Judged[] {
  let text = '';
  const relations: Relation[] = [];
  for (const passage of passages) {
    if (text !== '' && !passage.startsWith('\n')) text += ' ';
    const spans: Record<'mention' | 'cue' | 'content', Span[]> = { mention: [], cue: [], content: [] };
    let open: { role: 'mention' | 'cue' | 'content'; close: string; start: number } | null = null;
    for (const character of passage) {
      const mark = MARKS[character];
      if (open === null && mark !== undefined) open = { ...mark, start: text.length };
      else if (open !== null && character === open.close) {
        spans[open.role].push({ start: open.start, end: text.length });
        open = null;
      } else text += character;
    }
    if (spans.cue.length + spans.content.length === 0) continue;
    const continued = spans.cue.length + spans.mention.length === 0;
    relations.push({
      ...spans,
      pattern: { key: continued ? 'continued' : 'source-cue-content', span: null },
      confidence: 1,
    });
  }
  const { sources, verdicts } = judgeSources(readArticle(text), relations);
  const words = (span: Span): string => text.slice(span.start, span.end);
  return verdicts.map(({ source, act, via, because }) => {
    const found = source === null ? undefined : sources[source];
    return {
      source: found?.name ?? null,
      id: source,
      kind: found?.kind ?? 'none',
      act,
      via: via?.name ?? null,
      why: (found?.disclosures?.why ?? []).map(words),
      told: found?.disclosures ? wordsByKind(found.disclosures, words) : null,
      because: because.key,
      becauseOf: because.span === null ? null : words(because.span),
    };
  });
}

function wordsByKind(disclosures: Disclosures, words: (span: Span) => string): Judged['told'] {
  const told = Object.entries(disclosures).flatMap(([kind, spans]: [string, readonly Span[]]) =>
    spans.length === 0 ? [] : [[kind, spans.map(words)] as const],
  );
  return Object.fromEntries(told);
}
