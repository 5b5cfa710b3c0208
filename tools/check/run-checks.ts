import { rmSync } from 'node:fs';
import process from 'node:process';
import { browserNames } from '../browser/driver.ts';
import { getBrowser } from '../browser/get.ts';
import { runNpm } from '../npm.mjs';
import { say } from '../terminal.mjs';
import { type Check, checks } from './checks.ts';
import { sumTallies, type Tally, tallyReport } from './tally.ts';

/**
 * Runs every check, says how each went and what a failed one printed, and ends with one line that sums all tests; a
 * check that is not a test runner counts as one test. The exit code is 1 where anything failed.
 */
export async function runChecks(): Promise<void> {
  for (const name of browserNames) say(`Testing with ${await getBrowser(name, say)}`);
  const failed = new Set<string>();
  const tallies: Tally[] = [];
  for (const check of checks) {
    const tally = check.needs !== undefined && failed.has(check.needs) ? skip(check) : runCheck(check);
    if (tally.failed > 0) failed.add(check.script);
    tallies.push(tally);
  }
  const sum = sumTallies(tallies);
  for (const title of sum.skipped) console.log(`↷ skipped: ${title}`);
  console.log(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped.length} skipped`);
  if (sum.failed > 0) process.exitCode = 1;
}

function skip({ title, needs }: Check): Tally {
  console.log(`↷ ${title}: not run, because npm run ${needs} failed`);
  return { passed: 0, failed: 0, skipped: [title] };
}

function runCheck({ title, script, isVitest }: Check): Tally {
  say(`${title} (npm run ${script})`);
  const report = `out/reports/${script.replace(':', '-')}.json`;
  rmSync(report, { force: true });
  const start = performance.now();
  const reporters = ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status, printed } = runNpm(['run', '--silent', script, ...(isVitest ? reporters : [])]);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const tally = isVitest
    ? tallyReport(report)
    : { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: [] };
  const count = isVitest ? `: ${tally.passed} passed, ${tally.failed} failed, ${tally.skipped.length} skipped` : '';
  console.log(`${tally.failed === 0 ? '✓' : '✗'} ${title}${count} (${seconds} s)`);
  if (tally.failed > 0) console.log(printed);
  return tally;
}
