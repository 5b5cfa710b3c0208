import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeTagger, type Tagger } from '../src/engine/model/tagger';
import { wasmKernel } from '../src/engine/model/wasm-kernel';

/** Where the weights of the tagger stand. */
export const WEIGHTS = fileURLToPath(new URL('../src/engine/model/weights.bin', import.meta.url));

const REMEDY = '“git checkout src/engine/model/weights.bin” brings them back, “npm run train” makes new ones.';

/** The tagger, made of a weights file. Throws a sentence where that is missing or damaged. */
export function loadTagger(weights = WEIGHTS): Tagger {
  if (!existsSync(weights)) throw new Error(`The tagger’s weights ${weights} are missing. ${REMEDY}`);
  const made = makeTagger(readFileSync(weights), wasmKernel);
  if (!made.ok) throw new Error(`The tagger’s weights ${weights} are damaged. ${REMEDY}`);
  return made.value;
}
