import type { Span } from '../attribution';
import type { Discourse } from '../judge/discourse';
import { tokensOf } from '../judge/locate-tokens';
import type { Sentence } from '../read/article';
import { makeSeek, matchesOf } from './sought';
import { because, furtherReason, whyCores, whySigns } from './why-patterns';
import { startOfReason } from './why-start';

const seekCores = makeSeek(whyCores, 'giu');
/** Where a reason may stop: at a mark that no number or abbreviation holds, and before “and said”, not “and did so”. */
const STOP = /["“]|[,:](?=\s|$|["”])|\.(?=$|["”])|[;()\n—–?!”]|\s-\s|\s(?:and|but)\s(?!(?:did|do|does)\s+so\b)/giu;
/** “as he got into a taxi” tells when, not why. */
const WHEN =
  /\s(?:as|when|while|before|after)\s+(?:he|she|they)\s+(?:got|walked|left|ran|drove|hurried|stepped|climbed|waited|stood|boarded|entered|headed|filed|queued|shopped|smoked|ate|packed)\b/iu;
/** “gave only his first name, Wazir, because”: the name that is given stands before the reason. */
const NAMED = /^,\s+\p{Lu}[\p{L}’'.-]*(?:\s+\p{Lu}[\p{L}’'.-]*)?,/u;
/** “asked not to be named, saying he feared for his job”: what is credited here is the reason. */
const SAYING_SO =
  /^,\s+(?:saying|explaining|adding)\s+(?:that\s+)?(?:he|she|they|it)\s+(?:\w+\s+){0,3}?(?:fear|worr|risk|lose|afraid|scared|expect|want|need|promis|work|not\b|never\b|would|could|might)/u;
const JOINS = /^(?:,?\s+(?:and|but|so)\s+(?:so\s+)?(?:he\s+|she\s+|they\s+)?(?:also\s+)?)$/iu;

/**
 * Words that say why somebody is unnamed, in a sentence, in order; none of them stands in a quotation. A limit reaches
 * from a mention to the words that credit it, which no reason that begins in it passes; behind a floor,
 * where words that credit or are credited end, none begins.
 */
export function findWhys(
  discourse: Discourse,
  sentence: Sentence,
  limits: readonly Span[],
  floors: readonly number[],
): Span[] {
  const { text } = discourse.article;
  const words = text.slice(sentence.start, sentence.end);
  if (!whySigns.test(words)) return [];
  const found: Span[] = [];
  for (const match of matchesOf(seekCores(words), words)) {
    const core = tokensOf(discourse.article, [
      { start: sentence.start + match.index, end: sentence.start + match.index + 1 },
    ])[0];
    const last = found.at(-1);
    if (core === undefined || discourse.quoted[core.id] === 1 || (last !== undefined && core.start < last.end))
      continue;
    const floor = Math.max(last?.end ?? 0, floors.findLast((at) => at <= core.start) ?? 0);
    const start = startOfReason(discourse.article.tokens, core.id, floor);
    const matched = match.index + match[0].trimEnd().length;
    const limit = limits.find((one) => one.start <= start && one.end >= sentence.start + matched);
    const end = endOfReason(words, matched, (limit?.end ?? sentence.end) - sentence.start);
    const span = { start, end: sentence.start + end };
    if (last !== undefined && JOINS.test(text.slice(last.end, span.start)))
      found[found.length - 1] = { start: last.start, end: span.end };
    else found.push(span);
  }
  return found;
}

/** Where the reason that begins here ends: with its clause, or a further clause that says why. */
function endOfReason(words: string, matched: number, reach: number): number {
  let limit = reach;
  let end = matched;
  for (let clauses = 0; clauses < 3; clauses += 1) {
    const rest = words.slice(end, limit);
    const stop = nextStop(rest, because.test(words.slice(matched - 1, end)));
    const piece = rest.slice(0, stop);
    const when = WHEN.exec(piece);
    if (when !== null) return end + when.index;
    end += piece.trimEnd().length;
    if (SAYING_SO.test(words.slice(end))) limit = words.length;
    else if (!furtherReason.test(words.slice(end, limit))) break;
    const after = words.slice(end, limit);
    end += NAMED.exec(after)?.[0].length ?? 1;
  }
  return end;
}

/** Where a clause stops: at a comma or another mark, outside of quotation marks; before a reason is given, also at “and”. */
function nextStop(rest: string, reasoned: boolean): number {
  let quoted = -1;
  for (const { 0: mark, index } of rest.matchAll(STOP)) {
    if (index < quoted) continue;
    if (/["“]/u.test(mark)) {
      const length = rest.slice(index + 1).search(/["”]/u);
      if (length < 0 || index === 0 || !/\s/u.test(rest[index - 1] ?? '')) return index;
      quoted = index + length + 2;
    } else if (!/^\s(?:and|but)/iu.test(mark) || /^\s(?:but|and\s+who)\b/iu.test(rest.slice(index))) return index;
    else if (!reasoned && !because.test(rest.slice(0, index))) return index;
  }
  return rest.length;
}
