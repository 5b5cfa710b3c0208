import { Note } from '../components/card';
import { addCardHost } from './card-host';
import { type Box, placeCard } from './place-card';

/**
 * Says something beside a spot of the page, in place of what card there is. Owned by nobody, for everything else may have
 * ended by then: it goes with the next click, Escape or scroll, and leaves nothing behind.
 */
export function sayOnPage(document: Document, words: string, spot: Box): void {
  const host = addCardHost(document);
  const ending = new AbortController();
  const options = { signal: ending.signal, capture: true, passive: true };

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
