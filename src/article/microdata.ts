import { attributeOf, closestOf, parentOf, tagOf, textIn } from './node-access';
import { textsIn, type Thing } from './things';

/** What a page’s microdata tells. */
export interface Microdata {
  /** Its items, each with its own properties and none of the items within it but as values of these. */
  readonly things: readonly Thing[];
  /** Names and values of properties that belong to no item, or to the page as a whole. */
  readonly loose: readonly (readonly [string, string])[];
}

const PROPERTIES = new Set(
  `headline name url author creator publisher datePublished dateModified articleSection genre mainEntityOfPage
  isAccessibleForFree wordCount unnamedSourcesPolicy publishingPrinciples ethicsPolicy`.split(/\s+/),
);
const PAGE = /(?:^|\/)(?:Web|Item)Page$/;
/** More properties, and longer names of people, than these are no description of an article. */
const MOST = 400;
const LONGEST_NAME = 100;
const LONGEST_VALUE = 1000;

type Item = Record<string, unknown[]>;

/** Reads the microdata of a page. A property belongs to the nearest item around it, as HTML says. */
export function readMicrodata(document: Document): Microdata {
  const items = new Map<Element, Item>();
  const loose: [string, unknown][] = [];
  const itemOf = (element: Element): Item => {
    const item = items.get(element) ?? { '@type': [attributeOf(element, 'itemtype')?.trim() ?? ''] };
    items.set(element, item);
    return item;
  };
  let read = 0;
  for (const element of document.querySelectorAll('[itemprop]')) {
    const names = (attributeOf(element, 'itemprop') ?? '').split(/\s+/).filter((name) => PROPERTIES.has(name));
    if (names.length === 0) continue;
    if ((read += 1) > MOST) break;
    const owner = ownerOf(element);
    const value = attributeOf(element, 'itemscope') === null ? valueOf(element) : itemOf(element);
    for (const name of names) {
      if (owner) (itemOf(owner)[name] ??= []).push(value);
      if (!owner || PAGE.test(attributeOf(owner, 'itemtype')?.trim() ?? '')) loose.push([name, value]);
    }
  }
  for (const [element, item] of items) item.name ??= nameOf(element);
  return {
    things: [...items.values()],
    loose: loose.flatMap(([name, value]) => textsIn(value).map((text) => [name, text] as const)),
  };
}

function ownerOf(element: Element): Element | null {
  const parent = parentOf(element);
  return parent && closestOf(parent, '[itemscope]');
}

/** What an author’s item says where none of its properties is a name. */
function nameOf(element: Element): string[] {
  const name = attributeOf(element, 'itemprop') ? textIn(element).trim() : '';
  return name !== '' && name.length <= LONGEST_NAME ? [name] : [];
}

function valueOf(element: Element): string {
  const address =
    /^(?:a|link)$/.test(tagOf(element)) &&
    /url|Policy|Principles|mainEntity/.test(attributeOf(element, 'itemprop') ?? '');
  const value =
    attributeOf(element, 'content') ??
    attributeOf(element, 'datetime') ??
    (address ? attributeOf(element, 'href') : null) ??
    textIn(element);
  return value.slice(0, LONGEST_VALUE);
}
