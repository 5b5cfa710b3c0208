import { isInline } from './element-hints';
import { parentOf, tagOf } from './node-access';

/** No more nodes than this are looked at for a few lines. */
const MOST_NODES = 200;
const UNREAD = /^(?:script|style|noscript|template|textarea|option)$/;

/** A line as a reader sees it near a text, whoever put it there. */
export interface NearbyLine {
  readonly text: string;
  /** The element that holds it, and the first of its nodes that was met. */
  readonly element: Element;
  readonly node: Text;
}

/**
 * The lines right behind a text of the page or right before it, the nearest first, navigation, foreign boxes and
 * what is not displayed included; as many as come to some number of characters.
 */
export function linesNear(from: Text, way: 'behind' | 'before', characters: number): NearbyLine[] {
  const lines: { text: string; element: Element; node: Text }[] = [];
  const walker = from.ownerDocument.createTreeWalker(from.ownerDocument.body, NodeFilter.SHOW_TEXT);
  walker.currentNode = from;
  const own = holderOf(from);
  let length = 0;
  for (let n = 0; n < MOST_NODES && length < characters; n += 1) {
    const node = (way === 'behind' ? walker.nextNode() : walker.previousNode()) as Text | null;
    if (node === null) break;
    const text = node.data.replaceAll(/\s+/gu, ' ');
    if (text.trim() === '' || UNREAD.test(tagOf(node.parentElement ?? own))) continue;
    const element = holderOf(node);
    if (element === own) continue;
    const last = lines.at(-1);
    if (last?.element === element) last.text = way === 'behind' ? last.text + text : text + last.text;
    else lines.push({ text, element, node });
    length += text.length;
  }
  return lines;
}

/** The nearest element around a text that is not part of a line. */
function holderOf(node: Text): Element {
  let element = parentOf(node) ?? node.ownerDocument.body;
  for (let up = parentOf(element); up && isInline(tagOf(element)); up = parentOf(up)) element = up;
  return element;
}
