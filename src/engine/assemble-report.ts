import type { Attribution, Because, Form, Reason, Report, Span } from './attribution';
import type { Judgement } from './judge/judge-sources';
import type { Relation } from './link/relation';
import { inOrder } from './link/token-spans';
import type { Article } from './read/article';
import type { Steps } from './steps';

/** A claim of fewer words than this may recur by chance. */
const FEWEST_REPEATED = 4;
/** So many quotations are looked at in one step. */
const STEP = 2000;

/** Words that stand for a claim made before: “the fourth time that Lee said this”. */
const SAME = /^(?:as much|it|so|that|the same|this)$/iu;

/**
 * Puts relations and what was judged of them, one verdict for each, together as the report of an article: in reading
 * order, numbered, with the form of each and the claim that it repeats.
 */
export function* assembleReport(article: Article, relations: readonly Relation[], judgement: Judgement): Steps<Report> {
  const quoted = yield* markQuoted(article);
  const unordered: Draft[] = [];
  for (const [at, relation] of relations.entries()) {
    yield;
    const verdict = judgement.verdicts[at];
    const content = tidySpans(relation.content);
    if (verdict === undefined || content.length + relation.cue.length === 0) continue;
    const spans = { mention: tidySpans(relation.mention), cue: tidySpans(relation.cue), content };
    const form = formOf(content, quoted);
    const { pattern, confidence } = relation;
    unordered.push({ ...verdict, ...spans, form, pattern, confidence });
  }
  const drafts = inOrder(unordered);
  yield;
  const repeated = yield* findRepeats(article.text, drafts);
  const { order, sources } = orderSources(judgement, drafts);
  yield;
  const attributions: Attribution[] = [];
  for (const [id, { source: own, because: reason, ...draft }] of drafts.entries()) {
    yield;
    const repeats = repeated[id] ?? null;
    const credit = { source: own, because: reason };
    const { source: credited, because } = creditOf(credit, repeats === null ? undefined : drafts[repeats]);
    const source = credited === null ? null : (order.get(credited) ?? null);
    attributions.push({ ...draft, id, source, repeats, because });
  }
  return { text: article.text, attributions, sources };
}

interface Credited {
  readonly source: number | null;
  readonly because: Reason<Because>;
}

/** Whose a claim is: a quotation that nobody is credited with belongs to whoever says the same words elsewhere. */
function creditOf(own: Credited, repeated: Credited | undefined): Credited {
  const { source, because } = own.because.key === 'no-credit' ? (repeated ?? own) : own;
  return { source, because };
}

/** An attribution that is not numbered yet; its source has the number that the judgement gave it. */
type Draft = Omit<Attribution, 'id' | 'repeats'>;

/** Sorts spans and joins those that touch or overlap. */
function tidySpans(spans: readonly Span[]): Span[] {
  const tidy: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = tidy.at(-1);
    if (end <= start) continue;
    if (last === undefined || start > last.end) tidy.push({ start, end });
    else tidy[tidy.length - 1] = { start: last.start, end: Math.max(last.end, end) };
  }
  return tidy;
}

/** For each character whether it stands in quotation marks. */
function* markQuoted(article: Article): Steps<Uint8Array> {
  const quoted = new Uint8Array(article.text.length);
  for (const { id, start, end, depth } of article.quotations) {
    if (id % STEP === 0) yield;
    if (depth === 0) quoted.fill(1, start, end);
  }
  return quoted;
}

function formOf(content: readonly Span[], quoted: Uint8Array): Form {
  let within = 0;
  let all = 0;
  for (const { start, end } of content) {
    all += end - start;
    for (let at = start; at < end; at += 1) within += quoted[at] ?? 0;
  }
  if (within === 0) return 'indirect';
  return within >= all - content.length ? 'direct' : 'mixed';
}

/**
 * For each draft the place of the one whose claim it repeats. Of claims in the same words that is the first that is
 * credited, else the first; of a word that stands for a claim, what the same source was credited with last.
 */
function* findRepeats(text: string, drafts: readonly Draft[]): Steps<(number | null)[]> {
  const keys: (string | null)[] = [];
  for (const { content } of drafts) {
    yield;
    keys.push(claimKey(text, content));
  }
  const first = new Map<string, number>();
  keys.forEach((key, at) => {
    const known = first.get(key ?? '');
    if (key === null) return;
    if (known === undefined || (drafts[known]?.source === null && drafts[at]?.source !== null)) first.set(key, at);
  });
  const repeated: (number | null)[] = [];
  const lastOf = new Map<number, number>();
  for (const [at, { act, source, content }] of drafts.entries()) {
    const key = keys[at] ?? null;
    const isSame = act === 'claim' && source !== null && SAME.test(wordsOf(text, content));
    const original = isSame ? lastOf.get(source) : first.get(key ?? '');
    const repeats = original === undefined || original === at ? null : original;
    repeated.push(repeats);
    if (act === 'claim' && source !== null) lastOf.set(source, repeats ?? at);
  }
  return repeated;
}

/** The words of a claim without marks and capitals; null where they are too few to speak of a repetition. */
function claimKey(text: string, content: readonly Span[]): string | null {
  const words = wordsOf(text, content)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return words === null || words.length < FEWEST_REPEATED ? null : words.join(' ');
}

function wordsOf(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' ');
}

/** Numbers the sources in the order of their first attribution; one without any is left out. */
function orderSources(judgement: Judgement, drafts: readonly Draft[]) {
  const order = new Map<number, number>();
  for (const { source } of drafts) if (source !== null && !order.has(source)) order.set(source, order.size);
  const sources = [...order].flatMap(([old, id]) => {
    const source = judgement.sources[old];
    return source === undefined ? [] : [{ ...source, id }];
  });
  return { order, sources };
}
