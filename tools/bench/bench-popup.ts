import { readFileSync } from 'node:fs';
import { inChromium } from '../in-chromium';
import { say } from '../terminal.mjs';
import { median } from './cpu-time';
import { inMs, printTable } from './print-table';

const SAMPLE = new URL('../../public/samples/harbour-tunnel.html', import.meta.url);
const OPENINGS = 12;
const MOST_MS = 100;

/**
 * Measures how long the popup over an article that was read takes to its first paint, summary and all, and the same for a
 * page with nothing on it in a new tab of the same browser: a machine that is busy shows in both.
 */
export async function benchPopup(asJson: boolean): Promise<void> {
  const { popup, blank } = await inChromium(asJson ? () => {} : say, async (browser, site) => {
    const blanks: number[] = [];
    const popups: number[] = [];
    for (let n = 0; n < OPENINGS; n += 1) {
      const tab = await browser.openTab(site.addPage(`/blank-${n}.html`, '<!doctype html><p>Nothing'));
      blanks.push(await tab.waitFor(firstPaint));
      await tab.close();
    }
    await browser.openTab(site.addPage('/harbour-tunnel.html', readFileSync(SAMPLE, 'utf8')));
    const first = await browser.pressToolbarButton();
    await first.waitFor(() => document.querySelector('.claim-counts') !== null);
    for (let n = 0; n < OPENINGS; n += 1) {
      const opened = await browser.pressToolbarButton();
      popups.push(await opened.waitFor(firstPaint));
    }
    return { popup: median(popups), blank: median(blanks) };
  });
  if (asJson) return console.log(JSON.stringify({ popup, blank }));
  printTable([
    ['', 'measured', 'asked', 'held'],
    ['first paint of the popup, median', inMs(popup), `at most ${MOST_MS} ms`, popup <= MOST_MS ? 'yes' : 'no'],
    ['first paint of a page with nothing on it, median', inMs(blank), '', ''],
    ['times as long', (popup / blank).toFixed(1), '', ''],
  ]);
}

/** Milliseconds from the navigation to the first text or picture; nothing before that. Runs in the page. */
function firstPaint(): number | undefined {
  return performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
}
