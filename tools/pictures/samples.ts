import { readFileSync } from 'node:fs';
import { type Browser, type Page, poll } from '../browser/driver';

declare const chrome: {
  readonly permissions: { contains(what: { readonly origins: readonly string[] }): Promise<boolean> };
};

/** The sample articles that are shown, each with the host that stands in the address bar: none exists. */
const hosts = {
  'harbour-tunnel': 'www.theledger.example',
  'pension-vote': 'www.lasgardcourier.example',
  'grain-canal': 'www.meridianwire.example',
  'river-ruling': 'www.northmoorpost.example',
} as const;

export type Sample = keyof typeof hosts;

/** The address of a sample, as an address bar shows it. */
export function addressOf(sample: Sample): string {
  return `${hosts[sample]}/2026/05/${sample}`;
}

/** Opens a sample in a tab of a size, as a page of its site. */
export async function openSample(browser: Browser, sample: Sample, width: number, height: number): Promise<Page> {
  const html = readFileSync(new URL(`../../public/samples/${sample}.html`, import.meta.url), 'utf8');
  const page = await browser.openTab(`https://${addressOf(sample)}`, html);
  await page.resize(width, height);
  return page;
}

/** Has the page in front read, and its site from now on by itself, as a reader does in the popup; waits for the highlights. */
export async function letInto(browser: Browser, page: Page, sample: Sample): Promise<void> {
  const origin = `https://${hosts[sample]}/*`;
  await browser.agreeTo(origin);
  const popup = await browser.pressToolbarButton();
  await popup.waitFor(() => document.querySelector('.claim-counts') !== null);
  const isIn = () => popup.evaluate((pattern) => chrome.permissions.contains({ origins: [pattern] }), origin);
  if (!(await isIn())) await popup.click('.site-access button');
  await poll(`${origin} to be let in`, isIn);
  await page.waitFor(() => CSS.highlights.size > 0);
  await popup.close();
}

/** Opens a sample and has it read. */
export async function openRead(browser: Browser, sample: Sample, width: number, height: number): Promise<Page> {
  const page = await openSample(browser, sample, width, height);
  await letInto(browser, page, sample);
  return page;
}

/** A point in the first line of words that are painted, which is scrolled to the middle of the page first unless it is in view. */
export function pointAt(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const range = ranges.find((each) => String(each).includes(wanted));
    if (!(range instanceof Range)) throw new Error(`“${wanted}” is not painted.`);
    const { bottom } = range.getBoundingClientRect();
    if (bottom > innerHeight || bottom < 0)
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = range.getClientRects()[0]!;
    return { x: left + width / 3, y: top + height / 2 };
  }, words);
}

/** Opens the card of a claim, by words that are painted: with the pointer, which comes to rest there. */
export async function openCard(page: Page, words: string): Promise<{ x: number; y: number }> {
  const point = await pointAt(page, words);
  await page.moveTo(point.x, point.y);
  await page.waitFor(() => document.querySelector('on-the-record') !== null);
  return point;
}
