import { verbFormOf } from '../find/verb-forms';
import { accusingVerbs } from '../lexicon/accusing-verbs';
import { addressVerbs } from '../lexicon/address-verbs';
import { clauseVerbs } from '../lexicon/clause-verbs';
import { cueNouns } from '../lexicon/cue-nouns';
import { objectVerbs } from '../lexicon/object-verbs';
import { quotationVerbs } from '../lexicon/quotation-verbs';
import { spokenWords } from '../lexicon/spoken-words';
import { unspokenWords } from '../lexicon/unspoken-words';
import type { Relation } from '../link/relation';
import type { Article, Token } from '../read/article';
import { tokensOf } from './locate-tokens';

const UNSPOKEN = new Set(unspokenWords);
const SPOKEN = new Set(
  [
    ...accusingVerbs,
    ...addressVerbs,
    ...clauseVerbs,
    ...cueNouns,
    ...objectVerbs,
    ...quotationVerbs,
    ...spokenWords,
  ].filter((word) => !UNSPOKEN.has(word)),
);
/** How many words of the content may belong to what the cue says: “did not | respond to questions”. */
const AHEAD = 6;
/** How much of the content is looked at, in tokens. */
const FARTHEST = 30;

/** The words by which a relation credits, with those beside them that turn their sense. */
export interface CueWords {
  /** The auxiliaries before the cue and a subject that is nobody, then the cue: “none … would say”. */
  readonly words: readonly Token[];
  /** Their base forms, in lower case. */
  readonly lemmas: readonly string[];
  /** Base forms of the first words of the content. */
  readonly ahead: readonly string[];
  /** How the content begins, in lower case, words and numbers only. */
  readonly content: string;
}

/** The words of a relation's cue as they are judged; null where it has none. */
export function cueWordsOf(article: Article, relation: Relation): CueWords | null {
  const cue = tokensOf(article, relation.cue);
  const first = cue[0];
  if (first === undefined) return null;
  const subject = tokensOf(article, relation.mention.slice(0, 1)).slice(0, 2);
  const words = [...subject.filter(isNobody), ...before(article, first), ...cue].filter(({ kind }) => kind === 'word');
  const content = tokensOf(article, relation.content.slice(0, 1))
    .slice(0, FARTHEST)
    .filter(({ kind }) => kind !== 'mark');
  return {
    words,
    lemmas: words.map(lemmaOf),
    ahead: content.slice(0, AHEAD).map(lemmaOf),
    content: content.map(({ lower }) => lower).join(' '),
  };
}

/** Whether a word of speech is meant by a word in lower case, in whatever form it stands. */
export function isSpokenWord(lower: string): boolean {
  return !isUnspokenWord(lower) && basesOf(lower).some((base) => SPOKEN.has(base));
}

/** Whether a word is one of thought, feeling or deed. */
export function isUnspokenWord(lower: string): boolean {
  return basesOf(lower).some((base) => UNSPOKEN.has(base));
}

/** A word as it stands and what it may be a form of: “vied”, “vi”, “vie”. */
function basesOf(lower: string): string[] {
  const base = verbFormOf(lower)?.base ?? (lower.endsWith('ed') ? lower.slice(0, -2) : lower);
  return base === lower ? [lower] : [lower, base, `${base}e`];
}

/** The base form of a verb, else the word in lower case. */
function lemmaOf(token: Token): string {
  return verbFormOf(token.lower)?.base ?? token.lower;
}

/** “Neither the firm nor the union”, “none of the owners”, “no one”. */
function isNobody(token: Token): boolean {
  return /^(?:neither|none|nobody|no-one|no)$/u.test(token.lower);
}

/** The auxiliaries and adverbs that stand directly before the cue and belong to it: “did not”, “would”. */
function before(article: Article, first: Token): Token[] {
  const words: Token[] = [];
  for (let at = first.id - 1; at >= first.id - 4; at -= 1) {
    const token = article.tokens[at];
    if (
      token === undefined ||
      token.sentence !== first.sentence ||
      !/^(?:did|does|do|has|have|had|was|were|is|are|would|could|should|might|may|will|can|cannot|not|never|short|of|also|later|then|immediately|\w+n't|\w+ly)$/u.test(
        token.lower,
      )
    )
      break;
    words.unshift(token);
  }
  return words;
}
