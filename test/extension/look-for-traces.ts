/** What a page can do to find out about an extension. Each function is put into the page, and uses nothing else of this file. */

/** Notes the own properties of all objects that a page’s scripts share; `differences()` then names those that changed. */
export function recordObjects(): void {
  const world = window as unknown as Record<string, unknown>;
  const noted: { name: string; object: object; keys: (string | symbol)[]; values: unknown[] }[] = [];
  const valueOf = (object: object, key: string | symbol) => {
    const own = Object.getOwnPropertyDescriptor(object, key);
    return own && (own.get ?? own.set ?? (typeof own.value === 'number' ? typeof own.value : own.value));
  };
  world['differences'] = () =>
    noted
      .filter(({ object, keys, values }) => {
        const now = Reflect.ownKeys(object);
        return (
          now.length !== keys.length || now.some((key, n) => key !== keys[n] || valueOf(object, key) !== values[n])
        );
      })
      .map(({ name }) => name);
  const note = (name: string, object: object) => {
    const keys = Reflect.ownKeys(object);
    noted.push({ name, object, keys, values: keys.map((key) => valueOf(object, key)) });
  };
  for (const name of Object.getOwnPropertyNames(window)) {
    const { value } = Object.getOwnPropertyDescriptor(window, name) ?? {};
    if (typeof value !== 'function' && (typeof value !== 'object' || value === null || value === window)) continue;
    note(name, value);
    if (typeof value === 'function' && value.prototype) note(`${name}.prototype`, value.prototype);
  }
  note('document', document);
  note('documentElement', document.documentElement);
  note('body', document.body);
  note('window', window);
}

/**
 * Listens to all events of a page, and notes what is dispatched by a script and what the browser counts as a shift of the
 * layout, where it does; `heardEvents` gives what was heard.
 */
export function recordEvents(): void {
  const heard: string[] = [];
  const open = new Set<Event>();
  const types = new Set(['focusin', 'focusout', 'selectionchange', 'slotchange', 'toggle', 'beforetoggle', 'wheel']);
  for (let at: object = document.body; at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    for (const name of Object.getOwnPropertyNames(at)) if (name.startsWith('on')) types.add(name.slice(2));
  }
  for (const name of [...Object.getOwnPropertyNames(window), ...Object.getOwnPropertyNames(Document.prototype)]) {
    if (/^on[a-z]+$/.test(name)) types.add(name.slice(2));
  }
  for (const type of types) {
    window.addEventListener(
      type,
      (event) => {
        open.add(event);
        if (!event.isTrusted) heard.push(`${type} untrusted`);
      },
      true,
    );
    window.addEventListener(type, (event) => {
      open.delete(event);
      heard.push(`${type} ${event.defaultPrevented ? 'prevented' : 'heard'}`);
    });
  }
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    new PerformanceObserver((list) => {
      for (const { entryType } of list.getEntries()) heard.push(`${entryType} heard`);
    }).observe({ type: 'layout-shift' });
  }
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    heard.push(`${event.type} dispatched`);
    return dispatch.call(this, event);
  };
  (window as unknown as Record<string, unknown>)['heard'] = () => {
    const stopped = [...open].filter(({ bubbles, eventPhase }) => bubbles && eventPhase === Event.NONE);
    return [...heard, ...stopped.map(({ type }) => `${type} stopped`)];
  };
}

/** What was heard since events were recorded: the type of each, and how it went. */
export function heardEvents(): string[] {
  return (window as unknown as { heard(): string[] }).heard();
}

/** Where all elements of a page stand, in CSS pixels from its beginning, and how large it is. */
export function measureLayout(): (number | string)[] {
  const places = [...document.querySelectorAll('*')].map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return `${left} ${top + window.scrollY} ${width} ${height}`;
  });
  const { scrollWidth, scrollHeight } = document.documentElement;
  return [...places, scrollWidth, scrollHeight];
}
