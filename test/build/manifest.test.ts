import { describe, expect, it } from 'vitest';
import newsSites from '../../src/news-sites.json' with { type: 'json' };
import { browserNames } from '../../tools/browser/driver.ts';
import { manifestOf, readBuild } from './read-build.ts';

const sites = Object.keys(newsSites).map((site) => `https://*.${site}/*`);

const commonKeys = [
  'action',
  'background',
  'commands',
  'content_scripts',
  'content_security_policy',
  'default_locale',
  'description',
  'host_permissions',
  'icons',
  'manifest_version',
  'name',
  'optional_host_permissions',
  'options_ui',
  'permissions',
  'version',
];

describe.each(browserNames)('the manifest for %s', (browser) => {
  const manifest = manifestOf(readBuild(browser));

  it('asks for these permissions and no others', () => {
    const sidePanel = browser === 'chromium' ? ['sidePanel'] : [];
    expect(manifest.permissions).toEqual(['activeTab', 'contextMenus', 'scripting', ...sidePanel, 'storage']);
    expect(manifest.host_permissions).toEqual(sites);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  it('has these keys and no others: nothing a page can reach', () => {
    const own =
      browser === 'firefox'
        ? ['browser_specific_settings', 'sidebar_action']
        : ['minimum_chrome_version', 'side_panel'];
    expect(Object.keys(manifest).toSorted()).toEqual([...commonKeys, ...own].toSorted());
  });

  it('puts one script and one style sheet into listed news sites alone, in Firefox one that reaches into shadow roots', () => {
    expect(manifest.content_scripts).toEqual([
      {
        js: ['src/content.iife.js'],
        css: ['src/overlay/highlights.css'],
        run_at: 'document_idle',
        ...(browser === 'firefox' ? { css_origin: 'user' } : {}),
        matches: sites,
      },
    ]);
  });

  it('lets its own pages load nothing but their own files', () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    });
  });

  it('has at most four commands with a key, for Chromium loads no more', () => {
    const commands = Object.values(manifest.commands as Record<string, { suggested_key?: object }>);
    expect(commands.filter(({ suggested_key: key }) => key).length).toBeLessThanOrEqual(4);
  });
});

describe('the background', () => {
  it('is a worker in Chromium and an event page in Firefox', () => {
    const [chromium, firefox] = browserNames.map((browser) => manifestOf(readBuild(browser)).background);
    expect(chromium).toEqual({ service_worker: 'service-worker-loader.js', type: 'module' });
    expect(firefox).toEqual({ scripts: ['service-worker-loader.js'], type: 'module' });
  });
});

describe('the panel', () => {
  const panel = 'src/views/panel/index.html';

  it('is Chromium’s side panel and Firefox’s sidebar, which does not open by itself', () => {
    const [chromium, firefox] = browserNames.map((browser) => manifestOf(readBuild(browser)));
    expect(chromium?.side_panel).toEqual({ default_path: panel });
    expect(firefox?.sidebar_action).toMatchObject({
      default_panel: expect.stringContaining(panel),
      open_at_install: false,
    });
  });

  it('has a command without a key, for the reader to give it one', () => {
    for (const browser of browserNames) {
      const commands = manifestOf(readBuild(browser)).commands as Record<string, { suggested_key?: object }>;
      expect(commands['open-panel']).toBeDefined();
      expect(commands['open-panel']?.suggested_key).toBeUndefined();
    }
  });
});

describe('the Firefox manifest', () => {
  const manifest = manifestOf(readBuild('firefox'));

  it('says that no data is collected', () => {
    const { gecko } = manifest.browser_specific_settings as { gecko: object };
    expect(gecko).toHaveProperty('data_collection_permissions', { required: ['none'] });
  });

  it('puts the button where its badge is seen', () => {
    expect(manifest.action).toHaveProperty('default_area', 'navbar');
  });
});
