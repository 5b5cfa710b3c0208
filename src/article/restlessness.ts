/** Whether an article keeps changing. */
export interface Restlessness {
  /** Something in or around the article changed. */
  touch(): void;
  /** The page was read anew; `changed` where that was worth it. */
  read(changed: boolean): void;
  /** The page is another, or is looked at again. */
  reset(): void;
}

/** An article keeps changing when so many readings in a row, over so long a time, found other words or other nodes. */
const READINGS = 3;
const LONG_MS = 10_000;
/** It has come to rest when nothing in it has changed for so long. */
const CALM_MS = 10_000;

/** Calls back when an article begins to change without end, and when it has come to rest, until the signal aborts. */
export function createRestlessness(tell: (restless: boolean) => void, signal: AbortSignal): Restlessness {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let readings = 0;
  let first = 0;
  let last = 0;
  let restless = false;

  function become(next: boolean): void {
    if (restless === next) return;
    restless = next;
    tell(next);
  }

  function reset(): void {
    clearTimeout(timer);
    timer = undefined;
    readings = 0;
    become(false);
  }

  function look(): void {
    const wait = last + CALM_MS - performance.now();
    if (wait > 0) timer = setTimeout(look, Math.ceil(wait));
    else reset();
  }

  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    touch() {
      last = performance.now();
    },
    read(changed) {
      if (signal.aborted) return;
      if (!changed) return reset();
      const now = performance.now();
      if (readings === 0) first = now;
      readings += 1;
      if (readings >= READINGS && now - first >= LONG_MS) become(true);
      timer ??= setTimeout(look, CALM_MS);
    },
    reset,
  };
}
