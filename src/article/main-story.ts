import { findForeign } from './foreign-boxes';
import { findOffers } from './offer-boxes';
import { type Block, boxesAround, type Page, sumByBox } from './page-walk';
import { findStoryInView } from './story-in-view';
import { keepStoryLines } from './story-lines';

/** The blocks of the page’s main story, headline and standfirst apart. */
export interface Story {
  /** The place in `Page.boxes` of the smallest box that holds all of it. */
  readonly box: number;
  readonly blocks: readonly Block[];
  /** The place in `Page.blocks` from which on what stands above it belongs to it: 0 where the page has no other story. */
  readonly from: number;
  /** Characters of running text in it. */
  readonly prose: number;
  /** In how many boxes its paragraphs stand. */
  readonly holders: number;
}

const SHORTEST_PROSE = 45;
const LIST_ITEM_WEIGHT = 0.4;
/** What a paragraph counts for each further box around it: low enough that rails and comments stay out. */
const DECAY = 0.75;
/** From which share of the story on, text beside it belongs to it. */
const SHARE_OF_PART = 0.1;
const SHARE_OF_BODY = 0.4;
const LEAST_PROSE = 200;
const PARAGRAPH_TAGS = new Set(['p', 'blockquote', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** How many characters of running text a block has: 0 for what is short or mostly links. */
function proseOf(page: Page, block: Block): number {
  const own = block.text.length - block.linked;
  if (block.text.length < SHORTEST_PROSE || own <= block.text.length / 2) return 0;
  return page.boxes[block.box]?.tag === 'li' ? own * LIST_ITEM_WEIGHT : own;
}

/**
 * Finds the main story of a page by where its running text stands, or the one in view where it tells several; null where
 * there is hardly any.
 */
export function findStory(page: Page): Story | null {
  const prose = page.blocks.map((block) => proseOf(page, block));
  const foreign = findForeign(page, prose);
  const all = page.blocks.map((block, n) => (foreign[block.box] ? 0 : (prose[n] ?? 0)));
  const { from, to } = findStoryInView(
    page,
    sumByBox(page, (_, n) => all[n] ?? 0),
  ) ?? { from: 0, to: all.length };
  const own = all.map((weight, n) => (n < from || n >= to ? 0 : weight));
  const weights = sumByBox(page, (_, n) => own[n] ?? 0);
  const box = findDeclared(page, weights) ?? findWhole(page, findBest(page, own), own, weights, foreign);
  const found = page.boxes[box];
  const weight = weights[box] ?? 0;
  if (!found || weight < LEAST_PROSE) return null;
  const offers = findOffers(page, box, foreign);
  const isOffer = (place: number) => offers.size > 0 && boxesAround(page, place).some((at) => offers.has(at));
  const blocks = page.blocks.slice(found.from, found.to).filter((block) => !foreign[block.box] && !isOffer(block.box));
  const holders = new Set(blocks.filter((block) => proseOf(page, block) > 0).map((block) => holderOf(page, block)));
  return { box, from, blocks: keepStoryLines(page, blocks), prose: weight, holders: holders.size };
}

/** The box that is declared to be the body, if a good part of the page’s prose is in it. */
function findDeclared(page: Page, weights: readonly number[]): number | null {
  const declared = largest(page.boxes.map((box, place) => (box.isBody ? (weights[place] ?? 0) : 0)));
  const weight = weights[declared] ?? 0;
  const box = page.boxes[declared];
  return box?.isBody && weight > SHARE_OF_BODY * (weights[0] ?? 0) ? declared : null;
}

/** The box that most of the prose stands in or not far below. */
function findBest(page: Page, prose: readonly number[]): number {
  const scores = page.boxes.map(() => 0);
  for (const [n, block] of page.blocks.entries()) {
    let score = prose[n] ?? 0;
    if (score === 0) continue;
    for (const place of boxesAround(page, holderOf(page, block))) {
      scores[place] = (scores[place] ?? 0) + score;
      score *= DECAY;
    }
  }
  return largest(scores);
}

/** The box around the best one that holds all of the story: what is named alike, and paragraphs that stand right in it. */
function findWhole(
  page: Page,
  best: number,
  prose: readonly number[],
  weights: readonly number[],
  foreign: readonly boolean[],
): number {
  const part = SHARE_OF_PART * (weights[best] ?? 0);
  const name = nameOf(page, best);
  let whole = best;
  for (const place of name === '' ? [] : page.boxes.keys()) {
    if (!foreign[place] && (weights[place] ?? 0) > part && nameOf(page, place) === name)
      whole = meet(page, whole, place);
  }
  const direct = page.boxes.map(() => 0);
  for (const [n, block] of page.blocks.entries()) {
    const holder = holderOf(page, block);
    direct[holder] = (direct[holder] ?? 0) + (prose[n] ?? 0);
  }
  for (const place of boxesAround(page, whole)) if ((direct[place] ?? 0) > part) whole = place;
  return whole;
}

/** The box that holds a block’s paragraph together with its neighbours. */
function holderOf(page: Page, block: Block): number {
  const own = page.boxes[block.box];
  return own && PARAGRAPH_TAGS.has(own.tag) ? Math.max(own.parent, 0) : block.box;
}

function nameOf(page: Page, place: number): string {
  return page.boxes[place]?.className ?? '';
}

/** The smallest box that holds two boxes. */
function meet(page: Page, a: number, b: number): number {
  while (a !== b) {
    if (a > b) a = page.boxes[a]?.parent ?? 0;
    else b = page.boxes[b]?.parent ?? 0;
  }
  return a;
}

/** The place of the largest number; 0 where none is above 0. */
function largest(numbers: readonly number[]): number {
  return numbers.reduce((best, value, place) => (value > (numbers[best] ?? 0) ? place : best), 0);
}
