import { type Box, boxesAround, type Page } from './page-walk';

/** An article element with less running text than this, or less than this share of the longest, is no story beside it. */
const LEAST_PROSE = 800;
const LEAST_SHARE = 0.25;

/**
 * The article element that stands in the middle of the view or nearest to it, on a page that tells several stories: each
 * has a headline of its own and comparable prose, as where the next comes up below the first. Null where there is one at
 * the most, and in a live blog, whose posts have their headline in common. `weights` is the prose of each box.
 */
export function findStoryInView(page: Page, weights: readonly number[]): Box | null {
  const headed = findHeaded(page);
  const least = Math.max(
    LEAST_PROSE,
    LEAST_SHARE * Math.max(...[...headed.keys()].map((place) => weights[place] ?? 0)),
  );
  const places = [...headed.keys()].filter((place) => (weights[place] ?? 0) >= least);
  if (places.length < 2 || !places.some((place) => headed.get(place) === 'h1')) return null;
  return nearestToMiddle(places.flatMap((place) => page.boxes[place] ?? []));
}

/** The outermost article elements with the level of their first headline, in reading order. */
function findHeaded(page: Page): ReadonlyMap<number, 'h1' | 'h2'> {
  const headed = new Map<number, 'h1' | 'h2'>();
  for (const [place, { tag }] of page.boxes.entries()) {
    if (tag !== 'h1' && tag !== 'h2') continue;
    const article = [...boxesAround(page, place)].findLast((at) => page.boxes[at]?.tag === 'article');
    if (article !== undefined && !headed.has(article)) headed.set(article, tag);
  }
  return headed;
}

function nearestToMiddle(stories: readonly Box[]): Box | null {
  const middle = window.innerHeight / 2;
  let nearest: Box | null = null;
  let least = Infinity;
  for (const story of stories) {
    const { top, bottom } = story.element.getBoundingClientRect();
    const distance = top === bottom ? Infinity : Math.max(top - middle, 0, middle - bottom);
    if (distance >= least) continue;
    least = distance;
    nearest = story;
  }
  return nearest;
}
