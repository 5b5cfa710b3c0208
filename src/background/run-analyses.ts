import browser from 'webextension-polyfill';
import { analyzeInSteps } from '../engine/analyze';
import type { Outcome, Report } from '../engine/attribution';
import type { Strictness } from '../engine/model/tagger';
import type { Steps } from '../engine/steps';
import type { AnalyzeWhy } from '../messages';
import { loadTagger } from './load-tagger';

/** How long an analysis works before it lets other work have its turn. */
const TURN_MS = 30;
/**
 * How often a long analysis calls an extension API: Firefox ends an event page that has called none for 30 seconds, even
 * while a page waits for its answer.
 */
const SIGN_OF_LIFE_MS = 5000;

/** The analyses that tabs wait for, one a tab. */
const running = new Map<number, AbortController>();

/**
 * The report of a text that a tab asks for. An analysis that the tab asked for before is dropped, for it waits for one
 * only; what is dropped has `failed`.
 */
export async function analyzeFor(
  tabId: number,
  text: string,
  strictness: Strictness,
): Promise<Outcome<Report, AnalyzeWhy>> {
  dropAnalysis(tabId);
  const own = new AbortController();
  running.set(tabId, own);
  try {
    const tagger = await loadTagger();
    return tagger.ok ? await run(analyzeInSteps(tagger.value, text, strictness), own.signal) : tagger;
  } catch {
    return { ok: false, why: 'failed' };
  } finally {
    if (running.get(tabId) === own) running.delete(tabId);
  }
}

/** Ends the analysis that a tab has asked for, if it is still at work. */
export function dropAnalysis(tabId: number): void {
  running.get(tabId)?.abort();
}

/** Does steps turn by turn to their end; throws where the signal aborts before. */
async function run<Result>(steps: Steps<Result>, signal: AbortSignal): Promise<Result> {
  let shown = performance.now();
  for (;;) {
    signal.throwIfAborted();
    const begun = performance.now();
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (performance.now() < begun + TURN_MS);
    if (begun > shown + SIGN_OF_LIFE_MS) {
      shown = begun;
      void browser.runtime.getPlatformInfo();
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
}
