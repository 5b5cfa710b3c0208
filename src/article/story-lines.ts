import type { Block, Page } from './page-walk';

/** Lines that news sites put between or after the paragraphs of a story, from their first word on. */
const NOT_STORY = [
  // links to other stories and services
  /^(?:read (?:more|also|next)|also read|see also|more (?:from|on)|related(?: \w+)?:|don[’']t miss|most (?:read|popular|viewed)|popular on|trending|explore further|recommended|advertisement)\b/i,
  /^(?:sign up|subscribe|follow (?:us|me|him|her|them|[A-Z]{2,}[’']s)|click here|listen:|download the|get the latest|e-?mail \S+)/i,
  /^(?:tags?|topics|filed under|share(?: this)?)\b.{0,80}$/i,
  // credits of pictures and people
  /^(?:©|\(?(?:image|photo|picture|video|credit|source)\b ?(?:credit|by|:|\d+ of \d))/i,
  /\((?:image|photo|picture|video)(?: credit)?: ?[^)]*\)$/i,
  /^(?:[\w.]+ ){0,5}?[\w.]+\/(?:\w+ ?){1,4}(?:via )?(?:getty images|ap|afp|reuters)?$/i,
  /^[([]?(?:additional )?(?:reporting|writing|editing) (?:by|from)\b/i,
  /\b(?:contributed|contributing) (?:to|reporting)\b.{0,40}$/i,
  /^(?:this (?:story|article|document) (?:has been|was|is) (?:corrected|updated|subject to copyright)|copyright\b|all rights reserved|our standards:)/i,
  // bylines and dates
  /^By [A-Z][^.!?:]{2,120}$/,
  /^[^.!?]{0,80}\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? (?:\d{1,2},? )?(?:19|20)\d\d\b[^!?]{0,30}$/i,
];

const SENTENCE_END = /[.!?…:;][”’"')\]]*$/;

const LONGEST_LOOSE_END = 80;
/** More lines than this after the last sentence are a list that belongs to the story. */
const MOST_LOOSE_ENDS = 4;

function isLooseEnd({ text }: Block): boolean {
  return text.length < LONGEST_LOOSE_END && !SENTENCE_END.test(text);
}

function isLinks({ text, linked }: Block): boolean {
  return linked > 0.8 * text.length;
}

/**
 * Keeps the lines of a story out of the blocks of its box: without headlines, lines of links, credits and calls to
 * read on, and without loose ends before its first sentence and after its last.
 */
export function keepStoryLines(page: Page, blocks: readonly Block[]): Block[] {
  const kept = blocks.filter((block) => {
    const tag = page.boxes[block.box]?.tag;
    return tag !== 'h1' && !isLinks(block) && !NOT_STORY.some((line) => line.test(block.text));
  });
  const first = kept.findIndex((block) => !isLooseEnd(block));
  const last = kept.findLastIndex((block) => !isLooseEnd(block));
  if (first < 0) return [];
  return kept.slice(first, kept.length - last > MOST_LOOSE_ENDS ? undefined : last + 1);
}
