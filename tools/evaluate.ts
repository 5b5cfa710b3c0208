import { analyze } from '../src/engine/analyze';
import { marksOf, readDocuments } from './documents';
import { readOwnDocuments } from './own-documents';
import { predictionOf } from './prediction';
import { type DisclosureMarks, scoreDisclosures } from './score/score-disclosures';
import { type Figures, type SpanMarks, scoreRelations } from './score/score-relations';
import { type SourceMarks, scoreStanding } from './score/score-standing';
import { run } from './terminal.mjs';

// Measures the engine on marked articles: npm run evaluate -- GOLD [--statements] [--json]

const USAGE =
  'Say what to measure on: npm run evaluate -- GOLD [--statements] [--json]. GOLD is a folder of .json files, a .jsonl file, test/corpus/open or test/corpus/held-out.';
const OPTIONS = ['--statements', '--json'];

await run(async () => {
  const options = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
  const [gold, ...more] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  const unknown = options.find((option) => !OPTIONS.includes(option));
  if (unknown !== undefined) throw new Error(`There is no option ${unknown}. ${USAGE}`);
  if (gold === undefined || more.length > 0) throw new Error(USAGE);
  const documents = ((await readOwnDocuments(gold)) ?? readDocuments(gold)).map((document) => {
    const { id, text } = document;
    const marks = marksOf(document) as (SpanMarks & SourceMarks & DisclosureMarks)[];
    const outcome = analyze(text);
    const predicted = outcome.ok ? predictionOf(id, outcome.value).attributions : [];
    return { text, gold: marks, predicted };
  });
  const relations = scoreRelations(documents, options.includes('--statements'));
  const standing = scoreStanding(documents);
  const disclosures = scoreDisclosures(documents);
  if (options.includes('--json')) {
    console.log(JSON.stringify({ documents: documents.length, relations, standing, disclosures }));
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
  if (disclosures !== null) {
    console.log('\nWhat is disclosed of unnamed sources, by exact spans\n');
    const rows = Object.entries(disclosures).map(([kind, score]) => [...row(kind, score), String(score.marked)]);
    console.log(tableOf(['', 'precision', 'recall', 'F1', 'marked'], rows));
  }
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
