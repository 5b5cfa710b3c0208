import { hides } from './element-hints';
import { attributeOf, contains, holds, matches, textIn } from './node-access';

/** How many places of a page are looked at where it changes in many at once; among more, one will be in the article. */
const MOST_LOOKED_AT = 100;
/** How much text is taken for more of the article where it is put beside what was read, and what is not looked at for it. */
const MUCH = 200;
const ANOTHER = 'article, h1';
const OTHER = `${ANOTHER}, script, style, template, noscript`;

/**
 * Whether any of the changes took place inside the elements that hold an article, took one of them away or put a good
 * deal of text beside them that is not another article.
 */
export function concernArticle(changes: readonly MutationRecord[], elements: readonly Element[]): boolean {
  let looked = 0;
  let before: Node | null = null;
  let isAround = false;
  for (const change of changes) {
    const { type, target } = change;
    if (type === 'attributes' || target !== before) {
      looked += 1;
      if (looked > MOST_LOOKED_AT) return true;
      if (type === 'attributes' && isStillAsShown(change)) continue;
      if (elements.some((element) => standsAround(element, target))) return true;
      isAround = elements.some((element) => contains(target, element));
      before = target;
    }
    if (isAround && bringsMore(change.addedNodes)) return true;
  }
  return elements.some((element) => !element.isConnected);
}

/** Whether something happened in an element, or right in the shadow root where it stands. */
function standsAround(element: Element, target: Node): boolean {
  return contains(element, target) || (target instanceof ShadowRoot && element.getRootNode() === target);
}

function bringsMore(nodes: NodeList): boolean {
  for (const node of nodes) {
    if (!(node instanceof Element) || matches(node, OTHER) || holds(node, ANOTHER)) continue;
    if (textIn(node).length > MUCH) return true;
  }
  return false;
}

/** Whether a change of style neither hides nor shows. */
function isStillAsShown({ attributeName, target, oldValue }: MutationRecord): boolean {
  if (attributeName !== 'style' || !(target instanceof Element)) return false;
  return hides(oldValue) === hides(attributeOf(target, 'style'));
}
