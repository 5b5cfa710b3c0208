import { createAllowance } from '../article/allowance';
import type { Outcome, Report } from '../engine/attribution';
import type { Strictness } from '../engine/model/tagger';
import { type AnalyzeWhy, askBackground, isConnected, tell } from '../messages';
import { withoutOwnVias } from '../report';

/** The reports of the texts that a page has shown. */
export interface Reports {
  /** The report of a text that was asked about before; undefined where there is none, or no longer. */
  of(text: string): Report | undefined;
  /** Whether the answer that is waited for should come before anything else is asked, because much was asked already. */
  isBusy(): boolean;
  /**
   * Asks for the report of a text of some outlet, which is asked for when the report has come; null where something else
   * was asked meanwhile, or nothing is wanted any more.
   */
  ask(text: string, strictness: Strictness, outlet: () => string | null): Promise<Outcome<Report, AnalyzeWhy> | null>;
  /** Forgets all reports, as when they were made with another strictness. */
  forget(): void;
  /** Wants no answer any more. */
  giveUp(): void;
}

/**
 * A hundredth of a processor: a whole article is analyzed each time, since one new name may turn every “he” in it. A page
 * that is put together in many steps may have more at once; one that keeps changing then waits for its turn.
 */
const ANALYZING = { most: 5000, share: 0.01 };
/** How many reports are kept for a text that comes back: the reader goes back, or the page was only away for a moment. */
const MOST_KEPT = 4;

/** Asks the background for reports, one at a time and no text twice, until the signal aborts. */
export function createReports(signal: AbortSignal): Reports {
  const kept = new Map<string, Report>();
  const allowance = createAllowance(ANALYZING);
  let asked = 0;
  let isAsking = false;
  /** Since when an analysis is at work whose time is not yet taken off; null where none is. */
  let begun: number | null = null;

  function keep(report: Report): void {
    kept.set(report.text, report);
    for (const text of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(text);
  }

  function wait(): number {
    const now = performance.now();
    if (begun !== null) allowance.spend(now - begun, now);
    begun = begun === null ? null : now;
    return allowance.wait(now);
  }

  function end(): void {
    wait();
    begun = null;
    isAsking = false;
  }

  return {
    of: (text) => kept.get(text),
    isBusy: () => begun !== null && wait() > 0,
    async ask(text, strictness, outlet) {
      end();
      asked += 1;
      const own = asked;
      isAsking = true;
      const isWanted = () => own === asked && !signal.aborted;
      const pause = wait();
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
      if (!isWanted()) return null;
      begun = performance.now();
      const reply = await askBackground('analyze', text, strictness);
      if (!isWanted() || !isConnected()) return null;
      end();
      if (!reply.ok) return { ok: false, why: 'failed' };
      if (!reply.value.ok) return reply.value;
      const report = withoutOwnVias(reply.value.value, outlet());
      keep(report);
      return { ok: true, value: report };
    },
    forget: () => kept.clear(),
    giveUp() {
      if (!isAsking) return;
      end();
      asked += 1;
      tell('gaveUp');
    },
  };
}
