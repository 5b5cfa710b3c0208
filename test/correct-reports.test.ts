import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Corrections, createCorrections } from '../src/content/correct-reports';
import { correct } from '../src/corrections';
import { forgetCorrections, keepCorrections, loadCorrections } from '../src/corrections/stored';
import { answerAsBackground } from '../src/messages';
import { countClaims } from '../src/report/count';
import { connectContexts } from './connect-contexts';
import { idleBackground } from './idle-background';
import { writeSampleReport } from './write-report';

const sample = writeSampleReport();
const here = 'http://www.harbourpost.example/tunnel';
const elsewhere = 'http://www.harbourpost.example/bridge';

let ending: AbortController;
let address: string;
let asked: string[];
let hasRoom: boolean;
let changes: number;
let corrections: Corrections;

beforeEach(() => {
  fakeBrowser.reset();
  connectContexts();
  ending = new AbortController();
  address = here;
  asked = [];
  hasRoom = true;
  changes = 0;
  answerAsBackground({
    ...idleBackground,
    loadCorrections(page) {
      asked.push(page);
      return loadCorrections(page);
    },
    keepCorrections: (page, list) => hasRoom && keepCorrections(page, list),
  });
  corrections = createCorrections(
    () => address,
    () => (changes += 1),
    ending.signal,
  );
});

afterEach(() => {
  ending.abort();
  vi.restoreAllMocks();
});

/** How many claims are named in the sample as it stands corrected. */
function named(): number {
  return countClaims(corrections.of(sample)).named;
}

/** Lets all that was asked be answered. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

it('asks for nothing until there is an article, and then once', async () => {
  await keepCorrections(here, correct(sample, [], 1, 'named-person'));
  await settle();
  expect(asked).toEqual([]);
  corrections.look();
  corrections.look();
  await settle();
  expect(asked).toEqual([here]);
  expect(named()).toBe(11);
  expect(changes).toBe(1);
});

it('gives the same report until something else is corrected', async () => {
  const before = corrections.of(sample);
  await settle();
  expect(corrections.of(sample)).toBe(before);
  expect(changes).toBe(0);
  void corrections.correct(1, 'named-person');
  expect(corrections.of(sample)).not.toBe(before);
  expect(corrections.wasOf(6)).toBe('unnamed-group');
});

it('shows a correction at once, stores it, and is not told of it again', async () => {
  expect(named()).toBe(8);
  await settle();
  const kept = corrections.correct(1, 'named-person');
  expect(named()).toBe(11);
  expect(await kept).toBe(true);
  await settle();
  expect(changes).toBe(1);
  expect(await loadCorrections(here)).toHaveLength(1);
});

it('keeps what was corrected twice in a hurry', async () => {
  named();
  await settle();
  void corrections.correct(1, 'named-person');
  named();
  await corrections.correct(9, 'named-person');
  expect(named()).toBe(12);
  await settle();
  expect(named()).toBe(12);
  expect(changes).toBe(2);
});

it('says that a correction is not stored, and lets it hold while others come and go', async () => {
  named();
  await settle();
  hasRoom = false;
  expect(await corrections.correct(1, 'named-person')).toBe(false);
  await keepCorrections(elsewhere, correct(sample, [], 9, 'named-person'));
  await settle();
  expect(named()).toBe(11);
  expect(await loadCorrections(here)).toEqual([]);
});

it('says so, too, where the background cannot be reached', async () => {
  named();
  await settle();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('gone'));
  expect(await corrections.correct(1, 'named-person')).toBe(false);
  expect(named()).toBe(11);
});

it('takes what is corrected on the same page in another tab, and what is forgotten', async () => {
  named();
  await settle();
  await keepCorrections(here, correct(sample, [], 1, 'named-person'));
  await vi.waitFor(() => expect(named()).toBe(11));
  await forgetCorrections();
  await vi.waitFor(() => expect(named()).toBe(8));
});

it('leaves the corrections of one page behind on the way to the next', async () => {
  await keepCorrections(here, correct(sample, [], 1, 'named-person'));
  named();
  await vi.waitFor(() => expect(named()).toBe(11));
  address = elsewhere;
  expect(named()).toBe(8);
  await settle();
  expect(named()).toBe(8);
  address = here;
  named();
  await vi.waitFor(() => expect(named()).toBe(11));
});

it('stores a correction of a page whose address has moved on as that page’s, and nothing as the next one’s', async () => {
  ending.abort();
  ending = new AbortController();
  corrections = createCorrections(
    () => address,
    () => void corrections.of(sample),
    ending.signal,
  );
  await keepCorrections(elsewhere, correct(sample, [], 9, 'named-person'));
  named();
  await settle();
  address = elsewhere;
  await corrections.correct(1, 'named-person');
  await settle();
  expect((await loadCorrections(here)).map(({ is }) => is)).toEqual(['named-person']);
  expect(await loadCorrections(elsewhere)).toHaveLength(1);
});

it('asks again when told to, as where the page was away while something was stored', async () => {
  named();
  await settle();
  corrections.look(true);
  await settle();
  expect(asked).toEqual([here, here]);
});

it('hears nothing any more once it has ended', async () => {
  named();
  await settle();
  ending.abort();
  await keepCorrections(here, correct(sample, [], 1, 'named-person'));
  await settle();
  expect([changes, asked.length]).toEqual([0, 1]);
});
