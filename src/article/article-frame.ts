import { findArticle } from './find-article';

type Frame = HTMLIFrameElement | HTMLFrameElement;

/** How much of the viewport a frame has to fill: less where the page around it is no article itself. */
const LEAST_SHARE = { besideArticle: 0.6, alone: 0.25 };

/**
 * The frame of a page that holds the article which the page is for, as in old sites and in viewers: the largest of the
 * same origin. Null where there is none; `isArticle` says whether the page is an article itself.
 */
export function findArticleFrame(document: Document, isArticle: boolean): Element | null {
  const frame = findLargest(document, isArticle ? LEAST_SHARE.besideArticle : LEAST_SHARE.alone);
  const inner = frame?.contentDocument;
  return inner && findArticle(inner, { anyway: false }).ok ? frame : null;
}

/** Whether a window is that of a whole page, or of the one frame in it that may hold its article. */
export function mayHoldArticleOfPage(window: Window): boolean {
  if (window.parent === window) return true;
  const frame = window.frameElement;
  return (
    frame !== null && window.parent === window.top && findLargest(frame.ownerDocument, LEAST_SHARE.alone) === frame
  );
}

function findLargest(document: Document, least: number): Frame | null {
  let largest: Frame | null = null;
  let share = least;
  for (const frame of document.querySelectorAll<Frame>('iframe,frame')) {
    const own = shareOfView(frame);
    // Only now, for a browser makes a world of objects for each frame that is asked for its document.
    if (own < share || frame.contentDocument === null) continue;
    share = own;
    largest = frame;
  }
  return largest;
}

function shareOfView(frame: Frame): number {
  const view = frame.ownerDocument.documentElement;
  const { left, right, top, bottom } = frame.getBoundingClientRect();
  const width = Math.min(right, view.clientWidth) - Math.max(left, 0);
  const height = Math.min(bottom, view.clientHeight) - Math.max(top, 0);
  return (Math.max(width, 0) * Math.max(height, 0)) / (view.clientWidth * view.clientHeight);
}
