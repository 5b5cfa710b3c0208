import type { Span } from '../attribution';
import type { Reading } from '../find/reading';
import type { Tag } from '../find/tag-verb';
import type { Relation } from '../link/relation';
import type { Article, Token } from '../read/article';
import { remembering } from '../remembering';
import { resultOf, type Steps } from '../steps';
import { labelInSteps, type Marked } from './label-tokens';
import { LABEL_COUNT } from './labels';
import { SHAPE_COUNT, shapeOf } from './shapes';
import { CLASS_COUNT, classesOf } from './word-classes';

/** So many tokens or quotations are looked at in one step. */
const STEP = 2000;

const ENDINGS = 800;
const BEGINNINGS = 1500;
const QUOTE_STATES = 6;
const PLACES = 4;
const TAGS: readonly Tag[] = [
  'adverb',
  'auxiliary',
  'comma',
  'conjunction',
  'determiner',
  'gerund',
  'infinitive',
  'mark',
  'name',
  'noun',
  'number',
  'object',
  'participle',
  'possessive',
  'preposition',
  'pronoun',
  'quote',
  'relative',
  'subordinator',
  'that',
  'to',
  'verb',
];

const TAG_PLACES = new Map(TAGS.map((tag, place) => [tag, place]));

const UNKNOWN = 1;

const ENDING_3 = 0;
const ENDING_2 = ENDING_3 + ENDINGS;
const BEGINNING = ENDING_2 + ENDINGS;
const SHAPE = BEGINNING + BEGINNINGS;
const QUOTE = SHAPE + SHAPE_COUNT;
const CLASS = QUOTE + QUOTE_STATES;
const PLACE = CLASS + CLASS_COUNT;
const TAG = PLACE + PLACES;
const SPEAKER = TAG + TAGS.length;
const RULED = SPEAKER + 1;

/** How many features there are besides the words. */
export const FEATURE_COUNT = RULED + LABEL_COUNT;

/** The numbers of the words that a model knows; 0 stands for nothing, 1 for a word it does not know. */
export type Vocabulary = ReadonlyMap<string, number>;

/** Numbers words from 2 on, in their order. */
export function numberWords(words: readonly string[]): Vocabulary {
  const vocabulary = new Map<string, number>();
  words.forEach((word, place) => vocabulary.set(word, place + 2));
  return vocabulary;
}

/** The word under which a token is looked up: all numbers are one. */
export function wordOf(token: { readonly kind: string; readonly lower: string }): string {
  return token.kind === 'number' ? '0' : token.lower;
}

/** Gives the features of a token of the article that it was made for. */
export type FeaturesOf = (token: Token) => readonly number[];

/**
 * Makes what gives the features of each token, as numbers: its word first, then what does not depend on the vocabulary
 * (beginning and ending, hashed; shape; where it stands to quotation marks; classes; place; what it does in its sentence;
 * whether the word stands beside “said” anywhere in the article; what the rules make of it), counted on from the
 * vocabulary's end.
 */
export function makeFeaturesOf(reading: Reading, ruled: readonly Relation[], vocabulary: Vocabulary): FeaturesOf {
  return resultOf(featuresInSteps(reading, ruled, vocabulary));
}

/** Makes what `makeFeaturesOf` does, in steps. */
export function* featuresInSteps(
  reading: Reading,
  ruled: readonly Relation[],
  vocabulary: Vocabulary,
): Steps<FeaturesOf> {
  const { article } = reading;
  const base = vocabulary.size + 2;
  const ofWord = wordFeaturesFor(vocabulary);
  const quotes = yield* quoteStates(article);
  const marked = ruled.map(toMarked);
  yield;
  const labels = yield* labelInSteps(article, marked);
  const credited = yield* creditedParagraphs(article, labels);
  return (token) => {
    const features = [...ofWord(token)];
    const add = (feature: number) => features.push(base + feature);
    add(QUOTE + (quotes[token.id] ?? 0));
    const sentence = article.sentences[token.sentence];
    const paragraph = sentence && article.paragraphs[sentence.paragraph];
    if (paragraph?.heading) add(PLACE);
    if (token.id === sentence?.tokens.start) add(PLACE + 1);
    if (sentence?.id === paragraph?.sentences.start) add(PLACE + 2);
    if (credited[(sentence?.paragraph ?? 0) - 1] === 1 && token.id === sentence?.tokens.start) add(PLACE + 3);
    add(TAG + (TAG_PLACES.get(reading.tags[token.id] ?? 'noun') ?? -1));
    if (token.kind === 'word' && reading.speakers.has(token.lower)) add(SPEAKER);
    const label = labels[token.id] ?? 0;
    if (label > 0) add(RULED + label);
    return features;
  };
}

const ofWords = new WeakMap<Vocabulary, FeaturesOf>();

/** What gives the features of a token that its word alone tells. */
function wordFeaturesFor(vocabulary: Vocabulary): FeaturesOf {
  const known = ofWords.get(vocabulary) ?? remembering((token: Token) => featuresOfWord(token, vocabulary));
  ofWords.set(vocabulary, known);
  return known;
}

function featuresOfWord(token: Token, vocabulary: Vocabulary): number[] {
  const features = [SHAPE + shapeOf(token)];
  if (token.kind === 'word' && token.lower.length > 2) {
    features.push(ENDING_3 + (hashOf(`s${token.lower.slice(-3)}`) % ENDINGS));
    features.push(ENDING_2 + (hashOf(`t${token.lower.slice(-2)}`) % ENDINGS));
    features.push(BEGINNING + (hashOf(`p${token.lower.slice(0, 4)}`) % BEGINNINGS));
  }
  for (const wordClass of classesOf(token)) features.push(CLASS + wordClass);
  const base = vocabulary.size + 2;
  return [vocabulary.get(wordOf(token)) ?? UNKNOWN, ...features.map((feature) => base + feature)];
}

/** For each paragraph whether the rules find anything in it. */
function* creditedParagraphs(article: Article, labels: Uint8Array): Steps<Uint8Array> {
  const credited = new Uint8Array(article.paragraphs.length);
  for (const { sentence, id } of article.tokens) {
    if (id % STEP === 0) yield;
    if ((labels[id] ?? 0) > 0) credited[article.sentences[sentence]?.paragraph ?? 0] = 1;
  }
  return credited;
}

/** For each token: 0 outside quotation marks, 1 opening mark, 2 inside, 3 closing mark, 4 inside single marks, 5 inside a quotation that goes on from the paragraph before. */
function* quoteStates(article: Article): Steps<Uint8Array> {
  const states = new Uint8Array(article.tokens.length);
  let first = 0;
  for (const quotation of article.quotations) {
    if (quotation.id % STEP === 0) yield;
    if (quotation.depth > 0) continue;
    while (first < states.length && (article.tokens[first]?.start ?? 0) < quotation.start) first += 1;
    const inside = quotation.continues !== null ? 5 : /[‘'’]/u.test(article.text[quotation.start] ?? '') ? 4 : 2;
    for (let at = first; at < states.length && (article.tokens[at]?.end ?? 0) <= quotation.end; at += 1) {
      const closes = quotation.closed && article.tokens[at]?.end === quotation.end;
      states[at] = at === first ? 1 : closes ? 3 : inside;
    }
  }
  return states;
}

/** The FNV-1a hash of a string's UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function toMarked({ mention, cue, content }: Relation): Marked {
  const pairs = (spans: readonly Span[]) => spans.map(({ start, end }) => [start, end] as const);
  return { source: pairs(mention), cue: pairs(cue), content: pairs(content) };
}
