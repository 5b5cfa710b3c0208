import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { analyze } from '../src/engine/analyze';
import type { Strictness, Tagger } from '../src/engine/model/tagger';
import { readCommandLine } from './command-line';
import { type Document, fileNameOf, readDocuments } from './documents';
import { loadTagger } from './load-tagger';
import { type Prediction, predictionOf } from './prediction';
import { run, say } from './terminal.mjs';

// Says of each document of a corpus who says what: npm run predict -- IN OUT [--strictness S] [--silent]

const USAGE =
  'Say what to read and where to write: npm run predict -- IN OUT [--strictness cautious|balanced|generous] [--silent]. IN is a folder of .json files or a .jsonl file.';

await run(async () => {
  const { names, strictness, has } = readCommandLine(process.argv.slice(2), ['--silent'], USAGE);
  const [from, to, ...more] = names;
  if (from === undefined || to === undefined || more.length > 0) throw new Error(USAGE);
  const silent = has('--silent') || process.env['npm_config_loglevel'] === 'silent';
  const tell = silent ? () => {} : say;
  const documents = readDocuments(from);
  const tagger = loadTagger();
  if (existsSync(to) && !statSync(to).isDirectory())
    throw new Error(`${to} is a file; OUT has to be a folder. ${USAGE}`);
  mkdirSync(to, { recursive: true });
  const written = new Map<string, string>();
  for (const document of documents) {
    const file = `${fileNameOf(document.id)}.json`;
    const other = written.get(file);
    if (other !== undefined)
      throw new Error(`The ids “${other}” and “${document.id}” would both be written to ${file}.`);
    written.set(file, document.id);
    writeFileSync(path.join(to, file), `${JSON.stringify(predict(document, tagger, strictness, tell))}\n`);
  }
  tell(`Wrote ${documents.length} files to ${to}.`);
});

/** What the engine says of a document; no attributions, and a word about it, where the engine does not read the text. */
function predict(
  { id, text }: Document,
  tagger: Tagger,
  strictness: Strictness,
  tell: (line: string) => void,
): Prediction {
  const outcome = analyze(tagger, text, strictness);
  if (outcome.ok) return predictionOf(id, outcome.value);
  tell(outcome.why === 'too-long' ? `${id} is too long to be analyzed.` : `${id} is not in English.`);
  return { id, attributions: [] };
}
