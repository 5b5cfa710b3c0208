import { readJson } from './loose-json';

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

type Thing = Readonly<Record<string, unknown>>;

/** What a page’s head tells: JSON-LD texts, and the contents of meta tags and microdata by their names in lower case. */
export interface Declared {
  readonly jsonLd: readonly string[];
  readonly named: ReadonlyMap<string, readonly string[]>;
}

const LONGEST = { text: 300, name: 100, address: 500 };
const MOST = { authors: 12, things: 300 };
const ARTICLE = /(?:Article|BlogPosting|ClaimReview|Review|Reportage|Report)$/;
const OPINION =
  /^(?:opinions?|op-?eds?|comment(?:ary|isfree)?|editorials?|columns?|columnists|letters|voices|views?)$/i;
const SPONSORED =
  /^(?:sponsored|advertorial|advertis(?:ement|ing)|brand(?:ed)? ?(?:content|studio|post)|(?:sponsor|partner|paid|native)[ -]?(?:ed)?[ -](?:content|post|article|story)|paid post|promoted)$/i;

/** What a page says of its article, as far as it says it; JSON-LD before meta tags before microdata. */
export function findMetadata({ jsonLd, named }: Declared): Metadata {
  const things = jsonLd.flatMap((text) => listThings(readJson(text)));
  const article = things.find((thing) => typesOf(thing).some((type) => ARTICLE.test(type))) ?? {};
  const types = typesOf(article);
  const publisher =
    thingsIn(article.publisher)[0] ?? things.find((thing) => typesOf(thing).includes('NewsMediaOrganization')) ?? {};
  const first = (...names: string[]) =>
    names
      .flatMap((name) => named.get(name) ?? [])
      .map(plainText)
      .find(Boolean) ?? null;
  const sections = [...textsIn(article.articleSection), ...(named.get('article:section') ?? []).map(plainText)];
  const labels = [
    ...sections,
    ...types,
    ...['og:type', 'article:tag', 'article:content_tier', 'content-type'].flatMap((name) => named.get(name) ?? []),
  ];
  const policy = (name: string) => addressIn(article[name]) ?? addressIn(publisher[name]);
  return {
    title: textsIn(article.headline)[0] ?? first('og:title', 'twitter:title', 'headline', 'title'),
    authors: authorsOf(article, named),
    outlet: textsIn(publisher)[0] ?? first('og:site_name', 'application-name', 'publisher'),
    published: textsIn(article.datePublished)[0] ?? first('article:published_time', 'datepublished', 'date', 'dc.date'),
    modified: textsIn(article.dateModified)[0] ?? first('article:modified_time', 'datemodified'),
    section: sections[0] ?? first('articlesection', 'section'),
    opinion:
      types.includes('OpinionNewsArticle') ||
      isTrue(named.get('article:opinion')) ||
      sections.some((name) => OPINION.test(name)),
    sponsored: types.includes('AdvertiserContentArticle') || labels.some((name) => SPONSORED.test(name.trim())),
    paywalled:
      [article, ...thingsIn(article.hasPart)].some(({ isAccessibleForFree: free }) => isFalse(free)) ||
      named.get('article:content_tier')?.[0] === 'locked',
    unnamedSourcesPolicy: policy('unnamedSourcesPolicy'),
    publishingPrinciples: policy('publishingPrinciples'),
    ethicsPolicy: policy('ethicsPolicy'),
  };
}

function authorsOf(article: Thing, named: Declared['named']): string[] {
  const credited =
    textsIn(article.author).length > 0
      ? textsIn(article.author)
      : [...(named.get('author') ?? named.get('article:author') ?? [])].map(plainText);
  const names = credited.map((name) => name.replace(/^by:? /i, '').trim());
  return [...new Set(names)]
    .filter((name) => name !== '' && name.length <= LONGEST.name && !/^https?:/.test(name))
    .slice(0, MOST.authors);
}

/** All that a JSON-LD value describes at its top and in its graphs. */
function listThings(value: unknown): Thing[] {
  const things = thingsIn(value);
  return [...things, ...things.flatMap((thing) => [...thingsIn(thing['@graph']), ...thingsIn(thing.mainEntity)])].slice(
    0,
    MOST.things,
  );
}

function thingsIn(value: unknown): Thing[] {
  const values: unknown[] = Array.isArray(value) ? value.slice(0, MOST.things) : [value];
  return values.flatMap((each) => (Array.isArray(each) ? thingsIn(each[0]) : isThing(each) ? [each] : []));
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(thing: Thing): string[] {
  return textsIn(thing['@type']).map((type) => type.replace(/^.*[/#:]/, ''));
}

/** The texts that a value holds, or the names of the things in it. */
function textsIn(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value.slice(0, MOST.things) : [value];
  return values
    .map((each) => (isThing(each) ? each.name : each))
    .map((each) => (typeof each === 'string' ? plainText(each) : ''))
    .filter(Boolean);
}

/** A web address, whole; null for any other address, and for one too long to be one. */
function addressIn(value: unknown): string | null {
  const [first]: unknown[] = Array.isArray(value) ? value : [value];
  const address = isThing(first) ? (first.url ?? first['@id']) : first;
  if (typeof address !== 'string' || address.length > LONGEST.address || !/^https?:/i.test(address)) return null;
  return URL.canParse(address) ? new URL(address).href : null;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** One short line: references to characters resolved once, tags and control characters left out. */
function plainText(text: string): string {
  const bare = text
    .slice(0, 4 * LONGEST.text)
    .replaceAll(/<\/?[a-z][^<>]*>/gi, ' ')
    .replaceAll(
      /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi,
      (whole, decimal?: string, hex?: string, name?: string) =>
        name ? (ENTITIES[name] ?? whole) : characterOf(decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)),
    )
    .replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();
  return bare.length > LONGEST.text ? `${bare.slice(0, LONGEST.text - 1).trimEnd()}…` : bare;
}

function characterOf(code: number): string {
  return code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : '';
}

function isFalse(value: unknown): boolean {
  return value === false || (typeof value === 'string' && /^(?:.*\/)?false$/i.test(value.trim()));
}

function isTrue(values: readonly string[] | undefined): boolean {
  return values?.some((value) => /^true$/i.test(value.trim())) ?? false;
}
