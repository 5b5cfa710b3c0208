import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { accessTo, giveBack, isCovered, listAddedSites, originFor, watchAccess } from '../src/sites';
import { type FakePermissions, fakePermissions } from './fake-permissions';

const LISTED = 'https://*.harbourpost.example/*';

let permissions: FakePermissions;

beforeEach(() => {
  fakeBrowser.reset();
  permissions = fakePermissions([LISTED]);
});

describe('a pattern', () => {
  it.each([
    ['https://*.harbourpost.example/*', 'https://www.harbourpost.example/a', true],
    ['https://*.harbourpost.example/*', 'https://harbourpost.example', true],
    ['https://*.harbourpost.example/*', 'http://harbourpost.example/', false],
    ['https://*.harbourpost.example/*', 'https://notharbourpost.example/', false],
    ['https://www.harbourpost.example/*', 'https://live.www.harbourpost.example/', false],
    ['*://harbourpost.example/*', 'http://harbourpost.example:8080/a', true],
    ['*://harbourpost.example/*', 'ftp://harbourpost.example/a', false],
    ['https://*/*', 'https://any.example/', true],
    ['<all_urls>', 'http://any.example/', true],
    ['<all_urls>', 'about:blank', false],
    ['https://*/*', 'nonsense', false],
    ['file:///*', 'https://any.example/', false],
    ['https://harbourpost.example/news/*', 'https://harbourpost.example/news/1', false],
  ])('%s and %s: %s', (pattern, address, covered) => {
    expect(isCovered(address, pattern)).toBe(covered);
  });
});

describe('access to a site', () => {
  it('is listed, until the reader or the browser withholds it', async () => {
    expect(await accessTo('https://www.harbourpost.example/tunnel')).toBe('listed');
    permissions.remove(LISTED);
    expect(await accessTo('https://www.harbourpost.example/tunnel')).toBe('withheld');
  });

  it('is had when asked, until the reader lets us in', async () => {
    expect(await accessTo('https://www.northbank.example/')).toBe('asked');
    permissions.add('https://www.northbank.example/*');
    expect(await accessTo('https://www.northbank.example/')).toBe('added');
    expect(await accessTo('https://northbank.example/')).toBe('asked');
  });

  it('is had when asked where the browser does not say', async () => {
    Object.assign(fakeBrowser.permissions, { getAll: () => Promise.reject(new Error('gone')) });
    expect(await accessTo('https://www.northbank.example/')).toBe('asked');
  });
});

describe('what the browser is asked for', () => {
  it('is one site: the listed pattern, or the very host of the page', () => {
    expect(originFor('https://live.harbourpost.example/tunnel')).toBe(LISTED);
    expect(originFor('http://harbourpost.example/tunnel')).toBe('http://harbourpost.example/*');
    expect(originFor('https://www.northbank.example:8443/a?b#c')).toBe('https://www.northbank.example/*');
    expect(originFor('https://www.com/')).toBe('https://www.com/*');
  });

  it('is nothing for what is no web page', () => {
    for (const address of ['', 'about:blank', 'chrome://extensions', 'file:///a.html']) {
      expect(originFor(address)).toBeNull();
    }
  });
});

describe('the sites that the reader let us into', () => {
  it('are listed by name, each with all its patterns', async () => {
    for (const origin of [
      'https://www.northbank.example/*',
      'http://*.northbank.example/*',
      'https://a.example/*',
      'file:///*',
    ]) {
      permissions.add(origin);
    }
    expect(await listAddedSites()).toEqual([
      { site: 'a.example', origins: ['https://a.example/*'] },
      { site: 'northbank.example', origins: ['https://www.northbank.example/*', 'http://*.northbank.example/*'] },
    ]);
  });

  it('are all there are where the reader let us into all', async () => {
    permissions.add('https://*/*');
    expect(await listAddedSites()).toEqual([{ site: '*', origins: ['https://*/*'] }]);
  });

  it('are given back, unless the browser keeps them', async () => {
    permissions.add('https://a.example/*');
    expect(await giveBack(['https://a.example/*'])).toBe(true);
    expect(await listAddedSites()).toEqual([]);
    expect(await giveBack([LISTED])).toBe(false);
  });

  it('are watched until nobody wants to know', () => {
    const control = new AbortController();
    let changes = 0;
    watchAccess(() => (changes += 1), control.signal);
    permissions.add('https://a.example/*');
    permissions.remove('https://a.example/*');
    control.abort();
    permissions.add('https://a.example/*');
    expect(changes).toBe(2);
  });
});
