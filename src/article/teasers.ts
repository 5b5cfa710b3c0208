import type { Story } from './main-story';
import type { Block, Page } from './page-walk';

/** In teasers, nearly every paragraph stands in a box of its own, and many below a heading or a line that is a link. */
const HOLDERS = { least: 5, share: 0.6, titled: 0.4 };
/** Or they do not, and nearly every one stands below its own title. */
const TITLED = { least: 3, share: 0.6 };
const SHORTEST = { title: 12, paragraph: 60 };
const MOSTLY = 0.7;
/** Between a title and its paragraph stand a date and a name at most. */
const REACH = 3;

/** Whether what was found as a page’s story is a list of teasers for other stories. */
export function looksLikeTeasers(page: Page, story: Story): boolean {
  const { blocks, holders } = story;
  const box = page.boxes[story.box];
  const own = page.blocks.slice(box?.from, box?.to);
  const paragraphs = own.filter(isParagraph).length;
  const titled = (isTitle: (block: Block) => boolean) =>
    own.filter((block, n) => isParagraph(block) && stands(own.slice(Math.max(n - REACH, 0), n), isTitle)).length;
  const areApart = holders >= HOLDERS.least && holders > HOLDERS.share * blocks.length;
  if (areApart && titled((block) => isLink(block) || isHeading(page, block)) >= HOLDERS.titled * paragraphs)
    return true;
  const linked = titled(isLink);
  return linked >= TITLED.least && linked >= TITLED.share * paragraphs;
}

function isParagraph({ text, linked }: Block): boolean {
  return text.length >= SHORTEST.paragraph && linked < MOSTLY * text.length;
}

function isLink({ text, linked }: Block): boolean {
  return text.length >= SHORTEST.title && linked >= MOSTLY * text.length;
}

function isHeading(page: Page, { box }: Block): boolean {
  return /^h[2-6]$/.test(page.boxes[box]?.tag ?? '');
}

/** Whether a title is among the lines right above a paragraph, and no other paragraph is in between. */
function stands(above: readonly Block[], isTitle: (block: Block) => boolean): boolean {
  return above.slice(above.findLastIndex(isParagraph) + 1).some(isTitle);
}
