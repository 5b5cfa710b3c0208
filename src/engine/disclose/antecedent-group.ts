import { auxiliaries } from '../lexicon/auxiliaries';
import { meaningOf } from '../judge/noun-sorts';
import { prepositions } from '../lexicon/prepositions';
import type { Article, Token } from '../read/article';

const AUXILIARIES = new Set(auxiliaries);
const REACH = 90;
const STANDS_IN = /^(?:one|another|two|three|four|five|several|some|others?|a|third|second|few)$/u;
const BEFORE_NOUN = new Set([...prepositions, 'and', 'or', 'but', 'that', 'said', 'say', 'to', 'who', 'as', 'than']);

/** The people that a mention like “one” or “two of them” is of, by the noun in the plural before it; none for another mention. */
export function antecedentOf(article: Article, mention: readonly Token[], quoted: Uint8Array): Token[] {
  const words = mention.filter(({ kind }) => kind === 'word');
  const first = words[0];
  if (first === undefined || !STANDS_IN.test(first.lower)) return [];
  const noun =
    words[1]?.lower === 'of'
      ? meaningOf(words.find(({ lower }) => meaningOf(lower)?.plural === true)?.lower ?? '')
      : null;
  if (words[1] !== undefined && mention[1]?.kind === 'word' && !/^(?:of|who|with|said|in)$/u.test(words[1].lower))
    return [];
  for (let at = first.id - 1; at >= 0 && at >= first.id - REACH; at -= 1) {
    const token = article.tokens[at];
    const meaning = token === undefined || quoted[at] === 1 ? null : meaningOf(token.lower);
    if (token === undefined || meaning?.plural !== true || (meaning.sort !== 'person' && meaning.sort !== 'group'))
      continue;
    if (noun !== null && noun.singular !== meaning.singular) continue;
    if (/^['’]/u.test(article.tokens[at + 1]?.text ?? '')) continue;
    return phraseBefore(article, token);
  }
  return [];
}

function phraseBefore(article: Article, head: Token): Token[] {
  let start = head.id;
  while (start > 0 && head.id - start < 6) {
    const before = article.tokens[start - 1];
    if (before === undefined || before.sentence !== head.sentence) break;
    if ((before.kind === 'mark' && !/^[’']$/u.test(before.text)) || BEFORE_NOUN.has(before.lower)) break;
    start -= 1;
  }
  let end = head.id + 1;
  if (!/^(?:at|of|for|from|in)$/u.test(article.tokens[end]?.lower ?? '')) return article.tokens.slice(start, end);
  for (let next = article.tokens[end]; next !== undefined && end - head.id < 8; next = article.tokens[end]) {
    if (next.kind === 'mark' || AUXILIARIES.has(next.lower) || /^(?:who|said|say|says)$/u.test(next.lower)) break;
    end += 1;
  }
  return article.tokens.slice(start, end);
}
