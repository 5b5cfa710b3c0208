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
    observe();
  }

  /** Nothing that happens in a shadow root is heard outside it. */
  function observe(): void {
    const roots = elements().map((element) => element.getRootNode());
    for (const root of new Set([document, ...roots])) {
      observer.observe(root, { childList: true, characterData: true, subtree: true });
    }
  }

  const observer = new MutationObserver((records) => {
    const watched = elements();
    const concerns = records.some(({ target }) => watched.some((element) => holds(element, target)));
    if (!concerns && watched.every((element) => element.isConnected)) return;
    changing();
    since ??= performance.now();
    clearTimeout(rest);
    rest = setTimeout(settle, Math.min(REST_MS, Math.max(0, since + PATIENCE_MS - performance.now())));
  });
  observe();
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(rest);
    },
    { once: true },
  );
}

function holds(element: Element, target: Node): boolean {
  return element.contains(target) || (target instanceof ShadowRoot && element.getRootNode() === target);
}
