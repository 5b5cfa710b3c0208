/** One thing that `npm test` looks at: a script of package.json. */
export interface Check {
  /** What it looks at, as the reader is told. */
  readonly title: string;
  /** The script of package.json that looks. */
  readonly script: string;
  /** Whether the script runs vitest, whose tests are then counted one by one. */
  readonly isVitest?: true;
  /** The script that has to succeed first. */
  readonly needs?: string;
}

/** All checks, the quick ones first. */
export const checks: readonly Check[] = [
  { title: 'Format', script: 'format:check' },
  { title: 'Lint', script: 'lint' },
  { title: 'Unused files, exports and packages', script: 'unused' },
  { title: 'Types', script: 'typecheck' },
  { title: 'Unit tests', script: 'unit', isVitest: true },
  { title: 'Builds for both browsers', script: 'build' },
  { title: 'Tests of both builds', script: 'test:build', isVitest: true, needs: 'build' },
  { title: "Mozilla's linter on the Firefox build", script: 'lint:firefox', needs: 'build' },
  { title: 'Sizes', script: 'size', needs: 'build' },
  { title: 'Page tests in both browsers', script: 'test:page', isVitest: true },
  { title: 'Extension tests in Chromium', script: 'test:chromium', isVitest: true, needs: 'build' },
  { title: 'Extension tests in Firefox', script: 'test:firefox', isVitest: true, needs: 'build' },
];
