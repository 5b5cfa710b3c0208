// In Chromium the fields of a form hide its own properties of their names, in a content script too: nodes of a page are
// asked in these ways where they may be forms. It is the quicker way, too, for nodes of many kinds.

const TEXT = 3;

/** What reads a property of any node from the prototype that has it. */
function getterOf(prototype: Node, name: string): (this: Node) => unknown {
  return Object.getOwnPropertyDescriptor(prototype, name)?.get as (this: Node) => unknown;
}

const { getAttribute } = Element.prototype;
const localName = getterOf(Element.prototype, 'localName');
const shadowRoot = getterOf(Element.prototype, 'shadowRoot');
const nodeType = getterOf(Node.prototype, 'nodeType');
const parentElement = getterOf(Node.prototype, 'parentElement');
const textContent = getterOf(Node.prototype, 'textContent');

/** The attribute of an element; null where it has none of that name. */
export function attributeOf(element: Element, name: string): string | null {
  return getAttribute.call(element, name);
}

/** The tag of an element in lower case. */
export function tagOf(element: Element): string {
  return localName.call(element) as string;
}

/** The open shadow root of an element; null where it has none. */
export function shadowOf(element: Element): ShadowRoot | null {
  return shadowRoot.call(element) as ShadowRoot | null;
}

/** Whether a node is a text. */
export function isText(node: Node): node is Text {
  return nodeType.call(node) === TEXT;
}

/** The element around a node; null where there is none. */
export function parentOf(node: Node): Element | null {
  return parentElement.call(node) as Element | null;
}

/** All the text in a node; empty where there is none. */
export function textIn(node: Node): string {
  return (textContent.call(node) as string | null) ?? '';
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
