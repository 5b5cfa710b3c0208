/** `npm start`: from a fresh clone to a browser with the extension on a news article. */
import process from 'node:process';
import { installPackages, requireNode } from './packages.mjs';
import { help, readOptions } from './start/options.mjs';
import { run } from './terminal.mjs';

await run(async () => {
  requireNode();
  const options = readOptions(process.argv.slice(2));
  if (options.help) return console.log(help);
  installPackages();
  const { register } = await import('tsx/esm/api');
  register();
  const { openArticle } = await import('./start/open-article.ts');
  await openArticle(options);
});
