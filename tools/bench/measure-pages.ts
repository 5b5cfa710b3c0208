import { bundleInPage } from '../extract/bundle-in-page';
import { inChromium } from '../in-chromium';
import { loadTagger } from '../load-tagger';
import type { Steps } from './in-page';
import { measureRefusal, measureScript } from './measure-script';
import { measureSteps } from './measure-steps';
import { PageOpener, type SavedPage } from './open-page';
import { type Tasks } from './page-tasks';

/** How much slower than this machine a slow one is. */
const SLOWED = 4;

/** What a page costs, in milliseconds of its main thread. */
export interface PageFigures {
  readonly name: string;
  readonly isPainted: boolean;
  /** In a process where none of it has run before. */
  readonly ms: Readonly<Record<keyof Steps, number>>;
  /** In a process that has read a page before. */
  readonly nextMs: Readonly<Record<keyof Steps, number>>;
  /** The tasks of the built content script from its first line until its claims are painted. */
  readonly tasks: Tasks;
  /** The same with the main thread made four times slower. */
  readonly slowedTasks: Tasks;
}

/** What it costs to refuse a page. */
export interface RefusalFigures {
  readonly name: string;
  readonly tasks: Tasks;
}

/** Measures the extension, as it is built now, on saved pages and on pages that are no articles. Takes some minutes. */
export async function measurePages(
  pages: readonly SavedPage[],
  negatives: readonly SavedPage[],
  say: (step: string) => void,
): Promise<{ readonly pages: readonly PageFigures[]; readonly refusals: readonly RefusalFigures[] }> {
  const script = await bundleInPage(new URL('in-page.ts', import.meta.url));
  const tagger = loadTagger();
  return inChromium(say, async (browser) => {
    const opener = new PageOpener(browser);
    const measured: PageFigures[] = [];
    if (pages[0]) await measureSteps({ opener, tagger, script }, pages[0], 'kept');
    for (const [n, page] of pages.entries()) {
      say(`${n + 1} of ${pages.length}: ${page.name}`);
      const { isPainted, ms } = await measureSteps({ opener, tagger, script }, page, 'new');
      const { ms: nextMs } = await measureSteps({ opener, tagger, script }, page, 'kept');
      const tasks = await measureScript(opener, page, { isPainted, slowed: 1 });
      const slowedTasks = await measureScript(opener, page, { isPainted, slowed: SLOWED });
      measured.push({ name: page.name, isPainted, ms, nextMs, tasks, slowedTasks });
    }
    const refusals: RefusalFigures[] = [];
    for (const [n, page] of negatives.entries()) {
      say(`${n + 1} of ${negatives.length} that are no articles: ${page.name}`);
      const tasks = await measureRefusal(opener, page);
      if (tasks) refusals.push({ name: page.name, tasks });
    }
    return { pages: measured, refusals };
  });
}
