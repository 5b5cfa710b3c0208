import { createAllowance } from './allowance';

/** What reading the page anew brought: no article, the text that was known, or another one. */
export type Reading = 'none' | 'same' | 'other';

/** When a page that changes is read anew. */
export interface Pace {
  /** Something changed: the page is to be read when it has come to rest. */
  touch(): void;
  /** Begins afresh, as with a page that has just been opened. */
  reset(): void;
  /** Gives up the reading that is due. */
  pause(): void;
}

/** How long nothing must change before the page is read, and how long that is waited for. */
const REST_MS = 200;
const PATIENCE_MS = 2000;
/** Patience doubles from one reading to the next while the page does not rest at all. */
const MOST_PATIENCE_MS = 64_000;

/** A share of the main thread that nobody feels; a page that is put together in many steps may have more at once. */
const READING = { most: 250, share: 0.004 };

/** How many times in a row a page may turn out to be no article before it is looked at more and more rarely. */
const FREE_MISSES = 8;
const MISS_MS = 250;
const MOST_MISS_MS = 60_000;

/** Sets the pace at which a page is read while it changes, until the signal aborts. */
export function createPace(read: () => Reading, signal: AbortSignal): Pace {
  const allowance = createAllowance(READING);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first: number | null = null;
  let last = 0;
  let patience = PATIENCE_MS;
  let misses = 0;
  let missed = 0;

  function waitAt(now: number): number {
    const rest = Math.min(last + REST_MS, (first ?? last) + patience) - now;
    const sparing =
      misses > FREE_MISSES ? missed + Math.min(MISS_MS * 2 ** (misses - FREE_MISSES), MOST_MISS_MS) - now : 0;
    return Math.max(rest, sparing, allowance.wait(now));
  }

  function look(): void {
    const now = performance.now();
    const wait = waitAt(now);
    if (wait > 0) return lookIn(wait);
    timer = undefined;
    patience = now >= last + REST_MS ? PATIENCE_MS : Math.min(2 * patience, MOST_PATIENCE_MS);
    first = null;
    const reading = read();
    const end = performance.now();
    allowance.spend(end - now, end);
    misses = reading === 'none' ? misses + 1 : 0;
    missed = end;
  }

  function lookIn(milliseconds: number): void {
    timer = setTimeout(look, Math.ceil(milliseconds));
  }

  function pause(): void {
    clearTimeout(timer);
    timer = undefined;
    first = null;
  }

  signal.addEventListener('abort', pause, { once: true });
  return {
    touch() {
      if (signal.aborted) return;
      last = performance.now();
      first ??= last;
      if (timer === undefined) lookIn(REST_MS);
    },
    reset() {
      pause();
      patience = PATIENCE_MS;
      misses = 0;
    },
    pause,
  };
}
