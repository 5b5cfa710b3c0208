import { attributeOf } from './node-access';

/** What an element’s tag, class and id say of what stands in it. */
export type Hint = 'unread' | 'foreign' | null;

const UNREAD_TAGS = new Set(
  `area audio base button canvas datalist dialog embed head iframe img input link map meta meter noscript object option
  param picture progress script select source style svg template textarea title track video`.split(/\s+/),
);

const INLINE_TAGS = new Set(
  `a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp slot small span
  strike strong sub sup time tt u var wbr`.split(/\s+/),
);

const FOREIGN_TAGS = new Set(['address', 'aside', 'figcaption', 'footer', 'menu', 'nav']);
const NOT_DISPLAYED = /display\s*:\s*none/i;
const FOREIGN_ROLES = /^(?:banner|complementary|contentinfo|dialog|navigation|search|toolbar|tooltip)$/;

/** Whether a style attribute hides its element. */
export function hides(style: string | null): boolean {
  return style !== null && NOT_DISPLAYED.test(style);
}

/** Whether an element of this tag stands within a line of text. */
export function isInline(tag: string): boolean {
  return INLINE_TAGS.has(tag);
}

const ARTICLE_BODY = /(?:^|\s)articleBody(?:$|\s)/i;

const UNREAD_CLASS =
  /(?:^|[\s_-])(?:sr-only|screen-?reader\w*|visually-?hidden|visuallyhidden|assistive-text|a11y-hidden|element-invisible|tooltip\w*|hover-?card\w*)(?:$|[\s_-])/i;

/** Words of class names and ids that news sites give to what is not the story; whole words of a name, or two. */
const FOREIGN_WORDS = new Set(
  `ad ads adv advert advertisement advertising adsense adslot sponsor sponsored
  author authors bio byline bylines dateline timestamp
  breadcrumb breadcrumbs
  caption captions credit credits photocredit
  comment comments commenting disqus respond
  footer masthead menu nav navbar navigation sidebar
  gallery slideshow carousel
  newsletter newsletters subscribe subscription signup
  outbrain taboola recirc recirculation
  promo promos promoted promotion
  pullquote pull-quote
  related recommended recommendations readmore read-more more-on
  share sharing social follow
  tag tags topics
  toolbar tools widget`.split(/\s+/),
);

const CAMEL_HUMP = /([a-z])(?=[A-Z])/g;
const BETWEEN_WORDS = /[\s_-]+/;

const hintsOfNames = new Map<string, Hint>();

function hintOfNames(names: string): Hint {
  if (names === '') return null;
  const known = hintsOfNames.get(names);
  if (known !== undefined) return known;
  const spelt = names.replace(CAMEL_HUMP, '$1-');
  const hint = UNREAD_CLASS.test(spelt) ? 'unread' : holdsForeignWord(spelt) ? 'foreign' : null;
  hintsOfNames.set(names, hint);
  return hint;
}

function holdsForeignWord(names: string): boolean {
  let before = '';
  for (const word of names.toLowerCase().split(BETWEEN_WORDS)) {
    if (FOREIGN_WORDS.has(word) || FOREIGN_WORDS.has(`${before}-${word}`)) return true;
    before = word;
  }
  return false;
}

/** Finds the elements under a root whose attributes, other than names, may say something of what stands in them. */
export function listMarked(root: ParentNode): Iterable<Element> {
  return root.querySelectorAll('[hidden],[style*="none" i],[role],[itemprop]');
}

/** What an element’s tag and names say of it, and its other attributes where it is marked; `unread` elements are left out with all that is in them. */
export function hintOf(element: Element, tag: string, className: string, isMarked: boolean): Hint {
  if (UNREAD_TAGS.has(tag)) return 'unread';
  const byClass = hintOfNames(className);
  const byId = hintOfNames(attributeOf(element, 'id') ?? '');
  if (byClass === 'unread' || byId === 'unread') return 'unread';
  return (isMarked ? hintOfMarks(element) : null) ?? byClass ?? byId ?? (FOREIGN_TAGS.has(tag) ? 'foreign' : null);
}

function hintOfMarks(element: Element): Hint {
  if (attributeOf(element, 'hidden') !== null || hides(attributeOf(element, 'style'))) return 'unread';
  return FOREIGN_ROLES.test(attributeOf(element, 'role') ?? '') ? 'foreign' : null;
}

/** Whether an element says of itself that it holds the body of an article. */
export function declaresBody(element: Element): boolean {
  return ARTICLE_BODY.test(attributeOf(element, 'itemprop') ?? '');
}
