import type { Connection } from './connection.ts';

/** Something that a thread of the browser did. Times are microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** When it began, by a clock that all threads share. */
  readonly ts: number;
  readonly dur: number;
  /** How much of `dur` the thread spent computing, and not waiting for its turn. */
  readonly tdur: number;
  readonly args: { readonly data?: { readonly url?: string; readonly type?: string } };
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel', 'v8'];

/** Records what a Chromium does, by the Tracing domain of its protocol. */
export class Tracer {
  readonly #connection: Connection;
  #events: TraceEvent[] = [];
  #complete = () => {};

  constructor(connection: Connection) {
    this.#connection = connection;
    connection.on<{ value: (TraceEvent & { readonly ph: string })[] }>('Tracing.dataCollected', ({ value }) => {
      for (const event of value) if (event.ph === 'X') this.#events.push(event);
    });
    connection.on('Tracing.tracingComplete', () => this.#complete());
  }

  /** What all threads did while some work was done, one record at a time; what took no time is left out. */
  async record(work: () => Promise<unknown>): Promise<TraceEvent[]> {
    this.#events = [];
    const completed = new Promise<void>((resolve) => (this.#complete = resolve));
    const traceConfig = { includedCategories: CATEGORIES };
    await this.#connection.call('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
    try {
      await work();
    } finally {
      await this.#connection.call('Tracing.end');
      await completed;
    }
    return this.#events;
  }
}
