import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type FollowedPage, followPage, type View } from './follow-page';

/** A page as a view shows it. */
export interface ShownPage {
  readonly view: View;
  /** The same object for as long as the view stands, whichever page it follows. */
  readonly page: FollowedPage;
}

const READING: View = { state: 'reading' };

/** What a reader is told of once. */
function stateOf(view: View): string {
  if (view.state === 'refused') return view.why;
  return view.state === 'read' && view.restless ? 'restless' : view.state;
}

/**
 * Follows the page in a tab. Calls `arrived` once for each article or refusal that the tab comes to, not again where the
 * article only changes unless it begins to change without end. What is known at first may be given, to be shown until the page has been asked.
 */
export function usePage(tabId: number, arrived: (view: View) => void, initial: View = READING): ShownPage {
  const [view, setView] = useState(initial);
  const followed = useRef<FollowedPage | null>(null);
  const known = useRef('');
  const opened = useRef(tabId);
  const tell = useRef(arrived);
  tell.current = arrived;

  useEffect(() => {
    const control = new AbortController();
    const show = (next: View) => {
      const state = stateOf(next);
      const isSaid = state === 'reading' || (state === 'read' && known.current === 'restless');
      setView(next);
      if (state !== known.current && !isSaid) tell.current(next);
      known.current = state;
    };
    if (opened.current !== tabId) show(READING);
    opened.current = tabId;
    followed.current = followPage(tabId, show, control.signal);
    return () => control.abort();
  }, [tabId]);

  const page = useMemo<FollowedPage>(
    () => ({
      look: () => followed.current?.look(),
      leave: () => followed.current?.leave(),
      readAnyway: () => followed.current?.readAnyway(),
      reveal: async (id) => (await followed.current?.reveal(id)) ?? false,
    }),
    [],
  );

  return { view, page };
}
