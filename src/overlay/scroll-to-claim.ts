import { around } from './place-card';
import { boxesOf, type Claim } from './place-claims';
import { findView } from './view';

/** How much of the viewport’s height at top and bottom is too near its edge to read in: headers stick there. */
const EDGE = 0.12;

/** How much room a card wants above or below its claim, in CSS pixels: what most cards need without being scrolled. */
const ROOM_FOR_CARD = 260;

/**
 * Scrolls a claim into view, in whatever scrolls around it, unless it is: to the middle, or further up where a card would
 * have no room there. False where it is not on the page.
 */
export function scrollToClaim(claim: Claim): boolean {
  const range = claim.line[0] ?? claim.content[0];
  if (!range || isInView(claim) === null) return false;
  if (standsWell(claim)) return true;
  const parent = range.startContainer.parentNode;
  const element = parent instanceof ShadowRoot ? parent.host : parent;
  if (element) Element.prototype.scrollIntoView.call(element, { block: 'center', behavior: 'instant' });
  const box = around(boxesOf(claim));
  if (box) {
    const { top, bottom } = findView();
    const height = bottom - top;
    const above = (height - box.bottom + box.top) / 2;
    const goal = above < ROOM_FOR_CARD ? EDGE * height + 1 : above;
    window.scrollBy({ top: box.top - top - goal, behavior: 'instant' });
  }
  return true;
}

/** Whether a claim is in view where a card has room above or below it. */
function standsWell(claim: Claim): boolean {
  const box = around(boxesOf(claim));
  if (!box || !isInView(claim)) return false;
  const { top, bottom } = findView();
  return Math.max(box.top - top, bottom - box.bottom) >= ROOM_FOR_CARD;
}

/** Whether a claim begins well within the viewport; null where it is not on the page. */
export function isInView(claim: Claim): boolean | null {
  const box = around(boxesOf(claim));
  if (!box) return null;
  const { top, bottom } = findView();
  const edge = (bottom - top) * EDGE;
  return box.top >= top + edge && Math.min(box.bottom, box.top + edge) <= bottom - edge;
}
