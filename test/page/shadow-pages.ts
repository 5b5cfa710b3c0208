/** The ways of pages that keep their article in shadow roots: each does to the page that is shown what some sites do. */

/** Moves all of a body into the shadow root of one element. */
export function hideInShadow(body: HTMLElement): void {
  const host = document.createElement('news-page');
  host.attachShadow({ mode: 'open' }).append(...body.childNodes);
  body.append(host);
}

/** Has the browser itself make the shadow root, from markup. */
export function declareShadow(body: HTMLElement): void {
  const shadow = `<template shadowrootmode="open">${body.innerHTML}</template>`;
  body.setHTMLUnsafe(`<news-page>${shadow}</news-page>`);
}

/** Shows a body through the slot of a shadow root within a shadow root. */
export function showThroughSlots(body: HTMLElement): void {
  const host = document.createElement('news-page');
  host.append(...body.childNodes);
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.innerHTML = '<p>Menu</p><news-frame><slot></slot></news-frame>';
  shadow.querySelector('news-frame')!.attachShadow({ mode: 'open' }).innerHTML =
    '<header><slot name="top">The Tide</slot></header><div><slot></slot></div>';
  body.append(host);
}

/** Gives each paragraph a shadow root of its own, with its words in it. */
export function hideParagraphs(body: HTMLElement): void {
  for (const paragraph of body.querySelectorAll('p, h2')) {
    const words = [...paragraph.childNodes];
    paragraph.attachShadow({ mode: 'open' }).append(...words);
    paragraph.append('What is not shown, she said.');
  }
}

/** Has the paragraphs beside each other stand in the reverse order, each in the slot that puts it right again. */
export function reorderInSlots(body: HTMLElement): void {
  for (const parent of new Set([...body.querySelectorAll('p')].map((paragraph) => paragraph.parentElement!))) {
    if (!/^(?:div|section|article)$/.test(parent.localName)) continue;
    const shadow = parent.attachShadow({ mode: 'open' });
    for (const [n, child] of [...parent.children].entries()) {
      const slot = document.createElement('slot');
      slot.name = child.slot = `at-${n}`;
      shadow.append(slot);
      parent.prepend(child);
    }
  }
}

/** Hides every second text node of each paragraph in a shadow root within the line, and shows the others through slots. */
export function hideWithinLines(body: HTMLElement): void {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode.parentElement?.closest('p')) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const rest = text.splitText(Math.floor(text.length / 3));
    const end = rest.splitText(Math.floor(rest.length / 2));
    const hidden = document.createElement('span');
    rest.replaceWith(hidden);
    hidden.append('not shown');
    hidden.attachShadow({ mode: 'open' }).append(rest);
    const shown = document.createElement('span');
    end.replaceWith(shown);
    shown.append('not shown', end);
    const shadow = shown.attachShadow({ mode: 'open', slotAssignment: 'manual' });
    const slot = shadow.appendChild(document.createElement('slot'));
    slot.assign(end);
  }
}
