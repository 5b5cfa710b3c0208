import { describe, expect, it } from 'vitest';
import { findArticleFrame, mayHoldArticleOfPage } from '../../src/article/article-frame';
import { show } from './reader.ts';
import { samplePages } from './sample-pages.ts';

const article = samplePages[0]!.html;
const page = '<title>The Tide</title><h1>The Tide</h1><p>Ferries, tides and weather.</p>';

/** Shows a page with frames of these sizes in per cent of the view, each with its document, and gives the frames. */
function showFrames(...frames: { html: string; percent: number }[]): HTMLIFrameElement[] {
  show('<style>body { margin: 0 } iframe { display: block; border: 0; width: 100% }</style>');
  return frames.map(({ html, percent }) => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.style.height = `${percent}vh`;
    const inner = frame.contentDocument!;
    inner.replaceChild(new DOMParser().parseFromString(html, 'text/html').documentElement, inner.documentElement);
    return frame;
  });
}

describe('the frame that holds the article of a page', () => {
  it('is the largest, if that holds an article', () => {
    const [small, large] = showFrames({ html: article, percent: 30 }, { html: article, percent: 50 });
    expect(findArticleFrame(document, false)).toBe(large);
    expect([small, large].map((frame) => mayHoldArticleOfPage(frame!.contentWindow!))).toEqual([false, false]);
    showFrames({ html: article, percent: 30 }, { html: page, percent: 50 });
    expect(findArticleFrame(document, false)).toBeNull();
  });

  it('fills a quarter of the view, and most of it where the page is an article itself', () => {
    showFrames({ html: article, percent: 20 });
    expect(findArticleFrame(document, false)).toBeNull();
    const [frame] = showFrames({ html: article, percent: 55 });
    expect(findArticleFrame(document, false)).toBe(frame);
    expect(findArticleFrame(document, true)).toBeNull();
    const [most] = showFrames({ html: article, percent: 70 });
    expect(findArticleFrame(document, true)).toBe(most);
  });

  it('is not out of view, and not of another origin', () => {
    const [frame] = showFrames({ html: article, percent: 50 });
    frame!.style.marginTop = '150vh';
    expect(findArticleFrame(document, false)).toBeNull();
    const [other] = showFrames({ html: article, percent: 50 });
    other!.sandbox.add('allow-scripts');
    other!.srcdoc = article;
    return new Promise((resolve) => other!.addEventListener('load', resolve)).then(() =>
      expect(findArticleFrame(document, false)).toBeNull(),
    );
  });

  it('may stand in this page, which is a frame of its own', () => {
    expect(mayHoldArticleOfPage(window)).toBe(true);
    expect(mayHoldArticleOfPage(window.top!)).toBe(true);
  });
});
