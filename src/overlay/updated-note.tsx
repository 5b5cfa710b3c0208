import { Note } from '../components/card';
import { addCardHost } from './card-host';
import { placeCard } from './place-card';
import type { Point } from './open-card';

/**
 * Says at a point of the page that the extension was replaced. Owned by nobody, for everything else has ended by then:
 * it goes with the next click, Escape or scroll, and leaves nothing behind.
 */
export function sayUpdated(document: Document, words: string, { x, y }: Point): void {
  const host = addCardHost(document);
  const ending = new AbortController();
  const options = { signal: ending.signal, capture: true, passive: true };
  const spot = { left: x, right: x, top: y, bottom: y };

  function end(): void {
    ending.abort();
    host.remove();
  }

  host.show(<Note words={words} />);
  host.place((card, viewport) => placeCard(card, spot, spot, viewport));
  window.addEventListener('pointerdown', end, options);
  window.addEventListener('scroll', end, options);
  window.addEventListener('keydown', (event) => event.key === 'Escape' && end(), options);
}
