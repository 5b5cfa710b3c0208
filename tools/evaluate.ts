import { analyze } from '../src/engine/analyze';
import { readCommandLine } from './command-line';
import { marksOf, readDocuments } from './documents';
import { loadTagger } from './load-tagger';
import { predictionOf } from './prediction';
import type { Figures } from './score/figures';
import type { SpanMarks } from './score/pair-marks';
import { scoreRelations } from './score/score-relations';
import { type SourceMarks, scoreStanding } from './score/score-standing';
import { run } from './terminal.mjs';

// Measures the engine on marked articles: npm run evaluate -- GOLD [--statements] [--strictness S] [--json]

const USAGE =
  'Say what to measure on: npm run evaluate -- GOLD [--statements] [--strictness cautious|balanced|generous] [--json]. GOLD is a folder of .json files or a .jsonl file.';
const OPTIONS = ['--statements', '--json'];

await run(async () => {
  const { names, strictness, has } = readCommandLine(process.argv.slice(2), OPTIONS, USAGE);
  const [gold, ...more] = names;
  if (gold === undefined || more.length > 0) throw new Error(USAGE);
  const tagger = loadTagger();
  const documents = readDocuments(gold).map((document) => {
    const { id, text } = document;
    const marks = marksOf(document) as (SpanMarks & SourceMarks)[];
    const outcome = analyze(tagger, text, strictness);
    const predicted = outcome.ok ? predictionOf(id, outcome.value).attributions : [];
    return { text, gold: marks, predicted };
  });
  const relations = scoreRelations(documents, has('--statements'));
  const standing = scoreStanding(documents);
  if (has('--json')) {
    console.log(JSON.stringify({ documents: documents.length, relations, standing }));
    return;
  }
  console.log(`${documents.length} articles\n`);
  console.log(
    tableOf(
      ['', 'precision', 'recall', 'F1'],
      [
        ...Object.entries(relations).map(([form, { relation }]) => row(`relations, ${form}`, relation)),
        ...Object.entries(relations).map(([form, { withSource }]) => row(`with source, ${form}`, withSource)),
      ],
    ),
  );
  if (standing.documents === 0) return;
  console.log(`\n${standing.documents} articles with marked sources, ${standing.claims} claims\n`);
  console.log(
    tableOf(
      ['', '%'],
      Object.entries(standing)
        .slice(3)
        .map(([name, value]) => [name, value?.toFixed(1) ?? '–']),
    ),
  );
});

function row(name: string, { precision, recall, f1 }: Figures): string[] {
  return [name, ...[precision, recall, f1].map((share) => (100 * share).toFixed(1))];
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((cells) => cells[column]?.length ?? 0)));
  return [head, ...rows]
    .map((cells) =>
      cells
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}
