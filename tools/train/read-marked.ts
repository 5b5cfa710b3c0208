import type { Pair } from '../prediction';
import type { MarkedArticle } from './corpus';

const OPEN = /\{((?:\d+[sqc])(?:,\d+[sqc])*) /uy;

/**
 * Reads an article that carries its marks in braces: `{1c “Yes,”} {1q said} {1s Ann Lee}`, a number for each attribution
 * and a letter for its role (s source, q cue, c content); what follows a line of three dashes is about the attributions.
 * `numbers` are those of the attributions, in the same order. Throws
 * on marks that do not fit together.
 */
export function readMarked(id: string, marked: string): MarkedArticle & { readonly numbers: readonly number[] } {
  const [body = ''] = marked.split('\n---', 1);
  const attributions = new Map<number, { source: Pair[]; cue: Pair[]; content: Pair[] }>();
  const open: { roles: readonly string[]; start: number }[] = [];
  let text = '';
  for (let at = 0; at < body.length;) {
    OPEN.lastIndex = at;
    const mark = OPEN.exec(body);
    if (mark) {
      open.push({ roles: (mark[1] ?? '').split(','), start: text.length });
      at = OPEN.lastIndex;
    } else if (body[at] === '}') {
      const closed = open.pop();
      if (closed === undefined)
        throw new Error(`${id}: a mark is closed that was not opened, after “${text.slice(-40)}”`);
      for (const role of closed.roles) addPiece(attributions, role, [closed.start, text.length]);
      at += 1;
    } else {
      text += body[at] ?? '';
      at += 1;
    }
  }
  if (open.length > 0) throw new Error(`${id}: a mark is not closed`);
  return { id, text, attributions: [...attributions.values()], numbers: [...attributions.keys()] };
}

function addPiece(
  attributions: Map<number, { source: Pair[]; cue: Pair[]; content: Pair[] }>,
  role: string,
  piece: Pair,
): void {
  const number = Number.parseInt(role, 10);
  const attribution = attributions.get(number) ?? { source: [], cue: [], content: [] };
  attributions.set(number, attribution);
  const key = role.endsWith('s') ? 'source' : role.endsWith('q') ? 'cue' : 'content';
  attribution[key].push(piece);
  attribution[key].sort(([a], [b]) => a - b);
}
