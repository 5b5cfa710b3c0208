import type { Declared } from './declared';
import { isNotFree, listArticles } from './metadata';
import { linesNear, type NearbyLine } from './nearby-lines';
import { closestOf, textIn } from './node-access';
import type { Block } from './page-walk';
import { offerIn } from './paywall-offers';
import { isRendered } from './rendered';
import { type Thing, thingsIn } from './things';

/** How much of what stands right behind a text is looked at, in characters. */
const REACH = 500;
const LONGEST_OFFER = 300;
/** A page that has fewer than this share of the words that it tells of has only the beginning. */
const SHARE_OF_WORDS = 0.6;
/** A box that is said not to be free and holds fewer characters holds nothing of the article. */
const EMPTY = 40;

const BROKEN_OFF = /(?:…|\.\.\.|[\p{L}\p{N},;])\s*$/u;
const ELLIPSIS = /(?:…|\.\.\.|\[…\])\s*$/;
const NO_SENTENCES = 'li,h1,h2,h3,h4,h5,h6,td,th,figure,blockquote';

/** An article as it was read, and what its page tells of it. */
interface Read {
  readonly document: Document;
  readonly body: readonly Block[];
  readonly words: number;
  readonly declared: Declared;
  readonly headline: string;
  /** Whether the page says that not all of it is free to read. */
  readonly paywalled: boolean;
}

/**
 * Whether a page holds only the beginning of its article: the text breaks off, or an offer to read on for money or a
 * login stands right behind it. One sign is enough where the page says that the article is not free to read; else
 * the offer has to speak of this very text, or the text to break off before it. A short article that is whole is not cut.
 */
export function isCut(read: Read): boolean {
  const { body, paywalled } = read;
  const end = body.findLastIndex(({ text }) => text.length > LONGEST_OFFER || offerIn(text) === null);
  const behind = linesBehind(body.at(-1));
  const offer =
    offerIn(join([...body.slice(end + 1), ...behind])) &&
    offerIn(join([...body.slice(end + 1), ...behind.filter(isShown)]));
  if (offer === 'goes-on') return true;
  const broken = isBrokenOff(body[end]) || ELLIPSIS.test(behind[0]?.text ?? '');
  if (!paywalled) return broken && offer !== null;
  return broken || offer !== null || lacksDeclared(read);
}

function linesBehind(last: Block | undefined): readonly NearbyLine[] {
  const node = last?.pieces.at(-1)?.node;
  return node ? linesNear(node, 'behind', REACH) : [];
}

function isShown({ node }: NearbyLine): boolean {
  return isRendered(node);
}

function join(lines: readonly { readonly text: string }[]): string {
  return lines.map(({ text }) => text).join(' ');
}

function isBrokenOff(last: Block | undefined): boolean {
  const parent = last?.pieces[0]?.node.parentElement ?? null;
  return (
    last !== undefined && BROKEN_OFF.test(last.text) && (parent === null || closestOf(parent, NO_SENTENCES) === null)
  );
}

/** Whether a page tells of more than it holds: of more words, or of a part that is not free and is not there. */
function lacksDeclared({ document, words, declared, headline }: Read): boolean {
  const own = listArticles(declared, headline);
  const parts = own.flatMap(({ hasPart }) => thingsIn(hasPart)).filter(isNotFree);
  return (
    own.some((article) => words < SHARE_OF_WORDS * wordsTold(article)) || parts.some((part) => isEmpty(document, part))
  );
}

function wordsTold({ wordCount, articleBody }: Thing): number {
  const body = typeof articleBody === 'string' ? countWords(articleBody) : 0;
  return Math.max(Number(wordCount) || 0, body);
}

/** Whether the boxes of a part are there and hold nothing; the part names their class, as search engines ask for. */
function isEmpty(document: Document, { cssSelector }: Thing): boolean {
  const [, name] = (typeof cssSelector === 'string' && /^\s*\.([\w-]+)\s*$/.exec(cssSelector)) || [];
  const boxes = name === undefined ? [] : [...document.getElementsByClassName(name)];
  return boxes.length > 0 && boxes.every((box) => textIn(box).trim().length < EMPTY);
}

/** How many words a text has. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
