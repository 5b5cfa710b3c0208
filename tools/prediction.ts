import type { Form, Kind, Report, Span } from '../src/engine/attribution';
import { kindOf, sourceOf, standingOf } from '../src/report';

/** A span as programs exchange it: start and end in UTF-16 units of the text. */
export type Pair = readonly [start: number, end: number];

/** An attribution as programs exchange it. */
export interface PredictedAttribution {
  readonly id: string;
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
  readonly form: Form;
  readonly kind: Kind | 'none';
  /** Null for the article's own voice. */
  readonly named: boolean | null;
  /** False for what is shown but is no claim. */
  readonly statement: boolean;
  /** Null where nobody is credited and for the article's own voice. */
  readonly speaker: string | null;
  readonly via: string | null;
  /** The words that say why the source is unnamed; null where there are none. */
  readonly reason: readonly Pair[] | null;
  /** How probable it is that a careful reader would mark it, from 0 to 1, to two decimals. */
  readonly confidence: number;
  /** The id of the attribution that this one repeats word for word. */
  readonly repeats: string | null;
}

/** What the engine says of a document, as programs exchange it. */
export interface Prediction {
  readonly id: string;
  readonly attributions: readonly PredictedAttribution[];
}

/** A report in the form that programs exchange, under the document's id. Ids of attributions are A1, A2 and so on. */
export function predictionOf(id: string, report: Report): Prediction {
  return {
    id,
    attributions: report.attributions.map((attribution) => {
      const source = sourceOf(report, attribution);
      const standing = standingOf(report, attribution);
      const why = source?.whyUnnamed ?? [];
      return {
        id: nameOf(attribution.id),
        source: attribution.mention.map(pairOf),
        cue: attribution.cue.map(pairOf),
        content: attribution.content.map(pairOf),
        form: attribution.form,
        kind: kindOf(report, attribution),
        named: standing === null ? null : standing === 'named',
        statement: attribution.act === 'claim',
        speaker: standing === null ? null : (source?.name ?? null),
        via: attribution.via?.name ?? null,
        reason: why.length === 0 ? null : why.map(pairOf),
        confidence: Math.round(100 * attribution.confidence) / 100,
        repeats: attribution.repeats === null ? null : nameOf(attribution.repeats),
      };
    }),
  };
}

function nameOf(id: number): string {
  return `A${id + 1}`;
}

function pairOf({ start, end }: Span): Pair {
  return [start, end];
}
