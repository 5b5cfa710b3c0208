import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sumTallies, tallyReport } from '../../tools/check/tally.ts';

const folder = mkdtempSync(join(tmpdir(), 'on-the-record-tally-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(success: boolean, ...statuses: string[]): string {
  const file = join(folder, 'report.json');
  const tests = statuses.map((status, place) => ({ status, fullName: `test ${place}` }));
  writeFileSync(file, JSON.stringify({ success, testResults: [{ assertionResults: tests }] }));
  return file;
}

describe('the tally of a test run', () => {
  it('counts each test, and names the skipped ones', () => {
    const file = report(false, 'passed', 'failed', 'pending', 'passed', 'skipped', 'todo');
    expect(tallyReport(file)).toEqual({ passed: 2, failed: 1, skipped: ['test 2', 'test 4', 'test 5'] });
  });

  it('counts a run that failed without a failed test as one failed test', () => {
    expect(tallyReport(report(false, 'passed'))).toMatchObject({ passed: 1, failed: 1 });
  });

  it('counts a run that left no report as one failed test', () => {
    expect(tallyReport(join(folder, 'missing.json'))).toEqual({ passed: 0, failed: 1, skipped: [] });
  });

  it('sums several runs', () => {
    const one = { passed: 2, failed: 0, skipped: ['a'] };
    expect(sumTallies([one, { passed: 3, failed: 1, skipped: ['b'] }])).toEqual({
      passed: 5,
      failed: 1,
      skipped: ['a', 'b'],
    });
  });
});
