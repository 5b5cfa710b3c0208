import { afterEach, describe, expect, it } from 'vitest';
import { click, emulate, hover, press, show } from './reader.ts';

const dark = () => matchMedia('(prefers-color-scheme: dark)').matches;

afterEach(() => emulate({}));

describe('a page test', () => {
  it('shows a page of its own', () => {
    show('<title>Bridge closes</title><style>p { color: rgb(1, 2, 3) }</style><p>It is closed.</p>');
    const paragraph = document.querySelector('p')!;
    expect(document.title).toBe('Bridge closes');
    expect(paragraph.textContent).toBe('It is closed.');
    expect(getComputedStyle(paragraph).color).toBe('rgb(1, 2, 3)');
  });

  it('clicks and points with a pointer that the page trusts', async () => {
    show('<p style="margin: 100px">It is closed.</p>');
    const heard: string[] = [];
    for (const name of ['pointermove', 'click']) {
      document.querySelector('p')!.addEventListener(name, (event) => heard.push(`${event.type} ${event.isTrusted}`));
    }
    await hover(document.querySelector('p')!);
    await expect.poll(() => heard).toContain('pointermove true');
    await click(document.querySelector('p')!);
    await expect.poll(() => heard).toContain('click true');
  });

  it('presses keys where the focus is', async () => {
    show('<input>');
    const input = document.querySelector('input')!;
    input.focus();
    await press('Shift+a');
    await press('b');
    await expect.poll(() => input.value).toBe('Ab');
  });

  it('finds the words under a point and paints highlights, which is why it needs a real browser', () => {
    show('<p>It is closed.</p>');
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('p')!);
    CSS.highlights.set('a-claim', new Highlight(range));
    const { left, top, height } = range.getBoundingClientRect();
    const position = document.caretPositionFromPoint(left + 2, top + height / 2);
    expect(position?.offsetNode.textContent).toBe('It is closed.');
    expect(CSS.highlights.delete('a-claim')).toBe(true);
  });

  it('says what the reader wishes', async () => {
    await emulate({ dark: true, reducedMotion: true });
    expect(dark()).toBe(true);
    expect(matchMedia('(prefers-reduced-motion: reduce)').matches).toBe(true);
    await emulate({ forcedColors: true });
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
    await emulate({ dark: false });
    expect(dark()).toBe(false);
  });
});
