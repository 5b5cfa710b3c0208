import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { WEIGHTS } from './load-tagger';
import { run } from './terminal.mjs';
import { scoreTagger } from './train/score-tagger';
import { pack } from './train/pack';
import { prepare } from './train/prepare';

// Trains the tagger: npm run train -- --corpus ../shared/corpus/polnear [--epochs N]

const USAGE =
  'Say where the corpus is: npm run train -- --corpus FOLDER [--epochs N]. FOLDER holds train.jsonl and dev.jsonl.';
const ROOT = path.join(import.meta.dirname, '..');
const ARTICLES = path.join(ROOT, 'tools/train/articles');
const SCRIPT = path.join(ROOT, 'tools/train/train.py');
/** How many taggers are trained for the last one to learn from: their mean is better than any of them. */
const TEACHERS = 2;

await run(async () => {
  const corpus = optionOf('--corpus');
  if (corpus === null) throw new Error(USAGE);
  for (const name of ['train.jsonl', 'dev.jsonl']) {
    if (!existsSync(path.join(corpus, name))) throw new Error(`There is no ${name} in ${corpus}. ${USAGE}`);
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'on-the-record-'));
  console.log('• Reading the articles.');
  const { words, articles } = await prepare(corpus, ARTICLES, folder);
  console.log(`• Training on ${articles} articles, with ${words.length} words: ${TEACHERS} teachers, then what ships.`);
  const teachers = Array.from({ length: TEACHERS }, (_, at) => path.join(folder, `teacher-${at + 1}`));
  teachers.forEach((teacher, at) => train(folder, teacher, ['--seed', String(at + 2)]));
  const trained = path.join(folder, 'trained');
  train(folder, trained, ['--seed', '1', '--teachers', ...teachers]);
  const bytes = pack(trained, words, WEIGHTS);
  console.log(`• Wrote src/engine/model/weights.bin, ${Math.round(bytes / 1024)} kB.`);
  const { relation, withSource } = scoreTagger(WEIGHTS, path.join(corpus, 'dev.jsonl')).all;
  const percent = (share: number) => (100 * share).toFixed(1);
  console.log(`• On dev: relation F1 ${percent(relation.f1)}, with the right source ${percent(withSource.f1)}.`);
});

/** Trains one tagger on the prepared data; throws where that fails. */
function train(data: string, trained: string, options: readonly string[]): void {
  const epochs = optionOf('--epochs');
  const words = [SCRIPT, data, trained, ...options, ...(epochs === null ? [] : ['--epochs', epochs])];
  const { status, error } = spawnSync(python(), words, { stdio: 'inherit' });
  if (error !== undefined || status !== 0) throw new Error('The training stopped before its end; see the lines above.');
}

function optionOf(name: string): string | null {
  const at = process.argv.indexOf(name);
  return at === -1 ? null : (process.argv[at + 1] ?? null);
}

/** A Python that has torch: Debian’s package python3-torch gives it to /usr/bin/python3. */
function python(): string {
  const found = ['/usr/bin/python3', 'python3'].find(
    (name) => spawnSync(name, ['-c', 'import torch'], { stdio: 'ignore' }).status === 0,
  );
  if (found === undefined) {
    throw new Error(
      'Training needs Python with torch: on Debian, “apt-get install python3-torch libopenblas0-pthread”; else “pip install torch”.',
    );
  }
  return found;
}
