import { describe, expect, it } from 'vitest';
import { type Box, placeCard } from '../../src/overlay/place-card';

const card = { width: 336, height: 200 };
const wide = { width: 1200, height: 800 };
const narrow = { width: 320, height: 640 };
const low = { width: 640, height: 360 };

function box(left: number, top: number, width: number, height: number): Box {
  return { left, top, right: left + width, bottom: top + height };
}

/** Places a card and says where it is: its box, no taller than it may be there. */
function place(claim: Box, viewport = wide, size = card, anchor = claim): Box {
  const { left, top, maxHeight } = placeCard(size, claim, anchor, viewport);
  return box(left, top, size.width, Math.min(size.height, maxHeight));
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}

function isInside({ left, top, right, bottom }: Box, { width, height }: { width: number; height: number }): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}

describe('a card goes', () => {
  it('below its claim where there is room', () => {
    expect(place(box(300, 100, 400, 50))).toEqual(box(300, 158, 336, 200));
  });

  it('above it where there is none below', () => {
    expect(place(box(300, 700, 400, 50))).toEqual(box(300, 492, 336, 200));
  });

  it('beside a claim that is nearly as high as the view', () => {
    expect(place(box(100, 50, 600, 700)).left).toBe(708);
    expect(place(box(500, 50, 600, 700)).right).toBe(492);
  });

  it('where most of it fits, and scrolls there, in a view that is too small', () => {
    const small = { width: 320, height: 400 };
    const claim = box(20, 150, 280, 60);
    const placed = place(claim, small, { width: 304, height: 380 });
    expect(placed.bottom - placed.top).toBe(174);
    expect(overlap(placed, claim)).toBe(false);
  });

  it('off the line that was pointed at where the claim leaves too little room to read in', () => {
    const claim = box(20, 100, 600, 168);
    const line = box(20, 196, 600, 24);
    const placed = place(claim, low, { width: 480, height: 300 }, line);
    expect(placed.bottom - placed.top).toBe(180);
    expect(overlap(placed, line)).toBe(false);
    expect(isInside(placed, low)).toBe(true);
  });

  it('in the larger part of a view in which nothing has room, and takes all of it', () => {
    const line = box(20, 80, 600, 24);
    const tiny = { width: 640, height: 200 };
    expect(place(line, tiny, { width: 480, height: 300 })).toEqual(box(20, 112, 480, 80));
  });

  it('off the line that was pointed at where the claim fills the view', () => {
    const claim = box(0, -200, 320, 1200);
    const line = box(0, 100, 320, 24);
    const placed = place(claim, narrow, { width: 304, height: 200 }, line);
    expect(overlap(placed, line)).toBe(false);
    expect(isInside(placed, narrow)).toBe(true);
  });

  it('over the line that was pointed at where that leaves no room at all, and still in the view', () => {
    const line = box(20, 10, 600, 340);
    const placed = place(line, low, { width: 480, height: 300 });
    expect(isInside(placed, low)).toBe(true);
    expect(placed.bottom - placed.top).toBe(300);
  });

  it('never over its claim and never out of the view, wherever the claim stands', () => {
    const faults: string[] = [];
    for (const viewport of [wide, narrow, low]) {
      const size = { width: Math.min(336, viewport.width - 16), height: 240 };
      for (let top = 0; top < viewport.height; top += 20) {
        for (const height of [20, 60, viewport === low ? 80 : 140]) {
          for (let left = 0; left < viewport.width; left += 50) {
            const claim = box(left, top, Math.min(300, viewport.width - left), height);
            const placed = place(claim, viewport, size);
            const isLow = placed.bottom - placed.top < 120;
            if (overlap(placed, claim) || isLow || !isInside(placed, viewport))
              faults.push(JSON.stringify({ viewport, claim, placed }));
          }
        }
      }
    }
    expect(faults).toEqual([]);
  });
});
