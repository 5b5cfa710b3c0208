/** A box in the viewport, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A size in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a card goes, and how tall it may be there before it scrolls. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

/** Between the card and the claim. */
const GAP = 8;
/** Between the card and the edge of the viewport, in CSS pixels. */
export const MARGIN = 8;
/** What a card needs to say who is credited, and why, without being scrolled. */
const LEAST_HEIGHT = 120;
/** A card that would be lower than this is of no use there. */
const LOWEST_HEIGHT = 60;

/**
 * Finds a place for a card of a given size where it does not cover the claim: below it, above it, beside it, else where
 * most of it fits. A claim that leaves too little room cannot be spared; then its anchor, the part that was pointed at, is, as long as that leaves any room.
 */
export function placeCard(card: Size, claim: Box, anchor: Box, viewport: Size): Place {
  const offClaim = fit(card, claim, anchor, viewport);
  if (offClaim.maxHeight >= LEAST_HEIGHT || offClaim.maxHeight >= card.height) return offClaim;
  const offAnchor = fit(card, anchor, anchor, viewport);
  return offAnchor.maxHeight >= LOWEST_HEIGHT
    ? offAnchor
    : fit(card, { ...anchor, top: 0, bottom: 0 }, anchor, viewport);
}

/** Places a card in view and off a box, where most of it fits. */
function fit(card: Size, claim: Box, anchor: Box, viewport: Size): Place {
  const left = clamp(anchor.left, MARGIN, viewport.width - MARGIN - card.width);
  const below = viewport.height - MARGIN - GAP - Math.max(claim.bottom, 0);
  const above = Math.min(claim.top, viewport.height) - GAP - MARGIN;
  const under = (height: number): Place => ({ left, top: viewport.height - MARGIN - below, maxHeight: height });
  const over = (height: number): Place => ({
    left,
    top: MARGIN + above - Math.min(card.height, height),
    maxHeight: height,
  });
  if (below >= card.height) return under(below);
  if (above >= card.height) return over(above);
  const tallest = viewport.height - 2 * MARGIN;
  const top = clamp(anchor.top, MARGIN, viewport.height - MARGIN - Math.min(card.height, tallest));
  const needed = card.width + GAP + MARGIN;
  if (viewport.width - claim.right >= needed) return { left: claim.right + GAP, top, maxHeight: tallest };
  if (claim.left >= needed) return { left: claim.left - GAP - card.width, top, maxHeight: tallest };
  return below >= above ? under(below) : over(above);
}

/** The box around boxes; null for none. */
export function around(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
