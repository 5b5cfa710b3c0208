/** `npm test`: everything that can be checked, from a fresh clone on. */
import { installPackages, requireNode } from './packages.mjs';
import { run } from './terminal.mjs';

await run(async () => {
  requireNode();
  installPackages();
  const { register } = await import('tsx/esm/api');
  register();
  const { runChecks } = await import('./check/run-checks.ts');
  await runChecks();
});
