import { mustHold } from './must-hold';

/** A regular expression that seldom matches, with the pieces one of which stands wherever it does. */
interface Sought {
  readonly expression: RegExp;
  readonly pieces: readonly string[];
}

/** Gives those of some expressions, in their order, that may match in a text; an engine compiles only what it runs. */
export type Seek = (text: string) => RegExp[];

/** Makes what seeks expressions; they are read when a text is sought in for the first time. The flags have to hold `g`. */
export function makeSeek(expressions: readonly string[], flags: string): Seek {
  let all: readonly Sought[] | null = null;
  return (text) => {
    all ??= expressions.map((one) => ({ expression: new RegExp(one, flags), pieces: mustHold(one) }));
    const lower = text.toLowerCase();
    const may = all.filter(({ pieces }) => pieces.some((piece) => lower.includes(piece)));
    return may.map(({ expression }) => expression);
  };
}

/** The matches of expressions as of one that has them as alternatives: from left to right, of those that begin at one place the first. */
export function* matchesOf(expressions: readonly RegExp[], text: string): Generator<RegExpExecArray> {
  const ahead = expressions.map((expression) => matchFrom(expression, text, 0));
  for (;;) {
    let next: RegExpExecArray | null = null;
    for (const match of ahead) if (match !== null && (next === null || match.index < next.index)) next = match;
    if (next === null) return;
    yield next;
    const end = next.index + Math.max(1, next[0].length);
    expressions.forEach((expression, at) => {
      if ((ahead[at]?.index ?? end) < end) ahead[at] = matchFrom(expression, text, end);
    });
  }
}

function matchFrom(expression: RegExp, text: string, start: number): RegExpExecArray | null {
  expression.lastIndex = start;
  return expression.exec(text);
}
