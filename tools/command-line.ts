import type { Strictness } from '../src/engine/model/tagger';

/** The words that stand after a program's name. */
export interface CommandLine {
  /** Files and folders, in their order. */
  readonly names: readonly string[];
  readonly strictness: Strictness;
  has(option: string): boolean;
}

const STRICTNESS = '--strictness';
const STRICTNESSES: readonly Strictness[] = ['cautious', 'balanced', 'generous'];

/**
 * Reads the words after a program's name, which may hold `options` and --strictness with its value. Throws a sentence,
 * with the usage after it, where they hold anything else that begins with two dashes.
 */
export function readCommandLine(words: readonly string[], options: readonly string[], usage: string): CommandLine {
  const at = words.indexOf(STRICTNESS);
  const given = at === -1 ? 'balanced' : (words[at + 1] ?? 'nothing');
  const strictness = STRICTNESSES.find((one) => one === given);
  if (strictness === undefined)
    throw new Error(`The strictness is cautious, balanced or generous, not ${given}. ${usage}`);
  const others = at === -1 ? words : words.toSpliced(at, 2);
  const unknown = others.find((word) => word.startsWith('--') && !options.includes(word));
  if (unknown !== undefined) throw new Error(`There is no option ${unknown}. ${usage}`);
  const names = others.filter((word) => !word.startsWith('--'));
  return { names, strictness, has: (option) => others.includes(option) };
}
