import { attributeOf } from './element-hints';
import { readJson } from './loose-json';
import { readMicrodata } from './microdata';
import { lettersOf } from './short-text';
import { addressesIn, isArticleThing, listThings, textsIn, type Thing, thingsIn } from './things';

/** All that a page tells of itself apart from its text. Written by the page and not to be trusted. */
export interface Declared {
  /** The things that it describes in JSON-LD. */
  readonly things: readonly Thing[];
  /** Those that it describes in microdata. */
  readonly items: readonly Thing[];
  /** The contents of meta tags by their names in lower case; `title` is the document’s. */
  readonly named: ReadonlyMap<string, readonly string[]>;
  /** Likewise the microdata that belongs to no thing or to the page as a whole. */
  readonly loose: ReadonlyMap<string, readonly string[]>;
  /** Where the page stands: its own address and those that it calls its own, as `placeOf` gives them. */
  readonly places: readonly string[];
}

const MOST_NAMED = 400;
/** Scripts without any of these words tell nothing that is asked. */
const MATTERS =
  /Article|Posting|Page|Report|Review|Product|Question|Recipe|APIReference|NewsMedia|Application|Course|Business|Event|Movie|VideoObject|Episode|Series/;
/** A headline of fewer letters is found in too many others. */
const SHORTEST_HEADLINE = 12;

const thingsOfScripts = new WeakMap<Element, { readonly text: string; readonly things: readonly Thing[] }>();

/** Reads what a page tells of itself as it stands now. A script is taken apart again only when its text has changed. */
export function readDeclared(document: Document): Declared {
  const scripts = document.querySelectorAll('script[type^="application/ld+json" i]');
  const microdata = readMicrodata(document);
  const metas = [...document.querySelectorAll('meta[property],meta[name]')].slice(0, MOST_NAMED);
  const named = groupByName([['title', document.title], ...metas.flatMap(namesOfMeta)]);
  const { href, origin, pathname } = document.location;
  const canonical = document.querySelector('link[rel~=canonical]');
  const own = [href, pathname === '/' ? '' : origin + pathname, canonical && attributeOf(canonical, 'href')];
  return {
    things: followReferences([...scripts].flatMap(thingsOfScript)),
    items: microdata.things,
    named,
    loose: groupByName(microdata.loose),
    places: [...own, ...(named.get('og:url') ?? [])].flatMap((address) => placeOf(address ?? '', href) ?? []),
  };
}

function namesOfMeta(meta: Element): (readonly [string, string])[] {
  const names = (attributeOf(meta, 'property') || attributeOf(meta, 'name')) ?? '';
  return names.split(/\s+/).map((name) => [name.toLowerCase(), attributeOf(meta, 'content') ?? '']);
}

function groupByName(pairs: readonly (readonly [string, string])[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [name, value] of pairs) {
    const group = groups.get(name);
    if (group) group.push(value);
    else groups.set(name, [value]);
  }
  return groups;
}

/** Puts for an author or a publisher that is only named by its `@id` what is told of it elsewhere. */
function followReferences(things: readonly Thing[]): readonly Thing[] {
  const known = new Map(things.map((thing) => [thing['@id'], thing]));
  const follow = (value: unknown) =>
    thingsIn(value).some(({ name }) => name === undefined)
      ? thingsIn(value).map((thing) => ({ ...known.get(thing['@id']), ...thing }))
      : value;
  return things.map((thing) =>
    isArticleThing(thing) ? { ...thing, author: follow(thing.author), publisher: follow(thing.publisher) } : thing,
  );
}

function thingsOfScript(script: Element): readonly Thing[] {
  const text = script.textContent ?? '';
  const known = thingsOfScripts.get(script);
  if (known?.text === text) return known.things;
  const things = MATTERS.test(text) ? listThings(readJson(text)) : [];
  thingsOfScripts.set(script, { text, things });
  return things;
}

/** An address without what may differ for one page: the protocol, “www.”, a last slash, and what follows “#”. */
function placeOf(address: string, base: string): string | null {
  if (address.trim() === '' || !URL.canParse(address, base)) return null;
  const { protocol, host, pathname, search } = new URL(address, base);
  if (!/^https?:$/.test(protocol)) return null;
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`;
}

/** Which of the articles among some things are the page’s own, by their address or by its headline; there may be none. */
export function findOwn(things: readonly Thing[], places: readonly string[], headline: string): readonly Thing[] {
  const base = `https://${places[0] ?? 'localhost'}`;
  const letters = lettersOf(headline);
  const isPlaced = ({ url, '@id': id, mainEntityOfPage }: Thing) =>
    [url, id, mainEntityOfPage].flatMap(addressesIn).some((address) => places.includes(placeOf(address, base) ?? ''));
  return things.filter((thing) => isArticleThing(thing) && (isPlaced(thing) || isHeaded(thing, letters)));
}

function isHeaded(article: Thing, letters: string): boolean {
  const other = lettersOf(textsIn(article.headline ?? article.name)[0] ?? '');
  const [short, long] = other.length < letters.length ? [other, letters] : [letters, other];
  return short.length >= SHORTEST_HEADLINE && long.includes(short);
}
