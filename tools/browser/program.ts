import { type ChildProcess, spawn, type StdioOptions } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './driver.ts';

/** A browser's program while it runs, with a fresh profile. */
export interface Program {
  readonly child: ChildProcess;
  /** Resolves when the program has ended and its profile is gone. */
  readonly ended: Promise<void>;
  /** Says that it answers; a program that does not within a minute is killed. */
  ready(): void;
  /** Ends it at once. */
  kill(): void;
}

const PATIENCE_MS = 60_000;

/** Profiles lie in this project's folder, for a browser that is a snap sees no other temporary folder than its own. */
const profiles = fileURLToPath(new URL('../../out/profiles/', import.meta.url));

/** Makes a folder for a profile. */
export async function makeProfile(browser: BrowserName): Promise<string> {
  await mkdir(profiles, { recursive: true });
  return mkdtemp(join(profiles, `${browser}-`));
}

/** Starts a browser's program, which ends with this process at the latest and takes its profile with it. */
export function startProgram(
  executable: string,
  args: readonly string[],
  profile: string,
  stdio: StdioOptions,
): Program {
  const child = spawn(executable, args, { stdio });
  const kill = () => child.kill('SIGKILL');
  const deadline = setTimeout(kill, PATIENCE_MS);
  process.once('exit', kill);
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()).once('error', () => resolve()));
  const ended = closed.then(() => {
    clearTimeout(deadline);
    process.off('exit', kill);
    return rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });
  return { child, ended, kill, ready: () => clearTimeout(deadline) };
}
