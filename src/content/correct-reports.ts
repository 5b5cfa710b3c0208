import { applyCorrections, correct, type Corrected, type Correction } from '../corrections';
import { watchCorrections } from '../corrections/stored';
import type { Report } from '../engine/attribution';
import { askBackground } from '../messages';

/** What the reader has corrected on the page. */
export interface Corrections {
  /** Learns what is stored of the page in the tab, unless that is known or `again` is wanted; nothing is asked of a page that never comes here. */
  look(again?: boolean): void;
  /** A report as the reader corrected it: the same each time, until something else is corrected. */
  of(report: Report): Report;
  /** What the engine had said of a claim that was corrected, of the report that was asked for last; else null. */
  wasOf(id: number): Correction['was'] | null;
  /**
   * Corrects a claim of that report, or takes its correction back; false where that is not stored, and holds only as long
   * as the page is open.
   */
  correct(id: number, is: Correction['is'] | null): Promise<boolean>;
}

/** Holds the corrections of the page at an address, and calls back where they change, until the signal aborts. */
export function createCorrections(address: () => string, changed: () => void, signal: AbortSignal): Corrections {
  let page = '';
  let list: readonly Correction[] = [];
  /** What is stored, as far as it is known: what could not be stored holds until this changes. */
  let stored = '[]';
  let keeping: Promise<unknown> = Promise.resolve();
  let questions = 0;
  let last: (Corrected & { readonly from: Report }) | null = null;

  async function load(): Promise<void> {
    questions += 1;
    const own = questions;
    await keeping;
    const reply = await askBackground('loadCorrections', page);
    if (own !== questions || signal.aborted || !reply.ok) return;
    const found = JSON.stringify(reply.value);
    if (found !== stored) take(reply.value);
    stored = found;
  }

  function take(next: readonly Correction[]): void {
    list = next;
    last = null;
    changed();
  }

  function look(again = false): void {
    if (address() === page && !again) return;
    page = address();
    list = [];
    stored = '[]';
    last = null;
    void load();
  }

  watchCorrections(() => page !== '' && void load(), signal);
  return {
    look,
    of(report) {
      look();
      if (last?.from !== report) last = { ...applyCorrections(report, list), from: report };
      return last.report;
    },
    wasOf: (id) => last?.by.get(id)?.was ?? null,
    async correct(id, is) {
      if (!last) return true;
      const next = correct(last.from, list, id, is);
      const own = page;
      questions += 1;
      const kept = askBackground('keepCorrections', own, next);
      keeping = kept;
      take(next);
      const reply = await kept;
      const isKept = reply.ok && reply.value;
      if (isKept && own === page) stored = JSON.stringify(next);
      return isKept;
    },
  };
}
