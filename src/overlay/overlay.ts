import type { Form, Kind, Outcome, Report } from '../engine/attribution';
import { isShown, kindOf } from '../report';
import { textOf } from '../text';
import { removeCardHosts } from './card-host';
import { claimBeside, claimFromView, claimInMiddle, claimOfSameSource, type Direction } from './choose-claim';
import { boxOfSelection, claimInSelection } from './find-selected';
import { claimAt } from './hit-test';
import { keepWords } from './kept-words';
import { type Correcting, openCard, type OpenCard, type OpenedBy, type Point } from './open-card';
import { createPaint, type Palette } from './paint';
import { type Claim, placeClaims, rangesIn, type RangesOf, standAlike, withoutRanges } from './place-claims';
import { sayOnPage } from './say-on-page';
import { isInView, scrollToClaim } from './scroll-to-claim';
import { createStrip } from './strip';
import { watchPointer } from './watch-pointer';

type Shown = Outcome<null, 'gone'>;

/** How a reader wants a report shown. */
export interface Look {
  /** Whether anything is painted. What keyboard or popup ask for is shown either way. */
  readonly highlights: boolean;
  readonly palette: Palette;
  /** Whether a strip at the page’s edge shows where claims stand. */
  readonly strip: boolean;
  /** What is neither painted nor stepped to; the popup leads to it all the same. */
  readonly hiddenForms: readonly Form[];
  readonly hiddenKinds: readonly (Kind | 'none')[];
}

/** What is drawn on a page and answers to pointer and keyboard. */
export interface Overlay {
  /** Paints a report where its words stand, in place of what was there; a card stays open on the same claim. */
  show(report: Report, rangesOf: RangesOf): void;
  /** Takes the report off the page. */
  clear(): void;
  /** Shows what there is in another way from now on. */
  setLook(look: Look): void;
  /** Takes the report off words that no longer read as they did, given what changed in the page; false where all do. */
  dropChanged(changes: readonly MutationRecord[] | null): boolean;
  /** Scrolls to an attribution and opens its card. */
  reveal(id: number): Shown;
  /** Opens the card of the attribution after or before the one that is open, was last open or is under view. */
  step(direction: Direction): Shown;
  /** Opens the card of the attribution nearest to the middle of the view. */
  openNearest(): Shown;
  /** Opens the card of the claim that the reader's selection touches; where none does, says some words beside it. */
  revealSelected(otherwise: string): Shown;
  /** The attribution whose card is open, or else the one nearest to the middle of the view; null where there is none. */
  inView(): number | null;
}

/** What an overlay asks of whoever runs it. */
export interface Surroundings extends Correcting {
  /** Whether the extension that runs this is still there. */
  readonly isConnected: () => boolean;
  /** Called when it is found gone, after the reader was told. */
  readonly lost: () => void;
}

const NOWHERE: Point = { x: 0, y: 0 };
const PLAIN: Look = { highlights: true, palette: 'standard', strip: false, hiddenForms: [], hiddenKinds: [] };

/** Starts an overlay, which draws nothing until it is shown a report; all that it draws and hears ends with the signal. */
export function createOverlay({ isConnected, lost, ...correcting }: Surroundings, signal: AbortSignal): Overlay {
  const updated = textOf('cardUpdated');
  removeCardHosts(document);
  const paint = createPaint(signal);
  const strip = createStrip(signal);
  let report: Report | null = null;
  let claims: readonly Claim[] = [];
  let words = keepWords([]);
  /** Whether the report is painted with not a word missing. */
  let isWhole = false;
  let look = PLAIN;
  /** Those of the claims that the reader wants to see. */
  let wanted = claims;
  let card: OpenCard | null = null;
  let last: Claim | null = null;
  let pointed = NOWHERE;

  function isWanted({ attribution }: Claim): boolean {
    const { hiddenForms, hiddenKinds } = look;
    if (!report || !isShown(report, attribution)) return false;
    return !hiddenForms.includes(attribution.form) && !hiddenKinds.includes(kindOf(report, attribution));
  }

  /** Takes other claims for those that stand on the page, and gives those of them that are painted. */
  function hold(next: readonly Claim[]): readonly Claim[] {
    claims = next;
    wanted = claims.filter(isWanted);
    const painted = look.highlights ? wanted : [];
    strip.show(look.strip ? painted : [], look.palette);
    return painted;
  }

  function open(claim: Claim, by: OpenedBy, point: Point | null): void {
    if (!report) return;
    if (!isConnected()) {
      const { x, y } = point ?? NOWHERE;
      sayOnPage(document, updated, { left: x, right: x, top: y, bottom: y });
      return lost();
    }
    const step = (direction: Direction) => void reveal(claimOfSameSource(claims, claim, direction));
    const wishes = { report, claim, palette: look.palette, by, point, step, close: dismiss, ...correcting };
    if (card) card.change(wishes);
    else card = openCard(document, wishes);
    last = claim;
    lightUp(claim);
  }

  /** Lights up a claim with the others of its source. */
  function lightUp({ attribution: { id, source } }: Claim): void {
    paint.light(claims.filter(({ attribution: a }) => a.id === id || (source !== null && a.source === source)));
  }

  function close(refocus: boolean): void {
    if (!card) return;
    card.close(refocus);
    card = null;
    paint.light([]);
  }

  function reveal(claim: Claim | undefined): Shown {
    if (!claim || !scrollToClaim(claim)) return { ok: false, why: 'gone' };
    open(claim, 'keyboard', null);
    return { ok: true, value: null };
  }

  function followPage(): void {
    if (card && !card.follow() && card.by !== 'keyboard') close(false);
  }

  function dismiss(): void {
    close(true);
    leaveAlone();
  }

  const leaveAlone = watchPointer(
    {
      at(x, y) {
        pointed = { x, y };
        if (card && document.elementFromPoint(x, y) === card.host.element) return card;
        return look.highlights ? claimAt(wanted, x, y) : null;
      },
      isOwn: (target) => target === card?.host.element,
      stayed(on) {
        const claim = claims.find((each) => each === on);
        if (claim && (!card || card.by === 'hover')) open(claim, 'hover', pointed);
      },
      left() {
        if (card?.by === 'hover' && !card.host.hasFocus()) close(false);
      },
      clicked(on) {
        const claim = claims.find((each) => each === on);
        if (claim && !(card?.by === 'click' && card.claim === claim)) open(claim, 'click', pointed);
        else close(false);
      },
    },
    signal,
  );

  const quietly = { signal, capture: true, passive: true };
  window.addEventListener('scroll', followPage, quietly);
  window.addEventListener('resize', followPage, quietly);
  window.addEventListener('keydown', ({ key }) => key === 'Escape' && dismiss(), quietly);
  window.addEventListener('focusin', ({ target }) => target !== card?.host.element && close(false), quietly);
  signal.addEventListener('abort', () => close(false), { once: true });

  return {
    show(next, rangesOf) {
      const same = report === next;
      if (same && isWhole) return;
      report = next;
      isWhole = true;
      const placed = placeClaims(next, (span) => {
        const ranges = rangesOf(span);
        if (ranges.length === 0) isWhole = false;
        return ranges;
      });
      words = keepWords(placed.flatMap(rangesIn));
      paint.paint(hold(placed));
      const before = card;
      if (!before) return;
      const { id } = before.claim.attribution;
      const now = claims.find((claim) => (same ? claim.attribution.id === id : standAlike(claim, before.claim)));
      if (!now) close(false);
      else if (!same) open(now, before.by, pointed);
      else {
        before.move(now);
        lightUp(now);
      }
    },
    clear() {
      close(false);
      report = null;
      words = keepWords([]);
      paint.paint(hold([]));
    },
    setLook(next) {
      look = next;
      paint.setPalette(look.palette);
      paint.paint(hold(claims));
    },
    dropChanged(changes) {
      const changed = words.takeChanged(changes);
      if (changed.size === 0) return false;
      isWhole = false;
      paint.drop(changed, hold(withoutRanges(claims, changed)));
      return true;
    },
    reveal: (id) => reveal(claims.find(({ attribution }) => attribution.id === id)),
    step(direction) {
      const from = card?.claim ?? (last && isInView(last) ? last : null);
      return reveal(from ? claimBeside(wanted, from, direction) : claimFromView(wanted, direction));
    },
    openNearest: () => reveal(claimInMiddle(wanted)),
    revealSelected(otherwise) {
      const shown = reveal(claimInSelection(claims));
      if (!shown.ok) {
        close(false);
        sayOnPage(document, otherwise, boxOfSelection());
      }
      return shown;
    },
    inView: () => (card?.claim ?? claimInMiddle(claims))?.attribution.id ?? null,
  };
}
