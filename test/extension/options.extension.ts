import { describe, expect } from 'vitest';
import type { Browser, Page } from '../../tools/browser/driver.ts';
import { findAxeFaults } from './find-axe-faults.ts';
import { it, readSample } from './open-extension.ts';

interface Tab {
  readonly url?: string;
}

declare const chrome: {
  readonly storage: {
    readonly local: { get(): Promise<Record<string, unknown>>; set(items: object): Promise<void> };
  };
  readonly tabs: { query(what: object): Promise<Tab[]> };
};

const article = readSample('harbour-tunnel');

/** As corrections are stored by the code of their page. */
const CODE = 'ab'.repeat(32);

async function openOptions(browser: Browser): Promise<Page> {
  const page = await browser.openTab(`${browser.origin}/src/views/options/index.html`);
  await page.waitFor(() => document.querySelector('.options') !== null);
  return page;
}

/** Clicks the control that these words label. */
async function choose(options: Page, words: string): Promise<void> {
  await options.evaluate((wanted) => {
    for (const each of document.querySelectorAll('[data-wanted]')) each.removeAttribute('data-wanted');
    const all = [...document.querySelectorAll<HTMLElement>('label, button, summary')];
    const found = all.find(({ innerText }) => innerText.trim().startsWith(wanted));
    if (!found) throw new Error(`Nothing says “${wanted}”`);
    (found.querySelector('input') ?? found).setAttribute('data-wanted', '');
  }, words);
  await options.click('[data-wanted]');
}

/** The names of what is painted on a page, without what they all begin with. */
function painted(page: Page): Promise<string[]> {
  return page.evaluate(() => [...CSS.highlights.keys()].map((name) => name.replace('on-the-record-', '')));
}

async function settingsOf(options: Page): Promise<Record<string, unknown>> {
  const stored = await options.evaluate(async () => JSON.stringify((await chrome.storage.local.get())['settings']));
  return JSON.parse(stored) as Record<string, unknown>;
}

/** Has a file taken where a button asks for one, as if the reader had chosen it. */
function takeFile(options: Page, words: string, button = 'Load from a file'): Promise<void> {
  return options.evaluate(
    (text, label) => {
      const input = document.querySelector<HTMLInputElement>(`input[type=file][aria-label="${label}"]`)!;
      const chosen = new DataTransfer();
      chosen.items.add(new File([text], 'mine.json', { type: 'application/json' }));
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    words,
    button,
  );
}

function said(options: Page): Promise<string> {
  return options.text('output.said');
}

describe('the options', () => {
  it('can be opened from the popup', async ({ browser, openArticle }) => {
    await openArticle('harbour-tunnel');
    const popup = await browser.pressToolbarButton();
    await popup.waitFor(() => document.querySelector('.link[href*=options]') !== null);
    await popup.click('.link[href*=options]');
    const options = await openOptions(browser);
    const isOpen = () =>
      options.evaluate(async () => {
        const tabs = await chrome.tabs.query({});
        return tabs.filter(({ url }) => url?.endsWith('/options/index.html')).length;
      });
    await expect.poll(isOpen).toBe(2);
  });

  it('keep nobody out, light, dark and in forced colours, wide and narrow', async ({ browser }) => {
    const options = await openOptions(browser);
    await choose(options, 'Show them');
    for (const media of [{ dark: false }, { dark: true }, { forcedColors: true }]) {
      await browser.emulate(media);
      expect(await findAxeFaults(options)).toEqual([]);
    }
    await browser.emulate({});
    await options.resize(320, 640);
    expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await options.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await options.resize(1000, 900);
  });

  it('change the colours of an open article and of the sample at once, and leave out what is hidden', async ({
    browser,
  }) => {
    const page = await browser.openTab('https://apnews.com/2026/05/harbour-tunnel', article);
    await page.waitFor(() => CSS.highlights.size > 0);
    const options = await openOptions(browser);
    await options.waitFor(() => CSS.highlights.size > 0);
    await choose(options, 'Gray');
    for (const each of [page, options]) await expect.poll(() => painted(each)).toContain('line-named-grey');
    await choose(options, 'Unnamed person');
    await choose(options, 'Unnamed group');
    for (const each of [page, options]) {
      await expect.poll(() => painted(each)).not.toContain('line-unnamed-grey');
      expect(await painted(each)).toContain('line-named-grey');
    }
    await choose(options, 'Highlights');
    for (const each of [page, options]) await expect.poll(() => painted(each)).toEqual([]);
    await choose(options, 'Reset all');
    for (const each of [page, options]) await expect.poll(() => painted(each)).toContain('line-unnamed');
    await choose(options, 'Undo');
    await expect.poll(() => painted(page)).toEqual([]);
    expect(await settingsOf(options)).toMatchObject({ palette: 'grey', highlights: false });
    await choose(options, 'Reset all');
    await expect.poll(() => painted(page)).toContain('line-unnamed');
  });

  it('switch the badge off in open tabs, and have articles read more generously', async ({ browser }) => {
    const page = await browser.openTab('https://apnews.com/2026/06/harbour-tunnel', article);
    await page.waitFor(() => CSS.highlights.size > 0);
    await expect.poll(() => browser.badgeText()).not.toBe('');
    const options = await openOptions(browser);
    await choose(options, 'Number on the button');
    await choose(options, 'Generous');
    await page.open('https://apnews.com/2026/06/harbour-tunnel');
    await page.waitFor(() => CSS.highlights.size > 0);
    expect(await browser.badgeText()).toBe('');
    expect(await settingsOf(options)).toMatchObject({ badge: false, strictness: 'generous' });
    await choose(options, 'Reset all');
    await expect.poll(() => browser.badgeText()).not.toBe('');
  });

  it('list the sites that come with the extension, to be searched and switched off', async ({ browser }) => {
    const options = await openOptions(browser);
    await choose(options, 'Show them');
    await options.click('input[type=search]');
    for (const letter of 'jamai') await options.press(letter);
    await options.waitFor(() => document.querySelectorAll('.listed-sites li').length === 1);
    await choose(options, 'jamaica-gleaner.com');
    await options.waitFor(() => document.querySelector('.site')?.textContent?.includes('jamaica-gleaner.com'));
    expect(await settingsOf(options)).toMatchObject({ offSites: ['jamaica-gleaner.com'] });
    await choose(options, 'Switch on again');
    await expect.poll(async () => (await settingsOf(options))['offSites']).toEqual([]);
  });

  it('list the sites that the reader added, and take them back', async ({ browser }) => {
    await browser.agreeTo('https://www.northbank.example/*');
    await browser.openTab('https://www.northbank.example/2026/05/harbour-tunnel', article);
    const popup = await browser.pressToolbarButton();
    await popup.waitFor(() => document.querySelector('.claim-counts') !== null);
    await popup.click('.site-access button');
    await popup.waitFor(() => document.body.innerText.includes('Always read here, as you chose.'));
    await popup.close();
    const options = await openOptions(browser);
    await options.waitFor(() => document.querySelector('.site bdi')?.textContent === 'northbank.example');
    await choose(options, 'Take back');
    await options.waitFor(() => document.querySelector('.site') === null);
    expect(await said(options)).toBe('northbank.example is now read only when you press the button.');
  });

  it('save all settings as a file and take them from one, and nothing from a file that holds none', async ({
    browser,
  }) => {
    const options = await openOptions(browser);
    await choose(options, 'Vivid');
    await options.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => {
        void (blob as Blob).text().then((text) => Object.assign(window, { saved: text }));
        return make(blob);
      };
    });
    await choose(options, 'Save as a file');
    const saved = await options.waitFor(() => (window as { saved?: string }).saved);
    expect(JSON.parse(saved)).toMatchObject({ settings: { palette: 'vivid' } });
    await choose(options, 'Reset all');
    await expect.poll(async () => (await settingsOf(options))['palette']).toBe('standard');
    await takeFile(options, '{"palette":');
    await expect
      .poll(() => said(options))
      .toContain('mine.json holds no settings of On the Record. Nothing has changed.');
    await takeFile(options, saved);
    await expect.poll(async () => (await settingsOf(options))['palette']).toBe('vivid');
    expect(await said(options)).toContain('Settings taken from mine.json');
    expect(await findAxeFaults(options)).toEqual([]);
    await choose(options, 'Undo');
    await expect.poll(async () => (await settingsOf(options))['palette']).toBe('standard');
  });

  it('say that the browser does not sync, as long as it refuses what was chosen', async ({ browser }) => {
    const options = await openOptions(browser);
    const sites = Array.from({ length: 200 }, (_, n) => `gazette-${n}.${'of-the-harbour.'.repeat(3)}example`);
    await takeFile(options, JSON.stringify({ kind: 'on-the-record settings', settings: { offSites: sites } }));
    await expect
      .poll(() => options.text('.not-synced'), { timeout: 5000 })
      .toBe('Your browser does not sync these settings now. They are kept on this device.');
    expect((await settingsOf(options))['offSites']).toHaveLength(200);
    expect(await findAxeFaults(options)).toEqual([]);
    await choose(options, 'Reset all');
    await expect.poll(() => options.text('.not-synced'), { timeout: 5000 }).toBe('');
  });

  it('count corrections, take more from a file, and forget them when told twice', async ({ browser }) => {
    const options = await openOptions(browser);
    await options.evaluate(() => {
      const correction = { content: 'It rained', mention: 'Ann', was: 'named-person', is: 'none' };
      return chrome.storage.local.set({ 'corrections:a': [correction], 'corrections:b': [correction, correction] });
    });
    await options.waitFor(() => document.body.innerText.includes('3 corrections, on 2 pages'));
    const file = { [CODE]: [{ content: 'It hailed', mention: 'Ann', was: 'named-person', is: 'none' }] };
    await takeFile(options, JSON.stringify(file), 'Load corrections from a file');
    await options.waitFor(() => document.body.innerText.includes('4 corrections, on 3 pages'));
    expect(await said(options)).toMatch(/^Corrections of mine.json were added to yours\./);
    await takeFile(options, '{}', 'Load corrections from a file');
    await expect.poll(() => said(options)).toMatch(/^mine.json holds no corrections/);
    await choose(options, 'Forget corrections');
    await choose(options, 'Keep');
    await choose(options, 'Forget corrections');
    await choose(options, 'Forget all 4 for good');
    await options.waitFor(() => document.body.innerText.includes('You have corrected nothing so far.'));
    const keys = () => options.evaluate(async () => Object.keys(await chrome.storage.local.get()));
    expect((await keys()).filter((key) => key.startsWith('corrections'))).toEqual([]);
  });

  it('can be used by keyboard alone', async ({ browser }) => {
    const options = await openOptions(browser);
    await options.evaluate(() => document.querySelector<HTMLElement>('main')?.scrollIntoView());
    const reached: string[] = [];
    for (let tabs = 0; tabs < 60; tabs += 1) {
      await options.press('Tab');
      const name = await options.evaluate(() => {
        const { activeElement: at } = document;
        if (!at || at === document.body) return '';
        const isSeen = getComputedStyle(at).outlineStyle !== 'none';
        const words = at.closest('label')?.textContent ?? at.textContent ?? '';
        return `${isSeen ? '' : 'unseen: '}${words.slice(0, 12)}`;
      });
      if (name === '' && reached.length > 10) break;
      reached.push(name);
    }
    expect(reached.filter((name) => name.startsWith('unseen'))).toEqual([]);
    const wanted = [
      'Highlights',
      'Strip at the',
      'Standard',
      'Named person',
      'Quoted word',
      'Balanced',
      'Claims',
      'Every source',
      'Show them, a',
      'Number on th',
      'Announcement',
      'Change keys ',
      'Save as a fi',
      'Load from a ',
      'Reset all',
    ];
    expect(wanted.filter((name) => !reached.some((each) => each.startsWith(name)))).toEqual([]);
    await options.evaluate(() => document.querySelector<HTMLElement>('input[name=palette]:checked')?.focus());
    await options.press('ArrowDown');
    await expect.poll(async () => (await settingsOf(options))['palette']).toBe('vivid');
    await choose(options, 'Reset all');
  });

  it('name the keys, and lead to the browser’s own page that changes them', async ({ browser }) => {
    const options = await openOptions(browser);
    await options.waitFor(() => document.querySelectorAll('kbd').length >= 4);
    const tabs = () => options.evaluate(async () => (await chrome.tabs.query({})).length);
    const before = await tabs();
    await choose(options, 'Change keys');
    await expect.poll(tabs).toBe(before + 1);
  });

  it('say which of their sites the browser withholds, and ask for all of them at once', async ({ browser }) => {
    await browser.withholdSites();
    await browser.allowSite('https://*.apnews.com/*', true);
    const options = await openOptions(browser);
    await options.waitFor(() => document.querySelector('.withheld')?.textContent?.includes('1 of the 150 sites'));
    expect(await findAxeFaults(options)).toEqual([]);
    for (const site of browser.name === 'chromium' ? ['cnn.com', 'bbc.com'] : []) {
      await browser.allowSite(`https://*.${site}/*`, true);
    }
    if (browser.name === 'chromium') {
      await options.waitFor(() => document.querySelector('.withheld')?.textContent?.includes('3 of the 150 sites'));
    } else {
      await browser.agreeTo('https://*.cnn.com/*');
      await choose(options, 'Allow on 149 more sites');
      await options.waitFor(() => document.querySelector('.withheld') === null);
    }
    expect(await options.evaluate(() => document.querySelector('.withheld') === null)).toBe(browser.name === 'firefox');
  });
});
