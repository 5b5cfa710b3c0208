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
const seen = new RegExp(`[^${UNSEEN}]`);

/**
 * Gathers the text of one paragraph, node by node, as a reader sees it: white space of any kind becomes one space,
 * none stands at either end, and characters that nobody sees are left out.
 */
export class PlainTextBuilder {
  private text = '';
  private pieces: Piece[] = [];
  private gap = false;
  private broken = false;

  /** Whether nothing has been read yet. */
  get isEmpty(): boolean {
    return this.text === '';
  }

  /** What has been read so far. */
  get soFar(): string {
    return this.text;
  }

  /** Reads a text node to its end; gives the number of characters that it added. */
  add(node: Text): number {
    const data = node.data;
    const before = this.text.length;
    let from = 0;
    odd.lastIndex = 0;
    for (let match = odd.exec(data); match; match = odd.exec(data)) {
      this.append(node, from, match.index, data);
      if (seen.test(match[0])) this.space(node, match.index + match[0].search(seen));
      from = odd.lastIndex;
    }
    this.append(node, from, data.length, data);
    return this.text.length - before;
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
    const taken = { text: this.text, pieces: this.pieces };
    this.text = '';
    this.pieces = [];
    this.gap = false;
    this.broken = false;
    if (taken.text.endsWith(' ')) {
      taken.text = taken.text.slice(0, -1);
      const last = taken.pieces.pop();
      if (last && last.length > 1) taken.pieces.push({ ...last, length: last.length - 1 });
    }
    return taken.text === '' ? null : taken;
  }

  private space(node: Text, offset: number): void {
    if (this.text !== '' && !this.text.endsWith(' ')) this.put(' ', node, offset);
  }

  private append(node: Text, start: number, end: number, data: string): void {
    const from = data[start] === ' ' && (this.text === '' || this.text.endsWith(' ')) ? start + 1 : start;
    if (from < end) this.put(data.slice(from, end), node, from);
  }

  private put(text: string, node: Text, offset: number): void {
    if (this.broken && this.text !== '' && !this.text.endsWith(' ') && text !== ' ') this.text += ' ';
    this.broken = false;
    const start = this.text.length;
    this.pieces.push({ start, length: text.length, node, offset, afterGap: this.gap });
    this.text += text;
    this.gap = false;
  }
}
