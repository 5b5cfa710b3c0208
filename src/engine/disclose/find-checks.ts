import type { Span } from '../attribution';
import type { Discourse } from '../judge/discourse';
import { tokensOf } from '../judge/locate-tokens';
import type { Sentence } from '../read/article';
import type { Steps } from '../steps';
import { checkPatterns, checkSigns } from './check-patterns';
import { makeSeek } from './sought';

/** The capitals of outlets count. */
const seekChecks = makeSeek(checkPatterns, 'dgu');
const STOP =
  /[;:()\n—–”“"?!]|[,.](?=\s|$|["”)])|\s-\s|\s(?:and|but)\s(?=(?:is|are|was|were|said|has|have|had|shows?|bears?|he|she|they|it)\b)/u;

/** No sentence that a person wrote tells of more checks. */
const MOST = 8;

/** Words that tell of a claim being checked or not, in a sentence, in order; none of them stands in a quotation. */
export function* findChecks(discourse: Discourse, sentence: Sentence): Steps<Span[]> {
  const { text } = discourse.article;
  const words = text.slice(sentence.start, sentence.end);
  if (!checkSigns.test(words)) return [];
  const found: Span[] = [];
  for (const pattern of seekChecks(words)) {
    yield;
    for (const { groups, indices } of words.matchAll(pattern)) {
      if (found.length >= MOST) break;
      const [start = 0, told = 0] = indices?.groups?.['telling'] ?? [];
      const evidence = groups !== undefined && 'backing' in groups && groups['backing'] === undefined;
      const end = evidence ? told : told + clauseEnd(words.slice(told));
      const span = { start: sentence.start + start, end: sentence.start + end };
      const overlaps = found.some((other) => other.start < span.end && span.start < other.end);
      if (!overlaps && !isQuoted(discourse, span)) found.push(span);
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

function clauseEnd(rest: string): number {
  const stop = rest.search(STOP);
  return (stop < 0 ? rest : rest.slice(0, stop)).trimEnd().length;
}

function isQuoted({ article, quoted }: Discourse, span: Span): boolean {
  const token = tokensOf(article, [{ start: span.start, end: span.start + 1 }])[0];
  return token !== undefined && quoted[token.id] === 1;
}
