import { type Box, boxesAround, type Page, sumByBox } from './page-walk';

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
  const lengths = sumByBox(page, ({ text }) => text.length);
  const links = sumByBox(page, ({ linked }) => linked);
  const controlled = findControlled(page);
  const candidates = listWithin(page, story).filter((place) => !foreign[place]);
  const alike = countNames(page, candidates);
  const offers = new Set<number>();
  let offered = 0;
  for (const place of candidates) {
    const box = page.boxes[place] as Box;
    const length = lengths[place] ?? 0;
    if (PARTS_OF_TEXT.has(box.tag) || offers.has(box.parent) || length === 0 || length > LONGEST_OFFER) continue;
    const isOdd = (alike.get(nameOf(box)) ?? 0) < MANY_ALIKE && (links[place] ?? 0) >= LEAST_LINKED * length;
    if (!controlled.has(place) && !isOdd) continue;
    offers.add(place);
    offered += length;
  }
  return offered > MOST_OFFERED * (lengths[story] ?? 0) ? new Set() : offers;
}

/** The places of the boxes in a box, itself apart. */
function listWithin(page: Page, place: number): number[] {
  const whole = page.boxes[place];
  if (!whole) return [];
  return [...page.boxes.keys()].filter((at) => at > place && (page.boxes[at]?.to ?? Infinity) <= whole.to);
}

function countNames(page: Page, places: readonly number[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const place of places) {
    const name = nameOf(page.boxes[place] as Box);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** The boxes with a button or a field anywhere in them. */
function findControlled(page: Page): ReadonlySet<number> {
  const controlled = new Set<number>();
  for (const [place, { controls }] of page.boxes.entries()) {
    if (controls) for (const at of boxesAround(page, place)) controlled.add(at);
  }
  return controlled;
}

function nameOf({ tag, className }: Box): string {
  return `${tag} ${className}`;
}
