import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Refusal } from '../../components/refusal';
import type { PageRead } from '../../messages';
import type { Settings } from '../../settings';
import { textOf } from '../../text';
import type { View } from '../follow-page';
import { usePage } from '../use-page';
import { useSettings } from '../use-settings';
import { PrintedArticle } from './printed-article';

interface PrintProps {
  /** The tab whose article is to be printed. */
  readonly tabId: number;
  /** The settings that hold when the page opens. */
  readonly initialSettings: Settings;
}

/** The article of a tab, to be printed with its sources; the popup’s sentence where there is none. */
export function Print({ tabId, initialSettings }: PrintProps) {
  const { settings } = useSettings(initialSettings);
  const { view, page } = usePage(tabId, () => undefined);
  const shown = useArticle(tabId, view);

  if (shown) {
    return (
      <main class="printed">
        <button type="button" class="button print-button" onClick={() => window.print()}>
          {textOf('printButton')}
        </button>
        <PrintedArticle read={shown.read} address={shown.address} settings={settings} page={page} />
      </main>
    );
  }
  return (
    <main class="printed">
      <h1 class="brand">{textOf('popupPrint')}</h1>
      {view.state === 'refused' ? (
        <Refusal why={view.why} page={page} />
      ) : (
        <p class="reading">{textOf('popupReading')}</p>
      )}
    </main>
  );
}

interface ShownArticle {
  readonly read: PageRead;
  /** The address of its page, without what scrolls in it; empty where the browser does not tell. */
  readonly address: string;
}

/** The article that the tab was first found to show, as it changes: it stays when the reader goes on to another page. */
function useArticle(tabId: number, view: View): ShownArticle | null {
  const [shown, setShown] = useState<ShownArticle | null>(null);
  useEffect(() => {
    if (view.state !== 'read') return undefined;
    let isPast = false;
    void addressOf(tabId).then((address) => {
      if (!isPast) setShown((before) => (before && before.address !== address ? before : { read: view, address }));
    });
    return () => void (isPast = true);
  }, [tabId, view]);
  return shown;
}

async function addressOf(tabId: number): Promise<string> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url?.split('#')[0] ?? '';
}
