import { useEffect, useState } from 'preact/hooks';
import { askPage } from '../../messages';

const BETWEEN_LOOKS_MS = 700;

/**
 * The attribution that the reader has in view in a tab; null where there is none. The page is asked again and again while
 * this view is seen, for it should not have to tell of every scroll to a panel that may not be there.
 */
export function useClaimInView(tabId: number, isRead: boolean): number | null {
  const [inView, setInView] = useState<number | null>(null);

  useEffect(() => {
    if (!isRead) return;
    const control = new AbortController();
    const look = async () => {
      if (document.hidden) return;
      const found = await askPage(tabId, 'inView');
      if (!control.signal.aborted) setInView(found.ok ? found.value : null);
    };
    const timer = setInterval(() => void look(), BETWEEN_LOOKS_MS);
    void look();
    return () => {
      control.abort();
      clearInterval(timer);
    };
  }, [tabId, isRead]);

  return isRead ? inView : null;
}
