import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readOptions } from '../../tools/start/options.mjs';

beforeEach(() => vi.stubEnv('DISPLAY', ':0'));
afterEach(() => vi.unstubAllEnvs());

describe('the words after npm start --', () => {
  it('are a sample in a Chromium window where there are none', () => {
    expect(readOptions([])).toEqual({ page: null, browser: 'chromium', headless: false, dark: false, help: false });
  });

  it('name a page and a browser in any order', () => {
    const wanted = { page: 'story.html', browser: 'firefox' };
    expect(readOptions(['story.html', '--browser', 'firefox'])).toMatchObject(wanted);
    expect(readOptions(['--browser=firefox', 'story.html'])).toMatchObject(wanted);
  });

  it('mean no window where there is no display', () => {
    vi.stubEnv('DISPLAY', '');
    vi.stubEnv('WAYLAND_DISPLAY', '');
    expect(readOptions([]).headless).toBe(process.platform === 'linux');
  });

  it.each([
    [['--colour'], "Unknown option '--colour'."],
    [['--browser', 'opera'], 'The browser is chromium or firefox, not “opera”.'],
    [['--browser'], "Option '--browser <value>' argument missing."],
    [['one.html', 'two.html'], 'One page at a time, please, and not 2.'],
  ])('%j are refused in a sentence that leads to the help', (words, sentence) => {
    expect(() => readOptions(words)).toThrow(`${sentence} npm start -- --help lists what there is.`);
  });
});
