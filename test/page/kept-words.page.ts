import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type KeptWords, keepWords } from '../../src/overlay/kept-words';
import { rangeOver } from './bridge-story.ts';
import { show } from './reader.ts';

let observer: MutationObserver;
let kept: KeptWords;

const at = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const textOf = (selector: string) => at(selector).firstChild as Text;

/** Keeps the words of ranges, and hears of all that changes from now on. */
function keep(ranges: readonly Range[]): void {
  kept = keepWords(ranges);
  observer = new MutationObserver(() => {});
  observer.observe(document, { childList: true, characterData: true, subtree: true });
}

/** The words of the ranges that are found to have changed, given no more than what changed since last time. */
function changed(): string[] {
  return [...kept.takeChanged(observer.takeRecords())].map((range) => names.get(range) ?? '');
}

let names: Map<Range, string>;

beforeEach(() => {
  show(`<main><p id="one">The ferry is late, a clerk said.</p>
    <p id="two">The <b id="bold">ferry</b> will be <i>free</i>, the city said.</p></main><aside>Rain.</aside>`);
  const across = document.createRange();
  across.setStart(textOf('#two'), 0);
  across.setEnd(textOf('i'), 4);
  names = new Map([
    [rangeOver('#one', 'The ferry is late'), 'late'],
    [rangeOver('#one', 'a clerk'), 'clerk'],
    [across, 'free'],
  ]);
  keep([...names.keys()]);
});

afterEach(() => observer.disconnect());

describe('words that were kept', () => {
  it('are known to stand where other words change', () => {
    at('aside').textContent = 'Sun.';
    at('main').append('.');
    textOf('#one').appendData(' So he did.');
    expect(changed()).toEqual([]);
    at('aside').remove();
    expect(changed()).toEqual([]);
  });

  it('are missed where they are rewritten, also by others of the same length', () => {
    textOf('#one').replaceData(4, 5, 'barge');
    expect(changed()).toEqual(['late']);
    textOf('#one').data = 'Nothing.';
    expect(changed()).toEqual(['clerk']);
    textOf('#one').data = 'Nothing else.';
    expect(changed()).toEqual([]);
  });

  it('are missed where something is put between them or taken out of them', () => {
    at('#bold').append(' boat');
    expect(changed()).toEqual(['free']);
    keep([...names.keys()]);
    at('#bold').remove();
    expect(changed()).toEqual(['free']);
  });

  it('are missed where what holds them goes, however far above', () => {
    const main = at('main');
    main.remove();
    document.body.append(main);
    expect(changed()).toEqual(['late', 'clerk', 'free']);
  });

  it('are followed into the nodes that theirs are split into', () => {
    textOf('#one').splitText('The ferry'.length);
    expect(changed()).toEqual([]);
    (at('#one').lastChild as Text).replaceData(4, 4, 'here');
    expect(changed()).toEqual(['late']);
    at('#two').normalize();
    at('#one').normalize();
    expect(changed()).toEqual([]);
  });

  it('are missed where a shadow root that holds them goes with its host', () => {
    const host = document.createElement('div');
    at('main').append(host);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>The ferry is late.</p>';
    const range = document.createRange();
    range.selectNodeContents(root.querySelector('p')!.firstChild!);
    names = new Map([[range, 'shadow']]);
    keep([range]);
    host.remove();
    expect(changed()).toEqual(['shadow']);
  });

  it('are all looked at where nothing is known of what changed, or too much changed at once', () => {
    textOf('#one').data = 'Nothing.';
    observer.takeRecords();
    expect(changed()).toEqual([]);
    for (let n = 0; n < 600; n += 1) at('aside').append('.');
    expect(changed()).toEqual(['late', 'clerk']);
    textOf('#two').data = 'A ';
    expect(kept.takeChanged(null).size).toBe(1);
  });
});
