import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { WEIGHTS } from '../load-tagger';
import { median } from './cpu-time';

const STARTS = 20;

/** What it takes to have an engine. */
export interface LifeFigures {
  /** From the first line of the bundled engine to where it can read a text: the median of twenty processes. */
  readonly readyMs: number;
  /** From the same line to the first report, of 1,000 characters. */
  readonly reportMs: number;
  /** Heap and array buffers after all articles have been analyzed, in bytes. */
  readonly memory: number;
}

/** Bundles the engine, and starts it in processes of its own. */
export async function measureLife(texts: readonly string[]): Promise<LifeFigures> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  try {
    await build({
      configFile: false,
      logLevel: 'silent',
      build: {
        outDir: folder,
        target: 'node20',
        ssr: path.join(import.meta.dirname, 'engine-life.ts'),
        rolldownOptions: { output: { entryFileNames: 'engine.mjs' } },
      },
      ssr: { noExternal: true },
    });
    const [first = ''] = texts;
    const articles = path.join(folder, 'articles.json');
    writeFileSync(articles, JSON.stringify(texts));
    const starts = Array.from({ length: STARTS }, () => runLife(folder, [], JSON.stringify([first.slice(0, 1000)])));
    const memory = runLife(
      folder,
      ['--expose-gc'],
      `JSON.parse((await import('node:fs')).readFileSync(${JSON.stringify(articles)}, 'utf8'))`,
    );
    return {
      readyMs: median(starts.map(({ ready }) => ready)),
      reportMs: median(starts.map(({ ms }) => ms)),
      memory: memory.bytes ?? Number.NaN,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Life {
  readonly ready: number;
  readonly ms: number;
  readonly bytes: number | null;
}

function runLife(folder: string, flags: readonly string[], texts: string): Life {
  const engine = JSON.stringify(pathToFileURL(path.join(folder, 'engine.mjs')).href);
  const program = `const texts = ${texts};
const begun = performance.now();
let ready = 0;
const { live } = await import(${engine});
const bytes = live(${JSON.stringify(WEIGHTS)}, texts, () => (ready = performance.now() - begun));
console.log(JSON.stringify({ ready, ms: performance.now() - begun, bytes }));`;
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, '--input-type=module', '--eval', program], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The bundled engine does not run: ${stderr}`);
  return JSON.parse(stdout) as Life;
}
