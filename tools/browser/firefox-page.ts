import type { AccessibleNode } from './accessible.ts';
import { middleOf } from './chromium-page.ts';
import type { Connection } from './connection.ts';
import { type Json, type Page, poll } from './driver.ts';
import { readAccessibilityTree } from './firefox-accessible.ts';
import { parseKeys } from './keys.ts';

type Evaluated =
  | { readonly type: 'success'; readonly result: { readonly value?: unknown } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

interface LocatedNode {
  readonly value: { readonly shadowRoot: { readonly sharedId: string } | null };
}

/** A page driven by WebDriver BiDi. */
export class FirefoxPage implements Page {
  readonly #connection: Connection;
  readonly #context: string;
  readonly close: () => Promise<void>;

  constructor(connection: Connection, context: string, close?: () => Promise<void>) {
    this.#connection = connection;
    this.#context = context;
    this.close = close ?? (() => this.#call('browsingContext.close'));
  }

  async open(url: string): Promise<void> {
    await this.#call('browsingContext.activate');
    await this.#call('browsingContext.navigate', { url, wait: 'complete' });
  }

  evaluate<Args extends Json[], Value>(run: (...args: Args) => Value, ...args: Args): Promise<Awaited<Value>> {
    return this.#callFunction<Value>(`async (args) => JSON.stringify(await (${run})(...JSON.parse(args)))`, [
      { type: 'string', value: JSON.stringify(args) },
    ]);
  }

  async runScript(script: string): Promise<void> {
    const evaluated = await this.#connection.call<Evaluated>('script.evaluate', {
      expression: `${script}\n;undefined`,
      target: { context: this.#context },
      awaitPromise: true,
    });
    if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text);
  }

  async evaluateInShadow<Args extends Json[], Value>(
    host: string,
    run: (root: ShadowRoot, ...args: Args) => Value,
    ...args: Args
  ): Promise<Awaited<Value>> {
    const { nodes } = await this.#call<{ nodes: LocatedNode[] }>('browsingContext.locateNodes', {
      locator: { type: 'css', value: host },
      maxNodeCount: 1,
      serializationOptions: { includeShadowTree: 'all' },
    });
    const root = nodes[0]?.value.shadowRoot;
    if (!root) throw new Error(`${host} has no shadow root`);
    return this.#callFunction<Value>(
      `async (root, args) => JSON.stringify(await (${run})(root, ...JSON.parse(args)))`,
      [{ sharedId: root.sharedId }, { type: 'string', value: JSON.stringify(args) }],
    );
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
    await this.#point([{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }]);
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.#point([
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  async tapAt(x: number, y: number): Promise<void> {
    const actions = [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    const finger = { type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' }, actions };
    await this.#call('input.performActions', { actions: [finger] });
  }

  async press(keys: string): Promise<void> {
    const { character, key, modifierCharacters } = parseKeys(keys);
    const value = key.length === 1 ? key : character;
    await this.#perform('key', [
      ...modifierCharacters.map((modifier) => ({ type: 'keyDown', value: modifier })),
      { type: 'keyDown', value },
      { type: 'keyUp', value },
      ...modifierCharacters.toReversed().map((modifier) => ({ type: 'keyUp', value: modifier })),
    ]);
  }

  async accessibilityTree(): Promise<AccessibleNode> {
    const { contexts } = await this.#connection.call<{ contexts: { context: string }[] }>('browsingContext.getTree', {
      'moz:scope': 'chrome',
    });
    const window = new FirefoxPage(this.#connection, contexts[0]?.context ?? '');
    return window.waitFor(readAccessibilityTree, this.#context);
  }

  async screenshot(): Promise<Buffer> {
    const { data } = await this.#call<{ data: string }>('browsingContext.captureScreenshot');
    return Buffer.from(data, 'base64');
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#call('browsingContext.setViewport', { viewport: { width, height } });
  }

  #point(actions: readonly object[]): Promise<void> {
    return this.#perform('pointer', actions);
  }

  async #perform(type: 'key' | 'pointer', actions: readonly object[]): Promise<void> {
    await this.#call('input.performActions', { actions: [{ type, id: type, actions }] });
  }

  async #callFunction<Value>(functionDeclaration: string, args: readonly object[]): Promise<Awaited<Value>> {
    const evaluated = await this.#connection.call<Evaluated>('script.callFunction', {
      functionDeclaration,
      arguments: args,
      target: { context: this.#context },
      awaitPromise: true,
      userActivation: true,
    });
    if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text);
    const { value } = evaluated.result;
    return (typeof value === 'string' ? JSON.parse(value) : undefined) as Awaited<Value>;
  }

  #call<Result = void>(method: string, parameters: object = {}): Promise<Result> {
    return this.#connection.call<Result>(method, { context: this.#context, ...parameters });
  }
}
