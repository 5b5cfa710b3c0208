import process from 'node:process';
import { parseArgs } from 'node:util';

/** What `npm start -- --help` prints. */
export const help = `npm start -- [PAGE] [OPTIONS]

Builds the extension and opens a browser with it on a news article, as a reader would see it.
PAGE is an address (https://…) or an HTML file; without it, a sample article of this project.

  --browser NAME   chromium (the default) or firefox
  --headless       no window: writes screenshots into out/ and prints what the popup says
                   (always so where there is no display)
  --dark           shows the page and the popup in dark colours; without a window, writes both pairs
  --help           prints this

CHROME_PATH and FIREFOX_PATH name a browser's program where it is not found by itself.`;

/**
 * What the reader asked for.
 * @typedef {object} Options
 * @property {string | null} page an address or a file; null for the sample
 * @property {'chromium' | 'firefox'} browser
 * @property {boolean} headless
 * @property {boolean} dark
 * @property {boolean} help
 */

/**
 * Reads the words after `npm start --`; throws one sentence where one of them makes no sense.
 * @param {string[]} words
 * @returns {Options}
 */
export function readOptions(words) {
  const { values, positionals } = parse(words);
  if (positionals.length > 1) throw new Error(`One page at a time, please, and not ${positionals.length}. ${seeHelp}`);
  const browser = values.browser ?? 'chromium';
  if (browser !== 'chromium' && browser !== 'firefox') {
    throw new Error(`The browser is chromium or firefox, not “${browser}”. ${seeHelp}`);
  }
  return {
    page: positionals[0] ?? null,
    browser,
    headless: values.headless === true || !hasDisplay(),
    dark: values.dark === true,
    help: values.help === true,
  };
}

const seeHelp = 'npm start -- --help lists what there is.';

/** @param {string[]} words */
function parse(words) {
  const options = /** @type {const} */ ({
    browser: { type: 'string' },
    dark: { type: 'boolean' },
    headless: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  });
  try {
    return parseArgs({ args: words, options, allowPositionals: true });
  } catch (error) {
    const [sentence] = error instanceof Error ? error.message.split('. ') : [String(error)];
    throw new Error(`${sentence}. ${seeHelp}`, { cause: error });
  }
}

function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
