import { type Declared, placeOf } from './declared';
import { readJson } from './loose-json';
import { type Microdata, readMicrodata } from './microdata';
import { attributeOf, textIn } from './node-access';
import { isArticleThing, listThings, type Thing, thingsIn } from './things';

const MOST_NAMED = 400;
/** Scripts without any of these words tell nothing that is asked. */
const MATTERS =
  /Article|Posting|Page|Report|Review|Product|Question|Recipe|APIReference|NewsMedia|Application|Course|Business|Event|Movie|VideoObject|Episode|Series/;

const thingsOfScripts = new WeakMap<Element, { readonly text: string; readonly things: readonly Thing[] }>();

/**
 * Reads what a page tells of itself, each part when it is first asked for. A script is taken apart again only when its
 * text has changed.
 */
export function readDeclared(document: Document): Declared {
  let things: Declared['things'] | undefined;
  let microdata: Microdata | undefined;
  let named: Declared['named'] | undefined;
  let loose: Declared['loose'] | undefined;
  let places: Declared['places'] | undefined;
  return {
    get things() {
      return (things ??= readThings(document));
    },
    get items() {
      return (microdata ??= readMicrodata(document)).things;
    },
    get named() {
      return (named ??= readNamed(document));
    },
    get loose() {
      microdata ??= readMicrodata(document);
      return (loose ??= groupByName(microdata.loose));
    },
    get places() {
      return (places ??= readPlaces(document, this.named));
    },
  };
}

function readThings(document: Document): readonly Thing[] {
  const scripts = [...document.querySelectorAll('script[type^="application/ld+json" i]')];
  return followReferences(scripts.flatMap(thingsOfScript));
}

function readNamed(document: Document): Map<string, string[]> {
  const metas = [...document.querySelectorAll('meta[property],meta[name]')].slice(0, MOST_NAMED);
  return groupByName([['title', document.title], ...metas.flatMap(namesOfMeta)]);
}

function readPlaces(document: Document, named: Declared['named']): readonly string[] {
  const { href, origin, pathname } = document.location;
  const canonical = document.querySelector('link[rel~=canonical i]');
  const own = [href, pathname === '/' ? '' : origin + pathname, canonical && attributeOf(canonical, 'href')];
  return [...own, ...(named.get('og:url') ?? [])].flatMap((address) => placeOf(address ?? '', href) ?? []);
}

function namesOfMeta(meta: Element): (readonly [string, string])[] {
  const names = attributeOf(meta, 'property') || attributeOf(meta, 'name');
  if (!names) return [];
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
  const text = textIn(script);
  const known = thingsOfScripts.get(script);
  if (known?.text === text) return known.things;
  const things = MATTERS.test(text) ? listThings(readJson(text)) : [];
  thingsOfScripts.set(script, { text, things });
  return things;
}
