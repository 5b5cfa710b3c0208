/** What hostile pages do. Each function is put into a page as its source, and uses nothing else of this file. */

/** Gives a page `override()`, which replaces what pages can replace by what throws or lies, and `restore()`. */
export function overrideAll(): void {
  const world = window as unknown as Record<string, unknown>;
  const { getOwnPropertyDescriptor, defineProperty } = Object;
  const { ownKeys } = Reflect;
  const saved: { object: object; key: string | symbol; was: PropertyDescriptor }[] = [];
  const rude = () => {
    throw new Error('This page has its own ideas.');
  };
  const interfaces =
    'Element HTMLElement Node Document Text CharacterData Range AbstractRange TreeWalker NodeList HTMLCollection ShadowRoot DocumentFragment EventTarget Event Selection CaretPosition MutationObserver AbortController AbortSignal Highlight HighlightRegistry HTMLFormElement HTMLSlotElement CSSStyleDeclaration DOMRect DOMRectList'.split(
      ' ',
    );
  const builtIns = 'Array Map Set String RegExp JSON Symbol'.split(' ');

  function replace(object: object, key: string | symbol, value: unknown): void {
    const was = getOwnPropertyDescriptor(object, key);
    if (!was?.configurable || key === 'constructor') return;
    saved[saved.length] = { object, key, was };
    const isAccessor = was.get !== undefined;
    defineProperty(
      object,
      key,
      isAccessor ? { configurable: true, get: value as () => unknown, set: rude } : { ...was, value },
    );
  }

  function replaceAll(object: object): void {
    const keys = ownKeys(object);
    for (let n = 0; n < keys.length; n += 1) replace(object, keys[n]!, rude);
  }

  world['replaced'] = 0;
  world['override'] = () => {
    const objects: object[] = [];
    for (let n = 0; n < interfaces.length; n += 1) {
      const known = world[interfaces[n]!] as { prototype: object } | undefined;
      if (known) objects[objects.length] = known.prototype;
    }
    for (let n = 0; n < builtIns.length; n += 1) {
      const known = world[builtIns[n]!] as { prototype?: object };
      objects[objects.length] = known.prototype ?? known;
    }
    replace(CharacterData.prototype, 'data', () => 'The mayor lied, said nobody.');
    replace(Range.prototype, 'toString', () => 'The mayor lied, said nobody.');
    replace(CSS, 'highlights', () => new Map());
    for (const key of [
      'Highlight',
      'MutationObserver',
      'AbortController',
      'CSS',
      'getComputedStyle',
      'matchMedia',
      'setTimeout',
      'clearTimeout',
      'Range',
      'Node',
      'NodeFilter',
      'Element',
      'ShadowRoot',
    ] as const) {
      replace(window, key, rude);
    }
    for (let n = 0; n < objects.length; n += 1) replaceAll(objects[n]!);
    world['replaced'] = saved.length;
  };
  world['restore'] = () => {
    for (let n = saved.length - 1; n >= 0; n -= 1) defineProperty(saved[n]!.object, saved[n]!.key, saved[n]!.was);
    saved.length = 0;
  };
}

/**
 * Makes the first element that matches a form with a field for each property that elements have, so that they hide
 * them, all of the page another, and names pictures and forms like what documents and windows have.
 */
export function clobber(selector: string): void {
  const names = new Set<string>();
  const form = document.createElement('form');
  for (let at: object = form; at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    for (const key of Object.getOwnPropertyNames(at)) names.add(key);
  }
  const clobbered = (from: Element) => {
    const made = document.createElement('form');
    made.className = from.className;
    const children = [...from.childNodes];
    const fields = [...names].map((name) => {
      const field = document.createElement('input');
      field.type = 'hidden';
      field.name = name;
      return field;
    });
    Element.prototype.append.call(made, ...fields, ...children);
    return made;
  };
  const story = document.querySelector(selector)!;
  story.replaceWith(clobbered(story));
  const { body } = document;
  const create = Document.prototype.createElement.bind(document);
  const whole = clobbered(body);
  body.append(whole);
  const wanted = `body title head createTreeWalker createRange caretPositionFromPoint elementFromPoint defaultView
    getElementsByTagName querySelectorAll createElement getSelection activeElement URL`.split(/\s+/);
  for (const name of wanted) {
    for (const tag of ['img', 'form']) {
      const element = create(tag);
      Element.prototype.setAttribute.call(element, 'name', name);
      Element.prototype.setAttribute.call(element, 'id', name);
      Element.prototype.append.call(body, element);
    }
  }
  // No form named “chrome”: with a field named “runtime” it keeps all extensions out of a page in Chromium.
  const globals = 'browser CSS Highlight Range Node ShadowRoot innerHeight performance JSON setTimeout frameElement';
  for (const name of globals.split(' ')) {
    const element = create('form');
    element.id = name;
    element.innerHTML = '<input name="runtime" id="x"><input name="i18n"><input name="storage">';
    Element.prototype.append.call(body, element);
  }
  const picture = create('img');
  picture.id = 'chrome';
  Element.prototype.append.call(body, picture);
}
