import { concernArticle } from './concerns-article';
import { isInView } from './in-view';
import { createPace, type Reading } from './pace';
import { createRestlessness } from './restlessness';

/** What to do when the article that was read, or the page around it, changes. */
export interface Watch {
  /**
   * Called at once with what changed in or around the article, before the page is painted, or with null where anything
   * may have; says whether that took words away.
   */
  readonly changing: (changes: readonly MutationRecord[] | null) => boolean;
  /**
   * Called when the page has come to rest, or has kept changing for long enough: reads it anew. `arriving` where the
   * page has lately gone to another address, and its article may be another.
   */
  readonly changed: (arriving: boolean) => Reading;
  /** Called when the article begins to change without end, and when it has come to rest. */
  readonly restless: (restless: boolean) => void;
}

/** A watch that is kept over an article. */
export interface ArticleWatch {
  /** Watches these elements from now on, which hold the article; the whole page where there are none. */
  aim(elements: readonly Element[]): void;
}

const WORDS = { childList: true, characterData: true, subtree: true };
const SHOWN = { ...WORDS, attributes: true, attributeOldValue: true, attributeFilter: ['hidden', 'style'] };

/** For how long after the page has gone to another address its article may come up anywhere. */
const ARRIVAL_MS = 10_000;

/**
 * Watches a page for changes of its article until the signal aborts, but not in a hidden tab. Changes elsewhere on the
 * page are left alone, unless they take an element of the article away or the page goes to another address.
 */
export function watchArticle({ changing, changed, restless }: Watch, signal: AbortSignal): ArticleWatch {
  let elements: readonly Element[] = [];
  let { href } = location;
  let address = addressOfPage();
  let arrived = -Infinity;
  let worthIt = false;

  const restlessness = createRestlessness(restless, signal);
  const pace = createPace(() => {
    const reading = changed(isArriving());
    if (reading === 'other') arrived = -Infinity;
    restlessness.read(worthIt || reading === 'other');
    worthIt = false;
    return reading;
  }, signal);

  function isArriving(): boolean {
    return performance.now() < arrived + ARRIVAL_MS;
  }

  function hear(changes: readonly MutationRecord[]): void {
    followAddress();
    if (isArriving() || elements.length === 0 || concernArticle(changes, elements)) touch(changes);
  }

  function touch(changes: readonly MutationRecord[] | null): void {
    if (changing(changes)) worthIt = true;
    restlessness.touch();
    pace.touch();
  }

  function followAddress(): void {
    if (location.href === href) return;
    href = location.href;
    if (addressOfPage() === address) return;
    address = addressOfPage();
    arrived = performance.now();
    restlessness.reset();
    pace.reset();
    pace.touch();
  }

  /** The reader has scrolled on: another article may stand where this one stood. */
  function followView(): void {
    if (elements.length > 0 && !elements.some(isInView)) pace.touch();
  }

  function observe(): void {
    observer.disconnect();
    if (document.hidden || signal.aborted) return;
    const roots = new Set<Node>([document, ...elements.map((element) => element.getRootNode())]);
    for (const root of roots) observer.observe(root, WORDS);
    for (const element of elements) observer.observe(element, SHOWN);
  }

  function followVisibility(): void {
    observe();
    restlessness.reset();
    pace.pause();
    if (!document.hidden) touch(null);
  }

  const observer = new MutationObserver(hear);
  observe();
  const quietly = { signal, capture: true, passive: true };
  document.addEventListener('visibilitychange', followVisibility, quietly);
  window.addEventListener('popstate', followAddress, quietly);
  window.addEventListener('scrollend', followView, quietly);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    aim(next) {
      if (next.length === elements.length && next.every((element, n) => element === elements[n])) return;
      const unheard = observer.takeRecords();
      elements = next;
      observe();
      if (unheard.length > 0) hear(unheard);
    },
  };
}

/** The address of the page without the place in it. */
function addressOfPage(): string {
  const { pathname, search } = location;
  return pathname + search;
}
