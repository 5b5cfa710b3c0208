/** No text that a page tells of itself is kept longer than this. */
const LONGEST = 300;

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
export function shortText(text: string): string {
  const bare = text
    .slice(0, 4 * LONGEST)
    .replaceAll(/<\/?[a-z][^<>]*>/gi, ' ')
    .replaceAll(
      /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi,
      (whole, decimal?: string, hex?: string, name?: string) =>
        name ? (ENTITIES[name] ?? whole) : characterOf(decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)),
    )
    .replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();
  return bare.length > LONGEST ? `${bare.slice(0, LONGEST - 1).trimEnd()}…` : bare;
}

function characterOf(code: number): string {
  return code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : '';
}

/** Spaces, marks and symbols: \P{L} would say it shorter, but takes a millisecond to compile. */
const MARKS = /[\0-/:-@[-`{-©«-´¶-¹»-¿×÷\u2000-\u206F\u20A0-\u20CF\u2190-\u2BFF\u3000-\u303F\uFEFF]+/g;

/** Letters and digits alone, so that dashes, quotation marks and spaces of another kind make no difference. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replaceAll(MARKS, '');
}
