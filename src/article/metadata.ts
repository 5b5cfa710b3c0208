import { type Declared, findOwn } from './declared';
import { type Label, labelOfSection, labelOfTag, labelOfTitle } from './opinion-labels';
import { shortText } from './short-text';
import { addressesIn, isArticleThing, textsIn, type Thing, thingsIn, typesOf } from './things';

/** What a page says of its article. Written by the page and not to be trusted: short plain text, and web addresses. */
export interface Metadata {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly outlet: string | null;
  /** Dates as the page writes them. */
  readonly published: string | null;
  readonly modified: string | null;
  readonly section: string | null;
  /** Whether the page calls it opinion, or paid for by an advertiser. */
  readonly opinion: boolean;
  readonly sponsored: boolean;
  /** Whether the page says that not all of it is free to read. */
  readonly paywalled: boolean;
  /** Addresses of the outlet’s rules on unnamed sources, on what it publishes and on its ethics. */
  readonly unnamedSourcesPolicy: string | null;
  readonly publishingPrinciples: string | null;
  readonly ethicsPolicy: string | null;
}

const LONGEST = { name: 100, address: 500 };
const MOST_AUTHORS = 12;
/** Two articles that a page describes may both be its own in other words; of more than these, the first may be any. */
const FEW_ARTICLES = 2;

/** What a page says of the article below a headline, as far as it says it; JSON-LD before meta tags before microdata. */
export function findMetadata(declared: Declared, headline: string): Metadata {
  const { things, items, named, loose } = declared;
  const metas = (...names: string[]) => names.flatMap((name) => named.get(name) ?? []).map(shortText);
  const told = listOwn(things, declared, headline);
  const marked = listOwn(items, declared, headline);
  const articles = [...told, ...marked];
  const find = (name: string, ...others: string[]) =>
    [
      ...told.flatMap(textsOf(name)),
      ...metas(...others),
      ...marked.flatMap(textsOf(name)),
      ...(loose.get(name) ?? []).map(shortText),
    ].find(Boolean) ?? null;
  const sections = [
    ...articles.flatMap(textsOf('articleSection')),
    ...metas('article:section', 'section'),
    ...(loose.get('articleSection') ?? []).map(shortText),
  ];
  const author = textsOf('author');
  const labels = labelsOf(articles, sections, metas);
  const publishers = [...told.flatMap(({ publisher }) => thingsIn(publisher)), ...things.filter(isNewsOrganization)];
  const policy = (name: string) =>
    [...articles, ...publishers, ...marked.flatMap(({ publisher }) => thingsIn(publisher))]
      .map((thing) => addressIn(thing[name]))
      .find(Boolean) ?? null;
  return {
    title: find('headline', 'og:title', 'twitter:title', 'title'),
    authors: authorsOf([
      told.flatMap(author),
      metas('author'),
      metas('article:author'),
      marked.flatMap(author),
      loose.get('author') ?? [],
    ]),
    outlet: textsIn(publishers)[0] ?? find('publisher', 'og:site_name', 'application-name', 'publisher'),
    published: find('datePublished', 'article:published_time') ?? metas('date', 'dc.date').find(Boolean) ?? null,
    modified: find('dateModified', 'article:modified_time'),
    section: sections[0] ?? null,
    opinion: labels.has('opinion'),
    sponsored: labels.has('sponsored'),
    paywalled:
      articles.some((article) => isNotFree(article) || thingsIn(article.hasPart).some(isNotFree)) ||
      metas('article:content_tier')[0] === 'locked' ||
      (loose.get('isAccessibleForFree') ?? []).some(isFalse),
    unnamedSourcesPolicy: policy('unnamedSourcesPolicy'),
    publishingPrinciples: policy('publishingPrinciples'),
    ethicsPolicy: policy('ethicsPolicy'),
  };
}

function textsOf(name: string): (thing: Thing) => string[] {
  return (thing) => textsIn(thing[name]);
}

/** The articles among some things that are the page’s own; else the first. */
function listOwn(things: readonly Thing[], { places }: Declared, headline: string): readonly Thing[] {
  const own = findOwn(things, places, headline);
  return own.length > 0 ? own : things.filter(isArticleThing).slice(0, 1);
}

/** All articles that a page describes as its own, in JSON-LD and microdata; the first of each where none is. */
export function listArticles(declared: Declared, headline: string): readonly Thing[] {
  return [declared.things, declared.items].flatMap((things) => listOwn(things, declared, headline));
}

/** The types of what a page describes in JSON-LD. Of articles only its own count: a front page describes those that it leads to. */
export function listTypes(declared: Declared, headline: string): string[] {
  const { things } = declared;
  const articles = things.filter(isArticleThing);
  const own = articles.length > FEW_ARTICLES ? findOwn(things, declared.places, headline) : articles;
  return things.filter((thing) => own.includes(thing) || !articles.includes(thing)).flatMap(typesOf);
}

/** The types of what it describes in microdata, but for articles. */
export function listOtherItems({ items }: Declared): string[] {
  return items.filter((item) => !isArticleThing(item)).flatMap(typesOf);
}

/** Whether a part of what is described, or all of it, is said not to be free to read. */
export function isNotFree({ isAccessibleForFree: free }: Thing): boolean {
  return [free].flat().some(isFalse);
}

/** Meta tags of other systems; their sections are short names for machines. */
const OTHER_SECTIONS = ['parsely-section', 'cxenseparse:section', 'content-section'];

function labelsOf(
  articles: readonly Thing[],
  sections: readonly string[],
  metas: (...names: string[]) => readonly string[],
): ReadonlySet<Label | null> {
  const types = articles.flatMap(typesOf);
  const genres = articles.flatMap(({ genre }) => textsIn(genre));
  const titles = [...articles.flatMap(({ headline }) => textsIn(headline)), ...metas('og:title', 'title')];
  const tags = metas('og:type', 'article:tag', 'article:content_tier', 'content-type');
  return new Set([
    ...(types.includes('OpinionNewsArticle') || metas('article:opinion').some(isTrue) ? ['opinion' as const] : []),
    ...(types.includes('AdvertiserContentArticle') ? ['sponsored' as const] : []),
    ...[...sections, ...genres, ...metas(...OTHER_SECTIONS)].map(labelOfSection),
    ...tags.map(labelOfTag),
    ...titles.map(labelOfTitle),
  ]);
}

function isNewsOrganization(thing: Thing): boolean {
  return typesOf(thing).includes('NewsMediaOrganization');
}

/** The first of several lists of names that holds any, as names of people. */
function authorsOf(credits: readonly (readonly string[])[]): string[] {
  const listed = credits.map((names) => names.map((name) => name.replace(/^by:? /i, '').trim()).filter(isPersonName));
  return [...new Set(listed.find((names) => names.length > 0))].slice(0, MOST_AUTHORS);
}

function isPersonName(name: string): boolean {
  return name !== '' && name.length <= LONGEST.name && !/^https?:|\d{4}/.test(name);
}

/** The first web address of a value, whole; null for any other address, and for one too long to be one. */
function addressIn(value: unknown): string | null {
  const [address] = addressesIn(value);
  if (address === undefined || address.length > LONGEST.address || !/^https?:/i.test(address)) return null;
  return URL.canParse(address) ? new URL(address).href : null;
}

function isFalse(value: unknown): boolean {
  return value === false || (typeof value === 'string' && /^(?:.*\/)?false$/i.test(value.trim()));
}

function isTrue(value: string): boolean {
  return /^true$/i.test(value.trim());
}
