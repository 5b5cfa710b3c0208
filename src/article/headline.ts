import type { Story } from './main-story';
import { type Block, boxesAround, type Page } from './page-walk';
import { lettersOf } from './short-text';

/** The blocks that stand above a story; either may be missing. */
export interface Head {
  readonly headline: Block | null;
  /** One block, or the points of a list. */
  readonly standfirst: readonly Block[];
}

const HEADING_TAGS = new Set(['h1', 'h2', 'h3']);
const STANDFIRST_TAGS = new Set(['h2', 'h3', 'h4', 'p']);
const STANDFIRST_NAMES =
  /(?:^|[\s_-])(?:standfirst|sub-?(?:head\w*|title|headline)?|dek|deck|strap\w*|summary|excerpt|intro\w*|lede?)(?:$|[\s_-])/i;
/** Names that only a standfirst has, never the first paragraph of a story. */
const OWN_NAMES = /(?:^|[\s_-])(?:standfirst|sub-?(?:head\w*|title|headline)|dek|deck)(?:$|[\s_-])/i;
const DATE =
  /^(?:by|updated|published|posted)\b|^\W*\d+ (?:min|comment|share)|\b\d{1,2}[:.]\d\d(?: ?[ap]\.?m\b|\b)|^\w+\.? \d{1,2}, \d{4}/i;
const SHORTEST = { headline: 12, standfirst: 40, point: 20 };
const LONGEST = { headline: 300, standfirst: 500 };
/** How many blocks below the headline a standfirst that is named so may stand. */
const REACH = 6;

/**
 * Finds the headline and the standfirst of a story. The headline is the heading that the page’s title repeats, else the
 * last one of the first level above the story’s first paragraph; the standfirst stands right under it or is named so.
 */
export function findHead(page: Page, story: Story, title: string): Head {
  const first = story.blocks[0];
  const start = first ? page.blocks.indexOf(first) : 0;
  const headline = findHeadline(page, page.blocks.slice(story.from, start), lettersOf(title));
  if (headline === null) return { headline, standfirst: [] };
  const from = page.blocks.indexOf(headline) + 1;
  const below = page.blocks.slice(from, Math.min(start, from + REACH));
  const points = pointsAt(page, below);
  if (points.length > 0) return { headline, standfirst: points };
  const above = below.find((block, n) => isStandfirst(page, block, n === 0));
  const standfirst = above ?? (first && opensStory(page, first, start === from) ? first : null);
  return { headline, standfirst: standfirst ? [standfirst] : [] };
}

/** Whether the first block of a story is its standfirst, and stands in one box with its paragraphs. */
function opensStory(page: Page, first: Block, rightBelow: boolean): boolean {
  const box = page.boxes[first.box];
  if (!box || !isStandfirst(page, first, rightBelow)) return false;
  const isHeading = box.tag !== 'p' && STANDFIRST_TAGS.has(box.tag);
  return (isHeading && rightBelow) || OWN_NAMES.test(box.className);
}

/** The points of a list right below the headline; none where it is no list, or one of links. */
function pointsAt(page: Page, below: readonly Block[]): readonly Block[] {
  const past = below.findIndex(({ box }) => page.boxes[box]?.tag !== 'li');
  const points = past < 0 ? below : below.slice(0, past);
  return points.some(({ text, linked }) => linked > text.length / 2 || text.length < SHORTEST.point) ? [] : points;
}

function findHeadline(page: Page, above: readonly Block[], title: string): Block | null {
  let last: Block | null = null;
  let repeated: Block | null = null;
  for (const block of above) {
    const tag = block.text.length > LONGEST.headline ? null : headingOf(page, block);
    if (tag === null) continue;
    if (tag === 'h1') last = block;
    if (block.text.length >= SHORTEST.headline && title.includes(lettersOf(block.text))) repeated = block;
  }
  return repeated ?? last;
}

function isStandfirst(page: Page, block: Block, rightBelow: boolean): boolean {
  const { text, linked } = block;
  if (text.length < SHORTEST.standfirst || text.length > LONGEST.standfirst || linked > text.length / 2) return false;
  const box = page.boxes[block.box];
  if (!box || DATE.test(text)) return false;
  const around = [box, page.boxes[box.parent]];
  const named = around.some((at) => at && STANDFIRST_NAMES.test(at.className));
  return named || (rightBelow && box.hint === null && STANDFIRST_TAGS.has(box.tag));
}

function headingOf(page: Page, block: Block): string | null {
  for (const place of boxesAround(page, block.box)) {
    const tag = page.boxes[place]?.tag ?? '';
    if (HEADING_TAGS.has(tag)) return tag;
  }
  return null;
}
