import type { ClaimMark } from '../components/claim-mark';
import type { Claim } from './place-claims';

/** How to paint on a page. */
export interface Paint {
  /** Paints these claims and no others. */
  paint(claims: readonly Claim[]): void;
  /** Lights these claims up, and no others. */
  light(claims: readonly Claim[]): void;
  /** Takes the paint off these ranges, given what is left of the claims that are painted. */
  drop(ranges: ReadonlySet<Range>, left: readonly Claim[]): void;
}

interface Coat {
  readonly name: string;
  readonly priority: number;
  readonly ranges: readonly Range[];
}

const MARKS = ['named', 'document', 'unnamed', 'none', 'uncounted'] as const satisfies ClaimMark[];

const LAYERS = ['', 'line-', 'lit-'] as const;

/**
 * How often is looked whether the page has taken the paint off, and how often it is painted anew. A page may do so without
 * changing otherwise, while the reader does nothing; to look costs a few microseconds.
 */
const LOOK_MS = 1000;
const MOST_REPAINTS = 3;

function nameOf(layer: (typeof LAYERS)[number], mark: ClaimMark): string {
  return `on-the-record-${layer}${mark}`;
}

/**
 * Paints with the CSS Custom Highlight API, which changes nothing in the page; all is gone when the signal aborts, and
 * what an earlier run left on the page when this one starts. Where the page takes the paint off it is painted anew three
 * times, and then nothing is painted any more.
 * Keeps its own list of what it painted: in Firefox an extension cannot walk through a page’s highlights.
 */
export function createPaint(signal: AbortSignal): Paint {
  const painted = new Map<string, { coat: Coat; highlight: Highlight; ranges: Set<Range> }>();
  const forcedColors = matchMedia('(forced-colors: active)');
  let lasting: readonly Claim[] = [];
  let repaints = 0;
  let looking: ReturnType<typeof setInterval> | undefined;

  function apply(coat: Coat): void {
    const { name, priority, ranges } = coat;
    CSS.highlights.delete(name);
    painted.delete(name);
    if (ranges.length === 0 || signal.aborted || repaints > MOST_REPAINTS) return;
    const highlight = new Highlight();
    highlight.priority = priority;
    for (const range of ranges) highlight.add(range);
    CSS.highlights.set(name, highlight);
    painted.set(name, { coat, highlight, ranges: new Set(ranges) });
  }

  function removeAll(): void {
    for (const mark of MARKS) for (const layer of LAYERS) CSS.highlights.delete(nameOf(layer, mark));
    painted.clear();
    lookOn();
  }

  /** Where colours are forced, tints would be as loud as a selection: there, lines alone. */
  function paintLasting(): void {
    for (const mark of MARKS) {
      const own = lasting.filter((claim) => claim.mark === mark);
      const contents = forcedColors.matches ? [] : own.flatMap(({ content }) => content);
      apply({ name: nameOf('', mark), priority: 0, ranges: contents });
      apply({ name: nameOf('line-', mark), priority: 1, ranges: own.flatMap(({ line }) => line) });
    }
    lookOn();
  }

  function lookOn(): void {
    clearInterval(looking);
    if (painted.size > 0 && !document.hidden) looking = setInterval(look, LOOK_MS);
  }

  function look(): void {
    const all = [...painted];
    if (all.every(([name, { highlight, ranges }]) => CSS.highlights.has(name) && highlight.size === ranges.size))
      return;
    repaints += 1;
    for (const [, { coat, ranges }] of all) apply({ ...coat, ranges: [...ranges] });
    lookOn();
  }

  removeAll();
  forcedColors.addEventListener('change', paintLasting, { signal });
  document.addEventListener('visibilitychange', lookOn, { signal });
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
      lookOn();
    },
    drop(gone, left) {
      lasting = left;
      for (const { highlight, ranges } of painted.values()) {
        for (const range of gone) if (ranges.delete(range)) highlight.delete(range);
      }
    },
  };
}
