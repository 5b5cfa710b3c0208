import { askPage, type PageState } from '../messages';

const LOOKS = 100;
const BETWEEN_LOOKS_MS = 100;

/** Waits until a page has been read, ten seconds at most, and says what it knows then; null where nothing runs in it. */
export async function untilRead(tabId: number): Promise<PageState | null> {
  let state: PageState | null = null;
  for (let looks = 0; looks < LOOKS; looks += 1) {
    const page = await askPage(tabId, 'read');
    state = page.ok ? page.value : null;
    if (state?.state !== 'reading') return state;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS));
  }
  return state;
}
