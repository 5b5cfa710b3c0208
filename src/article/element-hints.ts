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
const FOREIGN_ROLES = /^(?:banner|complementary|contentinfo|dialog|navigation|search|toolbar|tooltip)$/;

/** Whether an element of this tag stands within a line of text. */
export function isInline(tag: string): boolean {
  return INLINE_TAGS.has(tag);
}

const UNREAD_CLASS =
  /(?:^|[\s_-])(?:sr-only|screen-?reader\w*|visually-?hidden|visuallyhidden|assistive-text|a11y-hidden|element-invisible|tooltip\w*|hover-?card\w*)(?:$|[\s_-])/i;

/** Words of class names and ids that news sites give to what is not the story; whole words of a name. */
const FOREIGN_WORDS = `
  ad ads adv advert advertisement advertising adsense adslot sponsor sponsored
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
  toolbar tools widget`;

const foreignWord = new RegExp(`(?:^|[\\s_-])(?:${FOREIGN_WORDS.trim().split(/\s+/).join('|')})(?:$|[\\s_-])`, 'i');
const camelHump = /([a-z])(?=[A-Z])/g;

const hintsOfNames = new Map<string, Hint>();

function hintOfNames(names: string): Hint {
  const known = hintsOfNames.get(names);
  if (known !== undefined) return known;
  const spelt = names.replace(camelHump, '$1-');
  const hint = UNREAD_CLASS.test(spelt) ? 'unread' : foreignWord.test(spelt) ? 'foreign' : null;
  hintsOfNames.set(names, hint);
  return hint;
}

/** The attribute of any element, also of a form whose fields are named like the properties of elements. */
export function attributeOf(element: Element, name: string): string | null {
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
  if (!Element.prototype.hasAttributes.call(element)) return byTag;
  if (attributeOf(element, 'hidden') !== null) return 'unread';
  const style = attributeOf(element, 'style');
  if (style !== null && /display\s*:\s*none/i.test(style)) return 'unread';
  const byNames = hintOfNames(`${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`);
  return byNames ?? byTag ?? (FOREIGN_ROLES.test(attributeOf(element, 'role') ?? '') ? 'foreign' : null);
}
