import { type AccessibleNode, type ChromiumNode, treeOf } from './accessible.ts';
import { type Json, type Page, poll } from './driver.ts';
import { parseKeys } from './keys.ts';

/** Calls of the DevTools protocol in one page or worker. */
export interface Session {
  readonly call: <Result = unknown>(method: string, params?: object) => Promise<Result>;
  /** Calls back for every event of a name in this page or worker. */
  readonly on: <Params>(method: string, heard: (params: Params) => void) => void;
}

interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
}

interface PausedRequest {
  readonly requestId: string;
  readonly resourceType: string;
  readonly frameId: string;
}

interface DomNode {
  readonly backendNodeId: number;
  readonly shadowRoots?: readonly DomNode[];
}

/** Evaluates an expression and gives its value, awaited; throws what it throws. */
export async function evaluateIn(session: Session, expression: string): Promise<unknown> {
  return valueOf(
    await session.call<Evaluated>('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    }),
  );
}

function valueOf({ result, exceptionDetails }: Evaluated): unknown {
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** A page driven by the DevTools protocol. */
export class ChromiumPage implements Page {
  readonly #session: Session;
  /** What the page gets wherever it goes; null where it gets what is there. */
  #answer: object | null = null;
  readonly close: () => Promise<void>;

  constructor(session: Session, close: () => Promise<void>) {
    this.#session = session;
    this.close = close;
  }

  /**
   * From now on the page gets this document, with these response headers, wherever it goes; what else it asks for is
   * not there, and the network gets nothing.
   */
  async answerAll(html: string, headers: Readonly<Record<string, string>> = {}): Promise<void> {
    const { frameTree } = await this.#session.call<{ frameTree: { frame: { id: string } } }>('Page.getFrameTree');
    const named = Object.entries({ 'Content-Type': 'text/html; charset=utf-8', ...headers });
    const isFirst = this.#answer === null;
    this.#answer = {
      responseCode: 200,
      responseHeaders: named.map(([name, value]) => ({ name, value })),
      body: Buffer.from(html).toString('base64'),
    };
    if (!isFirst) return;
    this.#session.on<PausedRequest>('Fetch.requestPaused', ({ requestId, resourceType, frameId }) => {
      const isPage = resourceType === 'Document' && frameId === frameTree.frame.id;
      void this.#session.call('Fetch.fulfillRequest', {
        requestId,
        ...(isPage ? this.#answer : { responseCode: 404 }),
      });
    });
    await this.#session.call('Fetch.enable');
  }

  /** Makes the page's main thread so many times slower than it is. */
  async slowDown(times: number): Promise<void> {
    await this.#session.call('Emulation.setCPUThrottlingRate', { rate: times });
  }

  /** Evaluates an expression in the page's own world. */
  evaluateExpression(expression: string): Promise<unknown> {
    return evaluateIn(this.#session, expression);
  }

  async open(url: string): Promise<void> {
    await this.#session.call('Page.bringToFront');
    const { errorText } = await this.#session.call<{ errorText?: string }>('Page.navigate', { url });
    if (errorText !== undefined) throw new Error(`${url} does not open: ${errorText}`);
    await this.waitFor(() => document.readyState === 'complete');
  }

  /** Loads the page anew, as a reader does. */
  async reload(): Promise<void> {
    await this.evaluate(() => void Object.assign(window, { isPast: true }));
    await this.#session.call('Page.reload');
    await this.waitFor(() => document.readyState === 'complete' && !('isPast' in window));
  }

  async evaluate<Args extends Json[], Value>(run: (...args: Args) => Value, ...args: Args): Promise<Awaited<Value>> {
    return (await this.evaluateExpression(`(${run})(...${JSON.stringify(args)})`)) as Awaited<Value>;
  }

  async runScript(script: string): Promise<void> {
    await this.evaluateExpression(`${script}\n;undefined`);
  }

  async evaluateInShadow<Args extends Json[], Value>(
    host: string,
    run: (root: ShadowRoot, ...args: Args) => Value,
    ...args: Args
  ): Promise<Awaited<Value>> {
    const { result } = await this.#session.call<{ result: { objectId: string } }>('Runtime.evaluate', {
      expression: `document.querySelector(${JSON.stringify(host)})`,
    });
    const { node } = await this.#session.call<{ node: DomNode }>('DOM.describeNode', { objectId: result.objectId });
    const root = node.shadowRoots?.[0];
    if (!root) throw new Error(`${host} has no shadow root`);
    const { object } = await this.#session.call<{ object: { objectId: string } }>('DOM.resolveNode', {
      backendNodeId: root.backendNodeId,
    });
    const evaluated = await this.#session.call<Evaluated>('Runtime.callFunctionOn', {
      functionDeclaration: `function (args) { return (${run})(this, ...JSON.parse(args)); }`,
      objectId: object.objectId,
      arguments: [{ value: JSON.stringify(args) }],
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    return valueOf(evaluated) as Awaited<Value>;
  }

  waitFor<Args extends Json[], Value>(
    run: (...args: Args) => Value,
    ...args: Args
  ): Promise<NonNullable<Awaited<Value>>> {
    return poll(String(run), () => this.evaluate(run, ...args));
  }

  text(selector = 'body'): Promise<string> {
    return this.evaluate((match) => document.querySelector<HTMLElement>(match)?.innerText ?? '', selector);
  }

  async click(selector: string): Promise<void> {
    const { x, y } = await this.evaluate(middleOf, selector);
    await this.clickAt(x, y);
  }

  async moveTo(x: number, y: number): Promise<void> {
    await this.#session.call('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.moveTo(x, y);
    const button = { x, y, button: 'left', clickCount: 1 };
    await this.#session.call('Input.dispatchMouseEvent', { type: 'mousePressed', ...button });
    await this.#session.call('Input.dispatchMouseEvent', { type: 'mouseReleased', ...button });
  }

  async tapAt(x: number, y: number): Promise<void> {
    await this.#session.call('Emulation.setTouchEmulationEnabled', { enabled: true });
    await this.#session.call('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await this.#session.call('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  async press(keys: string): Promise<void> {
    const { key, code, keyCode, text, modifierBits } = parseKeys(keys);
    const event = { key, code, windowsVirtualKeyCode: keyCode, modifiers: modifierBits };
    await this.#session.call('Input.dispatchKeyEvent', {
      type: text === undefined ? 'rawKeyDown' : 'keyDown',
      text,
      ...event,
    });
    await this.#session.call('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  }

  async accessibilityTree(): Promise<AccessibleNode> {
    const { nodes } = await this.#session.call<{ nodes: ChromiumNode[] }>('Accessibility.getFullAXTree');
    return treeOf(nodes);
  }

  async screenshot(): Promise<Buffer> {
    const { data } = await this.#session.call<{ data: string }>('Page.captureScreenshot');
    return Buffer.from(data, 'base64');
  }

  async resize(width: number, height: number): Promise<void> {
    const metrics = { width, height, deviceScaleFactor: 1, mobile: false };
    await this.#session.call('Emulation.setDeviceMetricsOverride', metrics);
  }
}

/** The middle of the first element that matches, once it is scrolled into view; runs in the page. */
export function middleOf(selector: string): { x: number; y: number } {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`Nothing on the page matches ${selector}`);
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
