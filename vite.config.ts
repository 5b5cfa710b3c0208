import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { preact } from '@preact/preset-vite';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import newsSites from './src/news-sites.json' with { type: 'json' };

/** The browsers that a build is made for, each in its own folder of dist/. */
const browsers = ['chromium', 'firefox'] as const;
type Browser = (typeof browsers)[number];

/**
 * The root manifest with the news sites filled in and without what is the other browser's. Firefox would hide the button,
 * and the badge on it, in a menu if it were not told where to put it; Chromium knows no such key.
 * In Firefox the reader’s own styles alone reach into shadow roots; in Chromium the page’s do, and the reader’s fail to be
 * painted where they come late.
 */
function manifestFor(browser: Browser): ManifestV3Export {
  const matches = Object.keys(newsSites).map((site) => `https://*.${site}/*`);
  const {
    minimum_chrome_version: chromiumVersion,
    side_panel: sidePanel,
    browser_specific_settings: firefoxSettings,
    sidebar_action: sidebarAction,
    ...common
  } = manifest;
  const styles = browser === 'firefox' ? { css_origin: 'user' } : {};
  return {
    ...common,
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: firefoxSettings,
          sidebar_action: sidebarAction,
          action: { ...manifest.action, default_area: 'navbar' },
          permissions: manifest.permissions.filter((name) => name !== 'sidePanel'),
        }
      : { minimum_chrome_version: chromiumVersion, side_panel: sidePanel }),
    host_permissions: matches,
    content_scripts: manifest.content_scripts.map((script) => ({ ...script, ...styles, matches })),
  } as ManifestV3Export;
}

/**
 * A copy of Preact that sets text where `dangerouslySetInnerHTML` would have set markup, so that no package holds a way
 * to turn a string into markup (web-ext: UNSAFE_VAR_ASSIGNMENT). An alias, because the content script's own build has
 * no plugins. Throws where Preact no longer has the line.
 */
function preactWithoutMarkup(): string {
  const source = readFileSync(fileURLToPath(import.meta.resolve('preact')), 'utf8');
  const [before, after, ...more] = source.split('.innerHTML=');
  if (after === undefined || more.length > 0) {
    throw new Error('Preact sets innerHTML in another way than before: mend preactWithoutMarkup in vite.config.ts.');
  }
  const copy = new URL('preact.mjs', cacheFolder());
  writeFileSync(copy, `${before}.textContent=${after}`);
  return fileURLToPath(copy);
}

/**
 * A copy of what JSX is turned into, without the hook for Preact’s debugger: it then needs nothing of Preact, and what only
 * draws markup with `draw`, as the content script does, leaves Preact out. Throws where Preact no longer has the hook.
 */
function jsxWithoutPreact(): string {
  const source = readFileSync(fileURLToPath(import.meta.resolve('preact/jsx-runtime')), 'utf8');
  const copied = source.replace(/(\w+)\.vnode&&\1\.vnode\(\w+\),/, '');
  if (copied === source)
    throw new Error('Preact’s hook is called in another way: mend jsxWithoutPreact in vite.config.ts.');
  const copy = new URL('jsx-runtime.mjs', cacheFolder());
  writeFileSync(copy, copied);
  return fileURLToPath(copy);
}

/** What is wanting in minimum_chrome_version of the promises that Firefox gives: listeners that answer a message with one. */
const chromiumApi = `const listeners = new WeakMap();
const onMessage = {
  addListener(heard) {
    const listener = (message, sender, respond) => {
      const reply = heard(message, sender);
      void reply?.then(respond);
      return reply !== undefined;
    };
    listeners.set(heard, listener);
    chrome.runtime.onMessage.addListener(listener);
  },
  removeListener: (heard) => chrome.runtime.onMessage.removeListener(listeners.get(heard)),
};
const runtime = Object.create(chrome.runtime, { onMessage: { value: onMessage } });
export default Object.create(chrome, { runtime: { value: runtime } });
`;

/**
 * The browser’s own API in place of the polyfill, which is a seventh of the content script and of which no more is needed.
 * An alias, because the content script’s own build has no plugins.
 */
function ownApi(browser: Browser): string {
  const file = new URL(`${browser}-api.mjs`, cacheFolder());
  writeFileSync(file, browser === 'chromium' ? chromiumApi : 'export default globalThis.browser;\n');
  return fileURLToPath(file);
}

/** Where copies go. None of them does anything by being imported, so that what is not used of them is left out. */
function cacheFolder(): URL {
  const folder = new URL('node_modules/.cache/on-the-record/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('package.json', folder), '{"sideEffects": false}\n');
  return folder;
}

export default defineConfig(({ mode }) => {
  const browser = browsers.find((name) => name === mode);
  if (!browser) throw new Error(`Say which browser to build for: --mode ${browsers.join(' or --mode ')}.`);
  return {
    resolve: {
      alias: [
        { find: /^preact$/, replacement: preactWithoutMarkup() },
        { find: /^preact\/jsx-runtime$/, replacement: jsxWithoutPreact() },
        { find: /^webextension-polyfill$/, replacement: ownApi(browser) },
      ],
    },
    json: { namedExports: false },
    build: {
      outDir: `dist/${browser}`,
      target: ['chrome128', 'firefox142'],
      modulePreload: { polyfill: false },
      // The pages that the manifest does not name, and that of Firefox’s sidebar, which crx overlooks.
      rolldownOptions: {
        input: [
          'src/views/print/index.html',
          'src/views/welcome/index.html',
          ...(browser === 'firefox' ? [manifest.sidebar_action.default_panel] : []),
        ],
      },
    },
    plugins: [
      preact(),
      crx({
        manifest: manifestFor(browser),
        browser: browser === 'firefox' ? 'firefox' : 'chrome',
      }),
    ],
  };
});
