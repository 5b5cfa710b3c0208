import { findArticleFrame, mayHoldArticleOfPage } from './article/article-frame';
import type { Reading } from './article/pace';
import { type Article, readArticle, readArticleInSteps } from './article/read-article';
import { staysArticle } from './article/stays-article';
import { type ArticleWatch, watchArticle } from './article/watch-article';
import { createAnswering } from './content/answer-for-page';
import { createReports } from './content/ask-reports';
import { createCorrections } from './content/correct-reports';
import type { Report } from './engine/attribution';
import { isConnected, type PageState, type PageWhy, tell } from './messages';
import { createOverlayWhenNeeded } from './overlay/overlay-when-needed';
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
  const reports = createReports(signal);
  const corrections = createCorrections(addressOfTab, showCorrected, signal);
  const overlay = createOverlayWhenNeeded({ isConnected, lost: () => ending.abort(), ...corrections }, signal);
  const answering = createAnswering(
    {
      read: () => page,
      readAnyway() {
        anyway = true;
        article = null;
        read();
        return page;
      },
      reveal: (id) => overlay.reveal(id),
      step: (direction) => overlay.step(direction),
      openCard: () => overlay.openNearest(),
      revealSelected: (otherwise) => overlay.revealSelected(otherwise),
      inView: () => overlay.inView(),
    },
    signal,
  );
  let settings: Settings | null = null;
  let page: PageState = { state: 'reading' };
  let article: Article | null = null;
  let anyway = false;
  let restless = false;
  let firstReading = new AbortController();
  let watching: { readonly watch: ArticleWatch; readonly until: AbortController } | null = null;

  function know(next: PageState): PageState {
    page = next;
    tell('reportChanged', next.state);
    return next;
  }

  function refuse(why: PageWhy): void {
    overlay.clear();
    if (page.state !== 'refused' || page.why !== why) know({ state: 'refused', why });
  }

  /** Reads the page as it is now, and asks for a report unless its text has been asked about already. */
  function read(arriving = false): Reading {
    firstReading.abort();
    if (isOff(settings ?? defaultSettings, addressOfTab())) return stop();
    return take(find(arriving), arriving);
  }

  /** Reads the page in steps that nobody feels, for little of our code has run yet; what changes meanwhile is read anew. */
  async function readFirst(): Promise<void> {
    firstReading.abort();
    firstReading = new AbortController();
    watching ??= startWatching();
    const until = AbortSignal.any([signal, firstReading.signal]);
    const found = await readArticleInSteps(document, { anyway }, until);
    if (found !== null) take(found.ok ? found.value : null, false);
  }

  function take(next: Article | null, arriving: boolean): Reading {
    if (findArticleFrame(document, next !== null)) return leaveToFrame();
    answering.take();
    const isSame = next !== null && article?.text === next.text;
    if (article && next && !isSame && !arriving && staysArticle(article, next)) return 'same';
    article = next;
    watching ??= startWatching();
    watching.watch.aim(article?.elements ?? []);
    if (!article) return giveUp('not-article');
    const report = reports.of(article.text);
    if (report) show(report, article);
    else if (!isSame) void analyze(article, arriving);
    return isSame ? 'same' : 'other';
  }

  /** The article of the page; what was asked for one article does not hold for those that the page goes on to. */
  function find(arriving: boolean): Article | null {
    const found = readArticle(document, { anyway });
    const next = found.ok ? found.value : null;
    if (!anyway || !arriving || (next && next.text === article?.text)) return next;
    anyway = false;
    return find(arriving);
  }

  /**
   * What is known holds until there is something better, but for an article that the page has left. What the page says
   * of the article is read while its text is being analyzed: in a task of its own.
   */
  async function analyze(own: Article, afresh: boolean): Promise<void> {
    if (!afresh && reports.isBusy()) return;
    if (afresh || page.state !== 'read') {
      overlay.clear();
      know({ state: 'reading' });
    }
    corrections.look();
    requestIdleCallback(() => own.about);
    const { strictness } = settings ?? defaultSettings;
    const reply = await reports.ask(own.text, strictness, () => own.about.outlet);
    if (reply === null) return;
    if (!reply.ok) refuse(reply.why);
    else show(reply.value, article?.text === own.text ? article : own);
    if (article && article.text !== own.text && !reports.of(article.text)) void analyze(article, false);
  }

  function show(found: Report, { rangesOf, about }: Article): void {
    const report = corrections.of(found);
    reports.giveUp();
    overlay.show(report, rangesOf);
    const next: PageState = { state: 'read', report, about, restless };
    if (page.state === 'read' && page.report === report) page = next;
    else know(next);
  }

  function showCorrected(): void {
    const report = article && reports.of(article.text);
    if (article && report) show(report, article);
  }

  function startWatching(): { watch: ArticleWatch; until: AbortController } {
    const until = new AbortController();
    const answers = { changing: overlay.dropChanged, changed: read, restless: becomeRestless };
    return { watch: watchArticle(answers, AbortSignal.any([signal, until.signal])), until };
  }

  /** Has the frame that holds the article read by a run of its own, which answers for the page from then on. */
  function leaveToFrame(): Reading {
    if (!answering.isLeft()) {
      stopWatching();
      article = null;
      reports.giveUp();
      overlay.clear();
      page = { state: 'reading' };
    }
    answering.leave();
    return 'none';
  }

  /** Looks again where a frame has loaded: the article may have come with it, or gone. */
  function followFrames({ target }: Event): void {
    const isFrame = target instanceof HTMLIFrameElement || target instanceof HTMLFrameElement;
    if (isFrame && (answering.isLeft() || findArticleFrame(document, article !== null))) read();
  }

  function becomeRestless(is: boolean): void {
    restless = is;
    if (page.state === 'read') know({ ...page, restless });
  }

  /** Tells again what is known, for the badge went with the page; what was being analyzed when it went is asked anew. */
  function comeBack(): void {
    void loadSettings().then(obey);
    if (answering.isLeft()) return;
    if (article) corrections.look(true);
    know(page);
    const isKnown = page.state === 'refused' || (page.state === 'read' && page.report.text === article?.text);
    if (article && !isKnown) void analyze(article, false);
  }

  function giveUp(why: PageWhy): Reading {
    article = null;
    reports.giveUp();
    refuse(why);
    return 'none';
  }

  function stop(): Reading {
    stopWatching();
    return giveUp('switched-off');
  }

  function stopWatching(): void {
    watching?.until.abort();
    watching = null;
  }

  function obey(next: Settings): void {
    const switched = settings === null || isOff(settings, addressOfTab()) !== isOff(next, addressOfTab());
    const regraded = settings?.strictness !== next.strictness;
    settings = next;
    overlay.setLook(next);
    if (regraded) reports.forget();
    if (!switched) {
      if (regraded && article) void analyze(article, true);
    } else if (isOff(next, addressOfTab())) read();
    else void readFirst();
  }

  document.addEventListener('load', followFrames, { signal, capture: true, passive: true });
  watchSettings(obey, signal);
  window.addEventListener('pagehide', () => reports.giveUp(), { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && comeBack(), { signal });
  void loadSettings().then((stored) => settings === null && obey(stored));
}

/** The address of the tab without query and fragment: a frame that holds the article of a page is of the same origin. */
function addressOfTab(): string {
  return (window.top ?? window).location.href.replace(/[?#].*/, '');
}

if (mayHoldArticleOfPage(window)) {
  const ending = takeOver(globalThis as typeof globalThis & { [RUN]?: Run });
  if (ending) run(ending);
}
