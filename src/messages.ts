import browser, { type Runtime } from 'webextension-polyfill';
import type { About } from './article/about-article';
import type { Correction } from './corrections';
import type { Outcome, Report } from './engine/attribution';
import type { Strictness } from './engine/model/tagger';

/** Why the background gives no report of a text. `no-engine`: what the extension itself brings along is damaged. */
export type AnalyzeWhy = 'not-english' | 'too-long' | 'no-engine' | 'failed';

/** Why a tab shows no report. `updated`: the extension was replaced while the page was open. */
export type PageWhy = AnalyzeWhy | 'not-article' | 'switched-off' | 'updated';

export type { About };

/** What a tab knows of a page that was read. `restless`: the article keeps changing, so that its newest words may be missing. */
export interface PageRead {
  readonly state: 'read';
  readonly report: Report;
  readonly about: About;
  readonly restless: boolean;
}

/** What a tab knows of its page. */
export type PageState = { readonly state: 'reading' } | PageRead | { readonly state: 'refused'; readonly why: PageWhy };

/** What a tab's content script does when asked. */
export interface PageCalls {
  /** Says what is known of the page; never waits for the analysis. */
  read(): PageState;
  /** Takes the page for an article although it does not look like one, and starts to read it. */
  readAnyway(): PageState;
  /** Scrolls to an attribution and opens its card; `gone` where its words are no longer on the page. */
  reveal(id: number): Outcome<null, 'gone'>;
  /** Opens the card of the next or previous attribution after the one under view; `gone` where there is none. */
  step(direction: 'next' | 'previous'): Outcome<null, 'gone'>;
  /** Opens the card of the attribution nearest to the middle of the view; `gone` where there is none. */
  openCard(): Outcome<null, 'gone'>;
  /** Opens the card of the claim that the reader's selection touches; where none does, `gone`, and these words are said. */
  revealSelected(otherwise: string): Outcome<null, 'gone'>;
  /** The attribution whose card is open, or else the one nearest to the middle of the view; null where there is none. */
  inView(): number | null;
}

/** What the background does when asked. */
export interface BackgroundCalls {
  /** The report of an article's text: paragraphs separated by newlines. */
  analyze(text: string, strictness: Strictness): Outcome<Report, AnalyzeWhy>;
  /** Starts the content script in a tab that has none; `browser-page` where the browser forbids it. */
  startPage(tabId: number): Outcome<null, 'browser-page'>;
  /** Starts it in the frames of the tab that asks, too: the one that holds the page’s article answers for the tab. */
  startFrames(): Outcome<null, 'browser-page'>;
  /** What the reader has corrected on the page at an address. */
  loadCorrections(address: string): readonly Correction[];
  /** Stores that in place of what was; false where the browser would not, and always for a private window. */
  keepCorrections(address: string, corrections: readonly Correction[]): boolean;
  /** Settles settings with the reader’s other devices; false where the browser does not take all of them now. */
  syncSettings(): boolean;
}

/** Who asks the background. */
export interface Asker {
  /** Its tab; -1 for a view that stands in none. */
  readonly tabId: number;
  /** Whether that is in a private window. */
  readonly isPrivate: boolean;
}

/** What a tab's content script tells to all who listen: the background for its badge, an open popup to ask again. */
export interface PageEvents {
  /** What is known of the page changed, and its state is this now. */
  reportChanged(state: PageState['state']): void;
  /** The page no longer waits for a report that it may have asked for: the reader left it, or switched it off. */
  gaveUp(): void;
}

/** Answers to all the calls of one direction, each given what else there is to know of it; each may take its time. */
export type Answers<Calls, More extends readonly unknown[] = []> = {
  [Name in keyof Calls]: Calls[Name] extends (...args: infer Args) => infer Value
    ? (...args: [...Args, ...More]) => Value | Promise<Value>
    : never;
};

type ArgsOf<Calls, Name extends keyof Calls> = Calls[Name] extends (...args: infer Args) => unknown ? Args : never;
type ValueOf<Calls, Name extends keyof Calls> = Calls[Name] extends (...args: never) => infer Value ? Value : never;

type Direction = 'page' | 'background' | 'event';

interface Message {
  readonly to: Direction;
  readonly name: string;
  readonly args: readonly unknown[];
}

/** How often the background is asked: the browser may stop it in the middle of any call. */
const TRIES = 3;
const BETWEEN_TRIES_MS = 100;

/** The background may have a long text to read, or a page to wait for; a page only has to say what it knows. */
const PATIENCE_MS = { background: 60_000, page: 10_000, event: 10_000 };

/**
 * Asks the background. Never rejects: a background that was stopped in mid-call is asked again, and one that cannot
 * be reached is `unreachable` (as when the extension was updated or removed while the page was open).
 */
export async function askBackground<Name extends keyof BackgroundCalls>(
  name: Name,
  ...args: ArgsOf<BackgroundCalls, Name>
): Promise<Outcome<ValueOf<BackgroundCalls, Name>, 'unreachable'>> {
  const message: Message = { to: 'background', name, args };
  for (let tries = 0; tries < TRIES && isConnected(); tries += 1) {
    if (tries > 0) await passing(BETWEEN_TRIES_MS);
    const reply = await replyTo(message, () => browser.runtime.sendMessage(message));
    if (reply.ok) return reply as Outcome<ValueOf<BackgroundCalls, Name>, never>;
  }
  return { ok: false, why: 'unreachable' };
}

/** Asks the content script of a tab. Never rejects: `unreachable` where the tab has none. */
export async function askPage<Name extends keyof PageCalls>(
  tabId: number,
  name: Name,
  ...args: ArgsOf<PageCalls, Name>
): Promise<Outcome<ValueOf<PageCalls, Name>, 'unreachable'>> {
  const message: Message = { to: 'page', name, args };
  const reply = await replyTo(message, () => browser.tabs.sendMessage(tabId, message));
  return reply as Outcome<ValueOf<PageCalls, Name>, 'unreachable'>;
}

/** Tells all who listen that something happened on this page. Nobody has to. */
export function tell<Name extends keyof PageEvents>(name: Name, ...args: ArgsOf<PageEvents, Name>): void {
  const message: Message = { to: 'event', name, args };
  if (isConnected()) void replyTo(message, () => browser.runtime.sendMessage(message));
}

/** Answers what the background and the views ask of this page, until the signal aborts. */
export function answerAsPage(answers: Answers<PageCalls>, signal: AbortSignal): void {
  listen('page', ({ name, args }) => answerWith(answers, name, args), signal);
}

/** Answers what pages and views ask of the background, given who asks. */
export function answerAsBackground(answers: Answers<BackgroundCalls, [asker: Asker]>): void {
  listen('background', ({ name, args }, { tab }) => {
    const asker: Asker = { tabId: tab?.id ?? -1, isPrivate: tab?.incognito ?? false };
    return answerWith(answers, name, [...args, asker]);
  });
}

/** Calls back for every event of every page, with the tab it comes from, until the signal aborts. */
export function hear<Name extends keyof PageEvents>(
  name: Name,
  heard: (tabId: number, ...args: ArgsOf<PageEvents, Name>) => void,
  signal?: AbortSignal,
): void {
  listen(
    'event',
    (message, sender) => {
      const tabId = sender.tab?.id;
      if (message.name === name && tabId !== undefined) heard(tabId, ...(message.args as ArgsOf<PageEvents, Name>));
      return undefined;
    },
    signal,
  );
}

/** Whether this context still belongs to a living extension; false after an update while the page was open. */
export function isConnected(): boolean {
  try {
    return typeof browser.runtime?.id === 'string';
  } catch {
    return false;
  }
}

type Reply = { ok: true; value: unknown } | { ok: false; why: 'unreachable' };

async function replyTo({ to }: Message, send: () => Promise<unknown>): Promise<Reply> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS[to], undefined);
  });
  try {
    const reply = await Promise.race([send(), late]);
    return isReply(reply) ? reply : { ok: false, why: 'unreachable' };
  } catch {
    return { ok: false, why: 'unreachable' };
  } finally {
    clearTimeout(timer);
  }
}

function passing(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function isReply(reply: unknown): reply is Reply {
  return typeof reply === 'object' && reply !== null && 'ok' in reply && reply.ok === true;
}

function isMessage(message: unknown): message is Message {
  return typeof message === 'object' && message !== null && 'to' in message && 'name' in message && 'args' in message;
}

async function answerWith(answers: object, name: string, args: readonly unknown[]): Promise<Reply> {
  if (!Object.hasOwn(answers, name)) return { ok: false, why: 'unreachable' };
  const answer = (answers as Record<string, (...given: readonly unknown[]) => unknown>)[name];
  return { ok: true, value: await answer?.(...args) };
}

function listen(
  to: Direction,
  heard: (message: Message, sender: Runtime.MessageSender) => Promise<Reply> | undefined,
  signal?: AbortSignal,
): void {
  const listener = (message: unknown, sender: Runtime.MessageSender) =>
    isMessage(message) && message.to === to ? heard(message, sender) : undefined;
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}
