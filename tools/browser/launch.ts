import { launchChromium } from './chromium.ts';
import type { Browser, BrowserName, LaunchOptions } from './driver.ts';
import { launchFirefox } from './firefox.ts';

/** Starts a browser by its name. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<Browser> {
  return name === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
