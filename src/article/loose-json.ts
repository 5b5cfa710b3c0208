/** Deeper nesting and longer texts than these are no description of an article. */
const DEEPEST = 40;
const LONGEST = 400_000;

const NO_JSON = /^\s*(?:<!\[CDATA\[|<!--)|(?:\]\]>|-->)[\s;]*$/g;
const SPACE_OR_COMMENT = /(?:\s+|\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*)+/y;
const SEPARATORS = /(?:[\s,:]+|\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*)+/y;
const WORD = /[^\s,:{}[\]"']+/y;
/** What stands after a quotation mark that ends a string: “"Oil "sweet" crude",”. */
const AFTER_STRING = /\s*(?:[,:}\]]|$|\/\/|\n\s*["'])/y;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '', b: '', f: '' };

/**
 * The value of a JSON text. Where it is broken, as on one news page in eight (line breaks and quotation marks in strings,
 * comments, commas too many, an end cut off), what can be read of it; undefined for a text of which nothing can. Never throws.
 */
export function readJson(text: string): unknown {
  if (text.length > LONGEST) return undefined;
  const bare = text.replaceAll(NO_JSON, '');
  try {
    return JSON.parse(bare);
  } catch {
    return new LooseReader(bare).read(0);
  }
}

class LooseReader {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  read(depth: number): unknown {
    this.pass(SPACE_OR_COMMENT);
    const first = this.text[this.at];
    if (depth > DEEPEST || first === undefined) return this.giveUp();
    if (first === '{') return this.readObject(depth);
    if (first === '[') return this.readArray(depth);
    if (first === '"' || first === "'") return this.readString(first);
    const word = this.pass(WORD);
    if (word === 'true' || word === 'false') return word === 'true';
    return word === '' || word === 'null' ? undefined : word;
  }

  /** Ends the reading: no more is understood. */
  private giveUp(): undefined {
    this.at = this.text.length;
  }

  private readObject(depth: number): object {
    this.at += 1;
    const entries: [string, unknown][] = [];
    while (this.hasMore('}')) {
      const key = this.read(depth + 1);
      this.pass(SPACE_OR_COMMENT);
      if (this.text[this.at] !== ':') continue;
      this.at += 1;
      const value = this.read(depth + 1);
      if (typeof key === 'string' && value !== undefined) entries.push([key, value]);
    }
    return Object.fromEntries(entries);
  }

  private readArray(depth: number): unknown[] {
    this.at += 1;
    const values: unknown[] = [];
    while (this.hasMore(']')) {
      const value = this.read(depth + 1);
      if (value !== undefined) values.push(value);
    }
    return values;
  }

  /** Goes to the next value within brackets; where there is none, past their end. */
  private hasMore(end: '}' | ']'): boolean {
    for (;;) {
      this.pass(SEPARATORS);
      const character = this.text[this.at];
      if (character === undefined) return false;
      if (character !== '}' && character !== ']') return true;
      this.at += 1;
      if (character === end) return false;
    }
  }

  private readString(mark: string): string {
    let value = '';
    for (this.at += 1; this.at < this.text.length; this.at += 1) {
      const character = this.text[this.at] ?? '';
      if (character === '\\') value += this.readEscape();
      else if (character !== mark) value += character;
      else if (this.endsString()) break;
      else value += mark;
    }
    this.at += 1;
    return value;
  }

  private endsString(): boolean {
    AFTER_STRING.lastIndex = this.at + 1;
    return AFTER_STRING.test(this.text);
  }

  private readEscape(): string {
    this.at += 1;
    const escaped = this.text[this.at] ?? '';
    if (escaped !== 'u') return ESCAPES[escaped] ?? escaped;
    const code = Number.parseInt(this.text.slice(this.at + 1, this.at + 5), 16);
    if (Number.isNaN(code)) return '';
    this.at += 4;
    return String.fromCharCode(code);
  }

  private pass(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }
}
