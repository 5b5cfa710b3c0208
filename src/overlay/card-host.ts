import type { ComponentChild } from 'preact';
import cardCss from '../components/card.css?inline';
import designCss from '../components/design.css?inline';
import { languageOfText } from '../text';
import { draw } from './draw';
import { MARGIN, type Place, type Size } from './place-card';

/** The element that the overlay adds to a page: outside body, closed to the page, and there only with what it shows. */
export interface CardHost {
  readonly element: HTMLElement;
  /** Shows markup in the card’s box. */
  show(content: ComponentChild): void;
  /** Puts the box where it fits best in the viewport, given its size, and again whenever its size changes. */
  place(find: (card: Size, viewport: Size) => Place): void;
  /** Gives the card the focus. */
  focus(): void;
  /** Whether the focus is in the card. */
  hasFocus(): boolean;
  /** Takes the element off the page. */
  remove(): void;
}

/** The elements by what they hold: the card’s box, and the strip where the reader wants one. */
const TAGS = { box: 'on-the-record', strip: 'on-the-record-strip' } as const;

/** Adds an element of the overlay’s to a page, in place of one that an earlier run left there. */
export function addCardHost(document: Document, holding: keyof typeof TAGS = 'box'): CardHost {
  removeHosts(document, TAGS[holding]);
  const element = document.createElement(TAGS[holding]);
  const root = element.attachShadow({ mode: 'closed' });
  const box = document.createElement('div');
  const { tag, direction } = languageOfText();
  box.className = holding;
  box.lang = tag;
  box.dir = direction;
  box.popover = 'manual';
  document.documentElement.append(element);
  const style = document.createElement('style');
  root.append(style, box);
  const css = styleFor(box);
  style.textContent = css;
  if (!style.sheet) adopt(root, css);
  box.showPopover();
  /** How the box is placed, again and again: it may grow, as when the reader opens a part of what it holds. */
  let placing: Parameters<CardHost['place']>[0] | null = null;
  const sizes = new ResizeObserver(place);

  function place(): void {
    const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const { scrollTop } = box;
    box.style.maxWidth = `${viewport.width - 2 * MARGIN}px`;
    box.style.maxHeight = 'none';
    const found = placing?.({ width: box.offsetWidth, height: box.offsetHeight }, viewport);
    if (!found) return;
    box.style.maxHeight = `${found.maxHeight}px`;
    box.style.left = `${found.left}px`;
    box.style.top = `${found.top}px`;
    box.scrollTop = scrollTop;
  }

  return {
    element,
    show: (content) => draw(content, box),
    place(find) {
      placing = find;
      place();
      sizes.observe(box);
    },
    focus: () => box.querySelector<HTMLElement>('dialog')?.focus({ preventScroll: true }),
    hasFocus: () => root.activeElement !== null,
    remove() {
      sizes.disconnect();
      element.remove();
    },
  };
}

/** Takes off the page what a run that ended without warning may have left there. */
export function removeCardHosts(document: Document): void {
  for (const tag of Object.values(TAGS)) removeHosts(document, tag);
}

function removeHosts(document: Document, tag: string): void {
  for (const element of document.querySelectorAll(`:root > ${tag}`)) element.remove();
}

/**
 * Gives a style to a card on a page of the extension, whose policy allows no style element. Everywhere else the content
 * script has one: in Firefox it cannot reach the sheets that a shadow root adopts.
 */
function adopt(root: ShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
}

/**
 * The card’s style. Its rem become lengths of the reader’s own text size: the page’s root, which they would otherwise
 * be lengths of, may have a text size of its own.
 */
function styleFor(box: HTMLElement): string {
  box.style.fontSize = 'medium';
  const medium = Number.parseFloat(getComputedStyle(box).fontSize);
  box.style.fontSize = '';
  return `${designCss}${cardCss}`.replaceAll(/([\d.]+)rem\b/g, (_, rems) => `${Number(rems) * medium}px`);
}
