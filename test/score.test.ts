import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { analyze } from '../src/engine/analyze.ts';
import { readDocuments } from '../tools/documents.ts';
import { loadTagger } from '../tools/load-tagger.ts';
import { predictionOf } from '../tools/prediction.ts';
import type { SpanMarks } from '../tools/score/pair-marks.ts';
import { scoreRelations } from '../tools/score/score-relations.ts';
import { scoreSpans } from '../tools/score/score-spans.ts';
import { type SourceMarks, scoreStanding } from '../tools/score/score-standing.ts';

const shared = new URL('../../shared/', import.meta.url);
const sharedExists = existsSync(new URL('corpus/polnear/dev.jsonl', shared));
const skipped = sharedExists ? '' : ' (skipped: ../shared is not beside this checkout)';

interface RelationOracle {
  readonly scoreDirs: (
    gold: string,
    predicted: string,
    options: { statements: boolean },
  ) => Record<
    'all' | 'direct' | 'mixed' | 'indirect',
    Record<'relation' | 'relationWithSource', { p: number; r: number; f1: number }> & {
      exact: Record<'source' | 'cue' | 'content', { f1: number }>;
    }
  > & { statement: { core: { recall: number; precision: number } } };
  readonly loadDir: (folder: string) => unknown;
}

interface StandingOracle {
  readonly score: (
    gold: unknown,
    predicted: unknown,
  ) => Record<string, number | null | { precision: number | null; recall: number | null }>;
}

describe('the score', () => {
  const text = 'It rained, Ann Lee said. Two officials denied it.';
  const gold: readonly (SpanMarks & SourceMarks)[] = [
    {
      source: [[11, 18]],
      cue: [[19, 23]],
      content: [[0, 9]],
      kind: 'named-person',
      named: true,
      statement: true,
      speaker: 'Ann Lee',
    },
    {
      source: [[25, 38]],
      cue: [[39, 45]],
      content: [[46, 48]],
      kind: 'unnamed-group',
      named: false,
      statement: true,
      speaker: 'two officials',
    },
  ];

  it('gives gold against itself full marks', () => {
    expect(scoreRelations([{ text, gold, predicted: gold }], false).all.withSource.f1).toBe(1);
    expect(scoreStanding([{ text, gold, predicted: gold }])).toMatchObject({ found: 100, kind: 100, speaker: 100 });
  });

  it('gives no prediction no marks', () => {
    expect(scoreRelations([{ text, gold, predicted: [] }], false).all.relation).toEqual({
      precision: 0,
      recall: 0,
      f1: 0,
    });
    expect(scoreStanding([{ text, gold, predicted: [] }])).toMatchObject({ found: 0, kind: null });
  });

  it('tells a claim that is found from one that is found with the right source', () => {
    const predicted = [{ ...gold[0], source: gold[1]?.source ?? [] }];
    const { relation, withSource } = scoreRelations([{ text, gold, predicted }], false).all;
    expect([relation.precision, relation.recall, withSource.precision]).toEqual([1, 0.5, 0]);
  });

  it('leaves out attitudes that nobody marked where only statements are marked', () => {
    const attitude = { source: [], cue: [], content: [[11, 18] as const], statement: false };
    const predicted = [...gold, attitude];
    expect(scoreRelations([{ text, gold, predicted }], true).all.relation.precision).toBe(1);
    expect(scoreRelations([{ text, gold, predicted }], false).all.relation.precision).toBeLessThan(1);
  });
});

describe.skipIf(!sharedExists)(`the score on the corpora${skipped}`, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'score-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['polnear/dev.jsonl', false],
    ['genres.jsonl', true],
  ])(
    'agrees with the corpora’s own scorer on %s, to the last digit',
    async (file, statements) => {
      const corpus = new URL(`corpus/${file}`, shared).pathname;
      const tagger = loadTagger();
      const documents = readDocuments(corpus).map((document) => {
        const outcome = analyze(tagger, document.text);
        const prediction = outcome.ok
          ? predictionOf(document.id, outcome.value)
          : { id: document.id, attributions: [] };
        writeFileSync(path.join(folder, `${document.id}.json`), JSON.stringify(prediction));
        return {
          text: document.text,
          gold: document['attributions'] as (SpanMarks & SourceMarks)[],
          predicted: prediction.attributions,
        };
      });
      const spans = (await import(new URL('eval/attributions.mjs', shared).pathname)) as RelationOracle;
      const theirs = spans.scoreDirs(corpus, folder, { statements });
      const ours = scoreRelations(documents, statements);
      for (const form of ['all', 'direct', 'mixed', 'indirect'] as const) {
        const { p, r, f1 } = theirs[form].relation;
        expect(ours[form].relation).toEqual({ precision: p, recall: r, f1 });
        expect(ours[form].withSource.f1).toBe(theirs[form].relationWithSource.f1);
      }
      const { speech, ...exact } = scoreSpans(documents, statements);
      for (const role of ['source', 'cue', 'content'] as const) {
        expect(exact[role].f1).toBe(theirs.all.exact[role].f1);
      }
      expect(speech).toMatchObject({
        recall: theirs.statement.core.recall,
        precision: theirs.statement.core.precision,
      });
      const sources = (await import(new URL('eval/standing.mjs', shared).pathname)) as StandingOracle;
      const { documents: _, unnamedPrecision, unnamedRecall, ...figures } = scoreStanding(documents);
      expect(sources.score(spans.loadDir(corpus), spans.loadDir(folder))).toMatchObject({
        ...figures,
        unnamed: { precision: unnamedPrecision, recall: unnamedRecall },
      });
    },
    120_000,
  );
});
