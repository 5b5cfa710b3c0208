import type { Token } from '../read/article';

const MARKS = `. , ; : ? ! - – — ( ) " “ ” ' ‘ ’ $ % & … / [ ]`.split(' ');

const SHAPES: readonly RegExp[] = [
  /^(?:19|20)\d\d$/u, // 2026
  /^\d+$/u, // 47
  /^['’]s$/iu, // the ’s of Lee’s
  /\p{N}/u, // 3.5, 47-year-old
  /^\p{Lu}\.?$/u, // J.
  /^(?:\p{Lu}\.)+$/u, // U.S.
  /^\p{Lu}{2,}s?$/u, // NATO
  /^\p{Lu}[\p{Ll}'’]+$/u, // Lee
  /^\p{Lu}/u, // McLee
  /^[@#]/u, // @harbour_watch
  /-/u, // well-known
];

/** How many shapes there are. */
export const SHAPE_COUNT = MARKS.length + SHAPES.length + 2;

/** What a token looks like, as a number below `SHAPE_COUNT`. */
export function shapeOf(token: Token): number {
  if (token.kind === 'mark') {
    const mark = MARKS.indexOf(token.text);
    return mark === -1 ? MARKS.length : mark;
  }
  const shape = SHAPES.findIndex((pattern) => pattern.test(token.text));
  return MARKS.length + 1 + (shape === -1 ? SHAPES.length : shape);
}
