import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from '../../tools/browser/driver.ts';

/** A built extension: its files by their paths, with slashes. */
export type Build = ReadonlyMap<string, Buffer>;

/** Reads dist/chromium or dist/firefox; throws where it was not built. */
export function readBuild(browser: BrowserName): Build {
  const folder = fileURLToPath(new URL(`../../dist/${browser}`, import.meta.url));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)];
    }),
  );
}

/** The text of a file of a build; throws where there is none. */
export function textOfFile(build: Build, path: string): string {
  const file = build.get(path);
  if (!file) throw new Error(`The build has no ${path}`);
  return file.toString('utf8');
}

/** The manifest of a build. */
export function manifestOf(build: Build): Record<string, unknown> {
  return JSON.parse(textOfFile(build, 'manifest.json')) as Record<string, unknown>;
}
