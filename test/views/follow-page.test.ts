import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type Answers,
  answerAsBackground,
  answerAsPage,
  type PageCalls,
  type PageState,
  tell,
} from '../../src/messages';
import { followPage, glanceAt, type View } from '../../src/views/follow-page';
import { connectContexts, PAGE_TAB } from '../connect-contexts';
import { idleBackground } from '../idle-background';
import { idlePage } from '../idle-page';
import { writeSampleReport } from '../write-report';
import { writeAbout } from '../write-about';

const report = writeSampleReport();

/** A page that knows what it is told to know, and reads on when it is asked to. */
class FakePage implements Answers<PageCalls> {
  known: PageState = { state: 'reading' };
  readonly gone = new Set<number>();
  readonly revealed: number[] = [];
  read = () => this.known;
  readAnyway = (): PageState => ({ state: 'reading' });
  reveal = (id: number) => {
    this.revealed.push(id);
    return this.gone.has(id) ? ({ ok: false, why: 'gone' } as const) : ({ ok: true, value: null } as const);
  };
  step = idlePage.step;
  openCard = idlePage.openCard;
  revealSelected = idlePage.revealSelected;
  inView = idlePage.inView;
}

function refuseSlowly(): Promise<PageState> {
  return new Promise((resolve) => setTimeout(resolve, 50, { state: 'refused', why: 'not-article' }));
}

let control: AbortController;
let views: View[];
let page: FakePage;

function follow(tabId = PAGE_TAB) {
  return followPage(tabId, (view) => views.push(view), control.signal);
}

beforeEach(() => {
  fakeBrowser.reset();
  connectContexts();
  control = new AbortController();
  views = [];
  page = new FakePage();
});

afterEach(() => {
  control.abort();
  vi.useRealTimers();
});

describe('following a page', () => {
  it('shows what the page knows', async () => {
    page.known = { state: 'refused', why: 'not-english' };
    answerAsPage(page, control.signal);
    follow();
    await vi.waitFor(() => expect(views).toEqual([{ state: 'refused', why: 'not-english' }]));
  });

  it('asks again when the page tells that its report changed', async () => {
    answerAsPage(page, control.signal);
    follow();
    await vi.waitFor(() => expect(views).toEqual([{ state: 'reading' }]));
    page.known = { state: 'read', report, about: writeAbout(), restless: false };
    tell('reportChanged', 'read');
    await vi.waitFor(() =>
      expect(views.at(-1)).toEqual({ state: 'read', report, about: writeAbout(), restless: false }),
    );
  });

  it('asks again each second while the page is read, should its news be lost', async () => {
    vi.useFakeTimers();
    answerAsPage(page, control.signal);
    follow();
    await vi.advanceTimersByTimeAsync(900);
    page.known = { state: 'read', report, about: writeAbout(), restless: false };
    expect(views).toEqual([{ state: 'reading' }]);
    await vi.advanceTimersByTimeAsync(200);
    expect(views.at(-1)).toEqual({ state: 'read', report, about: writeAbout(), restless: false });
    const times = views.length;
    await vi.advanceTimersByTimeAsync(5000);
    expect(views).toHaveLength(times);
  });

  it('says nothing once it is stopped', async () => {
    vi.useFakeTimers();
    answerAsPage(page, new AbortController().signal);
    follow();
    control.abort();
    await vi.advanceTimersByTimeAsync(5000);
    expect(views).toEqual([]);
  });

  it('drops an answer that a later question has overtaken', async () => {
    answerAsPage(
      {
        ...page,
        read: refuseSlowly,
        readAnyway: () => ({ state: 'read', report, about: writeAbout(), restless: false }),
      },
      control.signal,
    );
    const followed = follow();
    followed.readAnyway();
    await vi.waitFor(() => expect(views).toEqual([{ state: 'read', report, about: writeAbout(), restless: false }]));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(views).toEqual([{ state: 'read', report, about: writeAbout(), restless: false }]);
  });
});

describe('following a tab in which nothing runs', () => {
  it('has the page started and shows what it then knows', async () => {
    page.known = { state: 'read', report, about: writeAbout(), restless: false };
    const startPage = vi.fn<(tabId: number) => { ok: true; value: null }>(() => {
      answerAsPage(page, control.signal);
      return { ok: true, value: null };
    });
    answerAsBackground({ ...idleBackground, startPage: (tabId) => startPage(tabId) });
    follow();
    await vi.waitFor(() => expect(views).toEqual([{ state: 'read', report, about: writeAbout(), restless: false }]));
    expect(startPage).toHaveBeenCalledExactlyOnceWith(PAGE_TAB);
  });

  it('says so where the browser forbids it', async () => {
    answerAsBackground(idleBackground);
    follow();
    await vi.waitFor(() => expect(views).toEqual([{ state: 'refused', why: 'browser-page' }]));
  });

  it('cannot reach a page where neither it nor the background answers', async () => {
    follow();
    await vi.waitFor(() => expect(views).toEqual([{ state: 'refused', why: 'unreachable' }]));
  });

  it('finds the page when it is asked to look again', async () => {
    const followed = follow();
    await vi.waitFor(() => expect(views).toHaveLength(1));
    page.known = { state: 'read', report, about: writeAbout(), restless: false };
    answerAsPage(page, control.signal);
    followed.look();
    await vi.waitFor(() =>
      expect(views.at(-1)).toEqual({ state: 'read', report, about: writeAbout(), restless: false }),
    );
  });
});

describe('what can be done with a page', () => {
  it('is to have it read although it is no article', async () => {
    page.known = { state: 'refused', why: 'not-article' };
    answerAsPage(page, control.signal);
    const followed = follow();
    await vi.waitFor(() => expect(views).toEqual([{ state: 'refused', why: 'not-article' }]));
    followed.readAnyway();
    await vi.waitFor(() => expect(views.at(-1)).toEqual({ state: 'reading' }));
  });

  it('is to be led to a claim, unless its words are gone', async () => {
    page.gone.add(2);
    answerAsPage(page, control.signal);
    const followed = follow();
    expect([await followed.reveal(1), await followed.reveal(2)]).toEqual([true, false]);
    expect(page.revealed).toEqual([1, 2]);
  });

  it('is to look anew when the tab was closed or left meanwhile', async () => {
    page.known = { state: 'read', report, about: writeAbout(), restless: false };
    const tab = new AbortController();
    answerAsPage(page, tab.signal);
    const followed = follow();
    await vi.waitFor(() => expect(views).toHaveLength(1));
    tab.abort();
    expect(await followed.reveal(1)).toBe(false);
    await vi.waitFor(() => expect(views.at(-1)).toEqual({ state: 'refused', why: 'unreachable' }));
  });
});

describe('a glance at a page', () => {
  it('gives what the page knows', async () => {
    page.known = { state: 'refused', why: 'not-english' };
    answerAsPage(page, control.signal);
    expect(await glanceAt(PAGE_TAB)).toEqual({ state: 'refused', why: 'not-english' });
  });

  it('finds a page still to be read that does not answer, or not at once', async () => {
    expect(await glanceAt(PAGE_TAB)).toEqual({ state: 'reading' });
    const known = { state: 'refused', why: 'failed' } as const;
    answerAsPage({ ...page, read: () => new Promise((resolve) => setTimeout(resolve, 200, known)) }, control.signal);
    expect(await glanceAt(PAGE_TAB)).toEqual({ state: 'reading' });
  });
});
