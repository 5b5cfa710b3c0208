import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import newsSites from '../src/news-sites.json';

const hosts = Object.keys(newsSites);
const plainHost = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)+$/;

function coveredHosts(all: readonly string[]): string[] {
  return all.filter((host) => all.some((other) => host.endsWith(`.${other}`)));
}

describe('the list of news sites', () => {
  it('is the one that readers have agreed to: a new host would have every browser ask again, and stop until it is answered', () => {
    const digest = createHash('sha256').update(hosts.join('\n')).digest('hex');
    expect([hosts.length, digest]).toEqual([150, 'b25880543d7a1fa8f36e067e29835f1fd8aa6f7ba898b821968f882d65ab13ce']);
  });

  it('comes from many countries, each of which Intl can name', () => {
    const countries = new Set(Object.values(newsSites));
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    expect(countries.size).toBeGreaterThan(50);
    expect([...countries].filter((country) => names.of(country) === undefined)).toEqual([]);
  });

  it('is sorted, so that a site has one obvious place', () => {
    expect(hosts).toEqual(hosts.toSorted());
  });

  it('holds plain host names: no scheme, path, port, capital or pattern character', () => {
    expect(hosts.filter((host) => !plainHost.test(host))).toEqual([]);
    for (const wrong of ['*.example.com', 'https://example.com', 'example.com/news', 'Example.com', 'localhost']) {
      expect(wrong).not.toMatch(plainHost);
    }
  });

  it('names the site and not its www host', () => {
    expect(hosts.filter((host) => host.startsWith('www.'))).toEqual([]);
  });

  it('has no host that another one already covers', () => {
    expect(coveredHosts(hosts)).toEqual([]);
    expect(coveredHosts(['example.com', 'news.example.com', 'badexample.com'])).toEqual(['news.example.com']);
  });
});
