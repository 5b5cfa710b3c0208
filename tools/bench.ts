import { benchEngine } from './bench/bench-engine';
import { benchPages } from './bench/bench-pages';
import { benchPopup } from './bench/bench-popup';
import { run } from './terminal.mjs';

// Measures what the engine costs: npm run build, then npm run bench [-- --json]
// Measures what the extension costs a page: npm run bench -- pages [HTML_DIR] [--json]
// Measures how soon the popup is there: npm run bench -- popup [--json]

const USAGE =
  'Run it with nothing, with “popup”, or with “pages” and perhaps a folder of saved pages; --json gives all figures: npm run bench -- pages HTML_DIR --json.';

await run(async () => {
  const words = process.argv.slice(2);
  const asJson = words.includes('--json');
  const [what, folder, ...more] = words.filter((word) => word !== '--json');
  if (words.some((word) => word.startsWith('--') && word !== '--json') || more.length > 0) throw new Error(USAGE);
  if (what === undefined) return benchEngine(asJson);
  if (what === 'popup' && folder === undefined) return benchPopup(asJson);
  if (what !== 'pages') throw new Error(USAGE);
  return benchPages(folder, asJson);
});
