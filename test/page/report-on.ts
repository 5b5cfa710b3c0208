import type { Act, Attribution, Because, Kind, Report, Span } from '../../src/engine/attribution';

/** An attribution as a test writes it, in the article’s words; what is left out is not there. */
export interface Written {
  readonly mention?: string;
  readonly cue?: string;
  readonly content: string;
  /** The name of the source; null for nobody. */
  readonly source: string | null;
  readonly because?: Because;
  readonly act?: Act;
  readonly form?: Attribution['form'];
  readonly via?: string;
  readonly repeats?: number;
}

/** A source as a test writes it. */
export interface WrittenSource {
  readonly kind: Kind;
  readonly whyUnnamed?: string;
}

/** A report on a text, written by hand: no page test needs the engine. Words stand where they first occur. */
export function reportOn(text: string, sources: Record<string, WrittenSource>, written: readonly Written[]): Report {
  const names = Object.keys(sources);
  return {
    text,
    attributions: written.map((one, id) => ({
      id,
      act: one.act ?? 'claim',
      form: one.form ?? 'indirect',
      mention: spansOf(text, one.mention),
      cue: spansOf(text, one.cue),
      content: spansOf(text, one.content),
      source: one.source === null ? null : names.indexOf(one.source),
      via: one.via === undefined ? null : { name: one.via, span: spanOf(text, one.via) },
      repeats: one.repeats ?? null,
      pattern: { key: 'source-cue-content', span: null },
      confidence: 1,
      because: { key: one.because ?? 'name', span: null },
    })),
    sources: names.map((name, id) => ({
      id,
      name,
      kind: sources[name]!.kind,
      whyUnnamed: spansOf(text, sources[name]!.whyUnnamed),
    })),
  };
}

function spansOf(text: string, words: string | undefined): Span[] {
  return words === undefined ? [] : [spanOf(text, words)];
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`The text does not say “${words}”.`);
  return { start, end: start + words.length };
}
