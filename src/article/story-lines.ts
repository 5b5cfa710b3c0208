import type { Block, Page } from './page-walk';

/** A kind of line, and what is quick to look for and in every such line, in lower case: its first word, or one of some words in it. */
interface LineRule {
  readonly line: RegExp;
  readonly begins?: readonly string[];
  readonly holds?: readonly string[];
}

/** Lines that news sites put between or after the paragraphs of a story. None takes a sentence that begins alike. */
const NOT_STORY: readonly LineRule[] = [
  // “Read more: Ferry late again”, “Most read”, “Tags: ferries”
  {
    begins: ['read', 'also', 'see', 'don', 'related'],
    line: /^(?:read (?:more|also|next)|also read|see also|don[’']t miss|related(?: \w+)?)\b(?::|.{0,90}[^.!?”"]$)/i,
  },
  {
    begins: ['most', 'more', 'popular', 'recommended', 'trending', 'explore', 'advertisement'],
    line: /^(?:most (?:read|popular|viewed)|more from|more on|popular on|recommended|trending|explore further|advertisement)\b[^.,!?]{0,60}$/i,
  },
  {
    begins: ['tag', 'tags', 'topic', 'topics', 'filed', 'share'],
    line: /^(?:(?:tags?|topics?|filed under)(?::|$)|share(?: this)?(?: (?:on|via) .{0,40})?$)/i,
  },
  // “Sign up for our newsletter”, “Follow us on …”, “Email Jo Marsh at …”
  {
    begins: ['sign', 'subscribe', 'follow', 'click', 'listen', 'download'],
    line: /^(?:sign up (?:for|to|here)|subscribe (?:to|now|here)|follow (?:us|me|him|her|them) (?:on|at)|click here|listen: |download (?:the|our) .{0,20}app\b)/i,
  },
  { begins: ['follow'], line: /^follow [A-Z]{2,}[’']s /i },
  // “There is more. Sign up for the Tide Letter, the free newsletter.”, “Ann Lee is an editor. Follow her on Twitter.”
  {
    holds: ['newsletter', 'inbox'],
    line: /(?:^|[.!?…] )(?:sign up|subscribe)\b[^.!?]{0,100}\b(?:newsletter|inbox)/i,
  },
  { holds: ['follow '], line: /(?:^|[.!?…][”"]? )follow (?:us|me|him|her|them) (?:on|at) [^.!?]{0,60}\.?$/i },
  { begins: ['e', 'email', 'reach', 'contact'], line: /^(?:e-?mail|reach|contact) .{0,60}(?:@| at http| on twitter)/i },
  // “(Image: Getty)”, “Photo by Jo Marsh”, “Jo Marsh/AFP/Getty Images”
  { holds: ['©'], line: /^©/ },
  {
    begins: ['image', 'photo', 'picture', 'video', 'credit', 'source'],
    line: /^\(?(?:image|photo|picture|video|credit|source)(?: credit)?(?: ?:| by | \d+ of \d)/i,
  },
  {
    holds: ['(image', '(photo', '(picture', '(video'],
    line: /\((?:image|photo|picture|video)(?: credit)?: ?[^)]*\)$/i,
  },
  { holds: ['/'], line: /^(?:[\w.]+ ){0,5}[\w.]+(?:\/[\w.]+(?: \w+){0,3})+$/ },
  // “Reporting by Jo Marsh; editing by Ann Lee”, “Jo Marsh contributed to this report.”, “By Jo Marsh”
  {
    begins: ['additional', 'reporting', 'writing', 'editing'],
    line: /^[([]?(?:[Aa]dditional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting) (?:by|from) [A-Z]/,
  },
  {
    holds: ['contributed '],
    line: /\bcontributed (?:reporting|to this (?:report|story|article))\b.{0,40}$/i,
  },
  { begins: ['by'], line: /^By [A-Z][^.!?:]{2,120}$/ },
  // “Ann Lee in Dorne · 14 May 2026, 4.20 pm”; not the last line of a post: “— Ann Lee (@annlee) May 14, 2026”
  {
    holds: [' 19', ' 20'],
    line: /^(?!— )[^.!?]{0,80}\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?,? (?:\d{1,2},? )?(?:19|20)\d\d(?:[^.!?]|\d\.\d|[ap]\.m\.){0,30}$/i,
  },
  // “Copyright 2019 The Tide. All rights reserved.”, “This story has been corrected.”
  {
    begins: ['copyright', 'all', 'our', 'citation'],
    line: /^(?:copyright (?:©|\(c\)|\d{4})|all rights reserved|our standards:|citation:)/i,
  },
  {
    begins: ['this'],
    line: /^this (?:story|article|document) (?:has been|was|is) (?:corrected|updated|subject to copyright)/i,
  },
];

const FIRST_WORD = /[a-z]+/;

/** No such line is longer; a paragraph that happens to hold such words may be. */
const LONGEST_LINE = 300;
/** “More: Ferry late again”, where all but the label is a link. */
const LABEL = /^[^:]{1,25}: /;
const LONGEST_LABEL = 27;
/** “The bridge in May (AP/Jo Marsh)”, right below a picture. */
const CREDIT = /\([^()]{0,60}[\w.]\/[\w.][^()]{0,60}\)$/;
const LONGEST_CAPTION = 250;
const TAGS_WITHOUT_CAPTIONS = new Set('h1 h2 h3 h4 h5 h6 li td th dd dt blockquote'.split(' '));

const SENTENCE_END = /[.!?…:;][”’"')\]]*$/;
const LONGEST_LOOSE_END = 80;
/** More lines than this after the last sentence are a list that belongs to the story. */
const MOST_LOOSE_ENDS = 4;

function isLooseEnd({ text }: Block): boolean {
  return text.length < LONGEST_LOOSE_END && !SENTENCE_END.test(text);
}

function isLinks({ text, linked }: Block): boolean {
  if (linked === 0) return false;
  return linked > 0.8 * text.length || (linked >= text.length - LONGEST_LABEL && LABEL.test(text));
}

/** Most lines of a story have none of the words, and few of the patterns are then ever compiled. */
function isLine({ text }: Block): boolean {
  if (text.length > LONGEST_LINE) return false;
  const lower = text.toLowerCase();
  const first = FIRST_WORD.exec(lower)?.[0] ?? '';
  return NOT_STORY.some(
    ({ begins, holds, line }) =>
      (begins?.includes(first) || holds?.some((word) => lower.includes(word))) && line.test(text),
  );
}

/** Whether a block is what stands below a picture: no whole sentence, or one that ends in whose picture it is. */
function isCaption({ text, afterPicture }: Block, tag: string): boolean {
  if (!afterPicture || text.length > LONGEST_CAPTION || TAGS_WITHOUT_CAPTIONS.has(tag)) return false;
  return !SENTENCE_END.test(text) || CREDIT.test(text);
}

/**
 * Keeps the lines of a story out of the blocks of its box: without headlines, lines of links, credits and calls to
 * read on, and without loose ends before its first sentence and after its last.
 */
export function keepStoryLines(page: Page, blocks: readonly Block[]): Block[] {
  const kept = blocks.filter((block) => {
    const tag = page.boxes[block.box]?.tag ?? '';
    return tag !== 'h1' && !isLinks(block) && !isLine(block) && !isCaption(block, tag);
  });
  const first = kept.findIndex((block) => !isLooseEnd(block));
  const last = kept.findLastIndex((block) => !isLooseEnd(block));
  if (first < 0) return [];
  return kept.slice(first, kept.length - last > MOST_LOOSE_ENDS ? undefined : last + 1);
}
