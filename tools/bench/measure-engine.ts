import { analyze, analyzeInSteps } from '../../src/engine/analyze';
import type { Tagger } from '../../src/engine/model/tagger';
import type { Steps } from '../../src/engine/steps';
import { loadTagger } from '../load-tagger';
import { median, withCpuTime, withThreadTime } from './cpu-time';
import { textOfWords, wordsOf } from './read-texts';

/** How often all articles are analyzed; the first times only warm the engine up. */
const ROUNDS = 8;
const WARM_UP = 3;

const SHORT = 10_000;
const LONG = 200_000;

/** Texts that are hard on an engine, by what they are. */
const HARD: Record<string, string> = {
  'a million quotation marks': '"'.repeat(1_000_000),
  'a word of 500,000 letters': 'a'.repeat(500_000),
};

/** What the engine costs, in CPU time of this machine. */
export interface EngineFigures {
  /** Per 1,000 words, warm: the median over the articles. */
  readonly msPerThousandWords: number;
  /** How much longer a word takes in a text of 200,000 words than in one of 10,000. */
  readonly growth: number;
  /** The longest time between two yields, by the text. */
  readonly longestStepMs: Readonly<Record<string, number>>;
  readonly hardTextsMs: Readonly<Record<string, number>>;
}

/** Measures the engine on articles. Takes a minute or two. */
export function measureEngine(texts: readonly string[]): EngineFigures {
  const tagger = loadTagger();
  const times = texts.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, text] of texts.entries()) times[at]?.push(withCpuTime(() => analyze(tagger, text)).ms);
  }
  const perThousand = texts.map((text, at) => (1000 * median(times[at]?.slice(WARM_UP) ?? [])) / wordsOf(text));
  const [short, long] = [SHORT, LONG].map((words) => textOfWords(texts, words * 0.999));
  const longest: Record<string, number> = {};
  const hard: Record<string, number> = {};
  const shortRun = runInSteps(tagger, short ?? '');
  const longRun = runInSteps(tagger, long ?? '');
  longest['200,000 words of news'] = longRun.longest;
  for (const [name, text] of Object.entries(HARD)) {
    const { all, longest: step } = runInSteps(tagger, text);
    hard[name] = all;
    longest[name] = step;
  }
  return {
    msPerThousandWords: median(perThousand),
    growth: longRun.all / wordsOf(long ?? '') / (shortRun.all / wordsOf(short ?? '')),
    longestStepMs: longest,
    hardTextsMs: hard,
  };
}

function runInSteps(tagger: Tagger, text: string): { all: number; longest: number } {
  const { value, ms } = withCpuTime(() => longestOf(analyzeInSteps(tagger, text)));
  return { all: ms, longest: value };
}

/** Does all steps; gives how many milliseconds the longest took. */
function longestOf(steps: Steps<unknown>): number {
  for (let longest = 0; ;) {
    const { value, ms } = withThreadTime(() => steps.next());
    longest = Math.max(longest, ms);
    if (value.done === true) return longest;
  }
}
