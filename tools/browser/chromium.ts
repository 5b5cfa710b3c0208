import process from 'node:process';
import type { Readable, Writable } from 'node:stream';
import { ChromiumPage, evaluateIn, type Session } from './chromium-page.ts';
import { Connection } from './connection.ts';
import { type Browser, type Json, type LaunchOptions, type Media, type Page, poll } from './driver.ts';
import { makeProfile, startProgram } from './program.ts';
import { type TraceEvent, Tracer } from './tracer.ts';

interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
  readonly embedderData?: { readonly tabActive?: boolean };
}

type AttachedTarget = TargetInfo & { readonly sessionId: string };

/** How long a popup has to open where Chromium may ask something before. */
const WHILE_ASKING_MS = 3000;

const flags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--disable-search-engine-choice-screen',
  '--disable-sync',
  '--enable-unsafe-extension-debugging',
  '--no-default-browser-check',
  '--no-first-run',
  '--password-store=basic',
  '--remote-debugging-pipe',
  '--use-mock-keychain',
  '--window-size=1280,960',
];

/**
 * Starts Chromium, Chrome or Edge with a fresh profile and the built extension. Speaks the DevTools protocol over a
 * pipe: over a socket it would not load an extension.
 */
export async function launchChromium({ executable, extension, headless }: LaunchOptions): Promise<Chromium> {
  const profile = await makeProfile('chromium');
  const args = [
    ...flags,
    ...(headless ? ['--headless=new', '--screen-info={1600x1200}'] : []),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--user-data-dir=${profile}`,
    'about:blank',
  ];
  const program = startProgram(executable, args, profile, ['ignore', 'ignore', 'ignore', 'pipe', 'pipe']);
  const connection = connectByPipe(program.child.stdio[3] as Writable, program.child.stdio[4] as Readable);
  void program.ended.then(() => connection.end());
  const browser = new Chromium(connection, program.ended);
  try {
    await browser.start(extension);
  } catch (error) {
    program.kill();
    await program.ended;
    throw error;
  }
  program.ready();
  return browser;
}

function connectByPipe(toBrowser: Writable, fromBrowser: Readable): Connection {
  const connection = new Connection((text) => toBrowser.write(`${text}\0`));
  toBrowser.on('error', () => connection.end());
  let pieces: Buffer[] = [];
  fromBrowser.on('data', (chunk: Buffer) => {
    let start = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      connection.receive(Buffer.concat([...pieces, chunk.subarray(start, end)]).toString());
      pieces = [];
      start = end + 1;
    }
    pieces.push(chunk.subarray(start));
  });
  return connection;
}

/** Chromium, Chrome or Edge while it runs: it can tell more of a page than a browser in general. */
export class Chromium implements Browser {
  readonly name = 'chromium';
  readonly ended: Promise<void>;
  readonly #connection: Connection;
  readonly #tracer: Tracer;
  readonly #targets = new Map<string, AttachedTarget>();
  readonly #requests: string[] = [];
  #extension: string | undefined;
  #extensionId = '';
  #media: Media = {};
  #popup: Page | undefined;
  #lastTab: ChromiumPage | undefined;
  #isWithheld = false;

  constructor(connection: Connection, ended: Promise<void>) {
    this.#connection = connection;
    this.#tracer = new Tracer(connection);
    this.ended = ended;
  }

  get origin(): string {
    return `chrome-extension://${this.#extensionId}`;
  }

  /** Attaches to every page and worker there is or will be, and loads the extension. */
  async start(extension: string | undefined): Promise<void> {
    const connection = this.#connection;
    connection.on<{ sessionId: string; targetInfo: TargetInfo }>('Target.attachedToTarget', (attached) => {
      this.#attach(attached.targetInfo, attached.sessionId).catch(() => undefined);
    });
    connection.on<{ targetInfo: TargetInfo }>('Target.targetInfoChanged', ({ targetInfo }) => {
      const known = this.#targets.get(targetInfo.targetId);
      if (known) this.#targets.set(targetInfo.targetId, { ...known, ...targetInfo });
    });
    connection.on<{ targetId: string }>('Target.targetDestroyed', ({ targetId }) => this.#targets.delete(targetId));
    connection.on<{ request: { url: string } }>('Network.requestWillBeSent', ({ request }) => {
      this.#requests.push(request.url);
    });
    await connection.call('Target.setDiscoverTargets', { discover: true });
    await connection.call('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: true,
      flatten: true,
      filter: [...['browser', 'browser_ui', 'tab'].map((type) => ({ type, exclude: true })), {}],
    });
    this.#extension = extension;
    if (extension !== undefined) await this.update();
  }

  async openTab(url: string, html?: string): Promise<ChromiumPage> {
    const targetId = this.#blankTab() ?? (await this.#createTab('about:blank'));
    const page = await this.#pageOf(targetId);
    if (html !== undefined) await page.answerAll(html);
    await page.open(url);
    this.#lastTab = page;
    return page;
  }

  async findTab(url: string): Promise<ChromiumPage> {
    const isIt = (target: TargetInfo) => target.type === 'page' && target.url === url;
    const tab = await poll(`a tab at ${url}`, async () => [...this.#targets.values()].find(isIt));
    return this.#pageOf(tab.targetId);
  }

  async pressToolbarButton(): Promise<Page> {
    await this.#popup?.close().catch(() => undefined);
    if (!this.#isWithheld) return this.#triggerAction();
    return this.#triggerAction(WHILE_ASKING_MS).catch(async () => {
      await this.#lastTab?.reload();
      return this.#triggerAction();
    });
  }

  /**
   * Presses the button once. Over a page from which Chromium has kept the extension out it opens no popup: it lets the
   * extension in for now and asks the reader to load the page anew, who does so in pressToolbarButton.
   */
  async #triggerAction(patience?: number): Promise<Page> {
    const before = new Set(this.#targets.keys());
    const { targetInfos: tabs } = await this.#connection.call<{ targetInfos: TargetInfo[] }>('Target.getTargets', {
      filter: [{ type: 'tab' }],
    });
    const front = tabs.find(({ embedderData }) => embedderData?.tabActive) ?? tabs[0];
    await this.#connection.call('Extensions.triggerAction', { id: this.#extensionId, targetId: front?.targetId });
    const isPopup = ({ targetId, type, url }: TargetInfo) =>
      !before.has(targetId) && type !== 'service_worker' && url.startsWith(this.origin);
    const popup = await poll('the popup to open', async () => [...this.#targets.values()].find(isPopup), patience);
    this.#popup = await this.#pageOf(popup.targetId);
    await this.#popup.waitFor(() => document.readyState === 'complete');
    return this.#popup;
  }

  async findPanel(): Promise<Page> {
    const panel = await poll('the panel to open', async () =>
      [...this.#targets.values()].find(({ url }) => url.startsWith(`${this.origin}/src/views/panel/`)),
    );
    const close = async () => {
      await page.evaluate(() => window.close()).catch(() => undefined);
      await poll('the panel to close', async () => !this.#targets.has(panel.targetId));
    };
    const page = new ChromiumPage(this.#sessionOf(panel), close);
    await page.waitFor(() => document.readyState === 'complete');
    return page;
  }

  async runCommand(name: string): Promise<void> {
    const tab = await this.#evaluateInExtension(tabInFront);
    await this.#dispatch('commands.onCommand', name, tab);
  }

  async chooseMenuItem(id: string): Promise<void> {
    const tab = await this.#evaluateInExtension(tabInFront);
    await this.#dispatch('contextMenus.onClicked', { menuItemId: id, editable: false }, tab);
  }

  /** Has the background hear an event of the browser, once it listens. */
  async #dispatch(event: string, ...args: unknown[]): Promise<void> {
    await this.#evaluateInExtension('void chrome.runtime.sendMessage(null).catch(() => undefined)');
    await poll(`the background worker to listen to ${event}`, async () => {
      const worker = this.#worker();
      if (!worker) return false;
      const [api, name] = event.split('.');
      const dispatch = `chrome.${event}.dispatch(...${JSON.stringify(args)})`;
      const listens = `globalThis.chrome?.${api}?.${name}.hasListeners()`;
      return evaluateIn(this.#sessionOf(worker), `${listens} && (${dispatch}, true)`);
    });
  }

  async badgeText(): Promise<string> {
    const text = await this.#evaluateInExtension(
      `${tabInFront}.then(({ id }) => chrome.action.getBadgeText({ tabId: id }))`,
    );
    return String(text);
  }

  async withholdSites(): Promise<void> {
    this.#isWithheld = true;
    await this.#changeAccess('updateExtensionConfiguration', {
      extensionId: this.#extensionId,
      hostAccess: 'ON_CLICK',
    });
  }

  async allowSite(origin: string, allowed: boolean): Promise<void> {
    await this.#changeAccess(allowed ? 'addHostPermission' : 'removeHostPermission', this.#extensionId, origin);
  }

  /** Chromium does not ask about what it was told before; while no site is withheld, what it is told takes no effect by itself. */
  agreeTo(origin: string): Promise<void> {
    return this.allowSite(origin, true);
  }

  async update(): Promise<void> {
    const { id } = await this.#connection.call<{ id: string }>('Extensions.loadUnpacked', { path: this.#extension });
    this.#extensionId = id;
  }

  async stopBackground(): Promise<void> {
    const worker = this.#worker();
    if (!worker) return;
    await this.#connection.call('Target.closeTarget', { targetId: worker.targetId });
    await this.#connection.call('Target.detachFromTarget', { sessionId: worker.sessionId });
    await poll('the background worker to stop', async () => !this.#targets.has(worker.targetId));
  }

  async emulate(media: Media): Promise<void> {
    this.#media = media;
    await Promise.allSettled([...this.#targets.values()].map((target) => this.#emulateIn(this.#sessionOf(target))));
  }

  async setTextSize(pixels: number): Promise<void> {
    const size = `'webkit.webprefs.default_font_size', ${pixels}`;
    await this.#evaluateBehind('chrome://settings/', `chrome.settingsPrivate.setPref(${size}).then(() => null)`);
  }

  /** What all threads of the browser did while some work was done. */
  traceDuring(work: () => Promise<unknown>): Promise<TraceEvent[]> {
    return this.#tracer.record(work);
  }

  async requests(): Promise<string[]> {
    return [...this.#requests];
  }

  async close(): Promise<void> {
    await this.#connection.call('Browser.close').catch(() => undefined);
    await this.ended;
  }

  async #attach(info: TargetInfo, sessionId: string): Promise<void> {
    const session = this.#sessionOf({ sessionId });
    this.#targets.set(info.targetId, { ...info, sessionId });
    await Promise.allSettled([
      session.call('Network.enable'),
      this.#emulateIn(session),
      session.call('Runtime.runIfWaitingForDebugger'),
    ]);
  }

  async #emulateIn(session: Session): Promise<void> {
    const { dark, forcedColors, reducedMotion } = this.#media;
    await session.call('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: dark === undefined ? '' : dark ? 'dark' : 'light' },
        { name: 'forced-colors', value: forcedColors ? 'active' : '' },
        { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : '' },
      ],
    });
  }

  #blankTab(): string | undefined {
    return [...this.#targets.values()].find(({ type, url }) => type === 'page' && url === 'about:blank')?.targetId;
  }

  async #createTab(url: string, background = false): Promise<string> {
    const { targetId } = await this.#connection.call<{ targetId: string }>('Target.createTarget', { url, background });
    return targetId;
  }

  async #pageOf(targetId: string): Promise<ChromiumPage> {
    const target = await poll('the page to open', async () => this.#targets.get(targetId));
    const close = async () => {
      await this.#connection.call('Target.closeTarget', { targetId });
      await poll('the page to close', async () => !this.#targets.has(targetId));
    };
    return new ChromiumPage(this.#sessionOf(target), close);
  }

  #sessionOf({ sessionId }: { readonly sessionId: string }): Session {
    return {
      call: (method, params) => this.#connection.call(method, params, sessionId),
      on: <Params>(method: string, heard: (params: Params) => void) =>
        this.#connection.on<Params>(method, (params, of) => of === sessionId && heard(params)),
    };
  }

  #worker(): AttachedTarget | undefined {
    return [...this.#targets.values()].find(
      ({ type, url }) => type === 'service_worker' && url.startsWith(this.origin),
    );
  }

  /** Does what the browser's own page of extensions does with a choice of the reader's. */
  async #changeAccess(name: string, ...args: Json[]): Promise<void> {
    const call = `chrome.developerPrivate.${name}(...${JSON.stringify(args)}).then(() => null)`;
    await this.#evaluateBehind('chrome://extensions/', call);
  }

  #evaluateInExtension(expression: string): Promise<unknown> {
    return this.#evaluateBehind(`${this.origin}/manifest.json`, expression);
  }

  /** Evaluates in a page of the browser or of the extension, opened behind the tab in front for just that. */
  async #evaluateBehind(url: string, expression: string): Promise<unknown> {
    const page = await this.#pageOf(await this.#createTab(url, true));
    await page.waitFor(() => document.readyState === 'complete' && location.protocol.startsWith('chrome'));
    const value = await page.evaluateExpression(expression);
    await page.close();
    return value;
  }
}

const tabInFront = 'chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab)';
