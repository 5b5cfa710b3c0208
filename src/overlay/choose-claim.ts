import { around, type Box } from './place-card';
import { boxesOf, type Claim } from './place-claims';
import { findView } from './view';

/** Which way through the claims of an article. */
export type Direction = 'next' | 'previous';

/** The claim after or before one, which need not be among them; undefined past the last. */
export function claimBeside(claims: readonly Claim[], from: Claim, direction: Direction): Claim | undefined {
  const { id } = from.attribution;
  return direction === 'next'
    ? claims.find(({ attribution }) => attribution.id > id)
    : claims.findLast(({ attribution }) => attribution.id < id);
}

/** The first claim that begins in or below the view, or the last above it; undefined where there is none. */
export function claimFromView(claims: readonly Claim[], direction: Direction): Claim | undefined {
  const placed = placesOf(claims);
  const view = findView();
  const found =
    direction === 'next'
      ? placed.find(({ box }) => box.top >= view.top)
      : placed.findLast(({ box }) => box.top < view.top);
  return found?.claim;
}

/** The claim nearest to the middle of the view, in view or not; undefined where there is none on the page. */
export function claimInMiddle(claims: readonly Claim[]): Claim | undefined {
  const view = findView();
  const middle = (view.top + view.bottom) / 2;
  const distance = ({ box: { top, bottom } }: { box: Box }) => Math.max(top - middle, 0, middle - bottom);
  return placesOf(claims).sort((a, b) => distance(a) - distance(b))[0]?.claim;
}

/** The next or previous claim of the same source, round and round. */
export function claimOfSameSource(claims: readonly Claim[], from: Claim, direction: Direction): Claim | undefined {
  const own = claims.filter((claim) => claim.attribution.source === from.attribution.source);
  return claimBeside(own, from, direction) ?? own.at(direction === 'next' ? 0 : -1);
}

function placesOf(claims: readonly Claim[]): { claim: Claim; box: Box }[] {
  return claims.flatMap((claim) => {
    const box = around(boxesOf(claim));
    return box ? [{ claim, box }] : [];
  });
}
