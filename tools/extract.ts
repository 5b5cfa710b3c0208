import { existsSync, mkdirSync, statSync } from 'node:fs';
import { bundleInPage } from './extract/bundle-in-page';
import { extractFolder, listPages } from './extract/extract-folder';
import { inChromium } from './in-chromium';
import { run, say } from './terminal.mjs';

// Writes what the extension reads on each page of a folder, body and attributions: npm run extract -- HTML_DIR OUT_DIR

const USAGE =
  'Say what to read and where to write: npm run extract -- HTML_DIR OUT_DIR. HTML_DIR is a folder of .html files; each gives a .txt and a .json file in OUT_DIR.';

await run(async () => {
  const { from, to } = readWords(process.argv.slice(2));
  mkdirSync(to, { recursive: true });
  const script = await bundleInPage();
  const articles = await inChromium(say, (browser, site) => extractFolder({ browser, site, script }, from, to, say));
  say(`Wrote what they hold to ${to}; ${articles} are articles.`);
});

function readWords(words: readonly string[]): { from: string; to: string } {
  const option = words.find((word) => word.startsWith('--'));
  if (option !== undefined) throw new Error(`There is no option ${option}. ${USAGE}`);
  const [from, to, ...more] = words;
  if (from === undefined || to === undefined || more.length > 0) throw new Error(USAGE);
  if (!existsSync(from) || !statSync(from).isDirectory()) throw new Error(`There is no folder ${from}. ${USAGE}`);
  if (existsSync(to) && !statSync(to).isDirectory())
    throw new Error(`${to} is a file; OUT_DIR has to be a folder. ${USAGE}`);
  if (listPages(from).length === 0) throw new Error(`The folder ${from} holds no .html file. ${USAGE}`);
  return { from, to };
}
