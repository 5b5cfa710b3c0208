import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../messages';
import type { Settings } from '../../settings';
import { textOf } from '../../text';

/**
 * Says so where the browser does not sync the settings now. Has them synced when it is shown, when they change and when
 * the reader comes back to the page, so that it is gone once that works again.
 */
export function SyncNote({ settings }: { readonly settings: Settings }) {
  const [isSynced, setSynced] = useState(true);

  useEffect(() => {
    const control = new AbortController();
    const { signal } = control;
    async function sync(): Promise<void> {
      const reply = await askBackground('syncSettings');
      if (reply.ok && !signal.aborted) setSynced(reply.value);
    }
    void sync();
    window.addEventListener('focus', () => void sync(), { signal });
    return () => control.abort();
  }, [settings]);

  return <output class="not-synced">{!isSynced && textOf('optionsNotSynced')}</output>;
}
