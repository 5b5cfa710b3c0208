import { type Chromium, launchChromium } from './chromium.ts';
import type { Browser, BrowserName, LaunchOptions } from './driver.ts';
import { pathVariables } from './find.ts';
import { launchFirefox } from './firefox.ts';

/** Starts a browser by its name; throws one sentence with the way out where it does not start. */
export function launch(name: 'chromium', options: LaunchOptions): Promise<Chromium>;
export function launch(name: BrowserName, options: LaunchOptions): Promise<Browser>;
export async function launch(name: BrowserName, options: LaunchOptions): Promise<Browser> {
  try {
    const browser = await (name === 'firefox' ? launchFirefox(options) : launchChromium(options));
    if (options.extension !== undefined) {
      const welcome = await browser.findTab(`${browser.origin}/src/views/welcome/index.html`);
      if (!options.welcome) await welcome.close();
    }
    return browser;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const advice = `Set ${pathVariables[name]} to the program of another ${name === 'firefox' ? 'Firefox' : 'Chromium'}.`;
    throw new Error(`${options.executable} did not start with the extension (${why}). ${advice}`, { cause: error });
  }
}
