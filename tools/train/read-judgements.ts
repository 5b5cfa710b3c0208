import fs from 'node:fs';
import path from 'node:path';
import type { Pair } from '../prediction';
import { readMarked } from './read-marked';

/** An attribution with what its article's writer says below three dashes of who stands behind it. */
export interface JudgedAttribution {
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
  readonly kind?: string;
  readonly named?: boolean | null;
  readonly statement: boolean;
  readonly speaker: string | null;
  readonly via: string | null;
}

const NAMED = new Set(['named-person', 'named-organization', 'document', 'media']);

/** The articles of a folder, marked in braces and judged below three dashes: `@1 named-person | Ann Lee | -`, `2 attitude`. */
export function readJudgements(folder: string): { id: string; text: string; attributions: JudgedAttribution[] }[] {
  const files = fs.readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return files.sort().map((file) => {
    const whole = fs.readFileSync(path.join(folder, file), 'utf8');
    const { id, text, attributions, numbers } = readMarked(file, whole);
    const notes = whole.slice(whole.indexOf('\n---')).split('\n');
    const judged = attributions.map((attribution, at) => ({ ...attribution, ...judgementOf(notes, numbers[at] ?? 0) }));
    return { id, text, attributions: judged };
  });
}

function judgementOf(notes: readonly string[], number: number): Omit<JudgedAttribution, 'source' | 'cue' | 'content'> {
  const line = notes.find((note) => note.startsWith(`@${number} `));
  const statement = !notes.some((note) => note.startsWith(`${number} `));
  const [kind, speaker = null, via = null] = (line?.slice(`@${number} `.length).split(' | ') ?? []).map((part) =>
    part === '-' ? null : part,
  );
  if (kind == null) return { statement, speaker, via };
  return { kind, named: kind === 'author' ? null : NAMED.has(kind), statement, speaker, via };
}
