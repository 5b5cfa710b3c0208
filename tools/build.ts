import { spawn } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './browser/driver.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Builds the extension for a browser and gives the folder it is in; throws where it fails. */
export async function build(browser: BrowserName): Promise<string> {
  const vite = fileURLToPath(new URL('bin/vite.js', import.meta.resolve('vite/package.json')));
  const child = spawn(process.execPath, [vite, 'build', '--mode', browser], { cwd: root, stdio: 'ignore' });
  const status = await new Promise((resolve) => child.once('close', resolve));
  if (status !== 0) throw new Error(`The build failed; npx vite build --mode ${browser} says why.`);
  return fileURLToPath(new URL(`../dist/${browser}`, import.meta.url));
}
