import { readFileSync } from 'node:fs';
import { analyze } from '../../src/engine/analyze';
import { makeTagger } from '../../src/engine/model/tagger';
import { wasmKernel } from '../../src/engine/model/wasm-kernel';

/**
 * Lives as a background does: reads the weights, is `ready`, and analyzes texts. Gives how many bytes it holds after that,
 * which needs a Node that exposes its garbage collector, else null.
 */
export function live(weights: string, texts: readonly string[], ready: () => void): number | null {
  const made = makeTagger(readFileSync(weights), wasmKernel);
  if (!made.ok) throw new Error('The weights are damaged.');
  ready();
  for (const text of texts) analyze(made.value, text);
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return globalThis.gc === undefined ? null : heapUsed + arrayBuffers;
}
