// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerAsBackground, answerAsPage, type PageState, tell } from '../../src/messages';
import { changeSettings, defaultSettings, loadSettings, type Settings } from '../../src/settings';
import { Panel } from '../../src/views/panel/panel';
import { connectContexts, PAGE_TAB } from '../connect-contexts';
import { englishWords } from '../english-words';
import { idleBackground } from '../idle-background';
import { idlePage } from '../idle-page';
import { speakEnglish } from '../speak-english';
import { writeAbout } from '../write-about';
import { writeReport, writeSampleReport } from '../write-report';

const ADDRESS = 'https://www.harbourpost.example/tunnel';
const WINDOW = 3;

let control: AbortController;
let asked: string[];
let state: PageState;
let inView: number | null;

/** A page that was read. */
function readPage(report = writeSampleReport()): PageState {
  return { state: 'read', report, about: writeAbout(), restless: false };
}

/** Opens the panel beside a page that knows this much. */
function openPanel(known: PageState, settings: Settings = defaultSettings): void {
  state = known;
  answerAsPage(
    {
      ...idlePage,
      read: () => state,
      reveal: (id) => {
        asked.push(`reveal ${id}`);
        return id === 8 ? { ok: false, why: 'gone' } : { ok: true, value: null };
      },
      inView: () => inView,
    },
    control.signal,
  );
  render(<Panel firstTab={{ id: PAGE_TAB, address: ADDRESS }} windowId={WINDOW} initialSettings={settings} />);
}

async function openOn(report = writeSampleReport()): Promise<void> {
  openPanel(readPage(report));
  await screen.findByRole('heading', { name: 'Claim by claim' });
}

function spoken(): string {
  return screen.getByRole('status').textContent ?? '';
}

/** The claims that are listed, one after the other. */
function listed(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.claim')];
}

function wordsListed(): (string | undefined)[] {
  return listed().map((claim) => claim.querySelector('.claim-words')?.textContent ?? undefined);
}

function choose(label: string, option: string): void {
  const select = screen.getByRole<HTMLSelectElement>('combobox', { name: label });
  const { value } = within(select).getByRole<HTMLOptionElement>('option', { name: option });
  fireEvent.change(select, { target: { value } });
}

/** Has a tab of the panel’s window be in front, as the browser tells it. */
function bringToFront(id: number, windowId = WINDOW): void {
  Object.assign(fakeBrowser.tabs, { get: async () => ({ id, active: true, windowId, url: ADDRESS }) });
  void fakeBrowser.tabs.onActivated.trigger({ tabId: id, windowId });
}

function update(status: 'loading' | 'complete'): void {
  const tab = { id: PAGE_TAB, active: true, windowId: WINDOW, url: ADDRESS, index: 0 };
  void fakeBrowser.tabs.onUpdated.trigger(PAGE_TAB, { status }, tab as never);
}

beforeEach(() => {
  fakeBrowser.reset();
  connectContexts();
  speakEnglish();
  control = new AbortController();
  asked = [];
  inView = null;
});

afterEach(() => {
  cleanup();
  control.abort();
  vi.restoreAllMocks();
});

describe('the panel beside an article', () => {
  it('names the article and sums it up as the popup does', async () => {
    await openOn();
    expect(screen.getByRole('heading', { name: 'Tunnel delayed' })).toBeTruthy();
    expect(document.querySelector('.claim-counts')?.textContent).toBe('8 named · 4 unnamed · 2 no source');
    expect(spoken()).toBe('14 claims: 8 named, 4 unnamed, 2 no source');
  });

  it('says nothing by itself where the reader wants no announcements', async () => {
    openPanel(readPage(), { ...defaultSettings, announcements: false });
    await screen.findByRole('heading', { name: 'Claim by claim' });
    expect(spoken()).toBe('');
  });

  it('takes back what it announced once the reader wants no announcements', async () => {
    await openOn();
    expect(spoken()).toBe('14 claims: 8 named, 4 unnamed, 2 no source');
    await changeSettings({ announcements: false });
    await vi.waitFor(() => expect(spoken()).toBe(''));
  });

  it('lists all that is highlighted in the order of the article, with its source and standing', async () => {
    await openOn();
    expect(listed()).toHaveLength(16);
    expect(listed()[1]?.querySelector('button')?.textContent).toBe(
      'two people familiar with the matterUnnamed groupIt is over budget.',
    );
    expect(listed()[4]?.textContent).toMatch(/^Nobody creditedNobody creditedIt leaks\./);
    expect(listed()[14]?.textContent).toMatch(/Shown, not counted/);
  });

  it('says of each why it stands so, and in which form it is given', async () => {
    await openOn();
    expect(listed()[4]?.querySelector('details')?.textContent).toContain('No source: nobody is credited');
    expect(listed()[0]?.querySelector('details')?.textContent).toContain('Paraphrased by the article');
    expect(listed()[14]?.querySelector('details')?.textContent).toContain('A refusal to comment');
    expect(listed()[15]?.querySelector('details')?.textContent).toContain('counted once');
  });

  it('says what the article discloses of an unnamed source, and what it does not, with its first claim', async () => {
    const report = writeReport({ 'two engineers': 'unnamed-group' }, [
      { source: 'two engineers', content: 'It leaks.' },
      { source: 'two engineers', content: 'It floods.' },
    ]);
    const none = { count: [], role: [], affiliation: [], knowledge: [], why: [], corroborated: [] };
    const disclosures = { ...none, count: [{ start: 0, end: 3 }], role: [{ start: 4, end: 13 }] };
    await openOn({ ...report, sources: report.sources.map((source) => ({ ...source, disclosures })) });
    const [first, second] = listed().map((claim) => claim.querySelector('details'));
    expect([first?.open, second?.open]).toEqual([true, false]);
    expect([...(first?.querySelectorAll('dl > div') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'Roleengineers',
      'How manytwo',
      'Not found in the textHow they know, Why unnamed, Confirmation',
    ]);
  });

  it('says which words are the article’s, and so English, whatever the reader’s language', async () => {
    const report = writeReport({ 'Ann Lee': 'named-person' }, [{ source: 'Ann Lee', content: 'It leaks.' }]);
    const [attribution] = report.attributions;
    const via = { name: 'The Tide', span: { start: 0, end: 1 } };
    const mention = [{ start: 4, end: 7 }];
    await openOn({ ...report, attributions: [{ ...attribution!, via, mention }] });
    expect(englishWords(document)).toEqual(['Tunnel delayed', 'Ann Lee', 'It leaks.', 'Ann Lee', 'Lee', 'The Tide']);
    const option = screen.getByRole('option', { name: 'Ann Lee' });
    expect([option.lang, option.dir]).toEqual(['en', 'ltr']);
  });

  it('leads to a claim in the page, and says so where its words are gone', async () => {
    await openOn();
    fireEvent.click(screen.getByRole('button', { name: /The pumps were tested/ }));
    await vi.waitFor(() => expect(spoken()).toBe('The pumps were tested.'));
    fireEvent.click(screen.getByRole('button', { name: /I learned of it in June/ }));
    await vi.waitFor(() => expect(spoken()).toBe('These words are no longer on the page.'));
    expect(document.querySelector('.claim-gone')).toBeTruthy();
    expect(asked).toEqual(['reveal 3', 'reveal 8']);
  });
});

describe('the claim under view in the page', () => {
  const marked = () => listed().filter((claim) => claim.ariaCurrent ?? claim.getAttribute('aria-current'));

  it('is marked in the list, one at a time, as the reader goes on', async () => {
    inView = 3;
    await openOn();
    await vi.waitFor(() =>
      expect(marked().map((claim) => claim.textContent)).toEqual([expect.stringMatching(/pumps/)]),
    );
    expect(marked()[0]?.textContent).toContain('In view');
    inView = 5;
    await vi.waitFor(() => expect(marked()[0]?.textContent).toContain('It cost 40 million.'), { timeout: 3000 });
    expect(marked()).toHaveLength(1);
  });

  it('is followed by the list once the reader goes on, and not before', async () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => undefined);
    inView = 3;
    await openOn();
    await vi.waitFor(() => expect(marked()).toHaveLength(1));
    expect(scrolled).not.toHaveBeenCalled();
    inView = 5;
    await vi.waitFor(() => expect(scrolled.mock.contexts).toEqual(marked()), { timeout: 3000 });
  });

  it('is not asked for while nobody sees the panel', async () => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    inView = 3;
    await openOn();
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(marked()).toEqual([]);
  });
});

describe('a choice in the panel', () => {
  it('counts anew at once, and is kept', async () => {
    await openOn();
    fireEvent.click(screen.getByRole('radio', { name: 'Sources' }));
    expect(document.querySelector('.claim-counts')?.textContent).toBe('4 named · 2 unnamed');
    expect(spoken()).toBe('6 sources: 4 named, 2 unnamed');
    await vi.waitFor(async () => expect((await loadSettings()).countBy).toBe('sources'));
  });

  it('goes back, and says why, where the browser will not store it', async () => {
    await openOn();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    fireEvent.click(screen.getByRole('radio', { name: 'Sources' }));
    expect((await screen.findByRole('alert')).textContent).toBe('The browser could not store this choice.');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Claims' }).checked).toBe(true);
  });
});

describe('the list of claims', () => {
  beforeEach(() => openOn());

  it('can be narrowed to a source', () => {
    choose('Source', 'the Harbour Authority');
    expect(wordsListed().slice(0, 2)).toEqual(['The pumps were tested.', 'All bills are paid.']);
    expect(spoken()).toBe('3 of 16 passages');
  });

  it('can be narrowed to a kind or a standing', () => {
    choose('Kind', 'Document');
    expect(wordsListed()).toEqual(['It cost 40 million.']);
    choose('Kind', 'Unnamed');
    expect(wordsListed()).toHaveLength(4);
    choose('Kind', 'Shown, not counted');
    expect(wordsListed()).toHaveLength(2);
  });

  it('can be narrowed to nothing, and has a way back', () => {
    choose('Source', 'an audit');
    choose('Kind', 'Nobody credited');
    expect(spoken()).toBe('0 of 16 passages');
    fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(wordsListed()).toHaveLength(16);
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Source' }).value).toBe('');
  });

  it('offers the kinds and the sources that there are, and no others', () => {
    const options = screen.getAllByRole('option').map(({ textContent }) => textContent);
    expect(options).toContain('Other outlet');
    expect(options).not.toContain('Described');
    expect(options).not.toContain('we');
  });
});

describe('a tab that is left', () => {
  it('for another tab shows what that one knows', async () => {
    await openOn();
    bringToFront(99);
    expect((await screen.findAllByText('This page cannot be reached.', {}, { timeout: 5000 })).length).toBe(2);
    bringToFront(PAGE_TAB);
    expect(await screen.findByRole('heading', { name: 'Claim by claim' })).toBeTruthy();
    expect(spoken()).toBe('14 claims: 8 named, 4 unnamed, 2 no source');
  });

  it('in another window changes nothing', async () => {
    await openOn();
    bringToFront(99, WINDOW + 1);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.getByRole('heading', { name: 'Claim by claim' })).toBeTruthy();
  });

  it('for another page says that it is being read until that one is', async () => {
    await openOn();
    update('loading');
    expect(await screen.findByText('Reading this page…')).toBeTruthy();
    state = readPage(writeReport({ Lee: 'named-person' }, [{ source: 'Lee', content: 'It rained.' }]));
    update('complete');
    await vi.waitFor(() => expect(wordsListed()).toEqual(['It rained.']));
    expect(spoken()).toBe('1 claim: 1 named, 0 unnamed');
  });

  it('tells of itself before it has loaded', async () => {
    await openOn();
    update('loading');
    await screen.findByText('Reading this page…');
    state = { state: 'refused', why: 'not-article' };
    tell('reportChanged', 'refused');
    expect((await screen.findAllByText('This page does not look like an article.')).length).toBe(2);
  });
});

describe('a page that the panel was not let into', () => {
  it('has a sentence of its own', async () => {
    answerAsBackground(idleBackground);
    render(<Panel firstTab={{ id: PAGE_TAB, address: '' }} windowId={WINDOW} initialSettings={defaultSettings} />);
    expect(await screen.findByText('On the Record has not been let into this page.')).toBeTruthy();
  });

  it.each([
    ['no claims', writeReport({}, []), 'No claims found.'],
    [
      'refusals alone',
      writeReport({ Lee: 'named-person' }, [{ source: 'Lee', content: '', act: 'refusal' }]),
      'No claims found.',
    ],
  ])('shows of %s what there is', async (_, report, sentence) => {
    openPanel(readPage(report));
    expect((await screen.findAllByText(sentence)).length).toBe(2);
    expect(listed()).toHaveLength(report.attributions.length);
  });
});
