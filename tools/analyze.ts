import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { analyze } from '../src/engine/analyze';
import type { Report } from '../src/engine/attribution';
import { describeReport } from './describe-report';
import { predictionOf } from './prediction';
import { readPage } from './read-page';
import { run, say } from './terminal.mjs';

// Says who says what in one article: npm run analyze -- FILE [--json]

const USAGE =
  'Say which article to read: npm run analyze -- FILE [--json]. FILE is a .txt file, a paragraph a line, or an .html page.';

await run(async () => {
  const options = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
  const [file, ...more] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  const unknown = options.find((option) => option !== '--json');
  if (unknown !== undefined) throw new Error(`There is no option ${unknown}. ${USAGE}`);
  if (file === undefined || more.length > 0) throw new Error(USAGE);
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  if (statSync(file).isDirectory() || !/\.(?:html?|txt)$/iu.test(file))
    throw new Error(`${file} is no article. ${USAGE}`);
  const asJson = options.includes('--json');
  const report = /\.html?$/iu.test(file) ? await readPage(file, asJson ? () => {} : say) : readText(file);
  const { name } = path.parse(file);
  console.log(asJson ? JSON.stringify({ text: report.text, ...predictionOf(name, report) }) : describeReport(report));
});

function readText(file: string): Report {
  const outcome = analyze(readFileSync(file, 'utf8'));
  if (outcome.ok) return outcome.value;
  throw new Error(outcome.why === 'too-long' ? `${file} is too long to be analyzed.` : `${file} is not in English.`);
}
