import type { ClaimMark } from '../components/claim-mark';
import { isOnDark } from './measure-ground';
import { type Claim, rangesIn } from './place-claims';

/** The colours that there are; `grey` tells the standings apart by the lines’ patterns alone. */
export type Palette = 'standard' | 'vivid' | 'grey';

/** How to paint on a page. */
export interface Paint {
  /** Paints these claims and no others. */
  paint(claims: readonly Claim[]): void;
  /** Paints in other colours from now on. */
  setPalette(palette: Palette): void;
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

/** What the names end in: which palette, and whether the ground is dark. */
const ENDINGS = ['', '-vivid', '-grey'].flatMap((palette) => [palette, `${palette}-dark`]);

/**
 * How often is looked whether the page has taken the paint off or changed its ground, and how often it is painted anew. A page may do so without
 * changing otherwise, while the reader does nothing; to look costs a few microseconds.
 */
const LOOK_MS = 1000;
const MOST_REPAINTS = 3;

function nameOf(layer: (typeof LAYERS)[number], mark: ClaimMark, ending: string): string {
  return `on-the-record-${layer}${mark}${ending}`;
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
  let lit: readonly Claim[] = [];
  let palette: Palette = 'standard';
  let ending = '';
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
    const layers = LAYERS.flatMap((layer) => MARKS.map((mark) => [layer, mark] as const));
    for (const each of ENDINGS) for (const [layer, mark] of layers) CSS.highlights.delete(nameOf(layer, mark, each));
    painted.clear();
    lookOn();
  }

  /** Where colours are forced, tints would be as loud as a selection: there, lines alone. */
  function paintLasting(): void {
    for (const mark of MARKS) {
      const own = lasting.filter((claim) => claim.mark === mark);
      const contents = forcedColors.matches ? [] : own.flatMap(({ content }) => content);
      apply({ name: nameOf('', mark, ending), priority: 0, ranges: contents });
      apply({ name: nameOf('line-', mark, ending), priority: 1, ranges: own.flatMap(({ line }) => line) });
    }
    lookOn();
  }

  function paintLit(): void {
    for (const mark of MARKS) {
      const own = lit.filter((claim) => claim.mark === mark);
      const ranges = own.flatMap(({ content, line }) => [...content, ...line]);
      apply({ name: nameOf('lit-', mark, ending), priority: 2, ranges });
    }
    lookOn();
  }

  /** Paints anew where the colours are no longer those that the reader or the ground wants; false where they are. */
  function match(): boolean {
    const wanted = forcedColors.matches ? '' : endingFor(palette, lasting.length > 0 ? lasting : lit);
    if (wanted === null || wanted === ending) return false;
    for (const name of painted.keys()) CSS.highlights.delete(name);
    painted.clear();
    ending = wanted;
    paintLasting();
    paintLit();
    return true;
  }

  function lookOn(): void {
    clearInterval(looking);
    if (painted.size > 0 && !document.hidden) looking = setInterval(look, LOOK_MS);
  }

  function look(): void {
    match();
    const all = [...painted];
    if (all.every(([name, { highlight, ranges }]) => CSS.highlights.has(name) && highlight.size === ranges.size))
      return;
    repaints += 1;
    for (const [, { coat, ranges }] of all) apply({ ...coat, ranges: [...ranges] });
    lookOn();
  }

  removeAll();
  forcedColors.addEventListener('change', () => match() || paintLasting(), { signal });
  document.addEventListener('visibilitychange', lookOn, { signal });
  signal.addEventListener('abort', removeAll, { once: true });
  return {
    paint(claims) {
      lasting = claims;
      if (!match()) paintLasting();
    },
    setPalette(next) {
      palette = next;
      match();
    },
    light(claims) {
      lit = claims;
      if (!match()) paintLit();
    },
    drop(gone, left) {
      lasting = left;
      for (const { highlight, ranges } of painted.values()) {
        for (const range of gone) if (ranges.delete(range)) highlight.delete(range);
      }
    },
  };
}

/** The ground is that of most of three claims, for a headline may stand on a picture; null where none is on the page. */
function endingFor(palette: Palette, claims: readonly Claim[]): string | null {
  const grounds = [0, 0.5, 1].flatMap((share) => {
    const claim = claims[Math.round(share * (claims.length - 1))];
    const words = claim && rangesIn(claim)[0]?.startContainer;
    return words?.isConnected ? isOnDark(words) : [];
  });
  if (grounds.length === 0) return null;
  const isDark = 2 * grounds.filter(Boolean).length > grounds.length;
  return `${palette === 'standard' ? '' : `-${palette}`}${isDark ? '-dark' : ''}`;
}
