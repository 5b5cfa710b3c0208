import { spawnSync } from 'node:child_process';
import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import {
  Browser as Downloadable,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';
import type { BrowserName } from './driver.ts';
import { findBrowser, pathVariables } from './find.ts';

const debianPackages: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
const downloads = {
  chromium: { browser: Downloadable.CHROME, release: 'stable' },
  firefox: { browser: Downloadable.FIREFOX, release: 'stable' },
} as const;
const titles: Record<BrowserName, string> = { chromium: 'Chromium', firefox: 'Firefox' };
const downloadFolder = join(homedir(), '.cache', 'on-the-record');

/**
 * The path of a browser's program: one that is installed, else one that this function installs (by apt-get as root on
 * Debian and its like, else downloaded from its maker). Says each step; throws one sentence with the way out.
 */
export async function getBrowser(name: BrowserName, say: (step: string) => void): Promise<string> {
  const found = findBrowser(name) ?? (await findDownloaded(name));
  if (found !== null) return found;
  return installByApt(name, say) ?? (await download(name, say));
}

function installByApt(name: BrowserName, say: (step: string) => void): string | null {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || spawnSync('apt-get', ['--version']).status !== 0) return null;
  say(`Installing ${titles[name]} with apt-get; this takes a minute or two.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { env });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debianPackages[name], 'fonts-liberation'], {
    env,
  });
  return findBrowser(name);
}

async function findDownloaded(name: BrowserName): Promise<string | null> {
  const browsers = await getInstalledBrowsers({ cacheDir: downloadFolder });
  return browsers.find(({ browser }) => browser === downloads[name].browser)?.executablePath ?? null;
}

async function download(name: BrowserName, say: (step: string) => void): Promise<string> {
  const { browser, release } = downloads[name];
  say(`Downloading ${titles[name]} to ${downloadFolder}.`);
  try {
    const platform = detectBrowserPlatform();
    if (platform === undefined) throw new Error('there is none for this platform');
    const buildId = await resolveBuildId(browser, platform, release);
    return (await install({ browser, buildId, cacheDir: downloadFolder })).executablePath;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const advice = `Install ${titles[name]}, or set ${pathVariables[name]} to its program.`;
    throw new Error(`${titles[name]} is not installed and could not be downloaded (${why}). ${advice}`, {
      cause: error,
    });
  }
}
