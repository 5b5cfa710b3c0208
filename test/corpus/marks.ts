import type { Span } from '../../src/engine/attribution.ts';

/** The three roles of an attribution, as spans of the article's text, in order. */
export interface Roles {
  readonly mention: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

const BRACKETS = { '<': 'mention', '{': 'cue', '[': 'content' } as const;
const CLOSING = { '<': '>', '{': '}', '[': ']' } as const;

type Opening = keyof typeof BRACKETS;

function isOpening(char: string): char is Opening {
  return char in BRACKETS;
}

interface Excerpt {
  readonly plain: string;
  readonly roles: Roles;
}

/** Takes the brackets out of marked words. Throws where brackets do not pair or nest. */
function readExcerpt(words: string): Excerpt {
  const roles = { mention: [] as Span[], cue: [] as Span[], content: [] as Span[] };
  let plain = '';
  let open: { by: Opening; start: number } | null = null;
  for (let at = 0; at < words.length; at += 1) {
    const char = words[at] ?? '';
    if (char === '\\') {
      at += 1;
      plain += words[at] ?? '';
    } else if (open === null && isOpening(char)) {
      open = { by: char, start: plain.length };
    } else if (open !== null && char === CLOSING[open.by]) {
      if (open.start === plain.length) throw new Error(`Nothing stands between ${open.by} and ${char} in “${words}”.`);
      roles[BRACKETS[open.by]].push({ start: open.start, end: plain.length });
      open = null;
    } else if (isOpening(char) || Object.values(CLOSING).some((closing) => closing === char)) {
      throw new Error(`A stray ${char} stands in “${words}”; one of the article’s own is written \\${char}.`);
    } else {
      plain += char;
    }
  }
  if (open !== null) throw new Error(`${open.by} is never closed in “${words}”.`);
  return { plain, roles };
}

/** Everywhere that words stand in the text as whole words; empty where they do not. */
export function findAll(text: string, words: string): Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    const insideWord = /[\p{L}\p{N}]{2}/u;
    const cutsWord = insideWord.test(text.slice(start - 1, start + 1)) || insideWord.test(text.slice(end - 1, end + 1));
    if (!cutsWord) found.push({ start, end });
  }
  return found;
}

/**
 * Where words stand in the text as whole words, the nth time (1 at first). Throws where they do not stand there, or
 * stand there several times while no occurrence is asked for.
 */
export function findWords(text: string, words: string, occurrence?: number): Span {
  const found = findAll(text, words);
  if (found.length === 0) throw new Error(`The article does not say “${words}”.`);
  if (occurrence === undefined && found.length > 1) {
    throw new Error(`The article says “${words}” ${found.length} times: quote more of it or give an occurrence.`);
  }
  const span = found[(occurrence ?? 1) - 1];
  if (span === undefined) throw new Error(`The article says “${words}” only ${found.length} times, not ${occurrence}.`);
  return span;
}

/**
 * Resolves marked words such as `[It rained], <Ann Lee> {said}` to spans of the text: `<mention>`, `{cue}` and
 * `[content]`, each as often as needed, never nested; a bracket of the article's own is written with a backslash.
 */
export function resolveMarks(text: string, words: string, occurrence?: number): Roles {
  const { plain, roles } = readExcerpt(words);
  const { start: offset } = findWords(text, plain, occurrence);
  const shift = ({ start, end }: Span): Span => ({ start: start + offset, end: end + offset });
  return { mention: roles.mention.map(shift), cue: roles.cue.map(shift), content: roles.content.map(shift) };
}
