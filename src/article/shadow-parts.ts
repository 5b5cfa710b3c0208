import { tagOf } from './node-access';
import type { Block } from './page-walk';

/**
 * The elements that stand right in an open shadow root in which blocks stand, wholly or in part, for every such root
 * from the inside out, forms apart: what happens in a shadow root is heard nowhere else. Empty where no block stands in
 * one.
 */
export function partsInShadow(blocks: readonly Block[]): readonly Element[] {
  const roots = new Set<ShadowRoot>();
  for (const { pieces } of blocks) {
    for (const { node } of pieces) {
      let root = node.getRootNode();
      while (root instanceof ShadowRoot && !roots.has(root)) {
        roots.add(root);
        root = root.host.getRootNode();
      }
    }
  }
  return [...roots].flatMap((root) => [...root.children].filter((element) => tagOf(element) !== 'form'));
}
