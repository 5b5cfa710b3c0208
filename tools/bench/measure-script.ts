import { askPageInFront } from '../ask-page';
import type { PageOpener, SavedPage } from './open-page';
import { type Tasks, tasksOfScript } from './page-tasks';

/** Any site that the content script is started on by itself. */
const NEWS_SITE = 'https://www.apnews.com';
/** How long a page is left to the content script where nothing shows that it is done, in milliseconds. */
const REST_MS = 500;

/**
 * Opens a page on a news site, where the browser starts the built content script by itself, and gives the tasks in which
 * it ran until its claims were painted; `slowed` makes the page’s main thread so many times slower.
 */
export async function measureScript(
  opener: PageOpener,
  saved: SavedPage,
  { isPainted, slowed }: { isPainted: boolean; slowed: number },
): Promise<Tasks> {
  const page = await opener.prepare(saved);
  await page.slowDown(slowed);
  return tasksOfScript(
    await opener.traceDuring(async () => {
      await page.open(`${NEWS_SITE}${saved.path}`);
      if (isPainted) await page.waitFor(() => CSS.highlights.size > 0);
      await new Promise((resolve) => setTimeout(resolve, slowed * REST_MS));
    }),
  );
}

/** As `measureScript`, for a page that is no article; null where the content script takes it for one, if only in another language. */
export async function measureRefusal(opener: PageOpener, saved: SavedPage): Promise<Tasks | null> {
  const tasks = await measureScript(opener, saved, { isPainted: false, slowed: 1 });
  const state = await askPageInFront(opener.browser);
  return state.state === 'refused' && state.why === 'not-article' ? tasks : null;
}
