/** How long the page must leave the article alone before it is read again, and how long it is waited for. */
const REST_MS = 200;
const PATIENCE_MS = 2000;

interface Watch {
  /** Called at once when something in or around the article changed, before the page is painted. */
  readonly changing: () => void;
  /** Called when the article has come to rest, or has kept changing for two seconds. */
  readonly changed: () => void;
}

/**
 * Watches the elements that hold an article, whichever they are at the time, until the signal aborts. Changes elsewhere
 * on the page are left alone, unless they take an element of the article away.
 */
export function watchArticle(
  elements: () => readonly Element[],
  { changing, changed }: Watch,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;

  function settle(): void {
    since = null;
    changed();
  }

  const observer = new MutationObserver((records) => {
    const watched = elements();
    const concerns = records.some(({ target }) => watched.some((element) => element.contains(target)));
    if (!concerns && watched.every((element) => element.isConnected)) return;
    changing();
    since ??= performance.now();
    clearTimeout(rest);
    rest = setTimeout(settle, Math.min(REST_MS, Math.max(0, since + PATIENCE_MS - performance.now())));
  });
  observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(rest);
    },
    { once: true },
  );
}
