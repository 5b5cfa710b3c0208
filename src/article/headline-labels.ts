import { attributeOf, closestOf, contains, holds, parentOf, tagOf } from './node-access';
import { linesNear, type NearbyLine } from './nearby-lines';
import { type Label, labelOfLine, labelOfTitle } from './opinion-labels';
import type { Block } from './page-walk';
import { isRendered } from './rendered';

/** How far from a headline its labels stand: characters of other lines, and steps from it to the box around both. */
const REACH = 160;
const STEPS = 4;
/** A label is a line of its own. */
const LONGEST_LABEL = 80;
/** As many lines alike beside it, and a label is an entry of a menu. */
const MENU = 3;
const ADVERTISEMENT = /(?:^|[\s_-])(?:ads?|adv|advert\w*|adslot|dfp|gpt|outbrain|taboola)(?:$|[\s_-])/i;

/** What the lines right above a headline and right below it say of the whole article: “Opinion”, “Paid Post”. */
export function labelsAt(headline: Block | null): readonly Label[] {
  const node = headline?.pieces[0]?.node;
  const last = headline?.pieces.at(-1)?.node;
  if (!headline || !node || !last) return [];
  const labels = [...linesNear(node, 'before', REACH), ...linesNear(last, 'behind', REACH)].map((line) => {
    const label = line.text.length > LONGEST_LABEL ? null : labelOfLine(line.text);
    return label && isRendered(line.node) && isOfHeadline(line, node) ? label : null;
  });
  return [labelOfTitle(headline.text), ...labels].filter((label) => label !== null);
}

/** Whether a line stands with a headline, and not in a menu or an advertisement above it. */
function isOfHeadline({ element }: NearbyLine, headline: Text): boolean {
  if (closestOf(element, 'nav,[role=navigation],menu,ins')) return false;
  const around = ancestorsOf(parentOf(headline), STEPS + 1).find((box) => contains(box, element));
  if (!around) return false;
  for (let box: Element | null = element; box && box !== around; box = parentOf(box)) {
    if (ADVERTISEMENT.test(`${attributeOf(box, 'class') ?? ''} ${attributeOf(box, 'id') ?? ''}`)) return false;
  }
  return !isInMenu(element);
}

function isInMenu(element: Element): boolean {
  const entry = closestOf(element, 'li') ?? element;
  const list = parentOf(entry);
  const siblings = list && tagOf(list) !== 'form' ? [...list.children] : [];
  const others = siblings.filter((other) => tagOf(other) === tagOf(entry));
  return others.filter((other) => tagOf(other) === 'a' || holds(other, 'a')).length >= MENU;
}

function ancestorsOf(element: Element | null, steps: number): Element[] {
  const found: Element[] = [];
  for (let at = element; at && found.length <= steps; at = parentOf(at)) found.push(at);
  return found;
}
