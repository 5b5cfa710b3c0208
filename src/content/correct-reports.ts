import {
  applyCorrections,
  correct,
  type Corrected,
  type Correction,
  keepCorrections,
  loadCorrections,
  watchCorrections,
} from '../corrections';
import type { Report } from '../engine/attribution';

/** What the reader has corrected on the page. */
export interface Corrections {
  /** A report as the reader corrected it: the same each time, until something else is corrected. */
  of(report: Report): Report;
  /** What the engine had said of a claim that was corrected, of the report that was asked for last; else null. */
  wasOf(id: number): Correction['was'] | null;
  /** Corrects a claim of that report, or takes its correction back. */
  correct(id: number, is: Correction['is'] | null): void;
}

/** Holds the corrections of the page at an address, and calls back where they change, until the signal aborts. */
export function createCorrections(address: () => string, changed: () => void, signal: AbortSignal): Corrections {
  let page = '';
  let list: readonly Correction[] = [];
  let last: (Corrected & { readonly from: Report }) | null = null;

  async function load(): Promise<void> {
    page = address();
    const own = page;
    const loaded = await loadCorrections(page);
    if (own === page && !signal.aborted && JSON.stringify(loaded) !== JSON.stringify(list)) take(loaded);
  }

  function take(next: readonly Correction[]): void {
    list = next;
    last = null;
    changed();
  }

  watchCorrections(() => void load(), signal);
  void load();
  return {
    of(report) {
      if (address() !== page) {
        list = [];
        last = null;
        void load();
      }
      if (last?.from !== report) last = { ...applyCorrections(report, list), from: report };
      return last.report;
    },
    wasOf: (id) => last?.by.get(id)?.was ?? null,
    correct(id, is) {
      if (!last) return;
      const next = correct(last.from, list, id, is);
      void keepCorrections(page, next);
      take(next);
    },
  };
}
