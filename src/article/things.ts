import { shortText } from './short-text';

/** What JSON-LD or microdata tells of one thing, by the names of its properties. Written by the page and not to be trusted. */
export type Thing = Readonly<Record<string, unknown>>;

const MOST = 300;
const LONGEST_TYPE = 100;
const ARTICLE = /(?:Article|BlogPosting|Review|Reportage|Report)$/;

/** All that a JSON-LD value describes at its top and in its graphs; not what those things mention. */
export function listThings(value: unknown): Thing[] {
  const things = thingsIn(value);
  return [...things, ...things.flatMap((thing) => [...thingsIn(thing['@graph']), ...thingsIn(thing.mainEntity)])].slice(
    0,
    MOST,
  );
}

/** The things that a value is or holds; none for a text or a number. */
export function thingsIn(value: unknown): Thing[] {
  return valuesIn(value).flatMap((each) => (Array.isArray(each) ? thingsIn(each[0]) : isThing(each) ? [each] : []));
}

/** The schema.org types of a thing, without the address before them. */
export function typesOf(thing: Thing): string[] {
  const names = [thing['@type']].flat().filter((type) => typeof type === 'string');
  return names.map((name) => /\w*$/.exec(name.trim().slice(-LONGEST_TYPE))?.[0] ?? '');
}

/** Whether a thing is an article of any kind. */
export function isArticleThing(thing: Thing): boolean {
  return typesOf(thing).some((type) => ARTICLE.test(type));
}

/** The texts that a value holds, or the names of the things in it, each on one short line. */
export function textsIn(value: unknown): string[] {
  return valuesIn(value)
    .flatMap((each) => (isThing(each) ? each.name : each))
    .map((each) => (typeof each === 'string' ? shortText(each) : ''))
    .filter(Boolean);
}

/** The addresses at which a value says that it stands: a text, or the `@id` and the `url` of a thing. */
export function addressesIn(value: unknown): string[] {
  return valuesIn(value)
    .flatMap((each) => (isThing(each) ? [each.url, each['@id']].flat() : [each]))
    .filter((each) => typeof each === 'string');
}

function valuesIn(value: unknown): unknown[] {
  return Array.isArray(value) ? value.slice(0, MOST) : [value];
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
