import { parentOf } from './node-access';
import { boxesAround, type Page, sumByBox } from './page-walk';

/** More of the page’s prose than this in one box, and it is the story, whatever its class says. */
const TOO_MUCH_TO_BE_FOREIGN = 0.6;

/** A page with fewer paragraphs and line breaks than this may be built of anything. */
const FEW_PARAGRAPHS = 4;
const PARAGRAPHS = 'p,br,td';

/**
 * Gives a quick test for whether an element named as foreign can be passed over unread: it holds neither the headline
 * nor the declared body, and not most of the page’s paragraphs.
 */
export function testForApart(root: Element): (element: Element) => boolean {
  const paragraphs = root.querySelectorAll(PARAGRAPHS);
  if (paragraphs.length < FEW_PARAGRAPHS) return () => false;
  const holdsHead = listAround(root.querySelectorAll('h1,[itemprop~=articleBody]'));
  const middle = paragraphs[Math.floor(paragraphs.length / 2)];
  /** What holds more than half of the paragraphs holds the one in the middle. */
  const mayHoldMost = listAround(middle ? [middle] : []);
  const most = TOO_MUCH_TO_BE_FOREIGN * paragraphs.length;
  return (element) => !holdsHead.has(element) && !(mayHoldMost.has(element) && countParagraphs(element) > most);
}

/** All elements around some others. */
function listAround(elements: Iterable<Element>): ReadonlySet<Element> {
  const around = new Set<Element>();
  for (const element of elements) {
    for (let at = parentOf(element); at && !around.has(at); at = parentOf(at)) around.add(at);
  }
  return around;
}

function countParagraphs(element: Element): number {
  return Element.prototype.querySelectorAll.call(element, PARAGRAPHS).length;
}

/**
 * Says of each box whether it stands apart from the story: navigation, related links, captions, comments and the like,
 * by its names or those of a box around it; `prose` is what each block holds of it. A box that holds the headline, the declared body or most of the prose
 * never does, whatever it is named (“article-with-comments”).
 */
export function findForeign(page: Page, prose: readonly number[]): boolean[] {
  const holdsStory = new Set<number>();
  for (const [place, box] of page.boxes.entries()) {
    if (box.tag === 'h1' || box.isBody) for (const at of boxesAround(page, place)) holdsStory.add(at);
  }
  const weights = sumByBox(page, (_, n) => prose[n] ?? 0);
  const most = (weights[0] ?? 0) * TOO_MUCH_TO_BE_FOREIGN;
  const foreign: boolean[] = [];
  for (const [place, box] of page.boxes.entries()) {
    const isNamed = box.hint === 'foreign' && !holdsStory.has(place) && (weights[place] ?? 0) <= most;
    foreign.push(isNamed || (foreign[box.parent] ?? false));
  }
  return foreign;
}
