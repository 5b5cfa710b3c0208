import type { Act, Attribution, Kind, Report } from '../../src/engine/attribution';
import { resolveMarks } from '../corpus/marks.ts';

interface Marks {
  readonly attributions: readonly {
    readonly words: string;
    readonly occurrence?: number;
    readonly act?: Act;
    readonly form: Attribution['form'];
    readonly kind: Kind | 'none';
    readonly speaker?: string;
  }[];
}

const marks: Record<string, Marks> = import.meta.glob('../corpus/*.json', { import: 'default', eager: true });

/** The report that a sample article has to get, as it is marked in the corpus: no page test needs the engine. */
export function reportOnSample(name: string, text: string): Report {
  const marked = marks[`../corpus/${name}.json`]?.attributions ?? [];
  const credited = marked.filter(({ kind }) => kind !== 'none');
  const names = [...new Set(credited.map(({ speaker }) => speaker ?? ''))];
  const attributions = marked.map(
    ({ words, occurrence, act = 'claim', form, kind, speaker = '' }, id): Attribution => ({
      id,
      act,
      form,
      ...resolveMarks(text, words, occurrence),
      source: kind === 'none' ? null : names.indexOf(speaker),
      via: null,
      repeats: null,
      pattern: { key: 'source-cue-content', span: null },
      confidence: 1,
      because: { key: 'name', span: null },
    }),
  );
  const kindOf = (name: string) => credited.find(({ speaker = '' }) => speaker === name)?.kind as Kind;
  return {
    text,
    attributions,
    sources: names.map((name, id) => ({ id, name, kind: kindOf(name), disclosures: null })),
  };
}
