import type { Why } from '../components/refusal';
import { askBackground, askPage, hear, type PageRead, type PageState } from '../messages';

/** What a view shows of a page. */
export type View = { readonly state: 'reading' } | PageRead | { readonly state: 'refused'; readonly why: Why };

/** What a view can do with the page that it follows. */
export interface FollowedPage {
  /** Looks at the page anew, and starts the reading where nothing runs in it. */
  look(): void;
  /** Shows that the page is being read until it tells of itself, or a second has passed: it goes to another address. */
  leave(): void;
  /** Has the page read although it does not look like an article, or although reading it failed. */
  readAnyway(): void;
  /** Scrolls to an attribution and opens its card; false where its words are no longer on the page. */
  reveal(id: number): Promise<boolean>;
}

const BETWEEN_LOOKS_MS = 1000;
/** How long a view may wait for a page before it shows something else. */
const GLANCE_MS = 50;

/**
 * Follows what is known of a tab’s page, starting the reading where nothing runs in it, and calls back with each change
 * until the signal aborts. A page that is being read is asked again each second, in case its news is lost.
 */
export function followPage(tabId: number, changed: (view: View) => void, signal: AbortSignal): FollowedPage {
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Shows what the latest question brought; an answer that was overtaken by a later question is dropped. */
  async function show(finding: Promise<View>): Promise<void> {
    turn += 1;
    const mine = turn;
    clearTimeout(timer);
    const view = await finding;
    if (mine !== turn || signal.aborted) return;
    changed(view);
    if (view.state === 'reading') timer = setTimeout(look, BETWEEN_LOOKS_MS);
  }

  const look = () => void show(findView(tabId));
  hear('reportChanged', (from) => from === tabId && look(), signal);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  look();

  return {
    look,
    leave: () => void show(Promise.resolve({ state: 'reading' })),
    readAnyway: () => void show(askPage(tabId, 'readAnyway').then(viewOf)),
    async reveal(id) {
      const revealed = await askPage(tabId, 'reveal', id);
      if (!revealed.ok) look();
      return revealed.ok && revealed.value.ok;
    },
  };
}

/** What a tab’s page says of itself if it answers at once, and else that it is being read. Starts nothing. */
export async function glanceAt(tabId: number): Promise<View> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, GLANCE_MS, null));
  const answer = await Promise.race([askPage(tabId, 'read'), late]);
  return answer?.ok ? answer.value : { state: 'reading' };
}

async function findView(tabId: number): Promise<View> {
  const known = await askPage(tabId, 'read');
  if (known.ok) return known.value;
  const started = await askBackground('startPage', tabId);
  if (!started.ok) return { state: 'refused', why: 'unreachable' };
  if (!started.value.ok) return { state: 'refused', why: started.value.why };
  return viewOf(await askPage(tabId, 'read'));
}

function viewOf(answer: { ok: true; value: PageState } | { ok: false; why: 'unreachable' }): View {
  return answer.ok ? answer.value : { state: 'refused', why: answer.why };
}
