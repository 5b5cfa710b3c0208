import browser from 'webextension-polyfill';
import type { Outcome } from '../engine/attribution';
import { makeTagger, type Tagger } from '../engine/model/tagger';
import { wasmKernel } from '../engine/model/wasm-kernel';
import weights from '../engine/model/weights.bin?url';

let loading: Promise<Outcome<Tagger, 'no-engine'>> | null = null;

/**
 * The tagger, made of the weights that the extension brings along: read at the first need, once while the background
 * lives. `no-engine` where they are missing or damaged; then they are read again at the next need.
 */
export async function loadTagger(): Promise<Outcome<Tagger, 'no-engine'>> {
  loading ??= readTagger();
  const loaded = await loading;
  if (!loaded.ok) loading = null;
  return loaded;
}

async function readTagger(): Promise<Outcome<Tagger, 'no-engine'>> {
  try {
    const file = await fetch(browser.runtime.getURL(weights));
    const made = makeTagger(new Uint8Array(await file.arrayBuffer()), wasmKernel);
    return made.ok ? made : { ok: false, why: 'no-engine' };
  } catch {
    return { ok: false, why: 'no-engine' };
  }
}
