import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createReports, type Reports } from '../src/content/ask-reports';
import type { Report } from '../src/engine/attribution';
import { answerAsBackground, hear } from '../src/messages';
import { connectContexts } from './connect-contexts';
import { idleBackground } from './idle-background';
import { writeSampleReport } from './write-report';

const plain = writeSampleReport();
const outlet = () => 'The Harbour Ledger';

let sample: Report;
let ending: AbortController;
let reports: Reports;
let asked: string[];
let givenUp: number;
/** How long each analysis takes, in milliseconds. */
let duration: number;

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  connectContexts();
  ending = new AbortController();
  sample = plain;
  asked = [];
  givenUp = 0;
  duration = 0;
  answerAsBackground({
    ...idleBackground,
    async analyze(text) {
      asked.push(text);
      await new Promise((resolve) => setTimeout(resolve, duration));
      return text === 'rien' ? { ok: false, why: 'not-english' } : { ok: true, value: { ...sample, text } };
    },
  });
  hear('gaveUp', () => (givenUp += 1));
  reports = createReports(ending.signal);
});

afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

/** Asks for the report of a text, and lets it have its time. */
async function ask(text: string): Promise<void> {
  const answer = reports.ask(text, 'balanced', outlet);
  await vi.advanceTimersByTimeAsync(duration + 1);
  await answer;
}

describe('asking for reports', () => {
  it('gives the answer, and keeps the last four reports', async () => {
    for (const text of ['a', 'b', 'c', 'd', 'e']) await ask(text);
    expect(reports.of('a')).toBeUndefined();
    expect(['b', 'c', 'd', 'e'].map((text) => reports.of(text)?.text)).toEqual(['b', 'c', 'd', 'e']);
  });

  it('leaves out that a claim came through the outlet that is read', async () => {
    const via = { name: 'the Ledger', span: { start: 0, end: 1 } };
    sample = { ...plain, attributions: plain.attributions.map((each) => ({ ...each, via })) };
    await ask('a');
    expect(reports.of('a')?.attributions.map((each) => each.via)).toEqual(plain.attributions.map(() => null));
  });

  it('forgets them when told to', async () => {
    await ask('a');
    reports.forget();
    expect(reports.of('a')).toBeUndefined();
  });

  it('gives a refusal, and keeps none', async () => {
    const answer = reports.ask('rien', 'balanced', outlet);
    await vi.advanceTimersByTimeAsync(1);
    expect(await answer).toEqual({ ok: false, why: 'not-english' });
    expect(reports.of('rien')).toBeUndefined();
  });

  it('answers only what was asked last', async () => {
    duration = 100;
    const first = reports.ask('a', 'balanced', outlet);
    const second = reports.ask('b', 'balanced', outlet);
    await vi.advanceTimersByTimeAsync(300);
    expect(await first).toBeNull();
    expect(await second).toMatchObject({ ok: true, value: { text: 'b' } });
  });

  it('answers nothing that was given up, and says so once to the background', async () => {
    duration = 100;
    const answer = reports.ask('a', 'balanced', outlet);
    reports.giveUp();
    reports.giveUp();
    await vi.advanceTimersByTimeAsync(300);
    expect(await answer).toBeNull();
    expect(givenUp).toBe(1);
  });

  it('answers nothing after the signal', async () => {
    const answer = reports.ask('a', 'balanced', outlet);
    ending.abort();
    await vi.advanceTimersByTimeAsync(300);
    expect(await answer).toBeNull();
  });
});

describe('a page whose article keeps changing', () => {
  it('has it analyzed at once a few times, and then for a hundredth of the time', async () => {
    duration = 300;
    for (let n = 0; n < 100; n += 1) {
      void reports.ask(`text ${n}`, 'balanced', outlet);
      await vi.advanceTimersByTimeAsync(2000);
    }
    expect(asked.length).toBeGreaterThan(18);
    expect(asked.length).toBeLessThan(26);
  });

  it('is told that an analysis should come to its end where much was spent on it already', async () => {
    duration = 20_000;
    void reports.ask('a', 'balanced', outlet);
    expect(reports.isBusy()).toBe(false);
    await vi.advanceTimersByTimeAsync(4000);
    expect(reports.isBusy()).toBe(false);
    await vi.advanceTimersByTimeAsync(2000);
    expect(reports.isBusy()).toBe(true);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(reports.isBusy()).toBe(false);
    expect(reports.of('a')).toBeDefined();
  });

  it('asks for the newest of the texts that waited for their turn', async () => {
    duration = 6000;
    await ask('a');
    const overtaken = reports.ask('b', 'balanced', outlet);
    await vi.advanceTimersByTimeAsync(1000);
    void reports.ask('c', 'balanced', outlet);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(await overtaken).toBeNull();
    expect(asked).toEqual(['a', 'c']);
  });
});
