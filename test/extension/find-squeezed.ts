/**
 * What of a page, or of what a shadow root holds, needs scrolling sideways, is cut off, lies on other words or cannot be
 * reached with the pointer: a line for each fault, empty where all is well. Runs in a page.
 */
export function findSqueezed(root: Document | ShadowRoot = document): string[] {
  const faults: string[] = [];
  const scroller = root instanceof ShadowRoot ? root.querySelector('.box')! : document.documentElement;
  const nameOf = (element: Element) =>
    `${element.localName}.${element.getAttribute('class')} “${element.textContent?.trim().slice(0, 40)}”`;
  if (scroller.scrollWidth > scroller.clientWidth) {
    faults.push(`scrolls sideways: ${scroller.scrollWidth} in ${scroller.clientWidth}`);
  }

  const seen = [...root.querySelectorAll<HTMLElement>('*')].filter(
    (element) => element.checkVisibility() && !element.closest('.for-ears, svg') && element !== scroller,
  );
  for (const element of seen) {
    const { overflowY, webkitLineClamp } = getComputedStyle(element);
    const isControl = element.matches('button, summary, label, select') && element.clientWidth > 0;
    const isWide = element.scrollWidth > element.clientWidth + 2;
    const isHigh = element.scrollHeight > element.clientHeight + 2 && webkitLineClamp === 'none';
    if (isWide && isControl)
      faults.push(`cut off in width, ${element.scrollWidth} in ${element.clientWidth}: ${nameOf(element)}`);
    if (isHigh && (isControl || overflowY === 'hidden')) faults.push(`cut off in height: ${nameOf(element)}`);
  }

  /** Whether it stands in what scrolls by itself, or ends with dots after so many lines. */
  function isCutByDesign(element: Element | null): boolean {
    if (!element || element === scroller || element === document.body) return false;
    const { overflowY, webkitLineClamp } = getComputedStyle(element);
    return ['auto', 'scroll'].includes(overflowY) || webkitLineClamp !== 'none' || isCutByDesign(element.parentElement);
  }

  const words = seen.flatMap((element) => {
    const layer = element.closest('.switches');
    if (element.closest('.claim-counts-dot') || isCutByDesign(element)) return [];
    return [...element.childNodes].flatMap((node) => {
      if (!(node instanceof Text) || node.data.trim() === '') return [];
      const range = new Range();
      range.selectNodeContents(node);
      return [...range.getClientRects()].map((box) => ({ box, layer, name: nameOf(element) }));
    });
  });
  const { left, right } = scroller.getBoundingClientRect();
  for (const [place, { box, layer, name }] of words.entries()) {
    if (box.left < left - 1 || box.right > right + 1) faults.push(`out of view: ${name}`);
    for (const other of words.slice(place + 1)) {
      if (other.layer !== layer) continue;
      const width = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const height = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      if (width > 2 && height > 0.3 * Math.min(box.height, other.box.height)) {
        faults.push(`on one another: ${name}, ${other.name}`);
      }
    }
  }

  for (const control of seen.filter((element) => element.matches('a[href], button, input, select, summary'))) {
    control.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = control.getClientRects()[0]!;
    const hit = root.elementFromPoint(x + width / 2, y + height / 2);
    const isReached = control.contains(hit) || control.closest('label')?.contains(hit) === true;
    if (!isReached) faults.push(`out of reach: ${nameOf(control)}${hit ? ` under ${nameOf(hit)}` : ''}`);
  }
  return [...new Set(faults)];
}
