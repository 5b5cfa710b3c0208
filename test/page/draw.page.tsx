import { Fragment, type ComponentChild } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { draw } from '../../src/overlay/draw';
import { click, show } from './reader.ts';

let box: Element;

beforeEach(() => {
  show('<div id="box"></div>');
  box = document.querySelector('#box')!;
});

const html = () => box.innerHTML;

function Pair({ first, children }: { first: string; children: ComponentChild }) {
  return (
    <>
      <b>{first}</b>
      {children}
    </>
  );
}

describe('what is drawn', () => {
  it('is elements, words, numbers, lists and what components are made of, and nothing for nothing', () => {
    draw(
      <ul class="list" hidden={false} aria-busy={false} aria-live="polite">
        {null}
        {[1, 2].map((n) => (
          <li key={n}>{n}</li>
        ))}
        {false}
        <Pair first="a">
          b{' '}
          <Fragment>
            <i>{'<c>'}</i>
          </Fragment>
        </Pair>
      </ul>,
      box,
    );
    expect(html()).toBe(
      '<ul class="list" aria-busy="false" aria-live="polite"><li>1</li><li>2</li><b>a</b>b <i>&lt;c&gt;</i></ul>',
    );
    draw(null, box);
    expect(html()).toBe('');
  });

  it('is a drawing where it is one', () => {
    draw(
      <svg viewBox="0 0 16 16">
        <path d="M4 4 12 12" />
      </svg>,
      box,
    );
    expect([...box.querySelectorAll('*')].map((element) => element.namespaceURI)).toEqual(
      Array.from({ length: 2 }, () => 'http://www.w3.org/2000/svg'),
    );
  });

  it('stays the same elements where they are of the same kind, with their focus', () => {
    draw(
      <button class="one" title="x" disabled={false}>
        Word
      </button>,
      box,
    );
    const button = box.querySelector('button')!;
    button.focus();
    draw(<button class="two">Words</button>, box);
    expect(box.querySelector('button')).toBe(button);
    expect(document.activeElement).toBe(button);
    expect(html()).toBe('<button class="two">Words</button>');
    draw(<a href="#x">Words</a>, box);
    expect(html()).toBe('<a href="#x">Words</a>');
  });

  it('leaves alone what an element does of itself', () => {
    draw(<details class="one" />, box);
    box.querySelector('details')!.open = true;
    draw(<details class="two" />, box);
    expect(box.querySelector('details')!.open).toBe(true);
  });

  it('answers to the pointer, as it was told last', async () => {
    const heard: string[] = [];
    draw(<button onClick={() => heard.push('first')}>Press</button>, box);
    draw(<button onClick={() => heard.push('second')}>Press</button>, box);
    await click(box.querySelector('button')!);
    await expect.poll(() => heard).toEqual(['second']);
    draw(<button>Press</button>, box);
    box.querySelector('button')!.click();
    expect(heard).toEqual(['second']);
  });
});
