import '../../src/overlay/highlights.css';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/read-article';
import type { Report } from '../../src/engine/attribution';
import { createOverlay, type Look, type Overlay } from '../../src/overlay/overlay';
import { speakEnglish } from '../speak-english.ts';
import { paintedNames, paintedWords, rangeOver, readBridgeStory, showBridgeStory } from './bridge-story.ts';
import { click, clickAt, emulate, hover, moveTo, press } from './reader.ts';

let ending: AbortController;
let overlay: Overlay;
let article: Article;
let report: Report;
let connected: boolean;
let lost: number;

/** Where nothing is corrected. */
const uncorrected = { wasOf: () => null, correct: async () => true };
const plain: Look = { highlights: true, palette: 'standard', strip: false, hiddenForms: [], hiddenKinds: [] };

/** The id of the claim whose card is open, by what is lit up; null where no card is open. */
const card = () => document.querySelector('html > on-the-record');
const litWords = () =>
  paintedNames()
    .filter((name) => name.includes('lit'))
    .flatMap((name) => paintedWords(name.replace('on-the-record-', '')));
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const serialise = () => document.documentElement.outerHTML;

beforeEach(async () => {
  speakEnglish();
  ({ article, report } = showBridgeStory());
  ending = new AbortController();
  connected = true;
  lost = 0;
  const surroundings = { isConnected: () => connected, lost: () => (lost += 1), ...uncorrected };
  overlay = createOverlay(surroundings, ending.signal);
  await moveTo(900, 700);
});

afterEach(async () => {
  ending.abort();
  await emulate({});
});

describe('what is painted', () => {
  beforeEach(() => overlay.show(report, article.rangesOf));

  it('is the content in the tint of its standing, and the mention with its line', () => {
    expect(paintedWords('named')).toEqual([
      'The bridge will be closed until autumn',
      '“We have no choice,”',
      'the ferry would be free',
      '“It will rise again.',
      '“It always has,”',
    ]);
    expect(paintedWords('line-named')).toEqual(['the city', 'Ada Brandt', 'She', 'Brandt said']);
    expect(paintedWords('unnamed')).toEqual(['It is a ruin']);
    expect(paintedWords('line-unnamed')).toEqual(['two engineers who have seen the plans']);
    expect(paintedWords('line-document')).toEqual(['A study by the harbour school']);
  });

  it('marks the cue where nobody is credited, and the opening quotation mark where there is no cue', () => {
    expect(paintedWords('line-none')).toEqual(['reportedly', '“']);
  });

  it('marks a refusal as something that is not counted', () => {
    expect(paintedWords('line-uncounted')).toEqual(['The mayor']);
  });

  it('leaves everything outside the article alone', () => {
    const painted = paintedNames().flatMap((name) => [...CSS.highlights.get(name)!]);
    expect(painted.length).toBeGreaterThan(15);
    const main = document.querySelector('main')!;
    expect(painted.every((range) => main.contains(range.startContainer) && main.contains(range.endContainer))).toBe(
      true,
    );
  });

  it('changes nothing in the document', () => {
    ending.abort();
    const before = serialise();
    overlay = createOverlay(
      { isConnected: () => true, lost: () => {}, ...uncorrected },
      (ending = new AbortController()).signal,
    );
    overlay.show(report, article.rangesOf);
    expect(serialise()).toBe(before);
    overlay.reveal(2);
    card()!.remove();
    expect(serialise()).toBe(before);
    ending.abort();
    expect(serialise()).toBe(before);
    expect(paintedNames()).toEqual([]);
  });

  it('is only the lines where colours are forced, and all of it again where they are not', async () => {
    await emulate({ forcedColors: true });
    await expect.poll(() => paintedNames().filter((name) => !name.includes('line'))).toEqual([]);
    expect(paintedWords('line-unnamed')).toHaveLength(1);
    await emulate({});
    await expect.poll(() => paintedWords('unnamed')).toHaveLength(1);
  });

  it('goes off and on with a switch, and what the keyboard asks for is shown either way', async () => {
    overlay.setLook({ ...plain, highlights: false });
    expect(paintedNames()).toEqual([]);
    await click(ruin());
    await pause(100);
    expect(card()).toBeNull();
    expect(overlay.reveal(1)).toEqual({ ok: true, value: null });
    expect(litWords()).toEqual(['It is a ruin', 'two engineers who have seen the plans']);
    overlay.setLook(plain);
    expect(paintedWords('line-named')).toHaveLength(4);
  });

  it('has the colours of the palette that is chosen, also where it is lit', () => {
    overlay.reveal(1);
    overlay.setLook({ ...plain, palette: 'vivid' });
    expect(paintedNames().every((name) => name.endsWith('-vivid'))).toBe(true);
    expect(paintedWords('lit-unnamed-vivid')).toEqual(['It is a ruin', 'two engineers who have seen the plans']);
    overlay.setLook({ ...plain, palette: 'grey' });
    expect(paintedWords('line-unnamed-grey')).toEqual(['two engineers who have seen the plans']);
    overlay.setLook(plain);
    expect(paintedNames().filter((name) => /-(?:vivid|grey|dark)$/.test(name))).toEqual([]);
  });

  it.each([
    ['a dark box', (style: CSSStyleDeclaration) => (style.background = '#222')],
    ['a dark box of a newer colour', (style: CSSStyleDeclaration) => (style.background = 'oklch(0.2 0.02 250)')],
    [
      'a dark box behind one that is seen through',
      (style: CSSStyleDeclaration) => (style.background = 'color(srgb 0.1 0.1 0.1)'),
    ],
    [
      'light words on a picture',
      (style: CSSStyleDeclaration) => {
        style.background = 'linear-gradient(#000, #222)';
        style.color = '#eee';
      },
    ],
  ])('has colours for dark ground on %s, and others again without', async (_, darken) => {
    const main = document.querySelector('main')!;
    document.querySelector<HTMLElement>('#first')!.style.background = 'rgb(255 255 255 / 0.1)';
    darken(main.style);
    await expect.poll(() => paintedWords('line-unnamed-dark'), { timeout: 2500 }).toHaveLength(1);
    expect(paintedNames().every((name) => name.endsWith('-dark'))).toBe(true);
    main.style.background = '#f4ecd8';
    await expect.poll(() => paintedWords('line-unnamed'), { timeout: 2500 }).toHaveLength(1);
    expect(paintedNames().some((name) => name.endsWith('-dark'))).toBe(false);
  });

  it('has colours for dark ground where the page leaves the ground to the browser, which is dark', async () => {
    await emulate({ dark: true });
    await expect.poll(() => paintedWords('line-unnamed-dark'), { timeout: 2500 }).toHaveLength(1);
  });

  it('has colours for the ground of most claims, whatever the first stands on', async () => {
    document.querySelector<HTMLElement>('#first')!.style.background = '#222';
    await pause(1200);
    expect(paintedNames().some((name) => name.endsWith('-dark'))).toBe(false);
    document.body.style.background = '#222';
    document.querySelector<HTMLElement>('#first')!.style.background = '#fff';
    await expect.poll(() => paintedWords('line-unnamed-dark'), { timeout: 2500 }).toHaveLength(1);
  });

  it('has colours for dark ground in a form whose fields hide its own properties', async () => {
    const form = document.createElement('form');
    form.innerHTML = '<input name="parentNode"><input name="parentElement">';
    document.querySelector('main')!.before(form);
    form.append(document.querySelector('main')!);
    document.body.style.background = '#111';
    await expect.poll(() => paintedWords('line-unnamed-dark'), { timeout: 2500 }).toHaveLength(1);
  });

  it('is without the kinds and forms that the reader hides, which the popup leads to all the same', async () => {
    overlay.setLook({ ...plain, hiddenKinds: ['named-person', 'none'], hiddenForms: ['direct'] });
    expect(paintedWords('line-named')).toEqual(['the city']);
    expect(paintedWords('line-none')).toEqual([]);
    expect(paintedWords('line-document')).toHaveLength(1);
    await hover(rangeOver('#second', 'We have no choice'));
    await pause(600);
    expect(card()).toBeNull();
    expect(overlay.reveal(2).ok).toBe(true);
    expect(overlay.step('next').ok).toBe(true);
    expect(litWords()).toEqual(['The mayor', 'comment on the price of it all'].reverse());
    expect(overlay.step('previous').ok).toBe(true);
    expect(litWords()).toContain('It is a ruin');
  });

  it('comes off at once where the page rewrites the words, and stays where it does not', () => {
    document.querySelector('#second')!.firstChild!.textContent = '“You have no choice,” said ';
    overlay.dropChanged(null);
    expect(paintedWords('named')).not.toContain('“We have no choice,”');
    expect(paintedWords('named').every((words) => !words.includes('You have'))).toBe(true);
    expect(paintedWords('named')).toContain('the ferry would be free');
  });

  it('comes off where the page puts words of its own into a painted sentence', () => {
    const name = document.querySelector('#second b')!;
    name.firstChild!.after('Eva ');
    overlay.dropChanged(null);
    expect(paintedWords('line-named')).toEqual(['the city', 'She', 'Brandt said']);
  });
});

describe('the card', () => {
  beforeEach(() => overlay.show(report, article.rangesOf));

  it('opens when the pointer has stayed on a claim, and not before', async () => {
    await hover(ruin());
    await pause(150);
    expect(card()).toBeNull();
    await expect.poll(card).not.toBeNull();
    expect(litWords()).toEqual(['It is a ruin', 'two engineers who have seen the plans']);
  });

  it('does not open for a pointer that passes through', async () => {
    for (let x = 200; x < 700; x += 25) await moveTo(x, ruin().getBoundingClientRect().y + 8);
    await moveTo(900, 700);
    await pause(500);
    expect(card()).toBeNull();
  });

  it('closes when the pointer has left the claim, but not while it is on the card', async () => {
    await hover(ruin());
    await expect.poll(card).not.toBeNull();
    const box = findCardBox();
    await moveTo((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    await pause(800);
    expect(card()).not.toBeNull();
    await moveTo(900, 700);
    await expect.poll(card).toBeNull();
    expect(litWords()).toEqual([]);
  });

  it('does not take the focus when the pointer opened it', async () => {
    document.querySelector<HTMLElement>('#elsewhere')!.focus();
    await hover(ruin());
    await expect.poll(card).not.toBeNull();
    expect(document.activeElement?.id).toBe('elsewhere');
  });

  it('opens with a click and stays, whatever the pointer does, until a click elsewhere', async () => {
    await click(ruin());
    await expect.poll(card).not.toBeNull();
    await moveTo(900, 700);
    await pause(600);
    expect(card()).not.toBeNull();
    await clickAt(900, 700);
    await expect.poll(card).toBeNull();
  });

  it('leaves a link inside a claim to the page', async () => {
    const heard: boolean[] = [];
    const link = document.querySelector('#city')!;
    link.addEventListener('click', (event) => heard.push(event.defaultPrevented));
    await click(link);
    await expect.poll(() => heard).toEqual([false]);
    await expect.poll(() => location.hash).toBe('#city-desk');
    expect(card()).toBeNull();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('does not open over a selection', async () => {
    const { left, top } = ruin().getBoundingClientRect();
    await clickAt(left + 10, top + 10);
    await expect.poll(card).not.toBeNull();
    getSelection()!.selectAllChildren(document.querySelector('#second')!);
    const heard: Event[] = [];
    window.addEventListener('click', (event) => heard.push(event), { once: true });
    await press('Escape');
    await expect.poll(card).toBeNull();
    document.querySelector('#first')!.addEventListener('mousedown', (event) => event.preventDefault(), { once: true });
    await clickAt(left + 10, top + 10);
    await expect.poll(() => heard).toHaveLength(1);
    expect(getSelection()!.isCollapsed).toBe(false);
    expect(card()).toBeNull();
  });

  it('closes on Escape, which the page hears too', async () => {
    const heard: string[] = [];
    const hear = (event: KeyboardEvent) => heard.push(`${event.key} ${event.defaultPrevented}`);
    document.addEventListener('keydown', hear);
    await click(ruin());
    await expect.poll(card).not.toBeNull();
    await press('Escape');
    await expect.poll(card).toBeNull();
    expect(heard).toEqual(['Escape false']);
    document.removeEventListener('keydown', hear);
  });

  it('does not open for a pointer that still rests where it was when Escape was pressed, until it has left', async () => {
    await hover(ruin());
    await pause(150);
    await press('Escape');
    await pause(600);
    expect(card()).toBeNull();
    const { left, top } = ruin().getBoundingClientRect();
    await moveTo(left + 4, top + 8);
    await pause(600);
    expect(card()).toBeNull();
    await moveTo(900, 700);
    await pause(200);
    await hover(ruin());
    await expect.poll(card).not.toBeNull();
    await press('Escape');
    await expect.poll(card).toBeNull();
    await moveTo(left + 4, top + 8);
    await pause(600);
    expect(card()).toBeNull();
  });

  it('takes the focus when the keyboard opened it, and gives it back on Escape', async () => {
    const elsewhere = document.querySelector<HTMLElement>('#elsewhere')!;
    elsewhere.focus();
    expect(overlay.openNearest().ok).toBe(true);
    expect(document.activeElement).toBe(card());
    await press('Escape');
    await expect.poll(card).toBeNull();
    expect(document.activeElement).toBe(elsewhere);
  });

  it('steps through all claims in reading order, and says when there is no more', () => {
    const lines: string[] = [];
    while (lines.length < 20 && overlay.step('next').ok) lines.push(litWords().join('|'));
    expect(lines).toHaveLength(report.attributions.length);
    expect(overlay.step('next')).toEqual({ ok: false, why: 'gone' });
    expect(overlay.step('previous').ok).toBe(true);
  });

  it('lights up every claim of the source', () => {
    overlay.reveal(3);
    expect(litWords()).toEqual([
      '“We have no choice,”',
      'Ada Brandt',
      'the ferry would be free',
      'She',
      '“It will rise again.',
      '“It always has,”',
      'Brandt said',
    ]);
  });

  it('scrolls to a claim that is out of view', () => {
    window.scrollTo(0, 2000);
    expect(overlay.reveal(1).ok).toBe(true);
    const { top, bottom } = rangeOver('#first', 'It is a ruin').getBoundingClientRect();
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(innerHeight);
  });

  it('says that a claim is gone when its words are', () => {
    document.querySelector('#first')!.remove();
    expect(overlay.reveal(1)).toEqual({ ok: false, why: 'gone' });
    expect(overlay.reveal(99)).toEqual({ ok: false, why: 'gone' });
    expect(card()).toBeNull();
  });

  it('follows its claim when the page scrolls, and closes when the claim has left the view', async () => {
    await click(ruin());
    await expect.poll(card).not.toBeNull();
    const before = findCardBox();
    window.scrollTo(0, 40);
    await expect.poll(() => Math.round(before.top - findCardBox().top)).toBe(40);
    window.scrollTo(0, 1500);
    await expect.poll(card).toBeNull();
  });

  it('stays open on the same report when the page was rendered anew', () => {
    overlay.reveal(1);
    const main = document.querySelector('main')!;
    main.replaceWith(main.cloneNode(true));
    overlay.dropChanged(null);
    overlay.show(report, readBridgeStory().article.rangesOf);
    expect(card()).not.toBeNull();
    expect(litWords()).toEqual(['It is a ruin', 'two engineers who have seen the plans']);
  });

  it('stays open on another report that has the same claim in the same place, and closes where it has not', () => {
    overlay.reveal(1);
    const again = readBridgeStory();
    const { attributions } = again.report;
    overlay.show({ ...again.report, attributions: attributions.slice(1) }, again.article.rangesOf);
    expect(card()).not.toBeNull();
    expect(litWords()).toEqual(['It is a ruin', 'two engineers who have seen the plans']);
    overlay.show({ ...again.report, attributions: attributions.slice(2) }, again.article.rangesOf);
    expect(card()).toBeNull();
    expect(litWords()).toEqual([]);
  });

  it('covers no part of its claim', () => {
    for (const { id } of report.attributions) {
      overlay.reveal(id);
      const box = findCardBox();
      const covered = litRects(id).filter(
        ({ left, right, top, bottom }) =>
          left < box.right - 1 && right > box.left + 1 && top < box.bottom - 1 && bottom > box.top + 1,
      );
      expect(covered).toEqual([]);
    }
  });

  it('is in a text size of the reader’s, not of the page’s root', () => {
    overlay.reveal(1);
    const { left, right } = findCardBox();
    expect(right - left).toBeGreaterThan(300);
  });

  it('is the only element that is ever added, and takes the place of one that was left behind', () => {
    document.documentElement.append(document.createElement('on-the-record'));
    overlay.reveal(1);
    expect(document.querySelectorAll('on-the-record')).toHaveLength(1);
    expect(card()!.shadowRoot).toBeNull();
    expect(card()!.attributes).toHaveLength(0);
  });
});

describe('the strip', () => {
  const strip = () => document.querySelector('html > on-the-record-strip');

  it('is at the page’s edge where the reader wants it and there are claims, in the way of nothing', () => {
    overlay.show(report, article.rangesOf);
    expect(strip()).toBeNull();
    overlay.setLook({ ...plain, strip: true });
    expect(strip()!.attributes).toHaveLength(0);
    expect(strip()!.shadowRoot).toBeNull();
    for (const y of [1, 400, 799]) expect(document.elementFromPoint(innerWidth - 3, y)).not.toBe(strip());
    overlay.setLook({ ...plain, strip: true, highlights: false });
    expect(strip()).toBeNull();
    overlay.setLook({ ...plain, strip: true });
    overlay.clear();
    expect(strip()).toBeNull();
  });

  it('stands beside a card, and goes with the overlay', () => {
    overlay.setLook({ ...plain, strip: true });
    overlay.show(report, article.rangesOf);
    overlay.reveal(1);
    expect(document.querySelectorAll('html > on-the-record, html > on-the-record-strip')).toHaveLength(2);
    ending.abort();
    expect(strip()).toBeNull();
  });
});

describe('an overlay whose extension was updated', () => {
  beforeEach(() => {
    overlay.show(report, article.rangesOf);
    connected = false;
  });

  it('says so once, at the next click on a claim, and ends', async () => {
    await click(ruin());
    await expect.poll(() => lost).toBe(1);
    expect(card()).not.toBeNull();
    ending.abort();
    expect(paintedNames()).toEqual([]);
    expect(card()).not.toBeNull();
    await press('Escape');
    await expect.poll(card).toBeNull();
  });

  it('leaves nothing behind', async () => {
    const before = serialise();
    await hover(ruin());
    await expect.poll(() => lost).toBe(1);
    ending.abort();
    await clickAt(900, 700);
    await expect.poll(serialise).toBe(before);
  });
});

/** The first line of a claim that may run over two. */
function ruin(): { getBoundingClientRect(): DOMRect } {
  return { getBoundingClientRect: () => rangeOver('#first', 'It is a ruin').getClientRects()[0]! };
}

function isCard(x: number, y: number): boolean {
  return document.elementFromPoint(x, y) === card();
}

/** The card’s box, found by pointing: its root is closed to us as to any page. */
function findCardBox(): { left: number; right: number; top: number; bottom: number } {
  const hits: { x: number; y: number }[] = [];
  for (let y = 0; y < innerHeight; y += 10) {
    for (let x = 0; x < innerWidth; x += 10) if (isCard(x, y)) hits.push({ x, y });
  }
  const middle = hits[hits.length >> 1];
  if (!middle) throw new Error('There is no card in view.');
  return {
    left: edgeFrom(middle, -1, 0),
    right: edgeFrom(middle, 1, 0),
    top: edgeFrom(middle, 0, -1),
    bottom: edgeFrom(middle, 0, 1),
  };
}

function edgeFrom({ x, y }: { x: number; y: number }, dx: number, dy: number): number {
  let steps = 0;
  while (isCard(x + (steps + 1) * dx, y + (steps + 1) * dy)) steps += 1;
  return dx === 0 ? y + steps * dy : x + steps * dx;
}

function litRects(id: number): DOMRect[] {
  const { content, mention } = report.attributions[id]!;
  return [...content, ...mention]
    .flatMap((span) => article.rangesOf(span))
    .flatMap((range) => [...range.getClientRects()]);
}
