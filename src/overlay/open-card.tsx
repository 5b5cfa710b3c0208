import { Card, type Copied } from '../components/card';
import { linkToClaim, quoteClaim } from '../components/copied-claim';
import type { Kind, Report } from '../engine/attribution';
import { textOf } from '../text';
import type { Direction } from './choose-claim';
import { addCardHost, type CardHost } from './card-host';
import { around, type Box, placeCard } from './place-card';
import { boxesOf, type Claim } from './place-claims';

/** How a card came to be open: only one opened by keyboard or popup takes the focus. */
export type OpenedBy = 'hover' | 'click' | 'keyboard';

/** A point of the viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What the reader corrects. */
export interface Correcting {
  /** What the engine had said of an attribution that was corrected; null for the others. */
  readonly wasOf: (id: number) => Kind | 'none' | null;
  /** Says who is credited, `author` for no claim at all; null takes that back. False where that is not stored. */
  readonly correct: (id: number, is: Kind | 'none' | null) => Promise<boolean>;
}

/** What is wanted of a card. */
export interface CardWishes extends Correcting {
  readonly report: Report;
  readonly claim: Claim;
  readonly palette: string;
  readonly by: OpenedBy;
  /** Where it was pointed at; null for its beginning. */
  readonly point: Point | null;
  readonly step: (direction: Direction) => void;
  readonly close: () => void;
}

/** An open card. */
export interface OpenCard {
  readonly claim: Claim;
  readonly by: OpenedBy;
  readonly host: CardHost;
  /** Shows something else in the card without closing it. */
  change(wishes: CardWishes): void;
  /** Tells the card where its claim is now, after the page has changed. */
  move(claim: Claim): void;
  /** Puts the card beside its claim, wherever that is now; false where the claim is out of view. */
  follow(): boolean;
  /** Takes the card off the page, and gives the focus back if the card has it and `refocus` is wanted. */
  close(refocus: boolean): void;
}

/** Opens a card on a claim. */
export function openCard(document: Document, first: CardWishes): OpenCard {
  const host = addCardHost(document);
  const before = findFocus(document);
  let wishes = first;
  let anchor = 0;

  /** Says something that the reader did: `said` is what came of it. */
  function show(said: string): void {
    const { report, claim, palette, step, close, wasOf } = wishes;
    const { attribution } = claim;
    host.show(
      <Card
        report={report}
        attribution={attribution}
        palette={palette}
        was={wasOf(attribution.id)}
        said={said}
        step={step}
        copy={(what) => void copy(what)}
        correct={(is) => void correct(is)}
        close={close}
      />,
    );
  }

  async function correct(is: Kind | 'none' | null): Promise<void> {
    const { id } = wishes.claim.attribution;
    if ((await wishes.correct(id, is)) || wishes.claim.attribution.id !== id) return;
    show(textOf('cardNotKept'));
    follow();
  }

  async function copy(what: Copied): Promise<void> {
    const { report, claim } = wishes;
    const { location, document: page } = window.top ?? window;
    const words =
      what === 'link'
        ? linkToClaim(report, claim.attribution, location.href)
        : quoteClaim(report, claim.attribution, page.title, location.href);
    show('');
    show(textOf((await isCopied(words)) ? 'cardCopied' : 'cardNotCopied'));
    follow();
  }

  function change(next: CardWishes): void {
    wishes = next;
    const { claim } = next;
    const hadFocus = host.hasFocus();
    show('');
    anchor = nearest(boxesOf(claim), next.point);
    follow();
    if ((next.by === 'keyboard' || hadFocus) && !host.hasFocus()) host.focus();
  }

  function follow(): boolean {
    const boxes = boxesOf(wishes.claim);
    const claim = around(boxes);
    if (!claim) return false;
    host.place((card, viewport) => placeCard(card, claim, boxes[anchor] ?? claim, viewport));
    return claim.bottom > 0 && claim.top < window.innerHeight;
  }

  function close(refocus: boolean): void {
    const hadFocus = host.hasFocus();
    host.remove();
    if (hadFocus && refocus && before instanceof HTMLElement)
      HTMLElement.prototype.focus.call(before, { preventScroll: true });
  }

  change(first);
  return {
    get claim() {
      return wishes.claim;
    },
    get by() {
      return wishes.by;
    },
    host,
    change,
    move(claim) {
      wishes = { ...wishes, claim };
      follow();
    },
    follow,
    close,
  };
}

/** Puts words on the clipboard; false where the page or the browser does not let us. */
async function isCopied(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}

/** The element that has the focus, also in a shadow root. */
function findFocus(document: Document): Element | null {
  let focus = document.activeElement;
  while (focus?.shadowRoot?.activeElement) focus = focus.shadowRoot.activeElement;
  return focus;
}

function nearest(boxes: readonly Box[], point: Point | null): number {
  if (!point) return 0;
  const distances = boxes.map(({ left, right, top, bottom }) => {
    const dx = Math.max(left - point.x, 0, point.x - right);
    const dy = Math.max(top - point.y, 0, point.y - bottom);
    return dx + dy;
  });
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}
