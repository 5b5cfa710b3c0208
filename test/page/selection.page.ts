import '../../src/overlay/highlights.css';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createOverlay, type Overlay } from '../../src/overlay/overlay';
import { speakEnglish } from '../speak-english.ts';
import { paintedNames, rangeOver, showBridgeStory } from './bridge-story.ts';
import { press } from './reader.ts';

const NONE = 'Nobody says this.';

let ending: AbortController;
let overlay: Overlay;

const hosts = () => document.querySelectorAll('html > on-the-record').length;
const isLit = () => paintedNames().some((name) => name.includes('lit'));

/** Selects from the first words to the end of the last ones, which stand in the same element. */
function select(selector: string, first: string, last = first): void {
  const range = rangeOver(selector, first);
  const end = rangeOver(selector, last);
  range.setEnd(end.endContainer, end.endOffset);
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

beforeEach(() => {
  speakEnglish();
  const { article, report } = showBridgeStory();
  ending = new AbortController();
  const surroundings = { isConnected: () => true, lost: () => {}, wasOf: () => null, correct: async () => true };
  overlay = createOverlay(surroundings, ending.signal);
  overlay.show(report, article.rangesOf);
});

afterEach(() => {
  ending.abort();
  document.getSelection()?.removeAllRanges();
  for (const host of document.querySelectorAll('html > on-the-record')) host.remove();
});

describe('a selection', () => {
  it.each([
    ['lies in a claim', 'a ruin', 'a ruin', 1],
    ['lies in the source of a claim', 'engineers', 'who have seen', 1],
    ['begins in one claim and ends in the next', 'until autumn', 'It is a', 0],
  ])('that %s opens the card of that claim, of two the first', (_, first, last, id) => {
    select('#first', first, last);
    expect(overlay.revealSelected(NONE).ok).toBe(true);
    expect(overlay.inView()).toBe(id);
    expect([hosts(), isLit()]).toEqual([1, true]);
  });

  it('that begins before a claim and ends in it opens its card', () => {
    const range = rangeOver('#first', 'It is');
    document.getSelection()?.setBaseAndExtent(document.body, 0, range.endContainer, range.endOffset);
    expect(overlay.revealSelected(NONE).ok).toBe(true);
    expect(overlay.inView()).toBe(0);
  });

  it('that touches no claim has a sentence said in place of a card, which goes on Escape', async () => {
    overlay.reveal(3);
    const paragraph = [...document.querySelectorAll('p')].find((p) => p.textContent?.includes('asked not to be named'));
    paragraph!.id = 'asked';
    select('#asked', 'fear for their jobs');
    expect(overlay.revealSelected(NONE)).toEqual({ ok: false, why: 'gone' });
    expect([hosts(), isLit()]).toEqual([1, false]);
    await press('Escape');
    await expect.poll(hosts).toBe(0);
  });

  it('that is none has the sentence said, too', () => {
    expect(overlay.revealSelected(NONE).ok).toBe(false);
    expect(hosts()).toBe(1);
  });
});

describe('the claim in view', () => {
  it('is the one whose card is open', () => {
    overlay.reveal(3);
    expect(overlay.inView()).toBe(3);
  });

  it('is the one nearest to the middle of the view where no card is open', () => {
    document.body.style.paddingBlock = '2000px';
    document.body.style.lineHeight = '4';
    const inMiddle = (words: string) => {
      const { top, height } = rangeOver('main', words).getBoundingClientRect();
      window.scrollBy({ top: top + height / 2 - innerHeight / 2, behavior: 'instant' });
      return overlay.inView();
    };
    expect(inMiddle('We have no choice')).toBe(2);
    expect(inMiddle('worth nothing')).toBe(4);
    expect(inMiddle('It always has')).toBe(7);
  });

  it('is none where there is no claim', () => {
    overlay.clear();
    expect(overlay.inView()).toBeNull();
  });
});
