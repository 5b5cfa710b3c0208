import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { analyze } from '../src/engine/analyze';
import type { Report } from '../src/engine/attribution';
import type { Strictness } from '../src/engine/model/tagger';
import { readCommandLine } from './command-line';
import { describeReport } from './describe-report';
import { loadTagger } from './load-tagger';
import { predictionOf } from './prediction';
import { readPage } from './read-page';
import { run, say } from './terminal.mjs';

// Says who says what in one article: npm run analyze -- FILE [--strictness S] [--json]

const USAGE =
  'Say which article to read: npm run analyze -- FILE [--strictness cautious|balanced|generous] [--json]. FILE is a .txt file, a paragraph a line, or an .html page, which the extension itself reads, balanced.';

await run(async () => {
  const { names, strictness, has } = readCommandLine(process.argv.slice(2), ['--json'], USAGE);
  const [file, ...more] = names;
  if (file === undefined || more.length > 0) throw new Error(USAGE);
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  if (statSync(file).isDirectory() || !/\.(?:html?|txt)$/iu.test(file))
    throw new Error(`${file} is no article. ${USAGE}`);
  const asJson = has('--json');
  const isPage = /\.html?$/iu.test(file);
  if (isPage && strictness !== 'balanced') throw new Error(`${file} is a page. ${USAGE}`);
  const report = isPage ? await readPage(file, asJson ? () => {} : say) : readText(file, strictness);
  const { name } = path.parse(file);
  console.log(asJson ? JSON.stringify({ text: report.text, ...predictionOf(name, report) }) : describeReport(report));
});

function readText(file: string, strictness: Strictness): Report {
  const outcome = analyze(loadTagger(), readFileSync(file, 'utf8'), strictness);
  if (outcome.ok) return outcome.value;
  throw new Error(outcome.why === 'too-long' ? `${file} is too long to be analyzed.` : `${file} is not in English.`);
}
