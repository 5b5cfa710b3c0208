import type { Article, Token } from '../read/article';
import type { Discourse } from './discourse';
import { isFunctionWord } from './find-names';
import type { NameUse } from './name-uses';
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
        return article.tokens.slice(joinedStart(discourse, use), use.last);
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

/** “Norway and Iceland, the two | which together …”: where names begin that are joined with one before a verb in the plural. */
function joinedStart({ article, findName }: Discourse, { runFirst }: NameUse): number {
  const [before, and] = article.tokens.slice(Math.max(0, runFirst - 2), runFirst);
  const other = and?.lower === 'and' && before !== undefined ? findName(before) : null;
  return other?.runFirst ?? runFirst;
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
      if (isHeadlineWord(article, token)) continue;
      if (meaning !== null && meaning.plural && (meaning.sort === 'person' || meaning.sort === 'group'))
        return article.tokens.slice(startOfPhrase(discourse, at), at + 1);
    }
  }
  return [];
}

/** How long a subject may be, in tokens. */
const LONGEST_SUBJECT = 16;

/** The tokens of several led by or including somebody who are the subject of the sentence before, where nobody has spoken since. Empty else. */
export function subjectBefore({ article, spoken }: Discourse, pronoun: Token): Token[] {
  const start = article.sentences[pronoun.sentence - 1]?.tokens.start;
  if (start === undefined || (spoken.at(-1)?.at ?? -1) >= start) return [];
  const words = article.tokens.slice(start, Math.min(start + LONGEST_SUBJECT, pronoun.id));
  const led = words.findIndex(({ lower }, at) => at > 0 && /^(?:including|led)$/u.test(lower));
  const several = words[led - 1];
  if (
    several === undefined ||
    !/[^s]s$/u.test(several.lower) ||
    words.slice(0, led).some(({ kind }) => kind === 'mark')
  )
    return [];
  const end = words.findIndex(({ lower }, at) => at > led && /^(?:are|have|had|were|will)$/u.test(lower));
  return end < 0 ? [] : words.slice(0, end);
}

/** “Poll Is Right”: in headlines capitals make nouns of adjectives. */
function isHeadlineWord(article: Article, { id, text, sentence }: Token): boolean {
  return /^\p{Lu}/u.test(text) && article.sentences[sentence]?.tokens.start !== id;
}

/** Where the noun phrase that ends at a token begins. */
export function startOfPhrase(discourse: Discourse, end: number): number {
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
