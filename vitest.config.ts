import { fileURLToPath } from 'node:url';
import { preact } from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { commands, realBrowsers } from './test/page/provider.ts';
import { browserNames } from './tools/browser/driver.ts';

const fakeBrowser = fileURLToPath(new URL('test/fake-browser.ts', import.meta.url));
const alias = { 'webextension-polyfill': fakeBrowser };

/** The tests of the built extension, once in each browser: one file after the other, for each starts a browser. */
const extensionTests = browserNames.map((browser) => ({
  test: {
    name: `extension (${browser})`,
    include: ['test/extension/**/*.extension.ts'],
    provide: { browser },
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
}));

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [preact()],
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/build/**'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      { test: { name: 'build', include: ['test/build/**/*.test.ts'] } },
      {
        plugins: [preact()],
        resolve: { alias },
        optimizeDeps: {
          include: ['preact', 'preact/hooks', 'preact/jsx-dev-runtime', '@webext-core/fake-browser', 'franc-min'],
        },
        test: {
          name: 'page',
          include: ['test/page/**/*.page.{ts,tsx}'],
          testTimeout: 15_000,
          browser: {
            enabled: true,
            provider: realBrowsers,
            instances: browserNames.map((browser) => ({ browser, name: `page (${browser})` })),
            headless: true,
            ui: false,
            screenshotFailures: false,
            viewport: { width: 1000, height: 800 },
            commands,
          },
        },
      },
      ...extensionTests,
    ],
  },
});
