import { attributeOf } from './element-hints';
import type { Box, Page } from './page-walk';

/** A box with no more text than this may be an offer: longer ones are paragraphs with a button beside them. */
const LONGEST_OFFER = 400;
const LEAST_LINKED = 0.2;
/** Boxes of the same name in this number, or with this share of the text, are how the page is built. */
const MANY_ALIKE = 3;
const MOST_OFFERED = 0.25;
const PARTS_OF_TEXT = new Set('p li ul ol dl dd dt blockquote table tbody tr td th h1 h2 h3 h4 h5 h6'.split(' '));

/**
 * The boxes among the paragraphs of a story that want something of the reader: a few lines with a button or a field, or
 * with a link for a good part of them, in a box that is unlike its neighbours.
 */
export function findOffers(page: Page, story: number, foreign: readonly boolean[]): ReadonlySet<number> {
  const whole = page.boxes[story];
  const offers = new Set<number>();
  if (!whole) return offers;
  const lengths = sumUp(page, ({ text }) => text.length);
  const links = sumUp(page, ({ linked }) => linked);
  const controlled = findControlled(page);
  const alike = new Map<string, number>();
  const isInStory = (box: Box, place: number) => place > story && box.from >= whole.from && box.to <= whole.to;
  const boxes = page.boxes.flatMap((box, place) => (isInStory(box, place) && !foreign[place] ? [place] : []));
  for (const place of boxes) {
    const name = nameOf(page.boxes[place]);
    alike.set(name, (alike.get(name) ?? 0) + 1);
  }
  let offered = 0;
  for (const place of boxes) {
    const box = page.boxes[place];
    const length = lengths(box);
    if (!box || PARTS_OF_TEXT.has(box.tag) || offers.has(box.parent) || length === 0 || length > LONGEST_OFFER)
      continue;
    const isAlone = (alike.get(nameOf(box)) ?? 0) < MANY_ALIKE;
    if (!controlled.has(place) && !(isAlone && links(box) >= LEAST_LINKED * length)) continue;
    offers.add(place);
    offered += length;
  }
  return offered > MOST_OFFERED * lengths(whole) ? new Set() : offers;
}

/** The boxes with a button or a field anywhere in them. */
function findControlled(page: Page): ReadonlySet<number> {
  const controlled = new Set<number>();
  for (const [place, { controls }] of page.boxes.entries()) {
    if (!controls) continue;
    for (let at = place; at >= 0 && !controlled.has(at); at = page.boxes[at]?.parent ?? -1) controlled.add(at);
  }
  return controlled;
}

function sumUp(page: Page, value: (block: Page['blocks'][number]) => number): (box: Box | undefined) => number {
  const sums = [0];
  for (const block of page.blocks) sums.push((sums.at(-1) ?? 0) + value(block));
  return (box) => (box ? (sums[box.to] ?? 0) - (sums[box.from] ?? 0) : 0);
}

function nameOf(box: Box | undefined): string {
  return box ? `${box.tag} ${attributeOf(box.element, 'class') ?? ''}` : '';
}
