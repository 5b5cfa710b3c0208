import { attributeOf } from './element-hints';
import { holds } from './node-access';
import { type Box, boxesAround, type Page, sumByBox } from './page-walk';

/** More of the page’s prose than this in one box, and it is the story, whatever its class says. */
const TOO_MUCH_TO_BE_FOREIGN = 0.6;

/** A page with fewer paragraphs and line breaks than this may be built of anything. */
const FEW_PARAGRAPHS = 4;

/**
 * Gives a quick test for whether an element named as foreign can be passed over unread: it holds neither the headline
 * nor the declared body, and not most of the page’s paragraphs.
 */
export function testForApart(root: Element): (element: Element) => boolean {
  const all = countParagraphs(root);
  if (all < FEW_PARAGRAPHS) return () => false;
  return (element) =>
    !holds(element, 'h1,[itemprop~=articleBody]') && countParagraphs(element) <= TOO_MUCH_TO_BE_FOREIGN * all;
}

function countParagraphs(element: Element): number {
  const count = (tag: string) => Element.prototype.getElementsByTagName.call(element, tag).length;
  return count('p') + count('br') + count('td');
}

const ARTICLE_BODY = /(?:^|\s)articleBody(?:$|\s)/i;

/** Whether an element says of itself that it holds the body of an article. */
export function isDeclaredBody({ element }: Box): boolean {
  const properties = attributeOf(element, 'itemprop');
  return properties !== null && ARTICLE_BODY.test(properties);
}

/**
 * Says of each box whether it stands apart from the story: navigation, related links, captions, comments and the like,
 * by its names or those of a box around it; `prose` is what each block holds of it. A box that holds the headline, the declared body or most of the prose
 * never does, whatever it is named (“article-with-comments”).
 */
export function findForeign(page: Page, prose: readonly number[]): boolean[] {
  const holdsStory = new Set<number>();
  for (const [place, box] of page.boxes.entries()) {
    if (box.tag === 'h1' || isDeclaredBody(box)) for (const at of boxesAround(page, place)) holdsStory.add(at);
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
