import { findArticleFrame, mayHoldArticleOfPage } from './article/article-frame';
import { readArticle, type Article } from './article/read-article';
import { watchArticle } from './article/watch-article';
import { answerAsPage, askBackground, isConnected, type PageState, type PageWhy, tell } from './messages';
import { createOverlay } from './overlay/overlay';
import { countClaims } from './report';
import { defaultSettings, isOff, loadSettings, type Settings, watchSettings } from './settings';

/** A run of this script in this page. */
interface Run {
  /** Ends all that the run started, and leaves the page as it was found. */
  readonly ending: AbortController;
  /** Whether the extension that started it is still there. */
  readonly isConnected: () => boolean;
}

/** Where a run leaves word for the next one in the same isolated world; the page cannot see it. */
const RUN: unique symbol = Symbol.for('on-the-record');

/** Ends a run whose extension was updated or removed; null where a living one is at work already. */
function takeOver(world: { [RUN]?: Run }): AbortController | null {
  const before = world[RUN];
  if (before?.isConnected() && !before.ending.signal.aborted) return null;
  before?.ending.abort();
  const ending = new AbortController();
  world[RUN] = { ending, isConnected };
  return ending;
}

function run(ending: AbortController): void {
  const { signal } = ending;
  const overlay = createOverlay({ isConnected, lost: () => ending.abort() }, signal);
  let settings: Settings | null = null;
  let page: PageState = { state: 'reading' };
  let article: Article | null = null;
  let anyway = false;
  let watching: AbortController | null = null;
  let answering: AbortController | null = null;
  let asked = 0;

  function know(next: PageState): PageState {
    page = next;
    tell('reportChanged', next.state === 'read' ? countClaims(next.report) : null);
    return next;
  }

  function refuse(why: PageWhy): PageState {
    overlay.clear();
    return know({ state: 'refused', why });
  }

  /** Reads the page as it is now, and asks for a report unless its text has been asked about already. */
  function read(): PageState {
    if (isOff(settings ?? defaultSettings, addressOfTab())) return stop();
    const found = readArticle(document, { anyway });
    if (findArticleFrame(document, found.ok)) return leaveToFrame();
    answer();
    if (!found.ok) {
      article = null;
      return refuse(found.why);
    }
    const isNew = article?.text !== found.value.text;
    article = found.value;
    watching ??= watch();
    if (isNew) void analyze(article.text);
    else if (page.state === 'read') overlay.show(page.report, article.rangesOf);
    return page;
  }

  async function analyze(text: string): Promise<void> {
    overlay.clear();
    know({ state: 'reading' });
    asked += 1;
    const own = asked;
    const reply = await askBackground('analyze', text);
    if (signal.aborted || !isConnected() || article?.text !== text || own !== asked) return;
    if (!reply.ok) refuse('failed');
    else if (!reply.value.ok) refuse(reply.value.why);
    else {
      const report = reply.value.value;
      overlay.show(report, article.rangesOf);
      know({ state: 'read', report, about: article.about });
    }
  }

  /** Reads again whenever the article changes; where it has gone, whenever anything does, for it may come back. */
  function watch(): AbortController {
    const until = new AbortController();
    const answers = { changing: overlay.dropChanged, changed: () => void read() };
    watchArticle(elementsToWatch, answers, AbortSignal.any([signal, until.signal]));
    return until;
  }

  function elementsToWatch(): readonly Element[] {
    return article?.elements ?? [document.documentElement];
  }

  /** Has the frame that holds the article read by a run of its own, which answers for the page from then on. */
  function leaveToFrame(): PageState {
    watching?.abort();
    watching = null;
    article = null;
    overlay.clear();
    page = { state: 'reading' };
    void askBackground('startFrames').then(() => article === null && page.state === 'reading' && answering?.abort());
    return page;
  }

  /** Looks again where a frame has loaded: the article may have come with it, or gone. */
  function followFrames({ target }: Event): void {
    const isFrame = target instanceof HTMLIFrameElement || target instanceof HTMLFrameElement;
    if (isFrame && (answering?.signal.aborted || findArticleFrame(document, article !== null))) read();
  }

  /** Gives up what is waited for: what is answered to a page that has gone is not what it would be told on its return. */
  function leave(): void {
    if (page.state !== 'reading') return;
    asked += 1;
    tell('gaveUp');
  }

  /** Tells again what is known, for the badge went with the page; what was being analyzed when it went is asked anew. */
  function comeBack(): void {
    if (page.state === 'reading' && article) void analyze(article.text);
    else know(page);
  }

  function stop(): PageState {
    watching?.abort();
    watching = null;
    article = null;
    tell('gaveUp');
    return refuse('switched-off');
  }

  function obey(next: Settings): void {
    const switched = settings === null || isOff(settings, addressOfTab()) !== isOff(next, addressOfTab());
    settings = next;
    overlay.setPainted(next.highlights);
    if (switched) read();
  }

  function answer(): void {
    if (answering && !answering.signal.aborted) return;
    answering = new AbortController();
    answerAsPage(
      {
        read: () => page,
        readAnyway() {
          anyway = true;
          article = null;
          return read();
        },
        reveal: (id) => overlay.reveal(id),
        step: (direction) => overlay.step(direction),
        openCard: () => overlay.openNearest(),
      },
      AbortSignal.any([signal, answering.signal]),
    );
  }

  answer();
  document.addEventListener('load', followFrames, { signal, capture: true, passive: true });
  watchSettings(obey, signal);
  window.addEventListener('pagehide', leave, { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && comeBack(), { signal });
  void loadSettings().then((stored) => settings === null && obey(stored));
}

/** The address of the tab: a frame that holds the article of a page is of the same origin. */
function addressOfTab(): string {
  return (window.top ?? window).location.href;
}

if (mayHoldArticleOfPage(window)) {
  const ending = takeOver(globalThis as typeof globalThis & { [RUN]?: Run });
  if (ending) run(ending);
}
