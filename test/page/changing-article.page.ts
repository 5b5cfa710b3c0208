import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { allPaintedWords, quayPage, reportOnSaid, showQuayStory, wordsOf, wordsToPaint } from './quay-story.ts';
import { show } from './reader.ts';
import { type Background, endRun, pause, run, startBackground, untilRead } from './run-content.ts';

let background: Background;
let ended: boolean;
let wrong: string[];

const at = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const storyWords = 12;

/** All text nodes of the article. */
function texts(): Text[] {
  const walker = document.createTreeWalker(at('article'), NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}

function paragraph(html: string): HTMLElement {
  const element = document.createElement('p');
  element.innerHTML = html;
  return element;
}

/** Looks at each frame whether anything is painted that no report has said, until the test ends. */
function lookAtFrames(): void {
  if (ended) return;
  noteWrongWords();
  requestAnimationFrame(lookAtFrames);
}

function noteWrongWords(): void {
  const right = new Set(background.texts.flatMap(wordsOf));
  wrong.push(...allPaintedWords().filter((words) => !right.has(words) && !stretches.has(words)));
}

/** Stretches of a claim that the page has put something of its own into. */
let stretches: Set<string>;

/** Waits until the right words are painted and gives how long that took. */
async function untilRight(words: () => string[] = wordsToPaint): Promise<number> {
  const start = performance.now();
  await expect.poll(allPaintedWords, { interval: 5, timeout: 4000 }).toEqual(words());
  return performance.now() - start;
}

beforeEach(async () => {
  background = startBackground((text) =>
    text.includes('sagte') ? { ok: false, why: 'not-english' } : { ok: true, value: reportOnSaid(text) },
  );
  ended = false;
  wrong = [];
  stretches = new Set();
  showQuayStory();
  await run();
  await untilRead();
  lookAtFrames();
});

afterEach(() => {
  ended = true;
  endRun();
});

/** Changes that leave the words as they are. */
const sameWords: [string, () => void | Promise<void>][] = [
  ['a body that is replaced', () => document.body.replaceWith(document.body.cloneNode(true))],
  ['an article that is rendered anew', () => void (at('main').innerHTML = String(at('main').innerHTML))],
  [
    'paragraphs whose words are set anew',
    () => document.querySelectorAll('article p').forEach((each) => (each.textContent = String(each.textContent))),
  ],
  ['text nodes whose data is set anew', () => texts().forEach((text) => (text.data = String(text.data)))],
  [
    'text nodes that are split',
    () =>
      texts().forEach((text) => {
        for (let rest = text; rest.length > 3;) rest = rest.splitText(3);
      }),
  ],
  [
    'text nodes that are split and merged',
    () => {
      for (const text of texts()) if (text.length > 9) text.splitText(7).splitText(1);
      at('article').normalize();
    },
  ],
  [
    'text nodes that are replaced one by one, over several frames',
    async () => {
      for (const text of texts()) {
        text.replaceWith(document.createTextNode(text.data));
        await pause(8);
      }
    },
  ],
  [
    'words that are wrapped',
    () =>
      texts().forEach((text) => {
        const font = document.createElement('font');
        text.replaceWith(font);
        font.append(text);
      }),
  ],
  [
    'an advertisement between paragraphs',
    () =>
      at('#p2').after(
        Object.assign(document.createElement('div'), { className: 'ad', innerHTML: '<p>Buy a boat now.</p>' }),
      ),
  ],
  [
    'a body that is empty for a while',
    async () => {
      const all = [...document.body.childNodes];
      document.body.replaceChildren();
      await pause(400);
      document.body.append(...all);
    },
  ],
];

describe('words that stay while their nodes change', () => {
  it.for(sameWords)('are painted on %s, and not analyzed again', { retry: 2 }, async ([, change]) => {
    await change();
    await Promise.resolve();
    noteWrongWords();
    expect(await untilRight()).toBeLessThan(300);
    expect(allPaintedWords()).toHaveLength(storyWords);
    await pause(250);
    expect(allPaintedWords()).toHaveLength(storyWords);
    expect(background.texts).toHaveLength(1);
    expect(wrong).toEqual([]);
  });
});

/** Changes of the words, each with how many of twelve stretches are left at once and how many there are in the end. */
const otherWords: [string, number, number, () => void | Promise<void>][] = [
  [
    'a text node that gets other words',
    11,
    12,
    () => void (at('#p1').firstChild!.nodeValue = 'The quay will be rebuilt by autumn, the port said. So they say.'),
  ],
  [
    'other words of the same length in the middle',
    11,
    12,
    () => (at('#p1').firstChild as Text).replaceData(4, 4, 'dock'),
  ],
  ['a paragraph that goes', 10, 10, () => at('#p3').remove()],
  ['an article that goes', 0, 0, () => at('main').remove()],
  [
    '“read more” that appends',
    12,
    14,
    () => at('article').append(paragraph('Work will begin in May, the port said. That is soon.')),
  ],
  [
    'a live blog that inserts at the top',
    12,
    14,
    () => at('h1').after(paragraph('The first stone is laid, the port said. It is wet.')),
  ],
  ['paragraphs that change places', 10, 12, () => at('#p1').before(at('#p2'))],
  [
    'a page that is replaced by another article',
    0,
    2,
    () =>
      void (at('main').innerHTML =
        `<article><h1>Herring is dear</h1>${'<p>The boats stayed out, and the price of herring went up again at all the markets of the coast this week.</p>'.repeat(6)}<p>It will fall by June, Bo Hartvig said.</p></article>`),
  ],
];

describe('words that change', () => {
  it.for(otherWords)(
    'lose their paint at once, and get it again, on %s',
    { retry: 2 },
    async ([, left, then, change]) => {
      await change();
      await Promise.resolve();
      noteWrongWords();
      expect(allPaintedWords().length).toBeLessThanOrEqual(left);
      expect(await untilRight()).toBeLessThan(300);
      expect(allPaintedWords()).toHaveLength(then);
      expect(wrong).toEqual([]);
    },
  );

  it.for([
    ['that was hidden', 'hidden', ''],
    ['whose style hid it', 'style', 'color: red; display: none'],
  ] as const)('are painted on “read more” that shows a part %s', { retry: 2 }, async ([, attribute, value]) => {
    const more = document.createElement('div');
    more.append(paragraph('Work will begin in May, the port said. That is soon.'));
    more.setAttribute(attribute, value);
    at('article').append(more);
    await pause(400);
    expect(allPaintedWords()).toHaveLength(storyWords);
    more.removeAttribute(attribute);
    expect(await untilRight()).toBeLessThan(300);
    expect(allPaintedWords()).toHaveLength(14);
  });

  it('are painted around an advertisement inside a sentence, and never on it', { retry: 2 }, async () => {
    const text = at('#p1').firstChild as Text;
    text.splitText('The quay will be '.length);
    const ad = Object.assign(document.createElement('aside'), { textContent: 'Buy a boat now.' });
    stretches = new Set(['The quay will be ', 'rebuilt by spring']);
    text.after(ad);
    await Promise.resolve();
    noteWrongWords();
    expect(allPaintedWords()).not.toContain('The quay will be rebuilt by spring');
    await untilRight(() => [...wordsToPaint().filter((words) => !words.startsWith('The quay')), ...stretches].sort());
    expect(wrong).toEqual([]);
  });

  it('lose their paint when the browser translates them, also where it goes through the page little by little', async () => {
    document.documentElement.lang = 'de';
    for (const text of texts()) {
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      inner.textContent = text.data.replace('said', 'sagte').replaceAll('the ', 'der ').replaceAll('will', 'wird');
      outer.append(inner);
      text.replaceWith(outer);
      await Promise.resolve();
      noteWrongWords();
      await pause(10);
    }
    await expect.poll(allPaintedWords).toEqual([]);
    show(quayPage);
    await untilRight();
    expect(background.texts.filter((text) => text === background.texts[0])).toHaveLength(1);
    expect(wrong).toEqual([]);
  });

  it('keep their paint while a live blog grows above them every few moments', async () => {
    const fewest: number[] = [];
    for (let n = 1; n <= 4; n += 1) {
      at('h1').after(paragraph(`Stone number ${n} is laid, the port said. It is wet.`));
      for (let looks = 0; looks < 10; looks += 1) {
        await pause(50);
        fewest.push(allPaintedWords().length);
      }
    }
    expect(Math.min(...fewest)).toBe(storyWords);
    expect(allPaintedWords()).toHaveLength(storyWords + 8);
    expect(background.texts).toHaveLength(5);
    expect(wrong).toEqual([]);
  });
});
