import { attributeOf, tagOf } from './element-hints';
import { closestOf, contains, holds, parentOf } from './node-access';
import { linesNear, type NearbyLine } from './nearby-lines';
import { type Label, labelOfLine, labelOfTitle } from './opinion-labels';
import type { Block } from './page-walk';

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
  const lines = [...linesNear(node, 'before', REACH), ...linesNear(last, 'behind', REACH)];
  const labels = lines.filter((line) => isLabel(line, node)).map(({ text }) => labelOfLine(text));
  return [labelOfTitle(headline.text), ...labels].filter((label) => label !== null);
}

function isLabel({ text, element }: NearbyLine, headline: Text): boolean {
  if (text.length > LONGEST_LABEL || closestOf(element, 'nav,[role=navigation],menu,iframe,ins')) return false;
  const around = ancestorsOf(parentOf(headline), STEPS + 1).find((box) => contains(box, element));
  if (!around) return false;
  for (let box: Element | null = element; box && box !== around; box = parentOf(box)) {
    if (ADVERTISEMENT.test(`${attributeOf(box, 'class') ?? ''} ${attributeOf(box, 'id') ?? ''}`)) return false;
  }
  return !isInMenu(element);
}

function isInMenu(element: Element): boolean {
  const item = closestOf(element, 'li');
  const list = parentOf(item ?? element);
  const others = list && tagOf(list) !== 'form' ? [...list.children] : [];
  return others.filter((other) => tagOf(other) === tagOf(item ?? element) && holds(other, 'a')).length >= MENU;
}

function ancestorsOf(element: Element | null, steps: number): Element[] {
  const found: Element[] = [];
  for (let at = element; at && found.length <= steps; at = parentOf(at)) found.push(at);
  return found;
}
