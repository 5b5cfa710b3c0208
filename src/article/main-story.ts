import { attributeOf } from './element-hints';
import { findForeign, isDeclaredBody } from './foreign-boxes';
import { findOffers } from './offer-boxes';
import type { Block, Box, Page } from './page-walk';
import { keepStoryLines } from './story-lines';

/** The blocks of the page’s main story, headline and standfirst apart. */
export interface Story {
  /** The place in `Page.boxes` of the smallest box that holds all of it. */
  readonly box: number;
  readonly blocks: readonly Block[];
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
export function proseOf(page: Page, block: Block): number {
  const own = block.text.length - block.linked;
  if (block.text.length < SHORTEST_PROSE || own <= block.text.length / 2) return 0;
  return page.boxes[block.box]?.tag === 'li' ? own * LIST_ITEM_WEIGHT : own;
}

/** Finds the main story of a page by where its running text stands; null where there is hardly any. */
export function findStory(page: Page): Story | null {
  const prose = page.blocks.map((block) => proseOf(page, block));
  const foreign = findForeign(page, sumByBox(page, prose));
  const own = page.blocks.map((block, n) => (foreign[block.box] ? 0 : (prose[n] ?? 0)));
  const weights = sumByBox(page, own);
  const declared = largest(page.boxes.map((box, place) => (isDeclaredBody(box) ? (weights[place] ?? 0) : 0)));
  const isBody = (weights[declared] ?? 0) > 0 && isDeclaredBody(page.boxes[declared] as Box);
  const box =
    isBody && (weights[declared] ?? 0) > SHARE_OF_BODY * (weights[0] ?? 0)
      ? declared
      : findBox(page, own, weights, foreign);
  const found = page.boxes[box];
  if (!found || (weights[box] ?? 0) < LEAST_PROSE) return null;
  const offers = findOffers(page, box, foreign);
  const blocks = page.blocks
    .slice(found.from, found.to)
    .filter((block) => !foreign[block.box] && !isIn(page, block.box, offers));
  const holders = new Set(blocks.filter((block) => proseOf(page, block) > 0).map((block) => holderOf(page, block)));
  return { box, blocks: keepStoryLines(page, blocks), prose: weights[box] ?? 0, holders: holders.size };
}

function findBox(page: Page, prose: number[], weights: number[], foreign: boolean[]): number {
  const direct = page.boxes.map(() => 0);
  const scores = page.boxes.map(() => 0);
  for (const [n, block] of page.blocks.entries()) {
    let score = prose[n] ?? 0;
    if (score === 0) continue;
    const holder = holderOf(page, block);
    direct[holder] = (direct[holder] ?? 0) + score;
    for (let place = holder; place >= 0; place = page.boxes[place]?.parent ?? -1) {
      scores[place] = (scores[place] ?? 0) + score;
      score *= DECAY;
    }
  }
  const best = largest(scores);
  const part = SHARE_OF_PART * (weights[best] ?? 0);
  const names = namesOf(page, best);
  let whole = best;
  for (const place of page.boxes.keys()) {
    if (names !== '' && !foreign[place] && (weights[place] ?? 0) > part && namesOf(page, place) === names)
      whole = meet(page, whole, place);
  }
  for (let place = whole; place >= 0; place = page.boxes[place]?.parent ?? -1) {
    if ((direct[place] ?? 0) > part) whole = place;
  }
  return whole;
}

function isIn(page: Page, place: number, boxes: ReadonlySet<number>): boolean {
  for (let at = place; at >= 0; at = page.boxes[at]?.parent ?? -1) if (boxes.has(at)) return true;
  return false;
}

/** The box that holds a block’s paragraph together with its neighbours. */
function holderOf(page: Page, block: Block): number {
  const own = page.boxes[block.box];
  return own && PARAGRAPH_TAGS.has(own.tag) ? Math.max(own.parent, 0) : block.box;
}

function namesOf(page: Page, place: number): string {
  const box = page.boxes[place];
  return box ? (attributeOf(box.element, 'class') ?? '') : '';
}

function meet(page: Page, a: number, b: number): number {
  while (a !== b) {
    if (a > b) a = page.boxes[a]?.parent ?? 0;
    else b = page.boxes[b]?.parent ?? 0;
  }
  return a;
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((best, value, place) => (value > (numbers[best] ?? 0) ? place : best), 0);
}

function sumByBox(page: Page, values: readonly number[]): number[] {
  const sums = [0];
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value);
  return page.boxes.map(({ from, to }) => (sums[to] ?? 0) - (sums[from] ?? 0));
}
