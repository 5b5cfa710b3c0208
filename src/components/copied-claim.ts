import type { Attribution, Report } from '../engine/attribution';
import { sourceOf, wordsOf } from '../report';
import { textOf } from '../text';

/** Longer words are found by their beginning and their end, of so many words each. */
const MOST_WHOLE = 8;
const MOST_AT_END = 4;
/** So many words before them tell words from the same words further up. */
const MOST_BEFORE = 3;

/** The address of the page that scrolls to a claim: a text fragment (https://wicg.github.io/scroll-to-text-fragment/). */
export function linkToClaim({ text }: Report, { content, mention, cue }: Attribution, address: string): string {
  const [span] = [...content, ...mention, ...cue];
  const page = address.split(':~:')[0] ?? '';
  if (!span) return page;
  const lines = text.slice(span.start, span.end).trim().split('\n');
  const first = wordsIn(lines[0]);
  const last = wordsIn(lines.at(-1));
  const isWhole = lines.length === 1 && first.length <= MOST_WHOLE;
  const start = (isWhole ? first : first.slice(0, MOST_AT_END)).join(' ');
  const end = isWhole ? [] : [last.slice(-MOST_AT_END).join(' ')];
  const before = wordsIn(text.slice(0, span.start).split('\n').at(-1)).slice(-MOST_BEFORE).join(' ');
  const isElsewhere = text.slice(0, span.start).includes(start);
  const directive = [...(isElsewhere && before ? [`${encode(before)}-`] : []), ...[start, ...end].map(encode)].join(
    ',',
  );
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${directive}`;
}

function wordsIn(line = ''): string[] {
  return line.split(/\s+/).filter((word) => word !== '');
}

/** A hyphen would end a word before. */
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}

/** The words of a claim with whom and which page they are from, to be put into another text. */
export function quoteClaim(report: Report, attribution: Attribution, title: string, address: string): string {
  const { content, mention, cue, form } = attribution;
  const words = wordsOf(report, content.length > 0 ? content : [...mention, ...cue]);
  const bare = words.replace(/^[“”„«"]/, '').replace(/,?[“”»"]$/, '');
  const source = sourceOf(report, attribution);
  const page = address.split('#')[0] ?? '';
  if (!source || source.kind === 'author') return textOf('copiedUncredited', bare, title, page);
  return textOf(form === 'direct' ? 'copiedQuotation' : 'copiedParaphrase', bare, source.name, title, page);
}
