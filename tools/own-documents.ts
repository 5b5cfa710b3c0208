import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Span } from '../src/engine/attribution';
import type { ExpectedAttribution } from '../test/corpus/read-corpus';
import type { Document } from './documents';
import type { Pair } from './prediction';

const corpus = fileURLToPath(new URL('../test/corpus/', import.meta.url));

/** The articles of `test/corpus/open` or `test/corpus/held-out` in the form that programs exchange; null for another folder. */
export async function readOwnDocuments(from: string): Promise<(Document & Record<string, unknown>)[] | null> {
  const kept = (['open', 'held-out'] as const).find((name) => path.resolve(from) === path.join(corpus, name));
  if (kept === undefined) return null;
  const { readArticles } = await import('../test/corpus/read-corpus');
  return readArticles(kept).map(({ name, text, attributions }) => ({
    id: name,
    text,
    attributions: attributions.map(exchange),
  }));
}

function exchange({ mention, cue, content, act, kind, speaker, discloses }: ExpectedAttribution) {
  return {
    source: mention.map(pairOf),
    cue: cue.map(pairOf),
    content: content.map(pairOf),
    kind,
    named: kind === 'author' ? null : !kind.startsWith('unnamed') && kind !== 'none',
    statement: act === 'claim',
    speaker,
    discloses: Object.fromEntries(Object.entries(discloses).map(([field, spans]) => [field, spans.map(pairOf)])),
  };
}

function pairOf({ start, end }: Span): Pair {
  return [start, end];
}
