import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import cardCss from '../../src/components/card.css?inline';
import designCss from '../../src/components/design.css?inline';
import { Card } from '../../src/components/card';
import { becauseTexts } from '../../src/components/card-texts';
import type { Act, Because, Kind, Report } from '../../src/engine/attribution';
import { draw } from '../../src/overlay/draw';
import { textOf } from '../../src/text';
import { englishWords } from '../english-words.ts';
import { speakEnglish } from '../speak-english.ts';
import { showBridgeStory } from './bridge-story.ts';
import { click, emulate, show } from './reader.ts';

let report: Report;
let asked: string[];

beforeEach(() => {
  speakEnglish();
  asked = [];
  ({ report } = showBridgeStory());
  show(`<html lang="en"><title>Card</title><style>${designCss}${cardCss}</style><main><div class="box"></div></main>`);
});

afterEach(() => emulate({}));

interface Changes {
  readonly act?: Act;
  readonly because?: Because;
  readonly confidence?: number;
  readonly was?: Kind;
  readonly said?: string;
}

/** Shows the card of one attribution and gives what a reader sees on it, line by line. */
function read(id: number, changes: Changes = {}): string[] {
  const attribution = report.attributions[id]!;
  const box = document.querySelector('.box')!;
  draw(
    <Card
      report={report}
      attribution={{
        ...attribution,
        act: changes.act ?? attribution.act,
        because: { key: changes.because ?? attribution.because.key, span: null },
        confidence: changes.confidence ?? attribution.confidence,
      }}
      palette="standard"
      was={changes.was ?? null}
      said={changes.said ?? ''}
      copy={(what) => asked.push(what)}
      correct={(is) => asked.push(String(is))}
      step={(direction) => asked.push(direction)}
      close={() => asked.push('close')}
    />,
    box,
  );
  return [...box.querySelectorAll('h2, p:not(.card-actions)')].map((line) => line.textContent);
}

/** The rows of what is disclosed: name and words. */
function disclosed(): string[][] {
  return [...document.querySelectorAll('.disclosed > div')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
}

/** What the reader is told of what they did. */
function outputs(): string[] {
  return [...document.querySelectorAll('output')].map((output) => output.textContent);
}

function buttonNamed(name: string): HTMLButtonElement {
  return [...document.querySelectorAll('button')].find((button) => button.textContent === name)!;
}

function lineStyle(): string {
  const { textDecorationLine, textDecorationStyle } = getComputedStyle(document.querySelector('.card-line')!);
  return `${textDecorationLine} ${textDecorationStyle}`;
}

describe('a card', () => {
  it('says who is credited, in the article’s words, and why that counts as named', () => {
    expect(read(0)).toEqual([
      'Organization',
      'the city',
      'Named: a body that can be looked up.',
      'Paraphrased by the article. On the Record is very sure who is credited here.',
    ]);
  });

  it('says whom a pronoun stands for, and through which outlet the claim came', () => {
    expect(read(3)).toEqual([
      'Named person',
      'She',
      'Here this means Ada Brandt.',
      'Named: the article gives this person’s name elsewhere.',
      'Reached this article through The Tide.',
      'Paraphrased by the article. On the Record is very sure who is credited here.',
      'Passage 2 of 3 from this source (counted: 2, without repetitions, refusals and the like)',
    ]);
  });

  it('lists what the article discloses of an unnamed source, and what it does not', () => {
    read(1);
    expect(disclosed()).toEqual([
      ['Role', 'engineers'],
      ['How many', 'two'],
      ['How they know', 'who have seen the plans'],
      ['Why unnamed', 'asked not to be named because they fear for their jobs'],
      ['Not found in the text', 'Confirmation'],
    ]);
  });

  it('says which of its words are the article’s, and so English, whatever the reader’s language', () => {
    read(3);
    expect(englishWords(document)).toEqual(['She', 'Ada Brandt', 'The Tide']);
    read(1);
    expect(englishWords(document)).toEqual([
      'two engineers who have seen the plans',
      'engineers',
      'two',
      'who have seen the plans',
      'asked not to be named because they fear for their jobs',
    ]);
  });

  it('does not ask how many one person is, nor anything of a named source', () => {
    read(6);
    expect(disclosed()).toEqual([
      ['Role', 'mayor'],
      ['Not found in the text', 'How they know, Why unnamed, Confirmation'],
    ]);
    read(0);
    expect(disclosed()).toEqual([]);
  });

  it('does not say that “the mayor” stands for “The mayor”', () => {
    expect(read(6)).toEqual([
      'Unnamed person',
      'The mayor',
      'Unnamed: one person who is described and whose name the article does not give.',
      'A refusal to comment: shown here, not counted. On the Record is very sure who is credited here.',
    ]);
  });

  it('names the words that credit nobody, or those that nobody is credited with', () => {
    expect(read(4).slice(0, 2)).toEqual(['Nobody credited', 'reportedly']);
    expect(read(5).slice(0, 2)).toEqual(['Nobody credited', 'Good riddance.']);
    expect(read(5)).toContain('Quoted word for word. On the Record is very sure who is credited here.');
  });

  it('says that a repeated claim is counted once', () => {
    expect(read(7)).toContain('The same words stand elsewhere in the article: counted once.');
  });

  it.each(['refusal', 'silence', 'attitude', 'hypothetical'] as const)(
    'says that a %s is shown and not counted',
    (act) => {
      expect(read(1, { act }).join(' ')).toMatch(/shown here, not counted\. /);
    },
  );

  it.each(Object.keys(becauseTexts) as Because[])('has a sentence for “%s”', (because) => {
    const lines = read(0, { because });
    expect(lines).toContain(textOf(becauseTexts[because]));
    expect(lines[2]).toMatch(/\.$/);
  });

  it.each([
    [0.92, 'very sure'],
    [0.75, 'fairly sure'],
    [0.6, 'not sure'],
  ])('says how sure it is, at %d', (confidence, words) => {
    expect(read(0, { confidence }).join(' ')).toContain(`On the Record is ${words} who is credited here.`);
  });

  it('says nothing of what is counted where all that the source is shown with is', () => {
    report = { ...report, attributions: report.attributions.map((each) => ({ ...each, repeats: null })) };
    expect(read(3).at(-1)).toBe('Passage 2 of 3 from this source');
  });

  it('copies a link and a quotation, and says what came of it', async () => {
    read(0, { said: 'Copied.' });
    await click(buttonNamed('Copy link'));
    await click(buttonNamed('Copy quotation'));
    await expect.poll(() => asked).toEqual(['link', 'quotation']);
    expect(outputs()).toEqual(['', 'Copied.']);
  });

  it('lets the reader say that something is wrong, and take it back', async () => {
    read(1);
    await click(document.querySelector('summary')!);
    expect(document.querySelector('[aria-pressed=true]')!.textContent).toBe('Unnamed group');
    await click(buttonNamed('Named person'));
    await click(buttonNamed('No claim'));
    await expect.poll(() => asked).toEqual(['named-person', 'author']);
    const lines = read(1, { was: 'named-person' });
    expect(lines).not.toContain('Unnamed: people who are described and whose names the article does not give.');
    expect(outputs()).toEqual(['You corrected this. On the Record had said: Named person.', '']);
    await click(buttonNamed('Undo'));
    await expect.poll(() => asked.at(-1)).toBe('null');
  });

  it('marks the source with the line that it has in the page', () => {
    read(0);
    expect(lineStyle()).toBe('underline solid');
    read(1);
    expect(lineStyle()).toBe('underline dashed');
    read(4);
    expect(lineStyle()).toBe('underline dotted');
    read(8);
    expect(lineStyle()).toBe('underline double');
  });

  it('leads to the source’s other claims, and away', async () => {
    read(3);
    for (const name of ['Next from this source', 'Previous from this source', 'Close']) {
      await click(document.querySelector(`[aria-label="${name}"]`)!);
    }
    await expect.poll(() => asked).toEqual(['next', 'previous', 'close']);
    read(0);
    expect(document.querySelectorAll('button[aria-label]')).toHaveLength(1);
  });

  it.each([{}, { dark: true }, { forcedColors: true }])('has no fault that axe knows of %o', async (media) => {
    await emulate(media);
    for (const { id } of report.attributions) {
      read(id, id === 2 ? { was: 'unnamed-person' } : {});
      document.querySelector('details')!.open = id % 2 === 0;
      const { violations } = await axe.run(document.querySelector('.box')!);
      expect(violations.map((fault) => `${fault.id}: ${fault.help}`)).toEqual([]);
    }
  });
});
