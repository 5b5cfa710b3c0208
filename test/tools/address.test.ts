import { describe, expect, it } from 'vitest';
import { addressOf } from '../../tools/start/address.ts';
import { startSite } from '../../tools/site.ts';

const sample = 'public/samples/harbour-tunnel.html';

describe('the page that npm start opens', () => {
  it.each([
    ['the sample, where none is named', null],
    ['a file', sample],
  ])('is %s, served on this machine', async (_title, named) => {
    const site = await startSite();
    const response = await fetch(await addressOf(named, site));
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toContain('Harbour tunnel');
    await site.close();
  });

  it.each([
    ['https://paper.example/story', 'https://paper.example/story'],
    ['HTTP://paper.example', 'HTTP://paper.example'],
  ])('is an address as it stands: %s', async (named, address) => {
    const site = await startSite();
    expect(await addressOf(named, site)).toBe(address);
    await site.close();
  });

  it.each([
    ['missing.html', 'There is no file missing.html that can be read: name an .html file or an address (https://…).'],
    [
      'package.json',
      'package.json is neither an address (https://…) nor an .html file; npm run analyze reads .txt files.',
    ],
    [
      'ftp://paper.example/story.html',
      'Only http and https addresses can be opened, not ftp://paper.example/story.html',
    ],
    ['https://', 'https:// is not an address that a browser can open.'],
  ])('is refused in a sentence where it is %s', async (named, sentence) => {
    const site = await startSite();
    await expect(addressOf(named, site)).rejects.toThrow(sentence);
    await site.close();
  });
});
