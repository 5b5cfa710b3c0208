import { declaresBody, hintOf, isInline, listMarked, type Hint } from './element-hints';
import { testForApart } from './foreign-boxes';
import { attributeOf, isText, shadowOf, tagOf } from './node-access';
import { PlainTextBuilder, type PlainText } from './plain-text';

/** A stretch of the page that a reader sees as one paragraph. */
export interface Block extends PlainText {
  /** The place in `Page.boxes` of the element that holds it. */
  readonly box: number;
  /** How many of its characters stand in links. */
  readonly linked: number;
  /** Whether a picture or a film stands right before its words. */
  readonly afterPicture: boolean;
}

/** An element that is not part of a line of text, with what is known of it. */
export interface Box {
  readonly element: Element;
  readonly tag: string;
  /** Its class attribute; empty where it has none. */
  readonly className: string;
  /** Whether it says of itself that it holds the body of the article. */
  readonly isBody: boolean;
  /** The place of its parent in `Page.boxes`; −1 for the first. */
  readonly parent: number;
  readonly hint: Hint;
  /** Whether a button or a field stands right in it. */
  controls: boolean;
  /** The place in `Page.blocks` of the first block in it and of the first one after it. */
  readonly from: number;
  to: number;
}

/** All that can be read on a page or in a part of it, in reading order. */
export interface Page {
  readonly boxes: readonly Box[];
  readonly blocks: readonly Block[];
  /** Whether any of it stands in an open shadow root; closed ones are the page’s own secret. */
  readonly hasShadow: boolean;
}

/** The places of a box and of those around it, from the inside out. */
export function boxesAround({ boxes }: Page, place: number): number[] {
  const around: number[] = [];
  for (let at = place; at >= 0; at = boxes[at]?.parent ?? -1) around.push(at);
  return around;
}

/** What the blocks within each box come to together, box by box. */
export function sumByBox({ boxes, blocks }: Page, value: (block: Block, n: number) => number): number[] {
  let sum = 0;
  const sums = [0];
  blocks.forEach((block, n) => sums.push((sum += value(block, n))));
  return boxes.map(({ from, to }) => (sums[to] ?? 0) - (sums[from] ?? 0));
}

const DEEPEST = 1000;
const PICTURE_TAGS = new Set(['img', 'picture', 'video']);
const CONTROL_TAGS = new Set(['button', 'input', 'select', 'textarea']);

/**
 * Reads an element once, from top to bottom, into blocks of plain text: the only place where the page’s nodes become
 * text. Leaves out what no reader sees, and changes nothing.
 */
export function walkPage(root: Element): Page {
  const boxes: Box[] = [];
  const blocks: Block[] = [];
  const line = new PlainTextBuilder();
  let linked = 0;
  let linkDepth = 0;
  let breaks = 0;
  let hasShadow = false;
  let picture = false;
  let begunAfterPicture = false;
  const isApart = testForApart(root);
  const marked = new Set(listMarked(root));
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);

  function endBlock(box: number): void {
    const taken = line.take();
    if (taken) {
      blocks.push({ text: taken.text, pieces: taken.pieces, box, linked, afterPicture: begunAfterPicture });
      begunAfterPicture = false;
    }
    linked = 0;
    breaks = 0;
  }

  function readText(node: Text): void {
    const added = line.add(node);
    if (linkDepth > 0) linked += added;
    if (added === 0) return;
    breaks = 0;
    if (picture) begunAfterPicture = line.length === added;
    picture = false;
  }

  function readBreak(box: number): void {
    breaks += 1;
    if (breaks > 1 || line.endsSentence) endBlock(box);
    else line.addBreak();
  }

  function readChildren(box: number, depth: number): void {
    for (let node = walker.firstChild(); node; node = walker.nextSibling()) readNode(node, box, depth);
  }

  function readNode(node: Node, box: number, depth: number): void {
    if (isText(node)) readText(node);
    else readElement(node as Element, box, depth + 1);
  }

  function readElement(element: Element, box: number, depth: number): void {
    const tag = tagOf(element);
    if (tag === 'br') return readBreak(box);
    const className = attributeOf(element, 'class') ?? '';
    const hint = hintOf(element, tag, className, marked.has(element));
    if (hint === 'unread' || depth > DEEPEST) return skip(tag, box);
    const inline = isInline(tag);
    const standsApart = !inline || (tag === 'span' && picture);
    if (hint === 'foreign' && standsApart && isApart(element)) return passOver(box);
    if (!inline) return readBox({ element, tag, className, hint, parent: box }, depth);
    if (tag === 'a') linkDepth += 1;
    readInside(element, tag, box, depth);
    if (tag === 'a') linkDepth -= 1;
  }

  function skip(tag: string, place: number): void {
    const box = boxes[place];
    if (box && CONTROL_TAGS.has(tag)) box.controls = true;
    if (PICTURE_TAGS.has(tag)) picture = true;
    line.skip();
  }

  /** A foreign box in the middle of a paragraph does not end it: hover cards stand within sentences. */
  function passOver(box: number): void {
    if (boxes[box]?.tag !== 'p') endBlock(box);
    line.skip();
  }

  function readInside(element: Element, tag: string, box: number, depth: number): void {
    const shadow = shadowOf(element);
    if (shadow) readShadow(shadow, box, depth);
    else if (tag !== 'slot' || !readSlot(element as HTMLSlotElement, box, depth)) readChildren(box, depth);
    walker.currentNode = element;
  }

  /** What stands in a shadow root is read instead of what its host holds. No range may cross its bounds, nor a slot’s. */
  function readShadow(shadow: ShadowRoot, box: number, depth: number): void {
    hasShadow = true;
    for (const element of listMarked(shadow)) marked.add(element);
    line.skip();
    walker.currentNode = shadow;
    readChildren(box, depth);
    line.skip();
  }

  /** Reads what the host put into a slot, where the slot is; false where that is nothing, and its own words stand. */
  function readSlot(slot: HTMLSlotElement, box: number, depth: number): boolean {
    let before: Node | null = null;
    for (const node of slot.assignedNodes()) {
      if (before === null || node.previousSibling !== before) line.skip();
      walker.currentNode = node;
      readNode(node, box, depth);
      before = node;
    }
    line.skip();
    return before !== null;
  }

  function readBox(of: Pick<Box, 'element' | 'tag' | 'className' | 'hint' | 'parent'>, depth: number): void {
    endBlock(of.parent);
    const isBody = marked.has(of.element) && declaresBody(of.element);
    const box: Box = { ...of, isBody, controls: false, from: blocks.length, to: blocks.length };
    const place = boxes.push(box) - 1;
    readInside(of.element, of.tag, place, depth);
    endBlock(place);
    box.to = blocks.length;
  }

  readBox({ element: root, tag: tagOf(root), className: attributeOf(root, 'class') ?? '', hint: null, parent: -1 }, 0);
  return { boxes, blocks, hasShadow };
}
