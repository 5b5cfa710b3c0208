// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerAsBackground, answerAsPage, type PageState, tell } from '../../src/messages';
import { defaultSettings, type Settings } from '../../src/settings';
import { listNotes } from '../../src/views/print/list-notes';
import { Print } from '../../src/views/print/print';
import { connectContexts, PAGE_TAB } from '../connect-contexts';
import { englishWords } from '../english-words';
import { idleBackground } from '../idle-background';
import { idlePage } from '../idle-page';
import { speakEnglish } from '../speak-english';
import { writeAbout } from '../write-about';
import { writeReport, writeSampleReport } from '../write-report';

const address = 'https://www.harbourpost.example/tunnel';

let control: AbortController;
let known: PageState;
let url: string;

function read(report = writeSampleReport(), about = writeAbout()): PageState {
  return { state: 'read', report, about, restless: false };
}

function openPrint(state: PageState, settings: Partial<Settings> = {}): void {
  known = state;
  answerAsPage({ ...idlePage, read: () => known }, control.signal);
  render(<Print tabId={PAGE_TAB} initialSettings={{ ...defaultSettings, ...settings }} />);
}

/** Each passage with a line of this name. */
function underlined(mark: string): (string | null)[] {
  return [...document.querySelectorAll(`.line-${mark}`)].map(({ textContent }) => textContent);
}

beforeEach(() => {
  fakeBrowser.reset();
  connectContexts();
  speakEnglish();
  url = address;
  Object.assign(fakeBrowser.tabs, { get: () => Promise.resolve({ id: PAGE_TAB, url }) });
  control = new AbortController();
});

afterEach(() => {
  cleanup();
  control.abort();
  vi.restoreAllMocks();
});

describe('an article to be printed', () => {
  it('is told by title, outlet, author, day and address', async () => {
    openPrint(read());
    await screen.findByRole('article');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Tunnel delayed');
    expect(document.querySelector('.byline')?.textContent).toBe(`The Harbour Post · Jo Marsh · May 14, 2026${address}`);
    await vi.waitFor(() => expect(document.title).toBe('Tunnel delayed'));
  });

  it('has its headline and its standfirst apart from its body', async () => {
    const text = 'Tunnel to open late\nIt was meant for May.\nIt rained all day.\n';
    const about = writeAbout({ bodyStart: text.indexOf('It rained') });
    openPrint(read({ text, attributions: [], sources: [] }, about));
    expect((await screen.findByRole('article')).textContent).toBe('It rained all day.');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Tunnel to open late');
    expect(document.querySelector('.standfirst')?.textContent).toBe('It was meant for May.');
    expect(screen.getByText('No claims found.')).toBeTruthy();
  });

  it('has each claim underlined by the pattern of its source', async () => {
    openPrint(read());
    await screen.findByRole('article');
    expect(underlined('document')).toEqual(['It cost 40 million.', 'The mayor knew.']);
    expect(underlined('none')).toEqual(['It leaks.', 'It will flood.']);
    expect(underlined('unnamed')).toHaveLength(4);
    expect(underlined('uncounted')).toHaveLength(2);
    expect(underlined('named')).toContain('We are proud of it.');
    expect(screen.getByRole('article').textContent).toContain('You be the judge.');
  });

  it('numbers its sources as they first speak, and leads from each claim to its source', async () => {
    openPrint(read());
    const article = await screen.findByRole('article');
    expect(
      listNotes(writeSampleReport(), defaultSettings).map(({ number, source }) => `${number} ${source.name}`),
    ).toEqual([
      '1 Ines Calloway',
      '2 two people familiar with the matter',
      '3 the Harbour Authority',
      '4 an audit',
      '5 The Northbank Courier',
      '6 a city official',
    ]);
    const links = within(article).getAllByRole('link');
    expect(links.slice(0, 5).map(({ textContent }) => textContent)).toEqual(['1', '2', '1', '3', '*']);
    expect(links[1]?.getAttribute('aria-label')).toBe('Source 2: two people familiar with the matter, Unnamed group');
    const targets = links.map((link) => document.getElementById((link.getAttribute('href') ?? '').slice(1)));
    expect(targets).not.toContain(null);
    expect(targets[3]?.textContent).toContain('the Harbour Authority');
  });

  it('has what is hidden unmarked, but listed, and says so', async () => {
    openPrint(read(), { hiddenKinds: ['document'] });
    await screen.findByRole('article');
    expect(underlined('document')).toEqual(['The mayor knew.']);
    expect(screen.getByText('an audit', { selector: '.note-name bdi' })).toBeTruthy();
    expect(screen.getByText(/but not marked, as you chose in the settings: Document\./)).toBeTruthy();
  });

  it('says by what rule it counts, and marks those who are only described in a way of their own', async () => {
    openPrint(read(), { unnamedRule: 'strict', countBy: 'sources' });
    expect(await screen.findByText(/Each source with a claim counts once.*Only those whose anonymity/)).toBeTruthy();
    expect(screen.getByText('6 sources: 4 named, 0 unnamed, 2 described')).toBeTruthy();
    expect(underlined('described')).toHaveLength(4);
  });

  it('says of the sources, too, which words are the article’s, and so English', async () => {
    openPrint(read());
    await screen.findByRole('article');
    expect(englishWords(document.querySelector('.notes')!)).toEqual([
      'Ines Calloway',
      'two people familiar with the matter',
      'the Harbour Authority',
      'an audit',
      'The Northbank Courier',
      'a city official',
    ]);
    const [head, body] = [document.querySelector('header'), screen.getByRole('article')];
    expect([head?.lang, head?.dir, body.lang, body.dir]).toEqual(['en', 'ltr', 'en', 'ltr']);
  });

  it('is printed when the reader says so', async () => {
    const print = vi.fn<() => void>();
    Object.assign(window, { print });
    openPrint(read());
    fireEvent.click(await screen.findByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledOnce();
  });

  it('shows words that look like markup as words', async () => {
    const report = writeReport({ '<b>Ann</b>': 'named-person' }, [{ source: '<b>Ann</b>', content: '<img src=x>' }]);
    openPrint(read(report, writeAbout({ outlet: '<i>Post</i>' })));
    await screen.findByRole('article');
    expect(document.querySelectorAll('b, i, img')).toHaveLength(0);
    expect(underlined('named')).toEqual(['<img src=x>']);
  });
});

describe('the tab', () => {
  it('may go on to another page while its article stays, and may change its article', async () => {
    openPrint(read());
    await screen.findByRole('heading', { name: 'Tunnel delayed' });
    known = read(writeSampleReport(), writeAbout({ title: 'Tunnel opened' }));
    tell('reportChanged', 'read');
    await screen.findByRole('heading', { name: 'Tunnel opened' });
    url = 'https://www.harbourpost.example/ferry';
    known = read(writeSampleReport(), writeAbout({ title: 'Ferry late' }));
    tell('reportChanged', 'read');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.queryByRole('heading', { name: 'Ferry late' })).toBeNull();
  });

  it('without an article has the sentence that the popup has', async () => {
    openPrint({ state: 'refused', why: 'not-article' });
    expect(await screen.findByText('This page does not look like an article.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Print' })).toBeNull();
  });

  it('that is gone has it too', async () => {
    answerAsBackground(idleBackground);
    render(<Print tabId={99} initialSettings={defaultSettings} />);
    expect(await screen.findByRole('heading', { name: 'Print with sources' })).toBeTruthy();
    expect(await screen.findByText(/./, { selector: '.refusal-sentence' })).toBeTruthy();
  });
});
