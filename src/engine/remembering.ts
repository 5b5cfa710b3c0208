/** So many words are remembered at a time; an article has a few hundred different ones, and most are those of the last. */
const MOST = 10_000;
/** Longer words are rare, and would keep the text that they were cut from in memory. */
const LONGEST = 12;
/** Stands for an answer that is undefined, so that one look tells whether it is known. */
const NOTHING = Symbol('nothing');

/**
 * A function of a word, or of a token’s words, that remembers what it gave for those before. What it gives has to depend on
 * the words alone, and must not be changed.
 */
export function remembering<Word extends string | { readonly text: string }, Answer>(
  answerOf: (word: Word) => Answer,
): (word: Word) => Answer {
  const known = new Map<string, Answer | typeof NOTHING>();
  return (word) => {
    const text = typeof word === 'string' ? word : word.text;
    const before = known.get(text);
    if (before === NOTHING) return undefined as Answer;
    if (before !== undefined) return before;
    const answer = answerOf(word);
    if (text.length > LONGEST) return answer;
    if (known.size >= MOST) known.clear();
    known.set(text, answer === undefined ? NOTHING : answer);
    return answer;
  };
}
