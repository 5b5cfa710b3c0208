// In Chromium the fields of a form hide its own properties of their names, in a content script too: nodes of a page are
// asked in these ways where they may be forms.

/** The element around a node; null where there is none. */
export function parentOf(node: Node): Element | null {
  return Reflect.get(Node.prototype, 'parentElement', node) as Element | null;
}

/** All the text in a node; empty where there is none. */
export function textIn(node: Node): string {
  return (Reflect.get(Node.prototype, 'textContent', node) as string | null) ?? '';
}

/** The nearest element that a selector matches, from this one outward; null where there is none. */
export function closestOf(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

/** Whether a selector matches an element. */
export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

/** Whether an element holds one that a selector matches. */
export function holds(element: Element, selector: string): boolean {
  return Element.prototype.querySelector.call(element, selector) !== null;
}

/** Whether a node is another or stands in it. */
export function contains(node: Node, other: Node): boolean {
  return Node.prototype.contains.call(node, other);
}
