import browser from 'webextension-polyfill';

const WELCOME = 'src/views/welcome/index.html';

/** Opens the page that says how this works when the extension has been installed, and not when it has been updated. */
export function welcomeReader(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL(WELCOME) });
  });
}
