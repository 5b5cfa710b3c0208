import { readFileSync } from 'node:fs';
import process from 'node:process';
import { runNpm } from './npm.mjs';
import { say } from './terminal.mjs';

const root = new URL('../', import.meta.url);
const oldestNode = 20;

/** Throws where this Node is too old to go on with. */
export function requireNode() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major >= oldestNode) return;
  throw new Error(
    `Node ${process.versions.node} is too old: install Node ${oldestNode} or newer from https://nodejs.org.`,
  );
}

/** Installs the packages of package-lock.json where they are missing or others; throws where that fails. */
export function installPackages() {
  if (arePackagesThere()) return;
  say('Installing packages; the first time this takes a minute.');
  const { status, printed } = runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status === 0) return;
  const why = /npm (?:error|ERR!) (?!code|errno|syscall)(.+)/.exec(printed)?.[1] ?? 'npm gave no reason';
  throw new Error(`The packages could not be installed (${why}). Check that this machine is online, then run npm ci.`);
}

/**
 * Whether every package that the lock file wants for all platforms is installed in that version. npm keeps its own list
 * of what is installed in node_modules.
 */
function arePackagesThere() {
  const wanted = readPackages('package-lock.json');
  const installed = readPackages('node_modules/.package-lock.json');
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || installed[path]?.version === version || (optional && !installed[path]),
  );
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function readPackages(lockFile) {
  try {
    return JSON.parse(readFileSync(new URL(lockFile, root), 'utf8')).packages;
  } catch {
    return {};
  }
}
