import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import manifest from '../../manifest.json' with { type: 'json' };
import { Connection } from './connection.ts';
import { type Browser, type Json, type LaunchOptions, type Media, type Page, poll } from './driver.ts';
import { FirefoxPage } from './firefox-page.ts';
import * as inWindow from './firefox-window.ts';
import { makeProfile, type Program, startProgram } from './program.ts';

const addonId = manifest.browser_specific_settings.gecko.id;
const uuid = '7b1c9a52-3d0e-4f5b-9a64-0e2f6c8d1a35';

const preferences: Record<string, boolean | number | string> = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuid }),
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

/** Starts Firefox with a fresh profile and the built extension, driven by WebDriver BiDi without any driver program. */
export async function launchFirefox({ executable, extension, headless }: LaunchOptions): Promise<Browser> {
  const profile = await makeProfile('firefox');
  await writeFile(join(profile, 'user.js'), `${Object.entries(preferences).map(writePreference).join('\n')}\n`);
  const args = [
    ...(headless ? ['--headless'] : []),
    '--no-remote',
    `--profile=${profile}`,
    '--remote-debugging-port=0',
    '--remote-allow-system-access',
    '--width=1280',
    '--height=960',
    'about:blank',
  ];
  const program = startProgram(executable, args, profile, ['ignore', 'ignore', 'pipe']);
  try {
    const connection = await connectBySocket(`${await addressOf(program)}/session`);
    void program.ended.then(() => connection.end());
    const browser = new Firefox(connection, program.ended);
    await browser.start(extension);
    program.ready();
    return browser;
  } catch (error) {
    program.kill();
    await program.ended;
    throw error;
  }
}

function writePreference([name, value]: [string, boolean | number | string]): string {
  return `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`;
}

function addressOf({ child, ended }: Program): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      printed += chunk;
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(printed)?.[1];
      if (address !== undefined) resolve(address);
    });
    void ended.then(() => reject(new Error(printed.trim().split('\n').at(-1) || 'it ended at once')));
  });
}

async function connectBySocket(address: string): Promise<Connection> {
  const socket = new WebSocket(address, { perMessageDeflate: false });
  const connection = new Connection((text) => socket.send(text));
  socket.on('message', (data) => connection.receive(String(data)));
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  return connection;
}

function isLoadedPopup(): boolean {
  return document.readyState === 'complete' && location.protocol === 'moz-extension:';
}

/** Whether preferences have reached a page: Firefox tells its processes of them when it can. Forced colours decide on dark ones. */
function isTold({ dark, forcedColors = false, reducedMotion = false }: Media): boolean {
  return (
    matchMedia('(forced-colors: active)').matches === forcedColors &&
    matchMedia('(prefers-reduced-motion: reduce)').matches === reducedMotion &&
    (dark === undefined || forcedColors || matchMedia('(prefers-color-scheme: dark)').matches === dark)
  );
}

class Firefox implements Browser {
  readonly name = 'firefox';
  readonly ended: Promise<void>;
  readonly origin = `moz-extension://${uuid}`;
  readonly #connection: Connection;
  #extension: string | undefined;
  #window: FirefoxPage | undefined;
  #usedFirstTab = false;
  #lastTab: FirefoxPage | undefined;

  constructor(connection: Connection, ended: Promise<void>) {
    this.#connection = connection;
    this.ended = ended;
  }

  /** Opens the session, loads the extension and listens to what it and the pages ask for. */
  async start(extension: string | undefined): Promise<void> {
    await this.#connection.call('session.new', { capabilities: {} });
    const chrome = await this.#contexts({ 'moz:scope': 'chrome' });
    this.#window = new FirefoxPage(this.#connection, chrome[0]?.context ?? '');
    await this.#evaluateInBrowser(inWindow.recordRequests);
    await this.#evaluateInBrowser(inWindow.makePopupsReachable);
    this.#extension = extension;
    if (extension !== undefined) await this.update();
  }

  async openTab(url: string, html?: string): Promise<Page> {
    const context = await this.#newTab();
    const page = new FirefoxPage(this.#connection, context);
    if (html !== undefined) await this.#answerAll(context, html);
    await page.open(url);
    await this.#evaluateInBrowser(inWindow.focusPage);
    this.#lastTab = page;
    return page;
  }

  async findTab(url: string): Promise<Page> {
    const tab = await poll(`a tab at ${url}`, async () => (await this.#contexts({})).find((each) => each.url === url));
    return new FirefoxPage(this.#connection, tab.context);
  }

  async pressToolbarButton(): Promise<Page> {
    const close = async () => {
      await this.#evaluateInBrowser(inWindow.closePopup);
      await poll('the popup to close', async () => (await this.#evaluateInBrowser(inWindow.findPopup)) === null);
    };
    await close();
    await this.#evaluateInBrowser(inWindow.triggerAction, addonId);
    return poll('the popup to open', async () => {
      const context = await this.#evaluateInBrowser(inWindow.findPopup);
      if (context === null) return null;
      const popup = new FirefoxPage(this.#connection, context, close);
      const isLoaded = await popup.evaluate(isLoadedPopup).catch(() => false);
      return isLoaded ? popup : null;
    });
  }

  async findPanel(): Promise<Page> {
    return poll('the panel to open', async () => {
      const context = await this.#evaluateInBrowser(inWindow.findSidebar);
      if (context === null) return null;
      const close = () => this.#evaluateInBrowser(inWindow.closeSidebar);
      const panel = new FirefoxPage(this.#connection, context, close);
      const isLoaded = await panel.evaluate(isLoadedPopup).catch(() => false);
      return isLoaded ? panel : null;
    });
  }

  async runCommand(name: string): Promise<void> {
    await this.#evaluateInBrowser(inWindow.runShortcut, addonId, name);
  }

  async chooseMenuItem(id: string): Promise<void> {
    await this.#evaluateInBrowser(inWindow.chooseMenuItem, addonId, id);
  }

  badgeText(): Promise<string> {
    return this.#evaluateInBrowser(inWindow.readBadge, addonId);
  }

  async withholdSites(): Promise<void> {
    await this.#evaluateInBrowser(inWindow.removeSites, addonId);
  }

  async allowSite(origin: string, allowed: boolean): Promise<void> {
    await this.#evaluateInBrowser(inWindow.changeAccess, addonId, origin, allowed);
  }

  async agreeTo(): Promise<void> {
    await this.#evaluateInBrowser(inWindow.acceptRequests);
  }

  async update(): Promise<void> {
    await this.#connection.call('webExtension.install', { extensionData: { type: 'path', path: this.#extension } });
  }

  async stopBackground(): Promise<void> {
    await this.#evaluateInBrowser(inWindow.terminateBackground, addonId);
  }

  async emulate(media: Media): Promise<void> {
    const { dark, forcedColors, reducedMotion } = media;
    await this.#evaluateInBrowser(inWindow.setPreferences, {
      'layout.css.prefers-color-scheme.content-override': dark === undefined ? 2 : dark ? 0 : 1,
      'ui.systemUsesDarkTheme': dark ? 1 : 0,
      'browser.display.document_color_use': forcedColors ? 2 : 0,
      'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
    });
    await this.#lastTab?.waitFor(isTold, { ...media });
  }

  async setTextSize(pixels: number): Promise<void> {
    await this.#evaluateInBrowser(inWindow.setPreferences, { 'font.size.variable.x-western': pixels });
  }

  requests(): Promise<string[]> {
    return this.#evaluateInBrowser(inWindow.readRequests);
  }

  async close(): Promise<void> {
    await this.#connection.call('browser.close').catch(() => undefined);
    await this.ended;
  }

  async #answerAll(context: string, html: string): Promise<void> {
    const answer = {
      statusCode: 200,
      reasonPhrase: 'OK',
      headers: [{ name: 'Content-Type', value: { type: 'string', value: 'text/html; charset=utf-8' } }],
      body: { type: 'string', value: html },
    };
    type Paused = { context: string; isBlocked: boolean; request: { request: string } };
    this.#connection.on<Paused>('network.beforeRequestSent', (paused) => {
      if (paused.context !== context || !paused.isBlocked) return;
      void this.#connection.call('network.provideResponse', { request: paused.request.request, ...answer });
    });
    await this.#connection.call('session.subscribe', { events: ['network.beforeRequestSent'], contexts: [context] });
    await this.#connection.call('network.addIntercept', { phases: ['beforeRequestSent'], contexts: [context] });
  }

  async #newTab(): Promise<string> {
    const [first] = await this.#contexts({});
    if (!this.#usedFirstTab && first !== undefined) {
      this.#usedFirstTab = true;
      return first.context;
    }
    const { context } = await this.#connection.call<{ context: string }>('browsingContext.create', { type: 'tab' });
    return context;
  }

  async #contexts(parameters: object): Promise<readonly { readonly context: string; readonly url: string }[]> {
    const { contexts } = await this.#connection.call<{ contexts: { context: string; url: string }[] }>(
      'browsingContext.getTree',
      parameters,
    );
    return contexts;
  }

  #evaluateInBrowser<Args extends Json[], Value>(
    run: (...args: Args) => Value,
    ...args: Args
  ): Promise<Awaited<Value>> {
    if (!this.#window) throw new Error('Firefox has no window');
    return this.#window.evaluate(run, ...args);
  }
}
