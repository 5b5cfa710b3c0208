/** A stretch of a text node that reads on unchanged in the plain text: where it begins in both. */
export interface Piece {
  /** Where it begins in the plain text, in UTF-16 units. */
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  /** Where it begins in the node’s data. */
  readonly offset: number;
  /** Whether something that is not read stands on the page between this piece and the one before. */
  readonly afterGap: boolean;
}

/** Plain text with the way back to its nodes; pieces are in order and cover all but spaces that stand for line breaks. */
export interface PlainText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Characters that a reader does not see: soft hyphens, zero-width marks (but the joiner of emoji) and bidi controls. */
const UNSEEN = '\\u00AD\\u200B\\u200C\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF';
const odd = new RegExp(`[\\s${UNSEEN}]{2,}|[^\\S ]|[${UNSEEN}]`, 'g');
const SPACE = 32;
const seen = new RegExp(`[^${UNSEEN}]`);

/**
 * Gathers the text of one paragraph, node by node, as a reader sees it: white space of any kind becomes one space,
 * none stands at either end, and characters that nobody sees are left out.
 */
export class PlainTextBuilder {
  private parts: string[] = [];
  private pieces: Piece[] = [];
  /** How many characters have been read so far. */
  length = 0;
  /** The last part that is not white space alone; empty before the first. */
  private last = '';
  private endsInSpace = false;
  private gap = false;
  private broken = false;

  /** Whether what has been read so far ends as a sentence does. */
  get endsSentence(): boolean {
    return /[.?!:;…][”’"')\]]* ?$/.test(this.last);
  }

  /** Reads a text node to its end; gives the number of characters that it added. */
  add(node: Text): number {
    const { data } = node;
    const before = this.length;
    if (data.charCodeAt(0) <= SPACE && data.trim() === '') {
      this.space(node, 0);
      return this.length - before;
    }
    let from = 0;
    odd.lastIndex = 0;
    for (let match = odd.exec(data); match; match = odd.exec(data)) {
      this.append(node, from, match.index, data);
      if (seen.test(match[0])) this.space(node, match.index + match[0].search(seen));
      from = odd.lastIndex;
    }
    this.append(node, from, data.length, data);
    return this.length - before;
  }

  /** Reads a line break as a space. */
  addBreak(): void {
    this.broken = true;
  }

  /** Notes that something which is not read stands here. */
  skip(): void {
    this.gap = true;
  }

  /** Gives what was read, without white space at its end, and begins anew; null where there was nothing. */
  take(): PlainText | null {
    this.gap = false;
    this.broken = false;
    if (this.length === 0) return null;
    const { pieces, endsInSpace } = this;
    const text = this.parts.join('');
    this.parts = [];
    this.pieces = [];
    this.length = 0;
    this.last = '';
    this.endsInSpace = false;
    if (!endsInSpace) return { text, pieces };
    const final = pieces.pop();
    if (final && final.length > 1) pieces.push({ ...final, length: final.length - 1 });
    return { text: text.slice(0, -1), pieces };
  }

  private space(node: Text, offset: number): void {
    if (this.length > 0 && !this.endsInSpace) this.put(' ', node, offset);
  }

  private append(node: Text, start: number, end: number, data: string): void {
    const from = data[start] === ' ' && (this.length === 0 || this.endsInSpace) ? start + 1 : start;
    if (from < end) this.put(data.slice(from, end), node, from);
  }

  private put(text: string, node: Text, offset: number): void {
    if (this.broken && this.length > 0 && !this.endsInSpace && text !== ' ') {
      this.parts.push(' ');
      this.length += 1;
    }
    this.pieces.push({ start: this.length, length: text.length, node, offset, afterGap: this.gap });
    this.parts.push(text);
    this.length += text.length;
    this.endsInSpace = text.endsWith(' ');
    if (text !== ' ') this.last = text;
    this.broken = false;
    this.gap = false;
  }
}
