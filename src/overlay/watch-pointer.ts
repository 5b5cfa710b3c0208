/** How often a moving pointer is looked at, how long it must stay on a claim, and how long it may stray. */
const LOOK_MS = 100;
const WAIT_MS = 300;
const GRACE_MS = 300;

interface PointerWatch {
  /** What stands at a point of the viewport; null for nothing. Must be the same object for the same thing. */
  readonly at: (x: number, y: number) => object | null;
  /** Whether an event’s target is the overlay itself, whose clicks are its own. */
  readonly isOwn: (target: EventTarget | null) => boolean;
  /** Called when the pointer has stayed on the same thing for a while. */
  readonly stayed: (on: object) => void;
  /** Called when the pointer has been away from everything for a while. */
  readonly left: () => void;
  /** Called for a plain click that does nothing else: not on a link, a button or a selection. */
  readonly clicked: (on: object | null) => void;
}

const INTERACTIVE = `a[href], area[href], button, input, select, textarea, label, summary, option, audio, video, iframe, embed,
  object, [role=button], [role=link], [role=tab], [role=menuitem], [contenteditable]:not([contenteditable=false])`;

/**
 * Watches the pointer over a page until the signal aborts. Stops no event and prevents nothing. What it gives back has to
 * be called where the reader sends away what was pointed at: nothing is told of it then until the pointer has left it.
 */
export function watchPointer({ at, isOwn, stayed, left, clicked }: PointerWatch, signal: AbortSignal): () => void {
  let x = 0;
  let y = 0;
  let aim: object | null = null;
  let aimedAt = 0;
  let told = true;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function look(): void {
    timer = undefined;
    const now = performance.now();
    const found = at(x, y);
    if (found !== aim) {
      aim = found;
      aimedAt = now;
      told = false;
    }
    if (told) return;
    if (now - aimedAt < (aim ? WAIT_MS : GRACE_MS)) return lookSoon();
    told = true;
    if (aim) stayed(aim);
    else left();
  }

  function lookSoon(): void {
    timer ??= setTimeout(look, LOOK_MS);
  }

  function moved(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    if (event.buttons !== 0) return forget();
    x = event.clientX;
    y = event.clientY;
    lookSoon();
  }

  function forget(): void {
    clearTimeout(timer);
    timer = undefined;
    aim = null;
    told = true;
  }

  function leftWindow(event: PointerEvent): void {
    if (event.relatedTarget !== null || event.pointerType === 'touch') return;
    x = -1;
    y = -1;
    lookSoon();
  }

  function pressed(event: MouseEvent): void {
    if (!event.isTrusted || event.button !== 0 || isOwn(event.target)) return;
    const plain = !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);
    const busy = event.composedPath().some((node) => node instanceof Element && isInteractive(node));
    const selects = document.getSelection()?.isCollapsed === false;
    clicked(plain && !busy && !selects ? at(event.clientX, event.clientY) : null);
  }

  const options = { signal, capture: true, passive: true };
  window.addEventListener('pointermove', moved, options);
  window.addEventListener('pointerout', leftWindow, options);
  window.addEventListener('click', pressed, options);
  signal.addEventListener('abort', forget, { once: true });
  return () => {
    forget();
    aim = at(x, y);
  };
}

/** Whether an element does something of its own when it is clicked, also a form with a field named “matches”. */
function isInteractive(element: Element): boolean {
  return Element.prototype.matches.call(element, INTERACTIVE);
}
