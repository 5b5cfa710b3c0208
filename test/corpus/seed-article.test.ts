import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/engine/analyze.ts';
import type { Attribution, Kind, Report, Span } from '../../src/engine/attribution.ts';
import { countClaims } from '../../src/report/count.ts';
import { kindOf, sourceOf, standingOf } from '../../src/report.ts';
import { loadTagger } from '../../tools/load-tagger.ts';
import { plainName, shareWords } from './compare.ts';

type Pair = readonly [start: number, end: number];

interface GoldAttribution {
  readonly id: string;
  readonly source: readonly Pair[];
  readonly content: readonly Pair[];
  readonly kind: Kind | 'none';
  readonly named: boolean;
  readonly statement: boolean;
  readonly speaker: string;
  readonly via: string | null;
  readonly repeats: string | null;
}

interface Gold {
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
  readonly never: readonly { readonly text: string; readonly span: Pair }[];
}

const goldFile = new URL('../../../shared/seed-article/gold.json', import.meta.url);
const sharedExists = existsSync(goldFile);
const optional = new Set(['S3', 'S4']);

function toSpans(pairs: readonly Pair[]): Span[] {
  return pairs.map(([start, end]) => ({ start, end }));
}

/** The attribution whose content is most like a gold one's, if they share half of their words. */
function findLike(report: Report, gold: GoldAttribution): Attribution | undefined {
  const likeness = (it: Attribution): number => shareWords(report.text, toSpans(gold.content), it.content);
  const [best] = report.attributions.toSorted((a, b) => likeness(b) - likeness(a));
  return best !== undefined && likeness(best) >= 0.5 ? best : undefined;
}

describe.skipIf(!sharedExists)(
  `the seed article${sharedExists ? '' : ' (skipped: ../shared is not beside this checkout)'}`,
  () => {
    const gold: Gold = sharedExists
      ? (JSON.parse(readFileSync(goldFile, 'utf8')) as Gold)
      : { text: '', attributions: [], never: [] };
    const outcome = analyze(loadTagger(), gold.text);
    const report: Report = outcome.ok ? outcome.value : { text: gold.text, attributions: [], sources: [] };
    const named = (id: string): GoldAttribution => {
      const found = gold.attributions.find((it) => it.id === id);
      if (found === undefined) throw new Error(`The gold marks have no ${id}.`);
      return found;
    };

    it.each(gold.attributions.filter((it) => it.statement && !optional.has(it.id)).map((it) => [it.id, it] as const))(
      'has the claim %s with its source, kind, speaker and via',
      (_, expected) => {
        const found = findLike(report, expected);
        if (found === undefined)
          throw new Error(`Not found: “${expected.content.map(([s, e]) => gold.text.slice(s, e)).join(' … ')}”.`);
        expect(found.act).toBe('claim');
        expect(found.mention.map(({ start, end }) => gold.text.slice(start, end))).toEqual(
          expected.source.map(([start, end]) => gold.text.slice(start, end)),
        );
        expect(found.mention).toEqual(toSpans(expected.source));
        expect(kindOf(report, found)).toBe(expected.kind);
        expect(standingOf(report, found) === 'named').toBe(expected.named);
        expect(plainName(sourceOf(report, found)?.name ?? null)).toBe(plainName(expected.speaker));
        expect(found.via?.name ?? null).toBe(expected.via);
      },
    );

    it('shows the repeated claim S9 and counts it once, with S1', () => {
      const first = findLike(report, named('S1'));
      const again = findLike(report, named('S9'));
      expect(again?.id).not.toBe(first?.id);
      expect(again?.repeats).toBe(first?.id);
      expect(first?.repeats).toBeNull();
    });

    it('takes S11 for a refusal', () => {
      const [source] = toSpans(named('S11').source);
      const found = report.attributions.filter((it) => it.mention.some((span) => span.start === source?.start));
      expect(found.map(({ act }) => act)).toEqual(['refusal']);
    });

    it.each(gold.never.map(({ text, span }) => [text, span] as const))('makes no claim of “%s”', (_, [start, end]) => {
      const claims = report.attributions.filter(
        ({ act, cue, content }) =>
          act === 'claim' &&
          (cue.some((span) => span.start >= start && span.end <= end) ||
            shareWords(gold.text, content, [{ start, end }]) >= 0.5 ||
            content.some((span) => span.start >= start && span.end <= end)),
      );
      expect(claims.map(({ content }) => content.map((span) => gold.text.slice(span.start, span.end)))).toEqual([]);
    });

    it('counts seven named claims, one more for each optional one that it finds, four unnamed and none without a source', () => {
      const taken = [...optional].filter((id) => findLike(report, named(id))?.act === 'claim').length;
      expect(countClaims(report)).toEqual({ named: 7 + taken, unnamed: 4, described: 0, none: 0 });
    });
  },
);
