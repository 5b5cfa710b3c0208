import { claimAt } from './hit-test';
import type { Box } from './place-card';
import { type Claim, rangesIn } from './place-claims';

/** The claim that the reader's selection begins in, the innermost of several, or else the first that it touches. */
export function claimInSelection(claims: readonly Claim[]): Claim | undefined {
  const selected = findSelected();
  const box = selected?.getClientRects()[0];
  if (!selected || !box) return undefined;
  const begun = claimAt(claims, box.left + 1, (box.top + box.bottom) / 2);
  return begun ?? claims.find((claim) => rangesIn(claim).some((range) => touch(range, selected)));
}

/** Where on the page the selection stands, or its top where nothing is selected. */
export function boxOfSelection(): Box {
  return (findSelected() ?? document.documentElement).getBoundingClientRect();
}

function findSelected(): Range | null {
  const selection = document.getSelection();
  return selection?.rangeCount ? selection.getRangeAt(0) : null;
}

function touch(one: Range, other: Range): boolean {
  return beginsIn(one, other) || beginsIn(other, one);
}

function beginsIn({ startContainer, startOffset }: Range, other: Range): boolean {
  return other.isPointInRange(startContainer, startOffset);
}
