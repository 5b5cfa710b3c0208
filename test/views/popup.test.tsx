// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { fakeBrowser } from '@webext-core/fake-browser';
import type { ComponentProps } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../src/engine/attribution';
import { answerAsBackground, answerAsPage, type PageState, type PageWhy, tell } from '../../src/messages';
import { changeSettings, defaultSettings, loadSettings, type Settings } from '../../src/settings';
import type { SiteAccess } from '../../src/sites';
import { Popup } from '../../src/views/popup/popup';
import { connectContexts, PAGE_TAB } from '../connect-contexts';
import { englishWords } from '../english-words';
import { type FakePermissions, fakePermissions } from '../fake-permissions';
import { idleBackground } from '../idle-background';
import { idlePage } from '../idle-page';
import { speakEnglish } from '../speak-english';
import { type WrittenClaim, writeReport, writeSampleReport } from '../write-report';
import { writeAbout } from '../write-about';

const ADDRESS = 'https://www.harbourpost.example/tunnel';

let control: AbortController;
let permissions: FakePermissions;
let asked: string[];

/** Opens the popup over a page that knows this much; it reads its sample when it is made to read. */
function openPopup(
  known: PageState,
  settings: Settings = defaultSettings,
  address = ADDRESS,
  access: SiteAccess = 'listed',
): void {
  let state = known;
  answerAsPage(
    {
      ...idlePage,
      read: () => state,
      readAnyway: () => {
        asked.push('readAnyway');
        state = { state: 'read', report: writeSampleReport(), about: writeAbout(), restless: false };
        return state;
      },
      reveal: (id) => {
        asked.push(`reveal ${id}`);
        return id === 8 ? { ok: false, why: 'gone' } : { ok: true, value: null };
      },
    },
    control.signal,
  );
  renderPopup({ address, initialSettings: settings, initialAccess: access });
}

/** Draws the popup over the page at some address, before anything is known of it. */
function renderPopup(
  given: Pick<ComponentProps<typeof Popup>, 'address'> & Partial<ComponentProps<typeof Popup>>,
): void {
  render(
    <Popup
      tabId={PAGE_TAB}
      windowId={1}
      initialSettings={defaultSettings}
      initialAccess="asked"
      initialView={{ state: 'reading' }}
      {...given}
    />,
  );
}

function openOn(report: Report): Promise<HTMLElement> {
  openPopup({ state: 'read', report, about: writeAbout(), restless: false });
  return screen.findByRole('heading', { name: 'Sources' });
}

function refuse(why: PageWhy): void {
  openPopup({ state: 'refused', why });
}

/** What a screen reader was last told of the page. */
function spoken(): string {
  return screen.getByRole('status').textContent ?? '';
}

function press(name: string | RegExp): void {
  fireEvent.click(screen.getByRole('button', { name }));
}

function switchOf(name: RegExp): HTMLInputElement {
  return screen.getByRole('switch', { name });
}

beforeEach(() => {
  fakeBrowser.reset();
  connectContexts();
  speakEnglish();
  permissions = fakePermissions(['https://*.harbourpost.example/*']);
  control = new AbortController();
  asked = [];
});

afterEach(() => {
  cleanup();
  control.abort();
  vi.restoreAllMocks();
});

describe('an article with claims', () => {
  beforeEach(() => openOn(writeSampleReport()));

  it('is summed up in one line', () => {
    expect(screen.getByText((_, element) => element?.className === 'claim-counts').textContent).toBe(
      '8 named · 4 unnamed · 2 no source',
    );
  });

  it('says what its numbers are of, and whom it calls named', () => {
    expect(document.querySelector('.counted-sum')?.textContent).toBe('14 claims');
    expect(
      screen.getByText('Named: a person, organization, document or outlet. These numbers are no rating.'),
    ).toBeTruthy();
  });

  it('is told in one sentence to those who listen', () => {
    expect(spoken()).toBe('14 claims: 8 named, 4 unnamed, 2 no source');
  });

  it('has a bar, whose shares stand below it in words', () => {
    expect(document.querySelector('.standing-shares')?.textContent).toBe('57% named, 29% unnamed, 14% no source');
    const lengths = [...document.querySelectorAll<HTMLElement>('.standing-bar-part')].map(
      ({ style }) => style.flexGrow,
    );
    expect(lengths).toEqual(['8', '4', '2']);
  });

  it('is broken down by kind', () => {
    const [kinds] = screen.getAllByRole('list');
    const items = within(kinds as HTMLElement).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual([
      'Named person4 claims',
      'Organization2 claims',
      'Document1 claim',
      'Other outlet1 claim',
      'Unnamed person1 claim',
      'Unnamed group3 claims',
      'Nobody credited2 claims',
    ]);
  });

  it('lists its sources, those without one, and what is not counted', () => {
    expect([...document.querySelectorAll('.source-name')].map(({ textContent }) => textContent)).toEqual([
      'Ines Calloway',
      'two people familiar with the matter',
      'the Harbour Authority',
      'an audit',
      'The Northbank Courier',
      'a city official',
      'Nobody credited',
      'Shown, not counted',
    ]);
  });

  it('says by what rule it counts', () => {
    expect(screen.getByText(/Each claim counts once, in the headline and the lines under it too\./)).toBeTruthy();
    expect(screen.getByText(/The numbers of an article can be off by one or two\./)).toBeTruthy();
  });

  it('leads to the claims of a source one after the other, and round again', async () => {
    for (const place of [1, 2, 3, 4, 1]) {
      press(/^Ines Calloway/);
      await vi.waitFor(() => expect(spoken()).toMatch(new RegExp(`^${place} of 4: `)));
    }
    expect(asked).toEqual(['reveal 0', 'reveal 2', 'reveal 8', 'reveal 13', 'reveal 0']);
  });

  it('shows the words it leads to', async () => {
    press(/^a city official/);
    await vi.waitFor(() => expect(spoken()).toBe('1 of 1: The contract was signed in haste.'));
    expect(document.querySelector('.source-shown')?.textContent).toBe(spoken());
    expect(screen.getByRole('button', { current: true }).textContent).toContain('a city official');
  });

  it('says which words are the article’s, and so English, whatever the reader’s language', async () => {
    press(/^two people/);
    await vi.waitFor(() => expect(document.querySelector('.source-shown')).toBeTruthy());
    expect(englishWords(document)).toEqual([
      'Ines Calloway',
      'two people familiar with the matter',
      'It is over budget.',
      'the Harbour Authority',
      'an audit',
      'The Northbank Courier',
      'a city official',
    ]);
  });

  it('says so when the words are gone from the page', async () => {
    press(/^Ines Calloway/);
    await vi.waitFor(() => expect(spoken()).toContain('1 of 4'));
    press(/^Ines Calloway/);
    await vi.waitFor(() => expect(spoken()).toContain('2 of 4'));
    press(/^Ines Calloway/);
    await vi.waitFor(() => expect(spoken()).toBe('3 of 4: These words are no longer on the page.'));
  });

  it('starts at the first claim of another source', async () => {
    press(/^Ines Calloway/);
    await vi.waitFor(() => expect(asked).toEqual(['reveal 0']));
    press(/^two people/);
    await vi.waitFor(() => expect(spoken()).toBe('1 of 3: It is over budget.'));
  });

  it('leads to claims without a source and to refusals likewise', async () => {
    press(/^Nobody credited/);
    await vi.waitFor(() => expect(spoken()).toBe('1 of 2: It leaks.'));
    press(/^Shown, not counted/);
    await vi.waitFor(() => expect(spoken()).toBe('1 of 2: the Harbour Authority … said:'));
  });
});

describe('an article', () => {
  it.each([
    [{ opinion: true }, ['The page says that this is opinion.']],
    [{ sponsored: true }, ['The page says that this is sponsored.']],
    [{ cut: true, words: 1 }, ['Only the first 1 word of this article is on this page.']],
    [{ cut: true, words: 120 }, ['Only the first 120 words of this article are on this page.']],
    [{ paywalled: true }, []],
  ])('of which the page says %o is shown and read aloud with %o above its numbers', async (said, remarks) => {
    openPopup({ state: 'read', report: writeSampleReport(), about: writeAbout(said), restless: false });
    await screen.findByRole('heading', { name: 'Sources' });
    expect([...document.querySelectorAll('.remark')].map(({ textContent }) => textContent)).toEqual(remarks);
    expect(spoken().startsWith([...remarks, ''].join(' '))).toBe(true);
  });

  it('that keeps changing is said to, in sight and aloud, for as long as it does', async () => {
    openPopup({ state: 'read', report: writeSampleReport(), about: writeAbout(), restless: true });
    await screen.findByRole('heading', { name: 'Sources' });
    const sentence = 'This page keeps changing, so its newest words may not be marked yet.';
    expect(document.querySelector('.remark')?.textContent).toBe(sentence);
    expect(spoken()).toBe(`${sentence} 14 claims: 8 named, 4 unnamed, 2 no source`);
  });

  it('without a claim that keeps changing is said to be both', async () => {
    openPopup({ state: 'read', report: writeReport({}, []), about: writeAbout(), restless: true });
    await vi.waitFor(() => expect(spoken()).toMatch(/^This page keeps changing.*No claims found\./));
  });

  it('with every claim credited says nothing of missing sources', async () => {
    await openOn(writeReport({ Lee: 'named-person' }, [{ source: 'Lee', content: 'It rained.' }]));
    expect(spoken()).toBe('1 claim: 1 named, 0 unnamed');
    expect(screen.queryByText(/no source|Nobody/)).toBeNull();
  });

  it('without a claim says so', async () => {
    openPopup({ state: 'read', report: writeReport({}, []), about: writeAbout(), restless: false });
    expect((await screen.findAllByText('No claims found.')).length).toBe(2);
    expect(screen.queryByRole('heading', { name: 'Sources' })).toBeNull();
  });

  it('with refusals alone says that there are no claims, and leads to the refusals', async () => {
    await openOn(writeReport({ Lee: 'named-person' }, [{ source: 'Lee', content: '', act: 'refusal' }]));
    expect(spoken()).toBe('No claims found.');
    expect(screen.getByText(/plans, views or refusals; none of it counts/)).toBeTruthy();
    expect(screen.queryByText(/Nothing in this article is quoted/)).toBeNull();
    expect(screen.getByRole('button', { name: /^Shown, not counted/ })).toBeTruthy();
  });
});

describe('the numbers', () => {
  const summary = () => document.querySelector('.claim-counts')?.textContent;
  const choose = (name: string | RegExp) => fireEvent.click(screen.getByRole('radio', { name }));

  it('are of claims, sources or words as the reader chooses, and are told anew', async () => {
    await openOn(writeSampleReport());
    choose('Sources');
    await vi.waitFor(() => expect(summary()).toBe('4 named · 2 unnamed'));
    expect(document.querySelector('.counted-sum')?.textContent).toBe('6 sources');
    expect(spoken()).toBe('6 sources: 4 named, 2 unnamed');
    choose('Words');
    await vi.waitFor(() => expect(summary()).toBe('35 named · 17 unnamed · 5 no source'));
    expect(screen.getByRole('button', { name: /^a city official/ }).textContent).toContain('6 words');
    await vi.waitFor(async () => expect((await loadSettings()).countBy).toBe('words'));
  });

  it('follow the rule that the reader chooses, and say by which they are counted', async () => {
    await openOn(writeSampleReport());
    expect(screen.getByText(/^Each claim counts once/)).toBeTruthy();
    choose(/^Only those whose anonymity/);
    await vi.waitFor(() => expect(summary()).toBe('8 named · 0 unnamed · 4 described · 2 no source'));
    expect(screen.getByText('57% named, 29% described, 14% no source')).toBeTruthy();
    expect(screen.getByRole('button', { name: /^a city official/ }).textContent).toContain(
      'Person described, not named',
    );
    choose('Sources');
    expect(await screen.findByText(/^Each source with a claim counts once/)).toBeTruthy();
  });

  it('start as they were left', async () => {
    const settings: Settings = { ...defaultSettings, countBy: 'sources' };
    openPopup({ state: 'read', report: writeSampleReport(), about: writeAbout(), restless: false }, settings);
    await screen.findByRole('heading', { name: 'Sources' });
    expect(spoken()).toBe('6 sources: 4 named, 2 unnamed');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Sources' }).checked).toBe(true);
  });

  it.each<[string, WrittenClaim[], string | null]>([
    [
      'with none but named sources',
      [{ source: 'Lee', content: 'It rained.' }],
      'No unnamed sources found. Every claim here is credited to someone you could look up.',
    ],
    [
      'with a claim that nobody is credited with',
      [
        { source: 'Lee', content: 'It rained.' },
        { source: null, content: 'It leaks.' },
      ],
      'No unnamed sources found, but 1 claim is credited to nobody.',
    ],
    [
      'without a named source',
      [{ source: 'critics', content: 'It rained.' }],
      'No named sources found. No claim here is credited to someone you could look up.',
    ],
    [
      'with sources of both sorts',
      [
        { source: 'Lee', content: 'It rained.' },
        { source: 'critics', content: 'It leaks.' },
      ],
      null,
    ],
  ])('%s come to a sentence of their own', async (_, claims, verdict) => {
    await openOn(writeReport({ Lee: 'named-person', critics: 'unnamed-group' }, claims));
    expect(document.querySelector('.verdict')?.textContent ?? null).toBe(verdict);
  });

  it('say under the strict rule that somebody is described, where nobody is said to be anonymous', async () => {
    const settings: Settings = { ...defaultSettings, unnamedRule: 'strict' };
    openPopup({ state: 'read', report: writeSampleReport(), about: writeAbout(), restless: false }, settings);
    expect(await screen.findByText(/mentions nobody’s anonymity, but 4 claims come from sources/)).toBeTruthy();
  });
});

describe('the button for the panel', () => {
  it('opens the panel of the popup’s window and leaves the page to it', async () => {
    const open = vi.fn<(options: object) => Promise<void>>(async () => {});
    const close = vi.spyOn(window, 'close').mockReturnValue();
    Object.assign(fakeBrowser, { sidePanel: { open } });
    openPopup({ state: 'reading' });
    press('Open beside the page');
    expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 1 });
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
    Reflect.deleteProperty(fakeBrowser, 'sidePanel');
  });

  it('opens Firefox’s sidebar, and stays where the browser will not open it', async () => {
    const open = vi
      .fn<() => Promise<void>>()
      .mockRejectedValue(new Error('may only be called from a user input handler'));
    const close = vi.spyOn(window, 'close').mockReturnValue();
    Object.assign(fakeBrowser, { sidebarAction: { open } });
    openPopup({ state: 'reading' });
    press('Open beside the page');
    await vi.waitFor(() => expect(open).toHaveBeenCalledOnce());
    await new Promise((resolve) => setTimeout(resolve));
    expect(close).not.toHaveBeenCalled();
  });
});

describe('a popup that knows the page when it opens', () => {
  it('shows it at once, and tells it once it is shown', async () => {
    const known = { state: 'read', report: writeSampleReport(), about: writeAbout(), restless: false } as const;
    answerAsPage({ ...idlePage, read: () => known }, control.signal);
    renderPopup({ address: ADDRESS, initialAccess: 'listed', initialView: known });
    expect(screen.getByRole('heading', { name: 'Sources' })).toBeTruthy();
    expect(spoken()).toBe('');
    await vi.waitFor(() => expect(spoken()).toBe('14 claims: 8 named, 4 unnamed, 2 no source'));
  });
});

describe('an announcement', () => {
  it('is made once for an article, however often the article changes', async () => {
    const known = { state: 'read', report: writeSampleReport(), about: writeAbout(), restless: false } as const;
    openPopup(known);
    await screen.findByRole('heading', { name: 'Sources' });
    press(/^a city official/);
    await vi.waitFor(() => expect(spoken()).toMatch(/^1 of 1/));
    tell('reportChanged', 'read');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(spoken()).toMatch(/^1 of 1/);
  });

  it('is not made where the reader wants none, and answers to what is pressed are heard all the same', async () => {
    const settings: Settings = { ...defaultSettings, announcements: false };
    openPopup({ state: 'read', report: writeSampleReport(), about: writeAbout(), restless: false }, settings);
    await screen.findByRole('heading', { name: 'Sources' });
    expect(spoken()).toBe('');
    press(/^a city official/);
    await vi.waitFor(() => expect(spoken()).toMatch(/^1 of 1/));
    fireEvent.click(screen.getByRole('radio', { name: 'Sources' }));
    await vi.waitFor(() => expect(spoken()).toBe('6 sources: 4 named, 2 unnamed'));
  });

  it('is taken back once the reader wants none', async () => {
    await openOn(writeSampleReport());
    expect(spoken()).toBe('14 claims: 8 named, 4 unnamed, 2 no source');
    await changeSettings({ announcements: false });
    await vi.waitFor(() => expect(spoken()).toBe(''));
    await changeSettings({ announcements: true });
    expect(spoken()).toBe('');
  });

  it('of one page is not left standing where another is shown and none is wanted', async () => {
    const known = { state: 'read', report: writeSampleReport(), about: writeAbout(), restless: false } as const;
    let state: PageState = known;
    answerAsPage({ ...idlePage, read: () => state }, control.signal);
    renderPopup({ address: ADDRESS, initialSettings: { ...defaultSettings, announcements: false } });
    await screen.findByRole('heading', { name: 'Sources' });
    press(/^a city official/);
    await vi.waitFor(() => expect(spoken()).not.toBe(''));
    state = { state: 'refused', why: 'not-article' };
    tell('reportChanged', 'refused');
    await screen.findByText('This page does not look like an article.');
    expect(spoken()).toBe('');
  });
});

describe('a page without a report', () => {
  it('says that it is being read', async () => {
    openPopup({ state: 'reading' });
    expect(await screen.findByText('Reading this page…')).toBeTruthy();
    expect(spoken()).toBe('');
  });

  it.each<[PageWhy, string]>([
    ['failed', 'Something went wrong while this page was being read.'],
    ['not-article', 'This page does not look like an article.'],
    ['not-english', 'This article does not seem to be in English.'],
    ['switched-off', 'Switched off on this site.'],
    ['too-long', 'This text is too long to be read.'],
    ['no-engine', 'On the Record is damaged and can read nothing.'],
    ['updated', 'On the Record was updated while this page was open.'],
  ])('because of “%s” says: %s', async (why, sentence) => {
    refuse(why);
    await vi.waitFor(() => expect(spoken()).toBe(sentence));
    expect(screen.getAllByText(sentence)).toHaveLength(2);
  });

  it.each<[PageWhy, string]>([
    ['not-article', 'Look anyway'],
    ['failed', 'Try again'],
  ])('because of “%s” is read on “%s”', async (why, button) => {
    refuse(why);
    fireEvent.click(await screen.findByRole('button', { name: button }));
    expect(await screen.findByRole('heading', { name: 'Sources' })).toBeTruthy();
    expect(asked).toEqual(['readAnyway']);
  });

  it.each<PageWhy>(['not-english', 'too-long', 'switched-off', 'updated'])(
    'because of “%s” has no button',
    async (why) => {
      refuse(why);
      await vi.waitFor(() => expect(spoken()).not.toBe(''));
      expect(document.querySelector('.refusal button')).toBeNull();
    },
  );

  it('because the browser forbids it says so, and offers no switch for the site', async () => {
    answerAsBackground(idleBackground);
    renderPopup({ address: 'about:addons' });
    await vi.waitFor(() => expect(spoken()).toBe('On the Record cannot read this page.'));
    expect(screen.getAllByRole('switch').map(({ parentElement }) => parentElement?.textContent)).toEqual([
      'Highlights',
    ]);
  });

  it('because it is out of reach is looked for again on “Try again”', async () => {
    renderPopup({ address: '' });
    const again = await screen.findByRole('button', { name: 'Try again' });
    expect(spoken()).toBe('This page cannot be reached.');
    const report = writeSampleReport();
    answerAsPage(
      { ...idlePage, read: () => ({ state: 'read', report, about: writeAbout(), restless: false }) },
      control.signal,
    );
    fireEvent.click(again);
    expect(await screen.findByRole('heading', { name: 'Sources' })).toBeTruthy();
  });
});

describe('the switches', () => {
  it('show what is stored', () => {
    openPopup({ state: 'reading' }, { ...defaultSettings, highlights: false, offSites: ['harbourpost.example'] });
    expect(switchOf(/Highlights/).checked).toBe(false);
    expect(switchOf(/On this site/).checked).toBe(false);
  });

  it('switch highlights for all sites', async () => {
    openPopup({ state: 'reading' });
    fireEvent.click(switchOf(/Highlights/));
    await vi.waitFor(async () => expect(await loadSettings()).toEqual({ ...defaultSettings, highlights: false }));
    expect(switchOf(/Highlights/).checked).toBe(false);
  });

  it('switch the site off and on, by its name without www', async () => {
    openPopup({ state: 'reading' });
    fireEvent.click(switchOf(/On this site/));
    await vi.waitFor(async () => expect((await loadSettings()).offSites).toEqual(['harbourpost.example']));
    fireEvent.click(switchOf(/On this site/));
    await vi.waitFor(async () => expect((await loadSettings()).offSites).toEqual([]));
  });

  it('follow a change that was made elsewhere', async () => {
    openPopup({ state: 'reading' });
    await changeSettings({ highlights: false });
    await vi.waitFor(() => expect(switchOf(/Highlights/).checked).toBe(false));
  });

  it('go back, and say why, where the browser will not store the choice', async () => {
    openPopup({ state: 'reading' });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    fireEvent.click(switchOf(/Highlights/));
    expect((await screen.findByRole('alert')).textContent).toBe('The browser could not store this choice.');
    expect(switchOf(/Highlights/).checked).toBe(true);
  });
});

describe('the site of the page', () => {
  const elsewhere = 'https://www.northbank.example/tunnel';
  const origin = 'https://www.northbank.example/*';

  it('is given no more than a switch where it comes with the extension', async () => {
    openPopup({ state: 'reading' });
    expect(document.querySelector('.switches button')).toBeNull();
  });

  it('is read when asked until the reader lets us in, which the background then does', async () => {
    openPopup({ state: 'reading' }, defaultSettings, elsewhere, 'asked');
    expect(await screen.findByText(/only when you press the button/)).toBeTruthy();
    press('Always on this site');
    expect(permissions.asked).toEqual([origin]);
    expect(await screen.findByText(/Always read here, as you chose/)).toBeTruthy();
    press('Only when I ask');
    expect(await screen.findByRole('button', { name: 'Always on this site' })).toBeTruthy();
    expect(permissions.origins.has(origin)).toBe(false);
  });

  it('stays as it is where the reader says no to the browser', async () => {
    permissions.says = false;
    openPopup({ state: 'reading' }, defaultSettings, elsewhere, 'asked');
    await screen.findByText(/only when you press the button/);
    press('Always on this site');
    expect((await screen.findByRole('alert')).textContent).toMatch(/Nothing has changed/);
    expect(screen.getByRole('button', { name: 'Always on this site' })).toBeTruthy();
  });

  it('can be let into again where the browser withholds what is listed', async () => {
    permissions.remove('https://*.harbourpost.example/*');
    openPopup({ state: 'reading' }, defaultSettings, ADDRESS, 'withheld');
    expect(await screen.findByText(/Your browser keeps On the Record out/)).toBeTruthy();
    press('Allow on this site');
    await vi.waitFor(() => expect(screen.queryByText(/Your browser keeps On the Record out/)).toBeNull());
    expect(permissions.asked).toEqual(['https://*.harbourpost.example/*']);
  });

  it('follows what the reader does in the browser’s own settings', async () => {
    openPopup({ state: 'reading' }, defaultSettings, elsewhere, 'asked');
    await screen.findByText(/only when you press the button/);
    permissions.add(origin);
    expect(await screen.findByText(/Always read here, as you chose/)).toBeTruthy();
  });

  it('is not offered where the reader switched it off', () => {
    openPopup({ state: 'reading' }, { ...defaultSettings, offSites: ['northbank.example'] }, elsewhere, 'asked');
    expect(document.querySelector('.switches button')).toBeNull();
  });

  it('is not offered where the browser keeps the page closed', async () => {
    answerAsBackground(idleBackground);
    renderPopup({ tabId: PAGE_TAB + 1, address: elsewhere });
    await screen.findAllByText('On the Record cannot read this page.');
    expect(document.querySelector('.switches button')).toBeNull();
  });
});
