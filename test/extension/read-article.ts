import type { Browser, Page } from '../../tools/browser/driver.ts';

/** The element that holds the card; no other is ever added to a page. */
export const cardHost = 'on-the-record';

/** Has the page in front read, as a reader does who presses the toolbar button, and waits for its highlights. */
export async function readArticle(browser: Browser, page: Page): Promise<void> {
  const popup = await browser.pressToolbarButton();
  await page.waitFor(() => CSS.highlights.size > 0);
  await popup.close();
}

/** What stands on the badge, once something does: it comes a moment after the highlights. Nothing where it never comes. */
export async function readBadge(browser: Browser): Promise<string> {
  for (let looks = 0; looks < 50; looks += 1) {
    const badge = await browser.badgeText();
    if (badge !== '') return badge;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return '';
}

/** The words that are painted on a page, highlight by highlight, in the order of the page. */
export function paintedWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([name, ranges]) => [...ranges].map((range) => `${name}: ${String(range)}`)),
  );
}

/** A point in the middle of the first line of words that are painted; they have to be in view. */
export function pointAt(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const range = ranges.find((each) => String(each).includes(wanted));
    if (!(range instanceof Range)) throw new Error(`“${wanted}” is not painted.`);
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = range.getClientRects()[0]!;
    return { x: left + width / 2, y: top + height / 2 };
  }, words);
}

/** Waits for a card, and gives the words on it, line by line. */
export async function readCard(page: Page): Promise<string[]> {
  await page.waitFor((host) => document.querySelector(host) !== null, cardHost);
  return page.evaluateInShadow(cardHost, (root) =>
    [...root.querySelectorAll('p, h2, output')].map((line) => line.textContent ?? ''),
  );
}

/** Whether the page shows a card. */
export function hasCard(page: Page): Promise<boolean> {
  return page.evaluate((host) => document.querySelector(host) !== null, cardHost);
}

/** Waits until the page shows no card. */
export async function waitForNoCard(page: Page): Promise<void> {
  await page.waitFor((host) => document.querySelector(host) === null, cardHost);
}
