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

/** The attribute of any element, also of a form whose fields are named like the properties of elements. */
export function attributeOf(element: Element, name: string): string | null {
  if (typeof element.getAttribute === 'function') return element.getAttribute(name);
  return Element.prototype.getAttribute.call(element, name);
}

/** The tag of any element in lower case. */
export function tagOf(element: Element): string {
  const tag: unknown = element.localName;
  return typeof tag === 'string' ? tag : 'form';
}

/** What an element’s names say of it; `unread` elements are left out with all that is in them. */
export function hintOf(element: Element, tag: string): Hint {
  if (UNREAD_TAGS.has(tag)) return 'unread';
  const byTag = FOREIGN_TAGS.has(tag) ? 'foreign' : null;
  let names = '';
  let byRole: Hint = null;
  for (const name of listAttributes(element)) {
    if (name === 'class' || name === 'id') names += ` ${attributeOf(element, name)}`;
    else if (name === 'hidden') return 'unread';
    else if (name === 'style' && hides(attributeOf(element, name))) return 'unread';
    else if (name === 'role' && FOREIGN_ROLES.test(attributeOf(element, name) ?? '')) byRole = 'foreign';
  }
  return (names === '' ? null : hintOfNames(names)) ?? byTag ?? byRole;
}

function listAttributes(element: Element): string[] {
  if (typeof element.getAttributeNames === 'function') return element.getAttributeNames();
  return Element.prototype.getAttributeNames.call(element);
}
