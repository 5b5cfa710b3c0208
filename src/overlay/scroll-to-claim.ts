import { around } from './place-card';
import { boxesOf, type Claim } from './place-claims';
import { findView } from './view';

/** How much of the viewport’s height at top and bottom is too near its edge to read in: headers stick there. */
const EDGE = 0.12;

/** Scrolls a claim into view, in whatever scrolls around it, unless it is; false where it is not on the page. */
export function scrollToClaim(claim: Claim): boolean {
  const range = claim.line[0] ?? claim.content[0];
  if (!range || isInView(claim) === null) return false;
  if (isInView(claim)) return true;
  const parent = range.startContainer.parentNode;
  const element = parent instanceof ShadowRoot ? parent.host : parent;
  if (element) Element.prototype.scrollIntoView.call(element, { block: 'center', behavior: 'instant' });
  const box = around(boxesOf(claim));
  if (box && isInView(claim) === false) {
    const middle = (box.top + Math.min(box.bottom, box.top + window.innerHeight / 2)) / 2;
    window.scrollBy({ top: middle - window.innerHeight / 2, behavior: 'instant' });
  }
  return true;
}

/** Whether a claim begins well within the viewport; null where it is not on the page. */
export function isInView(claim: Claim): boolean | null {
  const box = around(boxesOf(claim));
  if (!box) return null;
  const { top, bottom } = findView();
  const edge = (bottom - top) * EDGE;
  return box.top >= top + edge && Math.min(box.bottom, box.top + edge) <= bottom - edge;
}
