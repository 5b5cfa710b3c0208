import { type Claim, rangesIn } from './place-claims';

/** How far beside the words a pointer still points at them, in CSS pixels. */
const TOLERANCE = 2;

/** The claim at a point of the viewport: where several overlap, the one with the shortest words there; else null. */
export function claimAt(claims: readonly Claim[], x: number, y: number): Claim | null {
  const position = document.caretPositionFromPoint(x, y, { shadowRoots: shadowRootsOf(claims) });
  if (!position) return null;
  let found: Claim | null = null;
  let shortest = Infinity;
  for (const claim of claims) {
    for (const range of rangesIn(claim)) {
      const length = range.toString().length;
      if (length >= shortest || !holds(range, position) || !covers(range, x, y)) continue;
      shortest = length;
      found = claim;
    }
  }
  return found;
}

function shadowRootsOf(claims: readonly Claim[]): ShadowRoot[] {
  const roots = claims.flatMap((claim) => rangesIn(claim).map((range) => range.startContainer.getRootNode()));
  return [...new Set(roots)].filter((root) => root instanceof ShadowRoot);
}

function holds(range: Range, { offsetNode, offset }: CaretPosition): boolean {
  if (!range.startContainer.isConnected) return false;
  const length = offsetNode instanceof Text ? offsetNode.length : offsetNode.childNodes.length;
  return range.isPointInRange(offsetNode, Math.min(offset, length));
}

function covers(range: Range, x: number, y: number): boolean {
  for (const { left, right, top, bottom } of range.getClientRects()) {
    const beside = x < left - TOLERANCE || x > right + TOLERANCE;
    if (!beside && y >= top - TOLERANCE && y <= bottom + TOLERANCE) return true;
  }
  return false;
}
