import type { Browser, Page } from '../browser/driver';

/** Opens the panel beside the page in front, as a reader does who presses the button in the popup; waits for its list. */
export async function openPanel(browser: Browser, width: number, height: number): Promise<Page> {
  const popup = await browser.pressToolbarButton();
  await popup.waitFor(() => document.querySelector('.claim-counts') !== null);
  await popup.evaluate(() => document.querySelector<HTMLElement>('.popup-head button')?.click());
  const panel = await browser.findPanel();
  await panel.waitFor(() => document.querySelector('.claim') !== null);
  await panel.resize(width, height);
  return panel;
}
