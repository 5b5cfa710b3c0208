import type { Page } from '../../tools/browser/driver.ts';
import { cardHost } from './read-article.ts';

/** Where the card stands in the viewport, in CSS pixels. */
export type CardBox = Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>;

/** The box of the open card. */
export function measureCard(page: Page): Promise<CardBox> {
  return page.evaluateInShadow(cardHost, (root) => {
    const { left, top, right, bottom } = root.querySelector('.box')!.getBoundingClientRect();
    return { left, top, right, bottom };
  });
}

/** What is wrong with the place of the open card, which has to be so high where there is that much on it: a line for each fault. */
export async function findMisplaced(page: Page, least = 120): Promise<string[]> {
  const box = await measureCard(page);
  const { words, height } = await page.evaluateInShadow(cardHost, (root) => ({
    words: [...root.querySelectorAll('.card-kind, .card-source')].map(({ textContent }) => textContent).join(' / '),
    height: root.querySelector('.box')!.scrollHeight,
  }));
  const faults = await page.evaluate(
    ({ left, top, right, bottom }) => {
      const isInView = left >= 0 && top >= 0 && right <= document.documentElement.clientWidth && bottom <= innerHeight;
      return isInView ? [] : [`out of a view of ${innerWidth} by ${innerHeight}`];
    },
    { ...box },
  );
  const covered = await page.evaluate(coveredWords, { ...box });
  if (covered !== '') faults.push(`covers “${covered}”`);
  if (box.bottom - box.top < Math.min(least, height)) faults.push(`only ${box.bottom - box.top} pixels high`);
  return faults.map((fault) => `${words}: ${fault} ${JSON.stringify(box)}`);
}

/** The words of the nearest lit claim that a box covers; runs in a page. Other claims of the source may be covered. */
function coveredWords(box: CardBox): string {
  const lit = [...CSS.highlights].filter(([name]) => name.includes('lit')).flatMap(([, ranges]) => [...ranges]);
  const gap = (rect: DOMRect) =>
    Math.max(rect.top - box.bottom, box.top - rect.bottom, rect.left - box.right, box.left - rect.right);
  const rects = lit.flatMap((range) =>
    range instanceof Range ? [...range.getClientRects()].map((rect) => ({ rect, range })) : [],
  );
  const touching = rects.filter(({ rect }) => gap(rect) < -1);
  const beside = rects.some(({ rect }) => gap(rect) >= 0 && gap(rect) < 40);
  return beside ? '' : touching.map(({ range }) => String(range)).join(' | ');
}
