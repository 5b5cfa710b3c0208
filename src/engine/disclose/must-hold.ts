const CLASSES = 'bBdDnpPsSwW';

interface Read {
  readonly pieces: readonly string[];
  /** Where what was read ends: at “|”, at “)” or at the end. */
  readonly end: number;
}

/**
 * Pieces of words in lower case, one of which stands in every text that a regular expression matches in, whatever its
 * flags: far cheaper to look for than the expression. The empty piece, which stands everywhere, where it asks for none.
 */
export function mustHold(expression: string): readonly string[] {
  const all = [...new Set(readChoice(expression, 0).pieces)];
  return all.filter((piece) => !all.some((other) => other !== piece && piece.includes(other)));
}

/** What one of several alternatives needs: a piece of any of them. */
function readChoice(expression: string, start: number): Read {
  const pieces: string[] = [];
  let end = start - 1;
  do {
    const read = readSequence(expression, end + 1);
    pieces.push(...read.pieces);
    ({ end } = read);
  } while (expression[end] === '|');
  return { pieces, end };
}

/** What things in a row need: pieces of any one of them, so those of the one that is rarest. */
function readSequence(expression: string, start: number): Read {
  let rarest: readonly string[] = [''];
  let most = 0;
  let run = '';
  const offer = (pieces: readonly string[]) => {
    let least = Infinity;
    for (const { length } of pieces) if (length < least) least = length;
    if (least < most || (least === most && pieces.length >= rarest.length)) return;
    rarest = pieces;
    most = least;
  };
  let at = start;
  while (at < expression.length && expression[at] !== '|' && expression[at] !== ')') {
    const opens = expression[at] === '(';
    const from = opens ? behindOpening(expression, at) : at;
    const group = opens ? readChoice(expression, from) : null;
    const end = group === null ? endOfOne(expression, at) : group.end + 1;
    const behind = endOfCount(expression, end);
    const letter = group === null && behind === end ? letterOf(expression, at, end) : '';
    if (letter !== '') run += letter;
    else {
      if (run !== '') offer([run]);
      run = '';
      const optional = behind > end && /^(?:[*?]|\{0)/u.test(expression.slice(end, behind));
      if (group !== null && !optional && expression[from - 1] !== '!') offer(group.pieces);
    }
    at = behind;
  }
  if (run !== '') offer([run]);
  return { pieces: rarest, end: at };
}

/** Behind “(”, “(?:”, “(?<!” or “(?<name>”. */
function behindOpening(expression: string, at: number): number {
  if (expression[at + 1] !== '?') return at + 1;
  if (expression[at + 2] !== '<') return at + 3;
  return /[=!]/u.test(expression[at + 3] ?? '') ? at + 4 : expression.indexOf('>', at) + 1;
}

/** Behind a letter, an escape or a class in brackets. */
function endOfOne(expression: string, at: number): number {
  if (expression[at] === '\\') return /[pP]/u.test(expression[at + 1] ?? '') ? expression.indexOf('}', at) + 1 : at + 2;
  if (expression[at] !== '[') return at + 1;
  let end = at + 1;
  while (end < expression.length && expression[end] !== ']') end += expression[end] === '\\' ? 2 : 1;
  return end + 1;
}

/** Behind “?”, “+”, “{0,40}?” and the like; where it stands itself where no count follows. */
function endOfCount(expression: string, at: number): number {
  const mark = expression[at] ?? '';
  if (mark === '' || !'*+?{'.includes(mark)) return at;
  const end = mark === '{' ? expression.indexOf('}', at) + 1 : at + 1;
  return expression[end] === '?' ? end + 1 : end;
}

/** The letter or mark that stands for itself; empty for what stands for several or for none. */
function letterOf(expression: string, at: number, end: number): string {
  const first = expression[at] ?? '';
  if (first !== '\\') return '[.^$'.includes(first) ? '' : first.toLowerCase();
  const escaped = expression.slice(at + 1, end);
  return CLASSES.includes(escaped.charAt(0)) ? '' : escaped;
}
