/** Whether a reader could see a text if they scrolled to it; false inside `display: none`. */
export function isRendered(node: Text): boolean {
  const range = node.ownerDocument.createRange();
  range.selectNode(node);
  return range.getClientRects().length > 0;
}
