import { fakeBrowser } from '@webext-core/fake-browser';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type Answers,
  answerAsBackground,
  answerAsPage,
  askBackground,
  askPage,
  type Asker,
  type BackgroundCalls,
  hear,
  isConnected,
  type PageCalls,
  type PageState,
  tell,
} from '../src/messages';
import { connectContexts, PAGE_TAB } from './connect-contexts';
import { idleBackground } from './idle-background';
import { writeSampleReport } from './write-report';
import { writeAbout } from './write-about';

const report = writeSampleReport();

type BackgroundAnswers = Answers<BackgroundCalls>;
type Heard = (tabId: number, state: PageState['state']) => void;

const page: Answers<PageCalls> = {
  read: () => ({ state: 'read', report, about: writeAbout(), restless: false }),
  readAnyway: () => ({ state: 'reading' }),
  reveal: (id) => (id === 0 ? { ok: true, value: null } : { ok: false, why: 'gone' }),
  step: () => ({ ok: false, why: 'gone' }),
  openCard: async () => ({ ok: true, value: null }),
  revealSelected: () => ({ ok: false, why: 'gone' }),
  inView: () => null,
};

const background: BackgroundAnswers = {
  ...idleBackground,
  analyze: (text) => ({ ok: true, value: { ...report, text } }),
};

beforeEach(() => {
  fakeBrowser.reset();
  connectContexts();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('asking a page', () => {
  it('brings back what the page answers, at once or later', async () => {
    answerAsPage(page, new AbortController().signal);
    expect(await askPage(PAGE_TAB, 'read')).toEqual({
      ok: true,
      value: { state: 'read', report, about: writeAbout(), restless: false },
    });
    expect(await askPage(PAGE_TAB, 'reveal', 0)).toEqual({ ok: true, value: { ok: true, value: null } });
    expect(await askPage(PAGE_TAB, 'reveal', 99)).toEqual({ ok: true, value: { ok: false, why: 'gone' } });
    expect(await askPage(PAGE_TAB, 'openCard')).toEqual({ ok: true, value: { ok: true, value: null } });
  });

  it('finds a tab without a page unreachable', async () => {
    answerAsPage(page, new AbortController().signal);
    expect(await askPage(PAGE_TAB + 1, 'read')).toEqual({ ok: false, why: 'unreachable' });
  });

  it('finds a page unreachable that has stopped answering', async () => {
    const control = new AbortController();
    answerAsPage(page, control.signal);
    control.abort();
    expect(await askPage(PAGE_TAB, 'read')).toEqual({ ok: false, why: 'unreachable' });
  });

  it('gives up on a page that hangs', async () => {
    vi.useFakeTimers();
    answerAsPage({ ...page, read: () => new Promise(() => {}) }, new AbortController().signal);
    const asked = askPage(PAGE_TAB, 'read');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await asked).toEqual({ ok: false, why: 'unreachable' });
  });

  it('is not answered by the background', async () => {
    answerAsBackground(background);
    expect(await askPage(PAGE_TAB, 'read')).toEqual({ ok: false, why: 'unreachable' });
  });
});

describe('asking the background', () => {
  it('brings back what the background answers', async () => {
    answerAsBackground(background);
    const analyzed = await askBackground('analyze', 'It rained.', 'balanced');
    expect(analyzed.ok && analyzed.value.ok && analyzed.value.value.text).toBe('It rained.');
    expect(await askBackground('startPage', 3)).toEqual({ ok: true, value: { ok: false, why: 'browser-page' } });
  });

  it('tells the background which tab asks, and whether in a private window', async () => {
    const asked: Asker[] = [];
    answerAsBackground({ ...background, syncSettings: (asker) => asked.push(asker) > 0 });
    for (const tab of [{ id: 4, incognito: true }, { id: 5, incognito: false }, undefined]) {
      const { onMessage } = fakeBrowser.runtime;
      await Reflect.apply(onMessage.trigger, onMessage, [
        { to: 'background', name: 'syncSettings', args: [] },
        { tab },
      ]);
    }
    expect(asked).toEqual([
      { tabId: 4, isPrivate: true },
      { tabId: 5, isPrivate: false },
      { tabId: -1, isPrivate: false },
    ]);
  });

  it('asks again when the worker is killed in the middle of a call', async () => {
    answerAsBackground(background);
    const send = vi
      .spyOn(fakeBrowser.runtime, 'sendMessage')
      .mockRejectedValueOnce(new Error('A listener indicated an asynchronous response, but the channel closed'));
    expect((await askBackground('analyze', 'It rained.', 'balanced')).ok).toBe(true);
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('asks again when the event page goes away without a word', async () => {
    answerAsBackground(background);
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValueOnce(undefined);
    expect((await askBackground('startPage', 3)).ok).toBe(true);
  });

  it('gives up on a background that fails each time', async () => {
    const failing = vi.fn<BackgroundAnswers['analyze']>().mockRejectedValue(new Error('out of memory'));
    answerAsBackground({ ...background, analyze: failing });
    expect(await askBackground('analyze', 'It rained.', 'balanced')).toEqual({ ok: false, why: 'unreachable' });
    expect(failing).toHaveBeenCalledTimes(3);
  });

  it('does not ask at all once the extension was replaced', async () => {
    const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
    Object.assign(fakeBrowser.runtime, { id: undefined });
    expect(isConnected()).toBe(false);
    expect(await askBackground('analyze', 'It rained.', 'balanced')).toEqual({ ok: false, why: 'unreachable' });
    expect(send).not.toHaveBeenCalled();
  });

  it('answers no call that it does not know, not even one that every object has', async () => {
    answerAsBackground(background);
    for (const name of ['constructor', 'toString', 'forget']) {
      const reply: unknown = await fakeBrowser.runtime.sendMessage({ to: 'background', name, args: [] });
      expect(reply).toEqual({ ok: false, why: 'unreachable' });
    }
  });
});

describe('asking never rejects', () => {
  it('whatever comes back', async () => {
    const outcomes = fc.constantFrom('replies', 'rejects', 'throws');
    await fc.assert(
      fc.asyncProperty(outcomes, fc.anything(), async (outcome, what) => {
        const reject = async () => {
          throw what;
        };
        const fail = () => {
          throw what;
        };
        const sendMessage = { replies: async () => what, rejects: reject, throws: fail }[outcome];
        Object.assign(fakeBrowser.tabs, { sendMessage });
        expect(typeof (await askPage(PAGE_TAB, 'read')).ok).toBe('boolean');
      }),
    );
  });
});

describe('events', () => {
  it('are heard with the tab that they come from', async () => {
    const heard = vi.fn<Heard>();
    hear('reportChanged', heard);
    tell('reportChanged', 'read');
    tell('reportChanged', 'refused');
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2));
    expect(heard.mock.calls).toEqual([
      [PAGE_TAB, 'read'],
      [PAGE_TAB, 'refused'],
    ]);
  });

  it('are heard until the signal aborts', async () => {
    const control = new AbortController();
    const [until, ever] = [vi.fn<Heard>(), vi.fn<Heard>()];
    hear('reportChanged', until, control.signal);
    hear('reportChanged', ever);
    control.abort();
    tell('reportChanged', 'refused');
    await vi.waitFor(() => expect(ever).toHaveBeenCalledOnce());
    expect(until).not.toHaveBeenCalled();
  });

  it('may be heard by nobody', async () => {
    const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('No receiving end'));
    tell('reportChanged', 'refused');
    await vi.waitFor(() => expect(send).toHaveBeenCalledOnce());
  });

  it('are not told once the extension was replaced', () => {
    Object.defineProperty(fakeBrowser.runtime, 'id', {
      configurable: true,
      get: () => {
        throw new Error('Extension context invalidated.');
      },
    });
    const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
    expect(() => tell('reportChanged', 'refused')).not.toThrow();
    expect(send).not.toHaveBeenCalled();
  });
});
