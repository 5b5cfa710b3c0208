import { boxOfSelection } from './find-selected';
import { createOverlay, type Look, type Overlay, type Surroundings } from './overlay';
import { sayOnPage } from './say-on-page';

/**
 * An overlay that is started by the first report there is to show: most pages have none, and pay for none. Until then
 * there is nothing on the page that a reader could be shown.
 */
export function createOverlayWhenNeeded(surroundings: Surroundings, signal: AbortSignal): Overlay {
  const gone = { ok: false, why: 'gone' } as const;
  let overlay: Overlay | null = null;
  let look: Look | null = null;

  function start(): Overlay {
    const started = createOverlay(surroundings, signal);
    if (look) started.setLook(look);
    return started;
  }

  return {
    show(report, rangesOf) {
      overlay ??= start();
      overlay.show(report, rangesOf);
    },
    clear: () => overlay?.clear(),
    setLook(next) {
      look = next;
      overlay?.setLook(next);
    },
    dropChanged: (changes) => overlay?.dropChanged(changes) ?? false,
    reveal: (id) => overlay?.reveal(id) ?? gone,
    step: (direction) => overlay?.step(direction) ?? gone,
    openNearest: () => overlay?.openNearest() ?? gone,
    revealSelected(otherwise) {
      if (overlay) return overlay.revealSelected(otherwise);
      sayOnPage(document, otherwise, boxOfSelection());
      return gone;
    },
    inView: () => overlay?.inView() ?? null,
  };
}
