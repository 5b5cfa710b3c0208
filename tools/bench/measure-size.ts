import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const ASSETS = path.join(import.meta.dirname, '../../dist/chromium/assets');

/** How many bytes the built background loads, weights and word lists included. */
export interface SizeFigures {
  readonly bytes: number;
  readonly gzip: number;
}

/** Measures what the build for Chromium holds. Throws a sentence where there is none. */
export function measureSize(): SizeFigures {
  const files = existsSync(ASSETS)
    ? readdirSync(ASSETS).filter((name) => /^(?:background|text|weights)[.-]/u.test(name))
    : [];
  if (files.length < 3) throw new Error('There is no whole build to measure: run “npm run build” first.');
  const contents = files.map((name) => readFileSync(path.join(ASSETS, name)));
  const sum = (sizes: readonly number[]) => sizes.reduce((all, size) => all + size, 0);
  return {
    bytes: sum(contents.map(({ length }) => length)),
    gzip: sum(contents.map((content) => gzipSync(content, { level: 9 }).length)),
  };
}
