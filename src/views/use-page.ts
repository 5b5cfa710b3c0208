import { useEffect, useRef, useState } from 'preact/hooks';
import { type FollowedPage, followPage, type View } from './follow-page';

/** A page as a view shows it. */
export interface ShownPage {
  readonly view: View;
  /** Null until the page is followed. */
  readonly page: FollowedPage | null;
}

/**
 * Follows the page in a tab. Calls `arrived` once for each article or refusal that the tab comes to, not again where the
 * article only changes.
 */
export function usePage(tabId: number, arrived: (view: View) => void): ShownPage {
  const [view, setView] = useState<View>({ state: 'reading' });
  const [page, setPage] = useState<FollowedPage | null>(null);
  const known = useRef('');
  const tell = useRef(arrived);
  tell.current = arrived;

  useEffect(() => {
    const control = new AbortController();
    const show = (next: View) => {
      const state = next.state === 'refused' ? next.why : next.state;
      setView(next);
      if (state !== known.current && state !== 'reading') tell.current(next);
      known.current = state;
    };
    show({ state: 'reading' });
    setPage(followPage(tabId, show, control.signal));
    return () => control.abort();
  }, [tabId]);

  return { view, page };
}
