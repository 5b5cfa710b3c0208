import { fakeBrowser } from '@webext-core/fake-browser';
import { expect } from 'vitest';
import { keepCorrections, loadCorrections } from '../../src/corrections/stored';
import type { Outcome, Report } from '../../src/engine/attribution';
import { type AnalyzeWhy, answerAsBackground, askPage, hear, type PageState } from '../../src/messages';
import { connectContexts, PAGE_TAB } from '../connect-contexts.ts';
import { idleBackground } from '../idle-background.ts';
import { speakEnglish } from '../speak-english.ts';

type Answer = Outcome<Report, AnalyzeWhy>;

/** What the content script has told and asked, and how it is answered. */
export interface Background {
  /** The texts that a report was asked of, in order. */
  readonly texts: string[];
  /** How strict each of these reports was to be. */
  readonly strictness: string[];
  /** The states that were told, in order. */
  readonly told: PageState['state'][];
  /** How many times a report was no longer waited for. */
  givenUp: number;
  answer: (text: string) => Answer | Promise<Answer>;
  /** The addresses whose corrections were asked for, in order. */
  readonly pages: string[];
}

const { pathname, search } = location;
let runs = 0;

/** Puts a background of the test’s own behind the content script, and the page at the address of an article. */
export function startBackground(answer: Background['answer']): Background {
  fakeBrowser.reset();
  speakEnglish();
  connectContexts();
  history.replaceState(null, '', '/2026/05/lorn-bridge');
  const background: Background = {
    texts: [],
    strictness: [],
    told: [],
    givenUp: 0,
    answer,
    pages: [],
  };
  answerAsBackground({
    ...idleBackground,
    analyze(text, strictness) {
      background.texts.push(text);
      background.strictness.push(strictness);
      return background.answer(text);
    },
    loadCorrections(address) {
      background.pages.push(address);
      return loadCorrections(address);
    },
    keepCorrections: (address, corrections) => keepCorrections(address, corrections),
  });
  hear('reportChanged', (_, state) => background.told.push(state));
  hear('gaveUp', () => (background.givenUp += 1));
  return background;
}

/** Ends the run that is at work, and puts the page back where it was. */
export function endRun(): void {
  lastRun()?.ending.abort();
  history.replaceState(null, '', pathname + search);
}

/** The run that is at work, by the word that it leaves for the next one. */
function lastRun(): { ending: AbortController } | undefined {
  return (globalThis as { [run: symbol]: { ending: AbortController } | undefined })[Symbol.for('on-the-record')];
}

/** Runs the content script, as the browser does. */
export async function run(): Promise<void> {
  runs += 1;
  await import(/* @vite-ignore */ `../../src/content.iife.ts?run=${runs}`);
}

/** What the page knows; null where nothing runs in it. */
export async function readState(): Promise<PageState | null> {
  const reply = await askPage(PAGE_TAB, 'read');
  return reply.ok ? reply.value : null;
}

/** Waits until the page has a report. */
export async function untilRead(): Promise<void> {
  await expect.poll(async () => (await readState())?.state).toBe('read');
}

/** Has the tab be hidden, or in front again, as far as its scripts can tell. */
export function setVisible(visible: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, value: !visible });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Lets time pass. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
