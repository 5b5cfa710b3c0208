import { addCardHost, type CardHost } from './card-host';
import { around } from './place-card';
import { boxesOf, type Claim } from './place-claims';

/** A strip at the page’s edge that shows where in the page claims stand. */
export interface Strip {
  /** Shows these claims and no others, in these colours; without any the strip leaves the page. */
  show(claims: readonly Claim[], palette: string): void;
}

/** Makes a strip, which adds nothing to the page before it has a claim to show, and goes when the signal aborts. */
export function createStrip(signal: AbortSignal): Strip {
  let shown: readonly Claim[] = [];
  let colors = '';
  let host: CardHost | null = null;
  const heights = new ResizeObserver(draw);

  function draw(): void {
    const { scrollHeight } = document.documentElement;
    const lines = shown.flatMap((claim) => {
      const box = around(boxesOf(claim));
      if (!box) return [];
      const y = `${((box.top + window.scrollY) / scrollHeight) * 100}%`;
      return <line class={`strip-line-${claim.mark}`} x1="1" x2="9" y1={y} y2={y} />;
    });
    host?.show(
      <svg width="10" height="100%" data-palette={colors} aria-hidden="true">
        {lines}
      </svg>,
    );
  }

  function show(claims: readonly Claim[], palette: string): void {
    shown = claims;
    colors = palette;
    if (claims.length > 0) {
      host ??= addCardHost(document, 'strip');
      draw();
      return heights.observe(document.documentElement);
    }
    heights.disconnect();
    host?.remove();
    host = null;
  }

  signal.addEventListener('abort', () => show([], ''), { once: true });
  return { show };
}
