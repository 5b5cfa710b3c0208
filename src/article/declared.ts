import { lettersOf } from './short-text';
import { addressesIn, isArticleThing, textsIn, type Thing } from './things';

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

/** A headline of fewer letters is found in too many others. */
const SHORTEST_HEADLINE = 12;

/** An address without what may differ for one page: the protocol, “www.”, a last slash, and what follows “#”; null for none. */
export function placeOf(address: string, base: string): string | null {
  const parsed = address.trim() === '' ? null : URL.parse(address, base);
  if (parsed === null) return null;
  const { protocol, host, pathname, search } = parsed;
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
