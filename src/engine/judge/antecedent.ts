import type { Token } from '../read/article';
import type { Discourse } from './discourse';
import { isFunctionWord } from './find-names';
import { meaningOf } from './noun-sorts';

const FARTHEST = 18;

/** The tokens of what “who” or “which” takes up: the nearest person before “who”, the nearest thing before “which”. Empty where there is none. */
export function antecedentOf(discourse: Discourse, pronoun: Token): Token[] {
  const { article, roster } = discourse;
  const wantsPerson = pronoun.lower.startsWith('who');
  for (let at = pronoun.id - 1; at >= 0 && at >= pronoun.id - FARTHEST; at -= 1) {
    const token = article.tokens[at];
    if (token === undefined || token.sentence !== pronoun.sentence) break;
    const use = discourse.findName(token);
    if (use !== null) {
      if (discourse.quoted[token.id] !== discourse.quoted[pronoun.id]) continue;
      const person = roster.meantBy.get(use)?.kind === 'person';
      if (person === wantsPerson && article.tokens[use.last]?.lower !== "'s")
        return article.tokens.slice(use.runFirst, use.last);
      at = use.runFirst;
      continue;
    }
    const meaning = token.kind === 'word' ? meaningOf(token.lower) : null;
    const person = meaning?.sort === 'person' || meaning?.sort === 'group';
    if (meaning !== null && person === wantsPerson) {
      const head = headOfPost(article.tokens, at);
      const start = startOfPhrase(discourse, head);
      if (head < at) return article.tokens.slice(start, head + 1);
      return bearerOf(discourse, start) ?? article.tokens.slice(start, at + 1);
    }
    if (/^(?:those|some|many|others|people|one|few|most|anyone|everyone|someone)$/u.test(token.lower) && wantsPerson)
      return [token];
  }
  return [];
}

/** “the nominee for president | who …”: the noun that another is the matter of. */
function headOfPost(tokens: readonly Token[], at: number): number {
  const noun = tokens[at - 2];
  const linked = /^(?:for|of)$/u.test(tokens[at - 1]?.lower ?? '');
  const meaning = noun === undefined ? null : meaningOf(noun.lower);
  return linked && meaning?.sort === 'person' && !meaning.plural ? at - 2 : at;
}

/** “John Bell, a staffer | who …”: the name that a description with a comma before it belongs to. */
function bearerOf({ article, roster, findName }: Discourse, start: number): Token[] | null {
  const before = article.tokens[start - 2];
  const use = article.tokens[start - 1]?.text === ',' && before !== undefined ? findName(before) : null;
  return use !== null && roster.meantBy.get(use)?.kind === 'person'
    ? article.tokens.slice(use.runFirst, use.last)
    : null;
}

/** The tokens of the people that “they” takes up: the first in the plural in the sentence before, else in its own. Empty where there are none. */
export function pluralBefore(discourse: Discourse, pronoun: Token): Token[] {
  const { article } = discourse;
  for (const sentence of [pronoun.sentence - 1, pronoun.sentence, pronoun.sentence - 2]) {
    const range = article.sentences[sentence]?.tokens;
    if (range === undefined) continue;
    for (let at = range.start; at < Math.min(range.end, pronoun.id); at += 1) {
      const token = article.tokens[at];
      if (
        token === undefined ||
        token.kind !== 'word' ||
        discourse.quoted[at] === 1 ||
        discourse.findName(token) !== null
      )
        continue;
      const meaning = meaningOf(token.lower);
      if (meaning !== null && meaning.plural && (meaning.sort === 'person' || meaning.sort === 'group'))
        return article.tokens.slice(startOfPhrase(discourse, at), at + 1);
    }
  }
  return [];
}

/** Where the noun phrase that ends at a token begins. */
function startOfPhrase(discourse: Discourse, end: number): number {
  const { tokens } = discourse.article;
  let start = end;
  for (let at = end - 1; at >= 0 && at >= end - 8; at -= 1) {
    const token = tokens[at];
    if (
      token === undefined ||
      token.sentence !== tokens[end]?.sentence ||
      (token.kind === 'mark' && token.text !== '-')
    )
      break;
    if (
      /^(?:the|a|an|his|her|its|their|our|my|this|that|these|those|some|many|several|two|three|four|one|another|other|few|most)$/u.test(
        token.lower,
      )
    )
      return at;
    if (isFunctionWord(token.lower) || /(?:ed|said|says|told)$/u.test(token.lower)) break;
    start = at;
  }
  return start;
}
