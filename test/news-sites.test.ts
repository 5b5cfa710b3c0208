import { describe, expect, it } from 'vitest';
import newsSites from '../src/news-sites.json';

const plainHost = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)+$/;

function coveredHosts(hosts: readonly string[]): string[] {
  return hosts.filter((host) => hosts.some((other) => host.endsWith(`.${other}`)));
}

describe('the list of news sites', () => {
  it('names at least forty sites', () => {
    expect(newsSites.length).toBeGreaterThanOrEqual(40);
  });

  it('is sorted, so that a new site has one obvious place', () => {
    expect(newsSites).toEqual([...newsSites].sort());
  });

  it('names no site twice', () => {
    expect(newsSites.filter((host, index) => newsSites.indexOf(host) !== index)).toEqual([]);
  });

  it('holds plain host names: no scheme, path, port, capital or pattern character', () => {
    expect(newsSites.filter((host) => !plainHost.test(host))).toEqual([]);
    for (const wrong of ['*.example.com', 'https://example.com', 'example.com/news', 'Example.com', 'localhost']) {
      expect(wrong).not.toMatch(plainHost);
    }
  });

  it('names the site and not its www host', () => {
    expect(newsSites.filter((host) => host.startsWith('www.'))).toEqual([]);
  });

  it('has no host that another one already covers', () => {
    expect(coveredHosts(newsSites)).toEqual([]);
    expect(coveredHosts(['example.com', 'news.example.com', 'badexample.com'])).toEqual(['news.example.com']);
  });
});
