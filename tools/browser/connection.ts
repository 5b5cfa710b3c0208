/** One message of Chromium's DevTools protocol or of WebDriver BiDi: both number their calls and name their events. */
interface Message {
  readonly id?: number | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly sessionId?: string;
  readonly result?: unknown;
  readonly error?: string | { readonly message: string };
  readonly message?: string;
}

interface Call {
  readonly method: string;
  readonly sessionId: string | undefined;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

type Heard = (params: unknown, sessionId: string | undefined) => void;

/** Calls and events over whatever carries text to a browser and back. */
export class Connection {
  readonly #write: (text: string) => void;
  readonly #calls = new Map<number, Call>();
  readonly #heard = new Map<string, Heard[]>();
  #lastId = 0;
  #ended = false;

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  /** Calls a method and gives its result, of the shape that the protocol documents; rejects when the browser refuses or ends. */
  call<Result = unknown>(method: string, params: object = {}, sessionId?: string): Promise<Result> {
    return new Promise<unknown>((resolve, reject) => {
      if (this.#ended) return reject(new Error(`${method}: the browser has ended`));
      this.#lastId += 1;
      this.#calls.set(this.#lastId, { method, sessionId, resolve, reject });
      this.#write(JSON.stringify({ id: this.#lastId, method, params, ...(sessionId && { sessionId }) }));
    }) as Promise<Result>;
  }

  /** Calls back for every event of a name, with its parameters as the protocol documents them. */
  on<Params>(method: string, heard: (params: Params, sessionId: string | undefined) => void): void {
    this.#heard.set(method, [...(this.#heard.get(method) ?? []), heard as Heard]);
  }

  /** Takes one message from the browser. */
  receive(text: string): void {
    const message = JSON.parse(text) as Message;
    if (typeof message.id !== 'number') {
      if (message.method === 'Target.detachedFromTarget') this.#abandon(message.params as { sessionId: string });
      for (const heard of this.#heard.get(message.method ?? '') ?? []) heard(message.params, message.sessionId);
      return;
    }
    const call = this.#calls.get(message.id);
    this.#calls.delete(message.id);
    if (message.error === undefined) return call?.resolve(message.result);
    const why = typeof message.error === 'string' ? `${message.error}: ${message.message}` : message.error.message;
    call?.reject(new Error(`${call.method}: ${why}`));
  }

  /** Rejects what a target was asked that is gone, for it answers no more: a popup that closes under a click. */
  #abandon({ sessionId }: { readonly sessionId: string }): void {
    for (const [id, call] of this.#calls) {
      if (call.sessionId !== sessionId) continue;
      this.#calls.delete(id);
      call.reject(new Error(`${call.method}: the page has gone`));
    }
  }

  /** Rejects what was not answered and every later call. */
  end(): void {
    this.#ended = true;
    for (const call of this.#calls.values()) call.reject(new Error(`${call.method}: the browser has ended`));
    this.#calls.clear();
  }
}
