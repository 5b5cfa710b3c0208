import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { main as compile } from 'assemblyscript/asc';
import { run } from './terminal.mjs';

// Compiles the tagger's inner loop to WebAssembly: npm run compile:kernel

const SOURCE = path.join(import.meta.dirname, 'train/lstm.as');
const TARGET = path.join(import.meta.dirname, '../src/engine/model/lstm-wasm.ts');
const OPTIONS = ['--enable', 'simd', '--runtime', 'stub', '-O3', '--noAssert', '--importMemory'];
const LINE = 100;

await run(async () => {
  let wasm: string | Uint8Array = '';
  const { error, stderr } = await compile(['lstm.ts', '-o', 'lstm.wasm', ...OPTIONS], {
    readFile: (name) => (name === 'lstm.ts' ? readFileSync(SOURCE, 'utf8') : null),
    writeFile: (name, contents) => {
      if (name === 'lstm.wasm') wasm = contents;
    },
    listFiles: () => [],
  });
  if (error !== null) throw new Error(`The kernel does not compile: ${error.message}\n${stderr?.toString() ?? ''}`);
  const lines =
    Buffer.from(wasm)
      .toString('base64')
      .match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
  writeFileSync(
    TARGET,
    `/** The compiled kernel of tools/train/lstm.as, in base64: made by tools/compile-kernel.ts, never edited by hand. */
export const lstmWasm =
${lines.map((line) => `  '${line}'`).join(' +\n')};
`,
  );
  console.log(`• Wrote src/engine/model/lstm-wasm.ts, ${wasm.length} bytes of WebAssembly.`);
});
