import axe from 'axe-core';
import type { Page } from '../../tools/browser/driver.ts';

/**
 * What axe finds wrong with a page, a line for each fault; empty where all is well. The page’s own policy forbids it to
 * run text as code, so axe comes as the body of a function that the driver evaluates.
 */
export async function findAxeFaults(page: Page): Promise<string[]> {
  const runAxe = Object.assign(() => undefined, {
    toString: () => `async function () {
      ${axe.source}
      const { violations } = await window.axe.run();
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 200)));
    }`,
  });
  return (await page.evaluate<[], unknown>(runAxe)) as string[];
}
