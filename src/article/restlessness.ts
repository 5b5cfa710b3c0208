/** Whether an article keeps changing. */
export interface Restlessness {
  /** Something in or around the article changed. */
  touch(): void;
  /** The page was read anew; `changed` where that was worth it. */
  read(changed: boolean): void;
  /** The page is another, or is looked at again. */
  reset(): void;
}

/**
 * An article keeps changing when for so long each reading found other words or other nodes: so many readings, or two
 * with so many changes.
 */
const READINGS = 3;
const CHANGES = 20;
const LONG_MS = 10_000;
/** It has come to rest when nothing in it has changed for so long. */
const CALM_MS = 10_000;
/** How often is looked where it has not yet been read often enough to tell. */
const LOOK_MS = 1000;

/** Calls back when an article begins to change without end, and when it has come to rest, until the signal aborts. */
export function createRestlessness(tell: (restless: boolean) => void, signal: AbortSignal): Restlessness {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let readings = 0;
  let changes = 0;
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
    changes = 0;
    become(false);
  }

  function look(): void {
    const now = performance.now();
    if (now >= last + CALM_MS) return reset();
    const isMuch = readings >= READINGS || (readings > 1 && changes >= CHANGES);
    if (isMuch && now >= first + LONG_MS) become(true);
    const next = restless ? last + CALM_MS : Math.min(last + CALM_MS, Math.max(first + LONG_MS, now + LOOK_MS));
    timer = setTimeout(look, Math.ceil(next - now));
  }

  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    touch() {
      last = performance.now();
      changes += 1;
    },
    read(changed) {
      if (signal.aborted) return;
      if (!changed) return reset();
      if (readings === 0) {
        first = performance.now();
        changes = 0;
      }
      readings += 1;
      timer ??= setTimeout(look, LONG_MS);
    },
    reset,
  };
}
