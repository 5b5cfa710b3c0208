import { existsSync, mkdirSync, statSync } from 'node:fs';
import { getBrowser } from './browser/get';
import { launch } from './browser/launch';
import { build } from './build';
import { bundleInPage } from './extract/bundle-in-page';
import { extractFolder, listPages } from './extract/extract-folder';
import { startSite } from './site';
import { run, say } from './terminal.mjs';

// Writes what the extension reads on each page of a folder, body and attributions: npm run extract -- HTML_DIR OUT_DIR

const USAGE =
  'Say what to read and where to write: npm run extract -- HTML_DIR OUT_DIR. HTML_DIR is a folder of .html files; each gives a .txt and a .json file in OUT_DIR.';

await run(async () => {
  const { from, to } = readWords(process.argv.slice(2));
  mkdirSync(to, { recursive: true });
  say('Building the extension.');
  const extension = await build('chromium');
  const script = await bundleInPage();
  const executable = await getBrowser('chromium', say);
  say(`Starting ${executable}.`);
  const site = await startSite();
  try {
    const browser = await launch('chromium', { executable, extension, headless: true });
    try {
      const articles = await extractFolder({ browser, site, script }, from, to, say);
      say(`Wrote what they hold to ${to}; ${articles} are articles.`);
    } finally {
      await browser.close();
    }
  } finally {
    await site.close();
  }
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
