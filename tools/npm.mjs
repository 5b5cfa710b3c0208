import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const longest = { milliseconds: 15 * 60_000, bytes: 256 * 2 ** 20 };

/**
 * Runs npm in this project, without input, and gives its exit status (null where it had to be ended) and what it printed.
 * @param {string[]} args
 * @returns {{ status: number | null, printed: string }}
 */
export function runNpm(args) {
  const npm = process.env.npm_execpath;
  /** @type {import('node:child_process').SpawnSyncOptionsWithStringEncoding} */
  const options = {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: longest.bytes,
    timeout: longest.milliseconds,
  };
  const { status, stdout, stderr } = npm?.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  return { status, printed: `${stdout}${stderr}` };
}
