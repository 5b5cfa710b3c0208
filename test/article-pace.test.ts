import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAllowance } from '../src/article/allowance';
import { createPace, type Pace, type Reading } from '../src/article/pace';
import { createRestlessness, type Restlessness } from '../src/article/restlessness';

let ending: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  ending = new AbortController();
});

afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

/** Does something every so often, for so long; all in milliseconds. */
async function repeat(act: () => void, every: number, during: number): Promise<void> {
  for (let passed = 0; passed < during; passed += every) {
    act();
    await vi.advanceTimersByTimeAsync(every);
  }
}

describe('an allowance', () => {
  it('lets the most be spent at once, and more only when it has grown back', () => {
    const allowance = createAllowance({ most: 100, share: 0.01 });
    expect(allowance.wait(0)).toBe(0);
    allowance.spend(60, 0);
    expect(allowance.wait(0)).toBe(0);
    allowance.spend(60, 0);
    expect(allowance.wait(0)).toBe(2001);
    expect(allowance.wait(1000)).toBe(1001);
    expect(allowance.wait(2001)).toBe(0);
  });

  it('saves up no more than the most', () => {
    const allowance = createAllowance({ most: 100, share: 0.01 });
    allowance.spend(0, 1_000_000);
    allowance.spend(101, 1_000_000);
    expect(allowance.wait(1_000_000)).toBe(101);
  });
});

describe('the pace of reading', () => {
  let readings: number[];
  let reading: Reading;
  let cost: number;
  let pace: Pace;

  beforeEach(() => {
    readings = [];
    reading = 'same';
    cost = 0;
    pace = createPace(() => {
      readings.push(performance.now());
      vi.advanceTimersByTime(cost);
      return reading;
    }, ending.signal);
  });

  /** How long it was from each reading to the next, in seconds. */
  function gaps(): number[] {
    return readings.slice(1).map((at, n) => Math.round((at - readings[n]!) / 1000));
  }

  it('reads 200 milliseconds after the last change', async () => {
    const start = performance.now();
    pace.touch();
    await vi.advanceTimersByTimeAsync(150);
    pace.touch();
    await vi.advanceTimersByTimeAsync(1000);
    expect(readings.map((at) => at - start)).toEqual([350]);
  });

  it('loses patience more and more slowly with a page that never rests, a minute at most', async () => {
    await repeat(pace.touch, 100, 300_000);
    expect(gaps()).toEqual([4, 8, 16, 32, 64, 64, 64]);
  });

  it('reads at once again when such a page has come to rest, and is patient as before', async () => {
    await repeat(pace.touch, 100, 40_000);
    readings.length = 0;
    const start = performance.now();
    await vi.advanceTimersByTimeAsync(1000);
    expect(readings[0]! - start).toBeLessThanOrEqual(200);
    await repeat(pace.touch, 100, 2300);
    expect(readings).toHaveLength(2);
  });

  it('looks ever more rarely at a page that is no article, and afresh when it begins again', async () => {
    reading = 'none';
    await repeat(pace.touch, 1000, 300_000);
    expect(readings.length).toBeLessThan(22);
    expect(gaps().at(-1)).toBeGreaterThanOrEqual(60);
    readings.length = 0;
    pace.reset();
    pace.touch();
    await vi.advanceTimersByTimeAsync(250);
    expect(readings).toHaveLength(1);
  });

  it('takes four thousandths of the time where each rest is followed by a change, but a dozen readings at once', async () => {
    cost = 20;
    await repeat(pace.touch, 300, 60_000);
    expect(gaps().slice(0, 10)).toEqual(Array(10).fill(0));
    expect(gaps().at(-1)).toBe(5);
    expect(readings.length * cost).toBeLessThanOrEqual(250 + 0.004 * 60_000 + cost);
  });

  it('gives up the reading that is due', async () => {
    pace.touch();
    pace.pause();
    await vi.advanceTimersByTimeAsync(1000);
    expect(readings).toEqual([]);
    pace.touch();
    ending.abort();
    pace.touch();
    await vi.advanceTimersByTimeAsync(1000);
    expect(readings).toEqual([]);
  });
});

describe('an article that keeps changing', () => {
  let told: boolean[];
  let restlessness: Restlessness;

  /** A change, and a reading that finds other words. */
  function change(): void {
    restlessness.touch();
    restlessness.read(true);
  }

  beforeEach(() => {
    told = [];
    restlessness = createRestlessness((is) => told.push(is), ending.signal);
  });

  it('is restless after ten seconds, and no longer when nothing changed for ten', async () => {
    await repeat(change, 1000, 9000);
    expect(told).toEqual([]);
    await repeat(change, 2000, 2000);
    expect(told).toEqual([true]);
    await vi.advanceTimersByTimeAsync(7900);
    expect(told).toEqual([true]);
    await vi.advanceTimersByTimeAsync(200);
    expect(told).toEqual([true, false]);
  });

  it('stays restless from one late reading to the next while changes go on', async () => {
    await repeat(change, 2000, 12_000);
    await repeat(restlessness.touch, 500, 60_000);
    expect(told).toEqual([true]);
  });

  it('is restless after two readings where changes are many', async () => {
    change();
    await repeat(restlessness.touch, 100, 6000);
    change();
    await repeat(restlessness.touch, 100, 5000);
    expect(told).toEqual([true]);
  });

  it('is not restless where a reading finds that its words stand', async () => {
    await repeat(change, 2000, 8000);
    restlessness.read(false);
    await repeat(change, 2000, 8000);
    expect(told).toEqual([]);
  });

  it('is not restless for two changes far apart', async () => {
    await repeat(change, 9000, 18_000);
    expect(told).toEqual([]);
  });

  it('is at rest when it begins anew, and says nothing after the signal', async () => {
    await repeat(change, 2000, 12_000);
    restlessness.reset();
    expect(told).toEqual([true, false]);
    await repeat(change, 2000, 8000);
    ending.abort();
    await repeat(change, 2000, 8000);
    expect(told).toEqual([true, false]);
  });
});
