import type { Browser, Page } from '../../tools/browser/driver.ts';

/**
 * Opens the panel beside the page in front, as a reader does who presses the button in the popup. In Chromium the popup
 * goes, and with it what would let a key or the pointer go again.
 */
export async function openPanel(browser: Browser): Promise<Page> {
  const button = '.popup-head button';
  const popup = await browser.pressToolbarButton();
  await popup.waitFor(() => document.querySelector('.claim-counts, .refusal') !== null);
  if (browser.name === 'firefox') await popup.click(button);
  else await popup.evaluate((name) => document.querySelector<HTMLElement>(name)?.click(), button);
  return browser.findPanel();
}

/** Opens the page that prints the article in front, by its link in the popup. */
export async function openPrint(browser: Browser): Promise<Page> {
  const popup = await browser.pressToolbarButton();
  const address = await popup.waitFor(() => document.querySelector<HTMLAnchorElement>('a[href*="/print/"]')?.href);
  await popup.evaluate(() => {
    setTimeout(() => document.querySelector<HTMLElement>('a[href*="/print/"]')?.click());
  });
  const page = await browser.findTab(address);
  await page.waitFor(() => document.querySelector('.notes') !== null);
  return page;
}
