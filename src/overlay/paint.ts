import type { ClaimMark } from '../components/claim-mark';
import type { Claim } from './place-claims';

/** How to paint on a page. */
export interface Paint {
  /** Paints these claims and no others. */
  paint(claims: readonly Claim[]): void;
  /** Lights these claims up, and no others. */
  light(claims: readonly Claim[]): void;
  /** Takes the paint off whatever no longer reads as it did when it was painted. */
  dropChanged(): void;
}

interface Coat {
  readonly name: string;
  readonly priority: number;
  readonly ranges: readonly Range[];
}

const MARKS = ['named', 'document', 'unnamed', 'none', 'uncounted'] as const satisfies ClaimMark[];

const LAYERS = ['', 'line-', 'lit-'] as const;

function nameOf(layer: (typeof LAYERS)[number], mark: ClaimMark): string {
  return `on-the-record-${layer}${mark}`;
}

/**
 * Paints with the CSS Custom Highlight API, which changes nothing in the page; all is gone when the signal aborts, and
 * what an earlier run left on the page when this one starts.
 * Keeps its own list of what it painted: in Firefox an extension cannot walk through a page’s highlights.
 */
export function createPaint(signal: AbortSignal): Paint {
  const painted = new Map<string, Map<Range, string>>();
  const forcedColors = matchMedia('(forced-colors: active)');
  let lasting: readonly Claim[] = [];

  function apply({ name, priority, ranges }: Coat): void {
    CSS.highlights.delete(name);
    painted.delete(name);
    if (ranges.length === 0 || signal.aborted) return;
    const highlight = new Highlight();
    highlight.priority = priority;
    for (const range of ranges) highlight.add(range);
    CSS.highlights.set(name, highlight);
    painted.set(name, new Map(ranges.map((range) => [range, range.toString()])));
  }

  function removeAll(): void {
    for (const mark of MARKS) for (const layer of LAYERS) CSS.highlights.delete(nameOf(layer, mark));
    painted.clear();
  }

  /** Where colours are forced, tints would be as loud as a selection: there, lines alone. */
  function paintLasting(): void {
    for (const mark of MARKS) {
      const own = lasting.filter((claim) => claim.mark === mark);
      const contents = forcedColors.matches ? [] : own.flatMap(({ content }) => content);
      apply({ name: nameOf('', mark), priority: 0, ranges: contents });
      apply({ name: nameOf('line-', mark), priority: 1, ranges: own.flatMap(({ line }) => line) });
    }
  }

  removeAll();
  forcedColors.addEventListener('change', paintLasting, { signal });
  signal.addEventListener('abort', removeAll, { once: true });
  return {
    paint(claims) {
      lasting = claims;
      paintLasting();
    },
    light(claims) {
      for (const mark of MARKS) {
        const own = claims.filter((claim) => claim.mark === mark);
        const ranges = own.flatMap(({ content, line }) => [...content, ...line]);
        apply({ name: nameOf('lit-', mark), priority: 2, ranges });
      }
    },
    dropChanged() {
      for (const [name, words] of painted) {
        for (const [range, word] of words) {
          if (range.startContainer.isConnected && range.toString() === word) continue;
          CSS.highlights.get(name)?.delete(range);
          words.delete(range);
        }
      }
    },
  };
}
