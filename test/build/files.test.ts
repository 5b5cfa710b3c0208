import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { browserNames } from '../../tools/browser/driver.ts';
import { readBuild, textOfFile } from './read-build.ts';

const samples = readdirSync(new URL('../../public/samples', import.meta.url));
const locales = readdirSync(new URL('../../public/_locales', import.meta.url));

const expected = [
  ...['icon-128.png', 'icon-16.png', 'icon-32.png', 'icon-48.png', 'icon.svg'].map((icon) => `icons/${icon}`),
  ...locales.map((locale) => `_locales/${locale}/messages.json`),
  ...samples.map((sample) => `samples/${sample}`),
  'manifest.json',
  'service-worker-loader.js',
  'src/content.iife.js',
  'src/overlay/highlights.css',
  'src/views/options/index.html',
  'src/views/panel/index.html',
  'src/views/popup/index.html',
  'src/views/print/index.html',
  'src/views/welcome/index.html',
];

/** What a bundle may hold of addresses: names of namespaces, which nothing loads. */
const namespaces = /^http:\/\/www\.w3\.org\//;

/** What could load something from elsewhere than the extension itself, or turn a string into code or markup. */
const forbidden = [
  /\bfetch\s*\((?!\w+(?:\.default)?\.runtime\.getURL\(\w+\)\))/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bEventSource\b/,
  /\bRTCPeerConnection\b/,
  /\bsendBeacon\b/,
  /\bimportScripts\b/,
  /\bimport\s*\(/,
  /\beval\s*\(/,
  /\bnew Function\b/,
  /\bFunction\s*\(/,
  /\.innerHTML\s*=[^=]/,
  /\bouterHTML\s*=[^=]/,
  /\binsertAdjacentHTML\b/,
  /\bdocument\.write/,
  /\bsourceMappingURL\b/,
];

describe.each(browserNames)('the build for %s', (browser) => {
  const build = readBuild(browser);
  const texts = [...build.keys()]
    .filter((path) => /\.(?:js|html|css)$/.test(path) && !path.startsWith('samples/'))
    .map((path) => ({ path, text: textOfFile(build, path) }));

  it('holds these files, the bundles in assets/, and nothing else', () => {
    const bundles = [...build.keys()].filter((path) => path.startsWith('assets/'));
    const others = [...build.keys()].filter((path) => !path.startsWith('assets/'));
    expect(others.toSorted()).toEqual(expected.toSorted());
    expect(bundles.filter((path) => !/^assets\/(?:[\w.-]+\.(?:js|css)|weights-[\w-]+\.bin)$/.test(path))).toEqual([]);
  });

  it('names no address that anything could be fetched from', () => {
    const addresses = texts.flatMap(({ path, text }) =>
      [...text.matchAll(/\b(?:https?|wss?):\/\/\w[^\s'"`)]*/g)].map(([address]) => ({ path, address })),
    );
    expect(addresses.filter(({ address }) => !namespaces.test(address))).toEqual([]);
  });

  it('has no code that could send anything, or run what it was sent', () => {
    const found = texts.flatMap(({ path, text }) =>
      forbidden.filter((pattern) => pattern.test(text)).map((pattern) => `${path}: ${pattern.source}`),
    );
    expect(found).toEqual([]);
  });

  it('has pages without a script or a style of their own in them', () => {
    const pages = texts.filter(({ path }) => path.endsWith('.html'));
    const inline = /<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/i;
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.filter(({ text }) => inline.test(text))).toEqual([]);
  });
});
