/** The ways of pages that make reading hard: each does to the page that is shown what some sites do. */

/** Makes every character a text node of its own. */
export function splitTexts(root: Node): void {
  for (const text of textsIn(root)) text.replaceWith(...Array.from(text.data, (unit) => document.createTextNode(unit)));
}

/** Puts an empty text node and a comment behind every text node. */
export function strewEmptyNodes(root: Node): void {
  for (const text of textsIn(root)) text.after(document.createTextNode(''), document.createComment('said she'));
}

/** Puts everything in a body inside forty divs. */
export function wrapInDivs(body: HTMLElement): void {
  const inner = document.createElement('div');
  inner.append(...body.childNodes);
  let outer = inner;
  for (let depth = 1; depth < 40; depth += 1) {
    const div = document.createElement('div');
    div.append(outer);
    outer = div;
  }
  body.append(outer);
}

/** Ends the paragraphs that have no name of their own with two line breaks, and takes their elements away. */
export function breakLines(body: HTMLElement): void {
  for (const paragraph of body.querySelectorAll('p:not([class])')) {
    const breaks = [document.createElement('br'), document.createElement('br')];
    paragraph.replaceWith(...paragraph.childNodes, ...breaks);
  }
}

/** Renders an element anew: other nodes with the same words. */
export function renderAnew(element: Element): void {
  element.replaceWith(element.cloneNode(true));
}

function textsIn(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}
