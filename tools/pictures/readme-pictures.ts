import type { Browser } from '../browser/driver';
import { openRead } from './samples';

/** PNGs of a sample article with its highlights, and of the popup over it. */
export async function takeReadmePictures(browser: Browser): Promise<{ article: Buffer; popup: Buffer }> {
  const page = await openRead(browser, 'harbour-tunnel', 1280, 800);
  const article = await page.screenshot();
  const popup = await browser.pressToolbarButton();
  await popup.waitFor(() => document.querySelector('.claim-counts') !== null);
  const pictures = { article, popup: await popup.screenshot() };
  await popup.close();
  return pictures;
}
